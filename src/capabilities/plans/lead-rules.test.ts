import { expect, test } from 'vitest'
import { problemText } from '../../platform/language.tsx'
import { aLead, aPlan, aPlanContent, demoPeople } from './demo.ts'
import {
  answerProblems,
  interimProblems,
  interimState,
  interimUntil,
  oralAuthorityProblems,
  oralAuthorityState,
} from './interim-rules.ts'
import { isLeadGapEscalated, isRankAtLeast, leadGaps, leadProblems, rankLevel } from './lead-rules.ts'
import './rule-messages.ts'
import { actionMoveProblems, draftProblems, isDraftOpen, transitionProblems, transitions } from './status-rules.ts'
import { actionStatuses, planStatuses } from './words.ts'

const today = '2026-03-02'
const now = '2026-03-02T09:30:00.000Z'

test('one person holds one of SRO, SIO and LRO on a plan', () => {
  expect(leadProblems(aPlan(), aLead('lro', { accountId: demoPeople.sio })).map((each) => each.message)).toEqual([
    'plans.lead.holdsAnother',
  ])
  expect(leadProblems(aPlan(), aLead('lro', { accountId: demoPeople.owner }))).toEqual([])
})

test('the coordinator checks completeness and may be anyone', () => {
  expect(leadProblems(aPlan(), aLead('coordinator', { accountId: demoPeople.lro }))).toEqual([])
})

test('a deputy is another person, with a last day', () => {
  const deputy = { isDeputy: true, accountId: demoPeople.owner }
  expect(leadProblems(aPlan(), aLead('lro', { ...deputy, toOn: '2026-03-31' }))).toEqual([])
  expect(leadProblems(aPlan(), aLead('lro', deputy)).map((each) => each.field)).toEqual(['toOn'])
  expect(leadProblems(aPlan(), aLead('lro', { ...deputy, toOn: '2026-01-01' })).map((each) => each.field)).toEqual([
    'toOn',
  ])
  expect(leadProblems(aPlan(), aLead('lro', { isDeputy: true, toOn: '2026-03-31' })).map((each) => each.field)).toEqual(
    ['accountId'],
  )
})

test('a reason stands in for an SIO, and for nobody else', () => {
  expect(leadGaps({ leads: [], noSioBecause: 'No investigation' })).toEqual(['sro', 'lro'])
  expect(leadGaps(aPlan())).toEqual([])
})

test('a gap in the leads goes to the SRO after 72 hours, not before', () => {
  expect(isLeadGapEscalated('2026-02-27T09:30:00.000Z', now)).toBe(false)
  expect(isLeadGapEscalated('2026-02-27T09:29:59.000Z', now)).toBe(true)
})

test('ranks are read as people write them', () => {
  for (const [short, full] of [
    ['DCI', 'Chief Inspector'],
    ['D/Supt', 'Superintendent'],
    ['T/Insp.', 'Inspector'],
    ['Det. Ch. Supt', 'Chief Superintendent'],
    ['Temporary Assistant Chief Constable', 'Assistant Chief Constable'],
    ['DC', 'Constable'],
    ['DCC', 'Deputy Chief Constable'],
    ['DCS', 'Chief Superintendent'],
  ])
    expect([short, rankLevel(short!)]).toEqual([short, rankLevel(full!)])
  expect(rankLevel('Analyst')).toBeNull()
  expect(isRankAtLeast('Analyst', 'Constable')).toBe(false)
  expect(isRankAtLeast('Analyst', '')).toBe(true)
})

const superintendent = { id: demoPeople.owner as string, rank: 'Supt', restrictions: [] }
const interim = (
  content = aPlanContent(),
  approver = superintendent,
  decisions: { kind: 'approved-interim' | 'sent-back' }[] = [],
) => interimProblems(aPlan({ status: 'draft' }), content, decisions, approver, today).map((each) => each.field)

test('an interim plan asks only for the threat statement, the risk to people, the holds checked and one owner', () => {
  const bare = aPlanContent({ actions: [], objectives: [], areaIds: [] })
  expect(interim(bare)).toEqual([])
  expect(
    interim({ ...bare, threatStatement: '', interim: { riskToPeople: '', holdsChecked: '', ownerId: null } }),
  ).toEqual(['threatStatement', 'riskToPeople', 'holdsChecked', 'ownerId'])
})

test('an on-call superintendent approves an interim plan, an inspector or its LRO does not', () => {
  expect(interim(aPlanContent(), { ...superintendent, rank: 'Inspector' })).toEqual(['approver'])
  expect(interim(aPlanContent(), { ...superintendent, id: demoPeople.lro })).toEqual(['approver'])
})

