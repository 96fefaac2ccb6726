import { expect, test } from 'vitest'
import { type SignalDecision, UNTIL_NEXT_DATA } from '../words.ts'
import {
  dismissalProblems,
  issueProblems,
  mergeProblems,
  snoozeProblems,
  standingOf,
  undoProblems,
} from './triage-rules.ts'

const messagesOf = (problems: { message: string }[]) => problems.map(({ message }) => message)
const open = { id: 'a', state: 'new' } as const
const today = '2026-03-02'

const decided = (id: string, did: SignalDecision['did'], more: Partial<SignalDecision> = {}): SignalDecision => ({
  id,
  did,
  restrictionId: null,
  signalId: 'a',
  because: '',
  language: 'en',
  byId: 'someone',
  at: '2026-03-01T09:00:00Z',
  issueId: null,
  threatId: null,
  mergedInto: null,
  snoozedUntil: null,
  undoes: null,
  ...more,
})

test('a signal is dismissed with a reason, never without', () => {
  expect(messagesOf(dismissalProblems(open, '  '))).toEqual(['radar.reasonNeeded'])
  expect(dismissalProblems(open, 'A festival weekend.')).toEqual([])
})

test('what was decided is undone before anything else is decided', () => {
  expect(messagesOf(dismissalProblems({ state: 'developed' }, 'A reason.'))).toEqual(['radar.decidedAlready'])
  expect(messagesOf(snoozeProblems({ state: 'merged' }, '2026-03-05', today))).toEqual(['radar.decidedAlready'])
  expect(dismissalProblems({ state: 'snoozed' }, 'A reason.')).toEqual([])
})

test('a snooze ends on a day to come, within half a year, or with the next data', () => {
  expect(messagesOf(snoozeProblems(open, null, today))).toEqual(['radar.snoozeDayNeeded'])
  expect(messagesOf(snoozeProblems(open, today, today))).toEqual(['radar.snoozeDayPast'])
  expect(messagesOf(snoozeProblems(open, '2026-09-02', today))).toEqual(['radar.snoozeDayFar'])
  expect(snoozeProblems(open, '2026-09-01', today)).toEqual([])
  expect(snoozeProblems(open, '2026-03-03', today)).toEqual([])
  expect(snoozeProblems(open, UNTIL_NEXT_DATA, today)).toEqual([])
})

test('a signal is merged into another that is open or developed, not into itself and not into a dismissed one', () => {
  expect(messagesOf(mergeProblems(open, null))).toEqual(['radar.mergeNeeded'])
  expect(messagesOf(mergeProblems(open, open))).toEqual(['radar.mergeSelf'])
  expect(messagesOf(mergeProblems(open, { id: 'b', state: 'dismissed' }))).toEqual(['radar.mergeIntoDecided'])
  expect(messagesOf(mergeProblems(open, { id: 'b', state: 'merged' }))).toEqual(['radar.mergeIntoDecided'])
  expect(mergeProblems(open, { id: 'b', state: 'developed' })).toEqual([])
})

test('an issue that is closed, or a threat by now, takes no more signals', () => {
  expect(messagesOf(issueProblems({ state: 'closed' }))).toEqual(['radar.issueNot.closed'])
  expect(messagesOf(issueProblems({ state: 'assessed-as-threat' }))).toEqual(['radar.issueNot.assessed-as-threat'])
  expect(issueProblems({ state: 'in-development' })).toEqual([])
})

test('undoing gives back what held before: a snooze, when it was snoozed before it was dismissed', () => {
  const snoozed = decided('1', 'snoozed', { snoozedUntil: '2026-03-20' })
  const { decision, before } = standingOf([decided('2', 'dismissed'), snoozed])
  expect(decision?.id).toBe('2')
  expect(before).toEqual({ state: 'snoozed', snoozedUntil: '2026-03-20', mergedInto: null })
})

test('when the last decision is undone, the one before it holds, and can be undone too', () => {
  const undone = decided('3', 'undone', { undoes: '2' })
  const standing = standingOf([
    undone,
    decided('2', 'dismissed'),
    decided('1', 'snoozed', { snoozedUntil: '2026-03-20' }),
  ])
  expect(standing.decision?.id).toBe('1')
  expect(standing.before.state).toBe('new')
  expect(undoProblems({ state: 'snoozed' }, standing, null)).toEqual([])
})

test('there is nothing to undo on a signal without a decision, or whose decision the reader may not see', () => {
  expect(messagesOf(undoProblems({ state: 'new' }, standingOf([]), null))).toEqual(['radar.nothingToUndo'])
  expect(messagesOf(undoProblems({ state: 'developed' }, standingOf([]), null))).toEqual(['radar.nothingToUndo'])
  const restored = standingOf([decided('2', 'restored'), decided('1', 'snoozed', { snoozedUntil: '2026-02-20' })])
  expect(messagesOf(undoProblems({ state: 'new' }, restored, null))).toEqual(['radar.nothingToUndo'])
})

test('a signal whose issue became a threat stays developed', () => {
  const standing = standingOf([decided('1', 'developed', { issueId: 'i' })])
  expect(messagesOf(undoProblems({ state: 'developed' }, standing, { state: 'assessed-as-threat' }))).toEqual([
    'radar.undoThreat',
  ])
  expect(undoProblems({ state: 'developed' }, standing, { state: 'in-development' })).toEqual([])
})
