/**
 * Radar: unusual places and times in recorded crime, found by methods whose answers can be checked, each explained and each
 * developed or dismissed by an analyst with a reason. It scores no person. Owner: the head of intelligence analysis. Answers
 * HMICFRS 2023 (North Wales): insufficient analytical resources to understand emerging threats.
 */
import { londonDay } from '../../platform/clock.ts'
import { kindOf } from '../../platform/records.ts'
import type { Slice } from '../../platform/slice.ts'
import { radarRoutes } from './routes.ts'
import { radarJob } from './scan/run.ts'
import { askForRun, radarRun } from './scan/work.ts'
import { countInbox } from './signal-store.ts'
import { threatOriginPanel } from './triage/origin-panel.tsx'
import { owedOnSignals } from './triage/owed.ts'
import './did-messages.ts'

export { aFinding, recordRun } from './demo.ts'
export { runDemonstration } from './scan/demo.ts'
export { listInbox } from './signal-store.ts'
export { assessAsThreat } from './triage/issue-acts.ts'
export { developSignal, dismissSignal, joinThreat, undoLast } from './triage/triage-acts.ts'

const issue = kindOf({ name: 'issue', table: 'radar.emerging_issue', href: (id) => `/radar/issues/${id}` })

const signal = kindOf({
  name: 'signal',
  table: 'radar.signal',
  href: (id) => `/radar/signals/${id}`,
  called: { title: 'r.reference', language: `'en'` },
})

export const radar: Slice = {
  name: 'radar',
  routes: radarRoutes,
  nav: [
    { href: '/radar', labelKey: 'radar.nav', may: 'radar.read', count: (db) => countInbox(db, londonDay(new Date())) },
  ],
  jobs: ({ roles, now }) => ({ [radarRun.table]: radarJob({ roles, now }) }),
  owes: owedOnSignals,
  records: [signal, issue],
  panels: { '/threats/:id': [threatOriginPanel] },
  after: {
    async 'crime.import'(tx, by) {
      await askForRun(tx, { ...by, reason: 'data-changed' })
    },
  },
}
