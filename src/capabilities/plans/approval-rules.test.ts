import { expect, test } from 'vitest'
import { declaredSentences, problemText } from '../../platform/language.tsx'
import type { Problem } from '../../platform/problem.ts'
import {
  type ApprovalFacts,
  acceptedReasons,
  approvalGates,
  approvalProblems,
  type JudgedGate,
  sendBackProblems,
} from './approval-rules.ts'
import {
  aConsultationCited,
  aFactCited,
  aLead,
  anAction,
  anAssessmentCited,
  anObjective,
  aPlan,
  aPlanContent,
  demoCited,
  demoPeople,
} from './demo.ts'
import './rule-messages.ts'
import { signatureStates } from './signing/signature-rules.ts'
import { actionMoveProblems, isWaiting } from './status-rules.ts'
import { submitProblems } from './version-rules.ts'
import type { Signature } from './version-words.ts'
import { type PlanContent, Ps, smartParts } from './words.ts'

const today = '2026-03-02'
const SEALED = '00000000-0000-4000-8000-00000000005e'
const superintendent = { id: demoPeople.sro, rank: 'Superintendent', restrictions: [] as string[] }

const signed = (byId: string) => ({ state: 'signed' as const, signature: { byId } as Signature, changes: [] })
const factsOf = (given: Partial<ApprovalFacts> = {}): ApprovalFacts => ({
  assessment: anAssessmentCited(),
  facts: demoCited().facts,
  consultations: demoCited().consultations,
  signatures: [
    { strand: 'sio', ...signed(demoPeople.sio) },
    { strand: 'lro', ...signed(demoPeople.lro) },
  ],
  approver: superintendent,
  accepted: [],
  ...given,
})

const problemsOf = (
  content: Partial<PlanContent> = {},
  facts: Partial<ApprovalFacts> = {},
  plan = aPlan(),
): Problem[] => approvalProblems(plan, aPlanContent(content), factsOf(facts), today)
const messagesOf = (...given: Parameters<typeof problemsOf>) => problemsOf(...given).map((problem) => problem.message)
const withoutP = (p: string) => aPlanContent().actions.filter((action) => action.p !== p)

test('a signed plan with four Ps, a place, a current profile, a partner and SMART objectives can be approved', () => {
  expect(problemsOf()).toEqual([])
})

test.each(Ps)('a plan with no %s action and no reason is refused, and says which P', (p) => {
  expect(problemsOf({ actions: withoutP(p) })).toEqual([
    { field: p, message: `plans.gate.empty.${p}`, href: `/plans/${aPlan().id}/actions#${p}` },
  ])
})

test('a reason for an empty P counts only when the SRO accepts it, and the approval then takes it over', () => {
  const content = {
    actions: withoutP('prevent'),
    notNeeded: { ...aPlanContent().notNeeded, prevent: 'All are adults in prison' },
  }
  expect(messagesOf(content)).toEqual(['plans.gate.accept.prevent'])
  const accepting = factsOf({ accepted: ['prevent'] })
  expect(approvalProblems(aPlan(), aPlanContent(content), accepting, today)).toEqual([])
  expect(acceptedReasons(approvalGates(aPlan(), aPlanContent(content), accepting, today))).toEqual([
    { gate: 'prevent', reason: 'All are adults in prison', reviewOn: null },
  ])
})

test('accepting a gate for which no reason was given lets nothing through', () => {
  expect(messagesOf({ actions: withoutP('prevent') }, { accepted: ['prevent'] })).toEqual(['plans.gate.empty.prevent'])
})

test('a plan without a place says why the threat is not place-based, and the SRO accepts it', () => {
  expect(messagesOf({ areaIds: [] })).toEqual(['plans.gate.place'])
  expect(messagesOf({ areaIds: [], notPlaceBasedBecause: 'It is wholly online' })).toEqual(['plans.gate.accept.place'])
  expect(messagesOf({ areaIds: [], notPlaceBasedBecause: 'It is wholly online' }, { accepted: ['place'] })).toEqual([])
})

