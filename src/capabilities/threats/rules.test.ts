import { expect, test } from 'vitest'
import {
  confidenceAllowed,
  confidenceKept,
  factorsOf,
  moderationProblems,
  resultOf,
  submissionProblems,
} from './assessing/assessment-rules.ts'
import type { FactorAnswer } from './assessing/assessment-words.ts'
import { aDecision, illustrativeScheme } from './index.ts'
import { crimeTypesWithoutAssessment, ranks, reviewOverdueDays, standingOf, worstFirst } from './ranking-rules.ts'
import {
  decisionProblems,
  leadFlag,
  leadsMissing,
  moveOf,
  movesFrom,
  oneLeadEach,
  withoutAssessment,
} from './state-rules.ts'
import { threatStates } from './words.ts'

const today = '2026-03-02'
const scheme = illustrativeScheme
const nobody = { sroId: null, sioId: null, noSioBecause: '', lroId: null }
const fields = (problems: { field: string }[]) => problems.map((problem) => problem.field)

test('every state but the end of the road leads somewhere, and the table is the only way', () => {
  const may = () => true
  for (const state of threatStates) expect(movesFrom(state, may).length, state).toBeGreaterThan(0)
  expect(movesFrom('archived', may).map((move) => move.to)).toEqual(['raised'])
  expect(movesFrom('adopted', () => false)).toEqual([])
})

test('an archived threat cannot be adopted without being raised again', () => {
  expect(decisionProblems(moveOf('adoption'), 'archived', aDecision(), today)).toEqual([
    { field: '', message: 'threats.notFromThisState' },
  ])
})

test('adoption needs meeting, day and owner level; a day after today is refused', () => {
  const bare = aDecision({ meeting: '', decidedOn: null, ownerLevel: undefined })
  expect(fields(decisionProblems(moveOf('adoption'), 'assessed', bare, today))).toEqual([
    'meeting',
    'decidedOn',
    'ownerLevel',
  ])
  expect(
    fields(decisionProblems(moveOf('adoption'), 'assessed', aDecision({ decidedOn: '2026-03-03' }), today)),
  ).toEqual(['decidedOn'])
})

test('passing on says why, to whom and who accepted; archiving says what threat remains', () => {
  expect(fields(decisionProblems(moveOf('passing-on'), 'assessed', aDecision(), today))).toEqual([
    'comment',
    'passedTo',
    'acceptedBy',
  ])
  expect(fields(decisionProblems(moveOf('archiving'), 'adopted', aDecision({ comment: 'Ended' }), today))).toEqual([
    'residualThreat',
  ])
})

test('one person holds one of SRO, SIO and LRO', () => {
  expect(fields(oneLeadEach({ ...nobody, sroId: 'a', sioId: 'a', lroId: 'b' }))).toEqual(['sioId'])
  expect(fields(oneLeadEach({ ...nobody, sroId: 'a', sioId: 'b', lroId: 'b' }))).toEqual(['lroId'])
  expect(fields(oneLeadEach({ ...nobody, sioId: 'a', noSioBecause: 'Prevent only' }))).toEqual(['noSioBecause'])
})

test('a reason for having no SIO stands in for the SIO', () => {
  expect(fields(leadsMissing(nobody))).toEqual(['sroId', 'sioId', 'lroId'])
  expect(fields(leadsMissing({ ...nobody, noSioBecause: 'Prevent only' }))).toEqual(['sroId', 'lroId'])
})

const upper = {
  ...nobody,
  state: 'assessed' as const,
  leadsIncompleteSince: '2026-02-01T09:00:00.000Z',
  upperBandSince: '2026-02-27T09:00:00.000Z',
}

test('an upper-band threat without leads is flagged at once and escalates after 72 hours', () => {
  expect(leadFlag(upper, '2026-02-27T09:00:00.000Z')).toMatchObject({
    level: 'flagged',
    escalatesAt: '2026-03-02T09:00:00.000Z',
  })
  expect(leadFlag(upper, '2026-03-02T08:59:59.000Z')?.level).toBe('flagged')
  expect(leadFlag(upper, '2026-03-02T09:00:00.000Z')?.level).toBe('escalated')
})

test('a lower band, named leads or an archived threat raise no flag', () => {
  const now = '2026-03-02T09:00:00.000Z'
  expect(leadFlag({ ...upper, upperBandSince: null }, now)).toBeNull()
  expect(leadFlag({ ...upper, sroId: 'a', sioId: 'b', lroId: 'c' }, now)).toBeNull()
  expect(leadFlag({ ...upper, state: 'archived' }, now)).toBeNull()
})

test('work under way without an assessment is listed with its age', () => {
  const threat = {
    state: 'raised' as const,
    stateSince: '2026-02-20T09:00:00.000Z',
    raisedAt: '2026-02-20T09:00:00.000Z',
    workBeganOn: '2026-02-10',
  }
  expect(withoutAssessment(threat, false, today)).toEqual({ days: 20, workUnderWay: true })
  expect(withoutAssessment({ ...threat, workBeganOn: null }, false, today)).toEqual({ days: 10, workUnderWay: false })
  expect(withoutAssessment(threat, true, today)).toBeNull()
})

const answers = (level: number, exceptions: Record<string, number | null> = {}): FactorAnswer[] =>
  factorsOf(scheme).map(({ key }) => {
    const at = key in exceptions ? exceptions[key]! : level
    return { factor: key, level: at, unknown: at === null, rationale: 'Seen', evidence: '' }
  })
const draft = (given: FactorAnswer[]) => ({
  assessedOn: today,
  confidence: 'high' as const,
  confidenceBecause: 'Sources agree',
  position: 'able',
  positionBecause: '',
  language: 'en' as const,
  answers: given,
})

