/**
 * Radar: unusual places and times in recorded crime, found by methods whose answers can be checked, each explained and each
 * developed or dismissed by an analyst with a reason. It scores no person. Owner: the head of intelligence analysis. Answers
 * HMICFRS 2023 (North Wales): insufficient analytical resources to understand emerging threats.
 */
export { aFinding, recordRun } from './demo.ts'
export { radarRoutes } from './routes.ts'
export { askForRun, RADAR_TASK } from './running/asking.ts'
export { runDemonstration } from './running/demo.ts'
export { radarJob } from './running/run-job.ts'
export { countInbox, listInbox } from './signal-store.ts'
export { assessAsThreat } from './triage/issuing.ts'
export { threatOriginPanel } from './triage/origin-panel.tsx'
export { signalsOwing } from './triage/owing.ts'
export { developSignal, dismissSignal, joinThreat, undoLast } from './triage/triaging.ts'