test('a plan that cites no profile fact is refused, and one whose only fact ran out is told which', () => {
  const uncited = aPlanContent().actions.map((action) => ({
    ...action,
    basis: action.basis.filter((ref) => ref.kind !== 'fact'),
  }))
  expect(messagesOf({ actions: uncited })).toEqual(['plans.gate.profile.none'])
  const [expired] = problemsOf({}, { facts: [aFactCited({ expiresOn: '2026-03-01' })] })
  expect(expired).toMatchObject({ message: 'plans.gate.profile.expired', args: { fact: aFactCited().text } })
  expect(problemText('en', expired!)).toContain('1 Mar 2026')
})

test('a profile fact is current on its last day', () => {
  expect(problemsOf({}, { facts: [aFactCited({ expiresOn: today })] })).toEqual([])
})

test('a plan that cites no partner consultation is refused, and so is one that only records why it was not safe to ask', () => {
  expect(messagesOf({}, { consultations: [] })).toEqual(['plans.gate.consultation'])
  const notAsked = { consultations: [aConsultationCited({ notSafeBecause: 'It would reveal the covert phase' })] }
  expect(messagesOf({}, notAsked)).toEqual(['plans.gate.accept.consultation'])
  expect(messagesOf({}, { ...notAsked, accepted: ['consultation'] })).toEqual([])
})

test('a partner who was asked and has not answered is not yet consulted', () => {
  expect(messagesOf({}, { consultations: [aConsultationCited({ said: '' })] })).toEqual(['plans.gate.consultation'])
})

test('a consultation may be deferred with a reason and a day of review that the SRO accepts', () => {
  const deferrals: PlanContent['deferrals'] = [
    { gate: 'consultation', reason: 'Until the overt phase', reviewOn: '2026-04-01' },
  ]
  const facts = factsOf({ consultations: [], accepted: ['consultation'] })
  expect(approvalProblems(aPlan(), aPlanContent({ deferrals }), facts, today)).toEqual([])
  expect(acceptedReasons(approvalGates(aPlan(), aPlanContent({ deferrals }), facts, today))).toEqual(deferrals)
})

const emptied = {
  specific: { text: '' },
  measure: { measure: '' },
  'data-source': { dataSource: ' ' },
  baseline: { baseline: '' },
  target: { target: '' },
  achievable: { achievable: '' },
  relevant: { relevant: '' },
  owner: { ownerId: null },
  due: { dueOn: null },
}
test.each(smartParts)('an objective without its %s is named with exactly that part', (part) => {
  const objectives = [anObjective(), anObjective({ id: '00000000-0000-4000-8000-0000000000b2', ...emptied[part] })]
  expect(problemsOf({ objectives })).toMatchObject([{ message: `plans.gate.smart.${part}`, args: { number: 2 } }])
})

test('a plan without an objective is refused', () => {
  expect(messagesOf({ objectives: [] })).toEqual(['plans.gate.noObjective'])
})

test('a plan for a threat without a current approved assessment is refused, and no reason stands in for one', () => {
  expect(messagesOf({}, { assessment: null })).toEqual(['plans.gate.assessment.none'])
  expect(messagesOf({}, { assessment: anAssessmentCited({ currentUntil: '2026-03-01' }) })).toEqual([
    'plans.gate.assessment.old',
  ])
  expect(messagesOf({}, { assessment: anAssessmentCited({ currentUntil: today }) })).toEqual([])
})

test('only the starred prompts of Considered gate, and a reason why one is not needed answers it', () => {
  const considered = aPlanContent().considered
  const blank = { answer: ' ', notNeededBecause: '' }
  expect(messagesOf({ considered: { ...considered, media: blank } })).toEqual([])
  expect(messagesOf({ considered: { ...considered, 'necessity-and-proportionality': blank } })).toEqual([
    'plans.gate.considered.necessity-and-proportionality',
  ])
})

