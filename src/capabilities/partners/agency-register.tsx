/** The list of agencies: whom to ask there, where they work, and when each was last asked. */
import { addDays } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/database.ts'
import { registerOf } from '../../platform/http.ts'
import { useText } from '../../platform/language.tsx'
import { LinkButton } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { inTreeOrder, listAreas } from '../places/index.ts'
import { agencyRows, asAgency, askedWhen } from './agency-store.ts'
import { showAgencies } from './consultations-shown.ts'
import { messages } from './messages.ts'
import { PartnersTabs } from './partners-tabs.tsx'
import { AgencyShown } from './view-words.ts'
import { agencyKinds } from './words.ts'

/** After a year without a question an agency is a name on a list. Ours, to calibrate. */
const LONG_AGO_DAYS = 365

/** Areas as one chooses among them: each under the one that holds it. */
export const areaOptions = async (db: Db) =>
  inTreeOrder(await listAreas(db)).map(({ id, name }) => ({ value: id, text: name }))

const rows = (db: Db, { today }: { today: string }) =>
  agencyRows(db).select(askedWhen(addDays(today, -LONG_AGO_DAYS)).as('askedWhen'))

export const agencyRegister = registerOf(messages, {
  path: '/partners',
  may: 'partners.read',
  audit: 'read partners',
  title: 'partners.title',
  lede: 'partners.lede',
  empty: 'partners.noAgencies',
  gives: AgencyShown,
  query: rows,
  show: (db, rows) => showAgencies(db, rows.map(asAgency)),
  columns: {
    agency: {
      head: 'partners.agency',
      value: (row, { language }) => row.name[language],
      href: ({ id }) => `/partners/${id}`,
      names: true,
      sort: { words: { en: 'nameEn', cy: 'nameCy' } },
    },
    kind: {
      head: 'partners.kind',
      value: ({ kind }, { t }) => t(`partners.kind.${kind}`),
      sort: { listedBy: 'kind' },
    },
    contactRole: {
      head: 'partners.contactRole',
      value: (row) => row.contactRole,
      cell: (row) => <span lang={row.language}>{row.contactRole}</span>,
      sort: { words: 'contactRole' },
      className: 'wrap',
    },
    where: {
      head: 'partners.where',
      value: ({ areas }, { t, language }) =>
        areas.map(({ name }) => name[language]).join(', ') || t('partners.everywhere'),
      className: 'wrap',
    },
    outOfHours: { head: 'partners.outOfHours', value: (row) => row.outOfHours, className: 'wrap' },
    lastAsked: {
      head: 'partners.lastAsked',
      value: (row) => row.lastAskedOn,
      none: 'partners.neverAsked',
      kind: 'day',
      sort: 'lastAskedOn',
      falls: true,
    },
  },
  filters: {
    q: { find: 'partners.find', in: ['nameEn', 'nameCy', 'contactRole', 'outOfHours'] },
    kind: {
      legend: 'partners.kind',
      column: 'kind',
      values: agencyKinds,
      text: (kind, t) => t(`partners.kind.${kind}`),
    },
    area: { legend: 'partners.where', column: 'areaIds', isList: true, offers: areaOptions },
    asked: {
      legend: 'partners.lastAsked',
      column: 'askedWhen',
      values: ['within-a-year', 'longer-ago', 'never'],
      text: (when, t) => t(`partners.askedWhen.${when}`),
    },
  },
  order: 'agency',
  file: {
    path: '/partners/agencies.csv',
    may: 'partners.export',
    audit: 'exported agencies',
    name: 'agencies',
  },
  tabs: () => <PartnersTabs current="agencies" />,
  actions: RecordAgency,
})

function RecordAgency() {
  const t = useText(messages)
  return useMay('partners.write') && <LinkButton href="/partners/agencies/new">{t('partners.addAgency')}</LinkButton>
}