test('an unknown factor widens the range and never adds harm', () => {
  const known = resultOf(scheme, answers(4))
  const blind = resultOf(scheme, answers(4, { physical: null, scope: null }))
  expect(blind.score).toBe(blind.low)
  expect(blind.low).toBeLessThan(known.low)
  expect(blind.high).toBeGreaterThan(known.high)
})

test('a threat of unknown capability never stands above the same threat with any capability', () => {
  const high = { physical: 5, vulnerability: 5, intent: 5 }
  const blind = resultOf(scheme, answers(4, { ...high, capability: null }))
  for (const capability of [1, 2, 3, 4, 5]) {
    const known = resultOf(scheme, answers(4, { ...high, capability }))
    expect(worstFirst([row('a', blind.score, blind.high), row('b', known.score, known.high)])[0]!.id).toBe('b')
  }
})

test('what is not known lowers the confidence that is kept', () => {
  expect(confidenceAllowed(scheme, 9, 9)).toBe('high')
  expect(confidenceKept(scheme, 'high', { known: 7, of: 9 })).toBe('moderate')
  expect(confidenceKept(scheme, 'high', { known: 4, of: 9 })).toBe('low')
  expect(confidenceKept(scheme, 'low', { known: 9, of: 9 })).toBe('low')
})

test('a whole section unknown gives no score and cannot go to moderation', () => {
  const blind = answers(4, Object.fromEntries(scheme.sections[0]!.factors.map(({ key }) => [key, null])))
  expect(resultOf(scheme, blind)).toMatchObject({ score: null, band: null })
  expect(submissionProblems(scheme, draft(blind), today).map((problem) => problem.message)).toEqual([
    'threats.sectionUnknown',
  ])
})

test('a factor neither levelled nor unknown, or without a reason, blocks moderation', () => {
  const open = answers(3).map((answer) => (answer.factor === 'intent' ? { ...answer, level: null } : answer))
  expect(fields(submissionProblems(scheme, draft(open), today))).toEqual(['level.intent'])
  const silent = answers(3).map((answer) => (answer.factor === 'intent' ? { ...answer, rationale: '' } : answer))
  expect(fields(submissionProblems(scheme, draft(silent), today))).toEqual(['rationale.intent'])
  expect(submissionProblems(scheme, draft(answers(3)), today)).toEqual([])
})

test('nobody approves an assessment in which they wrote', () => {
  expect(moderationProblems({ status: 'moderation', assessorIds: ['a', 'b'] }, 'b')).toEqual([
    { field: 'moderator', message: 'threats.ownAssessment' },
  ])
  expect(moderationProblems({ status: 'moderation', assessorIds: ['a'] }, 'b')).toEqual([])
})

const row = (id: string, score: number | null, high = score) => ({ id, reference: id, raisedAt: today, score, high })

test('worst first: equal scores share a rank, and those not assessed follow without one', () => {
  const sorted = worstFirst([row('d', null), row('a', 40), row('b', 60, 60), row('c', 60, 80)])
  expect(sorted.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd'])
  const found = ranks(sorted)
  expect(found.get('c')).toEqual({ rank: 1, isShared: true })
  expect(found.get('a')).toEqual({ rank: 3, isShared: false })
  expect(found.has('d')).toBe(false)
})

const ranked = (id: string, given: FactorAnswer[], schemeVersionId = 'v1') => ({
  id,
  name: id,
  schemeVersionId,
  result: resultOf(scheme, given),
})
const schemes = new Map([['v1', scheme]])

test('the list says which factor puts a threat above the next, and what would swap them', () => {
  const [first, second] = [ranked('first', answers(4)), ranked('second', answers(4, { physical: 3 }))]
  const standing = standingOf(first, null, second, schemes)
  expect(standing.reasons).toMatchObject([{ factor: 'physical', level: 4, otherLevel: 3 }])
  expect(standing.overtakenBy).toMatchObject({ steps: 1 })
  const swapped = resultOf(
    scheme,
    answers(4, { physical: 3, [standing.overtakenBy!.factor]: standing.overtakenBy!.to }),
  )
  expect(swapped.score!).toBeGreaterThan(first.result.score!)
})

test('two threats with one score are said to be tied, and no factor is made up', () => {
  const standing = standingOf(ranked('first', answers(4)), null, ranked('second', answers(4)), schemes)
  expect(standing).toMatchObject({ isTied: true, reasons: [] })
})

test('threats scored by different scheme versions are not compared factor by factor', () => {
  const standing = standingOf(ranked('first', answers(4)), null, ranked('second', answers(3), 'v0'), schemes)
  expect(standing).toMatchObject({ isComparable: false, reasons: [] })
})

test('a review due today is in time; one due yesterday is a day over', () => {
  expect(reviewOverdueDays(today, today)).toBeNull()
  expect(reviewOverdueDays('2026-03-01', today)).toBe(1)
})

test('crime types with activity and no assessed vulnerability are listed, most frequent first', () => {
  const counts = [
    { crimeType: 'Drugs', count: 5 },
    { crimeType: 'Burglary', count: 9 },
    { crimeType: 'Robbery', count: 2 },
    { crimeType: 'Shoplifting', count: 0 },
  ]
  const covering = {
    type: 'vulnerability',
    state: 'assessed' as const,
    themes: ['burglary' as const],
    isAssessed: true,
  }
  expect(crimeTypesWithoutAssessment(counts, [covering]).map((each) => each.crimeType)).toEqual(['Drugs', 'Robbery'])
  expect(crimeTypesWithoutAssessment(counts, [{ ...covering, isAssessed: false }])).toHaveLength(3)
  expect(crimeTypesWithoutAssessment(counts, [{ ...covering, type: 'group' }])).toHaveLength(3)
})