test('an interim plan is not renewed: the full gates apply next', () => {
  expect(interim(aPlanContent(), superintendent, [{ kind: 'approved-interim' }])).toEqual(['status'])
})

test('an interim plan ends after 72 hours, and shows it', () => {
  const plan = aPlan({ status: 'in-force-interim', inForceVersion: 1, interimUntil: interimUntil(now) })
  expect(plan.interimUntil).toBe('2026-03-05T09:30:00.000Z')
  expect(interimState(plan, '2026-03-05T09:29:59.000Z')).toMatchObject({ isExpired: false })
  expect(interimState(plan, '2026-03-05T09:30:00.000Z')).toMatchObject({ isExpired: true })
  expect(interimState(aPlan(), now)).toBeNull()
})

test('spoken authority is confirmed by who gave it within 24 hours, or shown as unconfirmed', () => {
  const authority = { givenAt: now, confirmedAt: null, deniedAt: null }
  expect(oralAuthorityState(authority, '2026-03-03T09:30:00.000Z')).toBe('to-confirm')
  expect(oralAuthorityState(authority, '2026-03-03T09:30:00.001Z')).toBe('unconfirmed')
  expect(
    oralAuthorityState(
      { ...authority, confirmedAt: '2026-03-04T08:00:00.000Z', deniedAt: null },
      '2026-03-05T09:30:00.000Z',
    ),
  ).toBe('confirmed')
})

test('spoken authority is entered by another, after it was given, in words', () => {
  const entered = { authoriserId: demoPeople.sro, words: 'Go, tonight.', givenAt: now, enteredBy: demoPeople.lro }
  expect(oralAuthorityProblems(entered, now)).toEqual([])
  expect(
    oralAuthorityProblems(
      { ...entered, words: ' ', enteredBy: demoPeople.sro, givenAt: '2026-03-02T10:00:00.000Z' },
      now,
    ).map((each) => each.field),
  ).toEqual(['words', 'authoriserId', 'givenAt'])
})

test('only the authoriser confirms, and once', () => {
  const authority = {
    id: 'x',
    planId: 'y',
    authoriserId: demoPeople.sro,
    words: 'Go',
    language: 'en' as const,
    givenAt: now,
    enteredBy: demoPeople.lro,
    enteredAt: now,
    confirmedAt: null,
    deniedAt: null,
  }
  expect(answerProblems(authority, demoPeople.sro)).toEqual([])
  expect(answerProblems(authority, demoPeople.lro)).toHaveLength(1)
  expect(answerProblems({ ...authority, confirmedAt: now }, demoPeople.sro)).toHaveLength(1)
})

test('a plan moves only along its table, and nothing leads out of a plan that has ended', () => {
  expect(transitionProblems('with-sro', 'approved')).toEqual([])
  for (const event of Object.keys(transitions) as (keyof typeof transitions)[])
    for (const ended of ['closed', 'superseded'] as const) expect(transitionProblems(ended, event)).toHaveLength(1)
})

test('every status but the first is reached by some event, and the draft is open only where it can be submitted', () => {
  const reached = new Set(Object.values(transitions).map((transition) => transition.to))
  expect(planStatuses.filter((status) => !reached.has(status))).toEqual([])
  expect(planStatuses.filter(isDraftOpen)).toEqual(['draft', 'in-force-interim', 'sent-back'])
})

test('why a plan or an action may not move is said in both languages for every status', () => {
  const problems = planStatuses.flatMap((status) => [
    ...(Object.keys(transitions) as (keyof typeof transitions)[]).flatMap((event) => transitionProblems(status, event)),
    ...draftProblems(aPlan({ status })),
  ])
  const moves = actionStatuses.flatMap((status) =>
    actionStatuses.flatMap((to) =>
      actionMoveProblems(
        { status, isLifeSaving: false, hold: 'Desk', waitsUntil: '2026-12-24' },
        { to, because: '', waitsUntil: '2026-12-01', spokeToDesk: false },
        '2026-12-01',
      ),
    ),
  )
  for (const problem of [...problems, ...moves])
    for (const language of ['en', 'cy'] as const) expect(problemText(language, problem)).not.toMatch(/[{}]|undefined/)
  expect(problemText('en', transitionProblems('with-leads', 'approved')[0]!)).toBe(
    'This plan is with its leads, so it cannot be approved now.',
  )
})
