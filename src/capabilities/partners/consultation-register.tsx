/** The ledger: who was asked what, how it stands, and what changed because of it. */
import type { Db } from '../../platform/database/database.ts'
import { registerOf } from '../../platform/http.ts'
import { useText } from '../../platform/language.tsx'
import { LinkButton } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { listAgencies } from './agency-store.ts'
import { AboutThreat, Asked, Outcome, outcomeInWords, StateTag } from './consultation-parts.tsx'
import { consultationRows, findConsultations } from './consultation-store.ts'
import { listThreatsToAsk, showConsultations } from './consultations-shown.ts'
import { messages } from './messages.ts'
import { PartnersTabs } from './partners-tabs.tsx'
import { ConsultationShown } from './view-words.ts'
import { consultationStates } from './words.ts'

const LEDGER = '/partners/consultations'

export const agencyOptions = async (db: Db) =>
  (await listAgencies(db)).map(({ id, name }) => ({ value: id, text: name }))

export const threatOptions = async (db: Db) =>
  (await listThreatsToAsk(db)).map(({ id, reference, title, marking }) => ({
    value: id,
    text: `${reference} ${title}`,
    marking,
  }))

/** In the order of the rows given. */
async function show(db: Db, rows: { id: string }[]): Promise<ConsultationShown[]> {
  const found = await showConsultations(
    db,
    await findConsultations(
      db,
      rows.map(({ id }) => id),
    ),
  )
  const byId = new Map(found.map((each) => [each.id, each]))
  return rows.map(({ id }) => byId.get(id)!)
}

export const consultationRegister = registerOf(messages, {
  path: LEDGER,
  may: 'partners.read',
  audit: 'read consultations',
  title: 'partners.ledger',
  lede: 'partners.ledgerLede',
  empty: 'partners.noneAsked',
  gives: ConsultationShown,
  query: consultationRows,
  show,
  columns: {
    what: {
      head: 'partners.what',
      value: (row, { t }) => row.question ?? t('partners.notAskedLine', { because: row.notAskedBecause ?? '' }),
      cell: (row) => (
        <a href={`${LEDGER}/${row.id}`}>
          <Asked consultation={row} />
        </a>
      ),
      names: true,
      className: 'wrap',
    },
    agency: {
      head: 'partners.agency',
      value: (row, { language }) => row.agencyName[language],
      href: ({ agencyId }) => `/partners/${agencyId}`,
      sort: { words: { en: 'nameEn', cy: 'nameCy' } },
      className: 'wrap',
    },
    when: {
      head: 'partners.when',
      value: (row) => row.askedOn ?? row.recordedOn,
      kind: 'day',
      sort: 'happenedOn',
      falls: true,
    },
    due: {
      head: 'partners.dueNext',
      value: (row) => (row.state === 'asked' ? row.replyDueOn : row.reviewBy),
      kind: 'day',
      sort: 'dueNextOn',
    },
    state: {
      head: 'partners.stateFilter',
      value: ({ state }, { t }) => t(`partners.state.${state}`),
      cell: (row) => <StateTag consultation={row} />,
      sort: { listedBy: 'state' },
    },
    about: {
      head: 'partners.about',
      value: ({ threat }) => (threat ? `${threat.reference} ${threat.title}` : null),
      cell: (row) => <AboutThreat consultation={row} />,
      className: 'wrap',
    },
    changed: {
      head: 'partners.changed',
      value: (row, { t }) => outcomeInWords(row, t),
      cell: (row) => <Outcome consultation={row} />,
      className: 'wrap',
    },
    marking: { head: 'partners.marking', value: (row) => row.marking, only: 'file' },
  },
  filters: {
    q: { find: 'partners.find', in: ['question', 'notAskedBecause', 'contactRole', 'nameEn', 'nameCy', 'said'] },
    state: {
      legend: 'partners.stateFilter',
      column: 'state',
      values: consultationStates,
      text: (state, t) => t(`partners.state.${state}`),
    },
    agency: { legend: 'partners.agency', column: 'agencyId', offers: agencyOptions, one: true },
    threat: { legend: 'partners.threat', column: 'aboutThreatId', offers: threatOptions, one: true },
  },
  order: '-when',
  file: {
    path: '/partners/consultations.csv',
    may: 'partners.export',
    audit: 'exported consultations',
    name: 'consultations',
  },
  tabs: () => <PartnersTabs current="consultations" />,
  actions: Ask,
})

function Ask() {
  const t = useText(messages)
  return useMay('partners.write') && <LinkButton href={`${LEDGER}/new`}>{t('partners.ask')}</LinkButton>
}