const metOf = (gates: JudgedGate[]) => gates.filter((gate) => gate.isMet).map(({ gate }) => gate)

test('every reader is shown the same gates, whoever they are and whether they may approve', () => {
  const gatesFor = (approver: ApprovalFacts['approver']) =>
    approvalGates(aPlan(), aPlanContent(), factsOf({ approver }), today).map(({ gate, isMet }) => [gate, isMet])
  expect(gatesFor(null)).toEqual(gatesFor(superintendent))
  expect(gatesFor({ ...superintendent, id: demoPeople.lro })).toEqual(gatesFor(null))
})

test.each(['', 'X', 'TBC', 'County line.', '???'])(
  '“%s” is no threat statement: it is neither submitted nor approved',
  (threatStatement) => {
    expect(messagesOf({ threatStatement })).toEqual(['plans.gate.statement'])
    expect(submitProblems(aPlan({ status: 'draft' }), aPlanContent({ threatStatement }), null, '')).toMatchObject([
      { message: 'plans.gate.statement', href: `/plans/${aPlan().id}/threat#threatStatement` },
    ])
  },
)

test.each([
  ['X', 'Warrants'],
  ['', 'Warrants at dawn on four doors'],
  ['Warrants at dawn on four doors.', 'Warrants at dawn, on four doors'],
  ['Do warrants', ''],
])('an action that says “%s” under the tactic “%s” is named as one that says nothing', (text, tactic) => {
  const actions = aPlanContent().actions.map((action, i) => (i === 1 ? { ...action, text, tactic } : action))
  expect(problemsOf({ actions })).toEqual([
    {
      field: 'actions.A-02',
      message: 'plans.gate.hollowAction',
      args: { on: 'A-02' },
      href: `/plans/${aPlan().id}/actions#A-02`,
    },
  ])
  expect(submitProblems(aPlan({ status: 'draft' }), aPlanContent({ actions }), null, '')).toHaveLength(1)
})

test('one sentence pasted under several prompts answers none of the starred ones', () => {
  const { considered } = aPlanContent()
  const pasted = { answer: 'This was considered by the leads.', notNeededBecause: '' }
  const all = Object.fromEntries(Object.keys(considered).map((prompt) => [prompt, pasted])) as typeof considered
  const problems = problemsOf({
    considered: { ...all, media: { answer: '', notNeededBecause: 'this was considered, by the leads' } },
  })
  expect(problems.map(({ message, args }) => [message, args])).toEqual(
    ['people_at_risk_if_pursue_first', 'community_impact_assessment', 'necessity_and_proportionality'].map((prompt) => [
      'plans.gate.considered.pasted',
      { prompt, others: 8 },
    ]),
  )
  expect(problemText('en', problems[0]!)).toContain('8 other prompts')
  const two = { ...considered, media: considered['necessity-and-proportionality'] }
  expect(messagesOf({ considered: two })).toEqual(['plans.gate.considered.pasted'])
  expect(messagesOf({ considered: { ...considered, media: pasted, 'officer-safety': pasted } })).toEqual([])
})

test('a starred prompt answered with “X”, and a SMART part answered with a dash, are still open', () => {
  const { considered } = aPlanContent()
  expect(
    messagesOf({
      considered: { ...considered, 'necessity-and-proportionality': { answer: 'X', notNeededBecause: '' } },
    }),
  ).toEqual(['plans.gate.considered.necessity-and-proportionality'])
  expect(messagesOf({ objectives: [anObjective({ text: 'Less crime.', measure: '-', target: '3' })] })).toEqual([
    'plans.gate.smart.specific',
    'plans.gate.smart.measure',
  ])
})

