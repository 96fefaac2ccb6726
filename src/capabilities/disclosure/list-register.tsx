/** The list of investigations: who answers for each, and how many records are linked to it. */
import { registerOf } from '../../platform/http.ts'
import { useText } from '../../platform/language.tsx'
import { LinkButton } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { shown } from './held.ts'
import { messages } from './messages.ts'
import { investigationRows } from './store.ts'
import { InvestigationListed } from './view-words.ts'

export const investigationRegister = registerOf(messages, {
  path: '/disclosure',
  may: 'disclosure.read',
  audit: 'read investigations',
  title: 'disclosure.title',
  lede: 'disclosure.lede',
  empty: 'disclosure.none',
  gives: InvestigationListed,
  query: investigationRows,
  show: async (_db, rows) => rows.map((row) => ({ ...row, ...shown(row) })),
  columns: {
    reference: { head: 'disclosure.reference', value: (row) => row.reference, className: 'id', sort: 'reference' },
    name: {
      head: 'disclosure.name',
      value: (row) => row.name,
      cell: (row) => (
        <a href={`/disclosure/${row.id}`} lang={row.language}>
          {row.name}
        </a>
      ),
      names: true,
      className: 'wrap',
      sort: { words: 'name' },
    },
    officerInCase: {
      head: 'disclosure.officerInCase',
      value: (row) => row.officerInCase,
      sort: { words: 'officerInCase' },
    },
    disclosureOfficer: {
      head: 'disclosure.disclosureOfficer',
      value: (row) => row.disclosureOfficer,
      sort: { words: 'disclosureOfficer' },
    },
    linked: { head: 'disclosure.records', value: (row) => row.linked, kind: 'number', sort: 'linked', falls: true },
    openedOn: { head: 'disclosure.openedOn', value: (row) => row.openedOn, kind: 'day', sort: 'openedOn', falls: true },
    closedOn: { head: 'disclosure.closedOn', value: (row) => row.closedOn, kind: 'day', sort: 'closedOn', falls: true },
  },
  filters: {
    q: { find: 'disclosure.find', in: ['reference', 'name', 'officerInCase', 'disclosureOfficer'] },
    state: {
      legend: 'disclosure.showFilter',
      column: 'state',
      values: ['open', 'closed'],
      text: (state, t) => t(`disclosure.show.${state}`),
      standard: ['open'],
    },
  },
  views: {
    all: { text: 'disclosure.view.all' },
    mine: { text: 'disclosure.view.mine', where: (row) => row('row.isMine', '=', true) },
  },
  order: '-openedOn',
  thenBy: ['reference'],
  actions: OpenInvestigation,
})

function OpenInvestigation() {
  const t = useText(messages)
  return useMay('disclosure.write') && <LinkButton href="/disclosure/new">{t('disclosure.open')}</LinkButton>
}
