/** The list of emerging issues: what is being developed, by whom, from how many signals. */
import { registerOf } from '../../../platform/http.ts'
import { issueRows } from '../decision-store.ts'
import { RadarTabs } from '../inbox/tabs.tsx'
import { EmergingIssue, issueStates } from '../words.ts'
import { IssueTag, stateWord } from './issue-screens.tsx'
import { messages } from './messages.ts'
import { IssueLine } from './triage-words.ts'

export const issueRegister = registerOf(messages, {
  path: '/radar/issues',
  may: 'radar.read',
  audit: 'read emerging issues',
  title: 'radar.issues',
  lede: 'radar.issuesLede',
  empty: 'radar.issuesNone',
  gives: IssueLine,
  query: issueRows,
  show: async (_db, rows) =>
    rows.map(({ ownerName, signals, ...row }) => ({ ...EmergingIssue.parse(row), ownerName, signals })),
  columns: {
    reference: { head: 'radar.issueReference', value: (row) => row.reference, className: 'id', sort: 'reference' },
    name: {
      head: 'radar.issueName',
      value: (row) => row.name,
      cell: (row) => (
        <a href={`/radar/issues/${row.id}`} lang={row.language}>
          {row.name}
        </a>
      ),
      names: true,
      className: 'wrap',
      sort: { words: 'name' },
    },
    signals: { head: 'radar.issueSignals', value: (row) => row.signals, kind: 'number', sort: 'signals', falls: true },
    owner: {
      head: 'radar.issueOwner',
      value: (row) => row.ownerName,
      none: 'radar.noOwner',
      sort: { words: 'ownerName' },
    },
    raised: {
      head: 'radar.raisedOn',
      value: (row) => row.raisedAt.slice(0, 10),
      kind: 'day',
      sort: 'raisedAt',
      falls: true,
    },
    state: {
      head: 'radar.issueStateHead',
      value: ({ state }, { t }) => t('radar.issueState', { state: stateWord[state] }),
      cell: (row) => <IssueTag issue={row} />,
      sort: { listedBy: 'state' },
    },
  },
  filters: {
    q: { find: 'radar.issueFind', in: ['reference', 'name', 'summary', 'ownerName'] },
    state: {
      legend: 'radar.issueStateHead',
      column: 'state',
      values: issueStates,
      text: (state, t) => t('radar.issueState', { state: stateWord[state as keyof typeof stateWord] }),
    },
  },
  order: '-raised',
  thenBy: ['reference'],
  file: {
    path: '/radar/issues/register.csv',
    may: 'radar.export',
    audit: 'exported emerging issues',
    name: 'emerging-issues',
  },
  tabs: () => <RadarTabs current="issues" />,
})