test('all reasons come at once, and the met gates are counted', () => {
  const content = aPlanContent({ actions: withoutP('prepare'), areaIds: [] })
  const facts = factsOf({ assessment: null, signatures: [] })
  expect(approvalProblems(aPlan(), content, facts, today).map((problem) => problem.field)).toEqual([
    'prepare',
    'place',
    'assessment',
    'sio',
    'lro',
  ])
  expect(metOf(approvalGates(aPlan(), content, facts, today))).toEqual([
    'statement',
    'pursue',
    'prevent',
    'protect',
    'actions',
    'profile',
    'consultation',
    'objectives',
    'considered',
    'leads',
  ])
})

test('a signature that a change opened again is asked for by naming the change', () => {
  const signatures = [
    { strand: 'sio' as const, ...signed(demoPeople.sio) },
    {
      strand: 'lro' as const,
      state: 'reopened' as const,
      signature: null,
      changes: [{ kind: 'date' as const, on: 'A-03', before: '2026-04-30', after: '2026-06-30' }],
    },
  ]
  const [problem] = problemsOf({}, { signatures })
  expect(problemText('en', problem!)).toBe('The LRO must sign again: the date of A-03 moved by more than 14 days.')
})

test('without an SIO the LRO signs for the whole, and the SRO confirms the reason', () => {
  const plan = aPlan({ leads: [aLead('sro'), aLead('lro')], noSioBecause: 'There is no investigation' })
  const signatures = [{ strand: 'lro' as const, ...signed(demoPeople.lro) }]
  expect(messagesOf({}, { signatures }, plan)).toEqual(['plans.gate.accept.no-sio'])
  expect(messagesOf({}, { signatures, accepted: ['no-sio'] }, plan)).toEqual([])
})

test('a plan without an SIO and without a reason is refused', () => {
  expect(messagesOf({}, {}, aPlan({ leads: [aLead('sro'), aLead('lro')] }))).toEqual(['plans.lead.missing.sio'])
})

test('the LRO cannot approve their own plan, nor anyone what they signed', () => {
  expect(messagesOf({}, { approver: { ...superintendent, id: demoPeople.lro } })).toEqual([
    'plans.approve.notSro',
    'plans.approve.is.lro',
    'plans.approve.signed',
  ])
})

test('a deputy of the SRO approves within their days, and not a day later', () => {
  const deputy = { ...superintendent, id: demoPeople.owner }
  const until = (toOn: string) =>
    aPlan({
      leads: [
        ...aPlan().leads,
        aLead('sro', { accountId: deputy.id, isDeputy: true, toOn, lowestRank: 'Superintendent' }),
      ],
    })
  expect(messagesOf({}, { approver: deputy }, until(today))).toEqual([])
  expect(messagesOf({}, { approver: deputy }, until('2026-03-01'))).toEqual(['plans.approve.notSro'])
})

test('a superintendent approves a plan, and a chief officer one for the top band', () => {
  const by = (rank: string, isTopBand = false) =>
    messagesOf({}, { approver: { ...superintendent, rank }, assessment: anAssessmentCited({ isTopBand }) })
  expect(by('Chief Inspector')).toEqual(['plans.approve.rank'])
  expect(by('T/Det Supt')).toEqual([])
  expect(by('Superintendent', true)).toEqual(['plans.approve.chiefOfficer'])
  expect(by('ACC', true)).toEqual([])
})

test('the SRO who approves a sealed part must be on its list', () => {
  const plan = aPlan({ sealedRestrictionId: SEALED, sealedSha256: 'x' })
  expect(messagesOf({}, {}, plan)).toEqual(['plans.approve.notOnSealedList'])
  expect(messagesOf({}, { approver: { ...superintendent, restrictions: [SEALED] } }, plan)).toEqual([])
})

test('a plan that is not with the SRO cannot be approved', () => {
  expect(messagesOf({}, {}, aPlan({ status: 'in-force' }))).toEqual(['plans.status.notNow'])
})

test('the page that shows what is missing asks nothing of an approver', () => {
  expect(messagesOf({}, { approver: null }, aPlan({ status: 'draft' }))).toEqual([])
})

test('a plan is sent back by its SRO, with a reason', () => {
  expect(sendBackProblems(aPlan(), 'Prevent is generic', superintendent, today)).toEqual([])
  expect(sendBackProblems(aPlan(), ' ', superintendent, today).map((each) => each.field)).toEqual(['reason'])
  expect(
    sendBackProblems(aPlan(), 'No', { ...superintendent, id: demoPeople.lro }, today).map((each) => each.field),
  ).toEqual(['approver'])
})

test('saving someone starts at once, whatever gate or hold stands; other action speaks to the desk first', () => {
  const start = { to: 'in-progress' as const, because: '', spokeToDesk: false }
  const held = { ...anAction(1, { hold: 'Duty desk, 2222' }), status: 'not-started' as const }
  expect(actionMoveProblems({ ...held, isLifeSaving: true }, start, today)).toEqual([])
  expect(actionMoveProblems(held, start, today).map((problem) => problem.message)).toEqual(['plans.action.speakToDesk'])
  expect(actionMoveProblems(held, { ...start, spokeToDesk: true }, today)).toEqual([])
})

test('an action waits for something, until a day; taken up before, it says why', () => {
  const running = { status: 'in-progress' as const, isLifeSaving: false, hold: '' }
  const wait = { to: 'waiting' as const, because: 'The lab answers then', waitsUntil: '2026-12-20', spokeToDesk: false }
  const fields = (problems: { field: string }[]) => problems.map(({ field }) => field)
  expect(actionMoveProblems(running, wait, '2026-12-01')).toEqual([])
  expect(fields(actionMoveProblems(running, { ...wait, because: ' ' }, '2026-12-01'))).toEqual(['because'])
  expect(fields(actionMoveProblems(running, wait, '2026-12-20'))).toEqual(['waitsUntil'])
  const waiting = { ...running, status: 'waiting' as const, waitsUntil: '2026-12-20' }
  const goOn = { to: 'in-progress' as const, because: '', spokeToDesk: false }
  expect(isWaiting(waiting, '2026-12-19')).toBe(true)
  expect(isWaiting(waiting, '2026-12-20')).toBe(false)
  expect(fields(actionMoveProblems(waiting, goOn, '2026-12-19'))).toEqual(['because'])
  expect(actionMoveProblems(waiting, { ...goOn, because: 'It came early' }, '2026-12-19')).toEqual([])
  expect(actionMoveProblems(waiting, goOn, '2026-12-20')).toEqual([])
  expect(actionMoveProblems({ ...waiting, isLifeSaving: true }, goOn, '2026-12-19')).toEqual([])
})

test('an action is discontinued only with the reason', () => {
  const running = { status: 'in-progress' as const, isLifeSaving: true, hold: '' }
  expect(actionMoveProblems(running, { to: 'discontinued', because: '', spokeToDesk: false }, today)).toHaveLength(1)
  expect(
    actionMoveProblems(running, { to: 'discontinued', because: 'The flat is empty', spokeToDesk: false }, today),
  ).toEqual([])
})

test('every problem of every rule here has its sentence in both languages', () => {
  const bare = aPlanContent({
    actions: [],
    areaIds: [],
    objectives: [
      anObjective({
        text: '',
        measure: '',
        dataSource: '',
        baseline: '',
        target: '',
        achievable: '',
        relevant: '',
        ownerId: null,
        dueOn: null,
      }),
    ],
  })
  const nobody = { id: demoPeople.owner, rank: '', restrictions: [] }
  const problems = approvalProblems(
    aPlan({ leads: [], sealedRestrictionId: SEALED }),
    bare,
    factsOf({
      assessment: null,
      signatures: signatureStates(aPlan(), { number: 1, version: {} as never }, []),
      approver: nobody,
    }),
    today,
  )
  expect(problems.length).toBeGreaterThan(20)
  for (const problem of problems)
    for (const language of ['en', 'cy'] as const) expect(problemText(language, problem)).not.toBe('')
  expect(declaredSentences().cy['plans.gate.place']).toContain('lle')
})
