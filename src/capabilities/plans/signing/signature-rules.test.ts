import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aLead, anAction, anObjective, aPlan, aPlanContent, demoCited, demoPeople } from '../demo.ts'
import { versionContentOf } from '../version-rules.ts'
import type { Signature } from '../version-words.ts'
import type { Plan, PlanAction, PlanContent, Strand } from '../words.ts'
import { materialChanges } from './material-change-rules.ts'
import { coveredBy, requiredStrands, signatureProblems, signatureStates, signaturesToCarry } from './signature-rules.ts'

const today = '2026-03-02'
const AGENCY = '00000000-0000-4000-8000-0000000000a9'
const withLeads = aPlan({ status: 'with-leads' })
const versionOf = (content: PlanContent) => versionContentOf(aPlan(), content, {}, demoCited())
const covered = (content: PlanContent, strand: Strand = 'lro', sealed: string | null = null) =>
  coveredBy(versionOf(content), strand, sealed)
const editing = (i: number, edit: Partial<PlanAction>): PlanContent =>
  aPlanContent({ actions: aPlanContent().actions.map((action, at) => (at === i ? { ...action, ...edit } : action)) })
const changed = (content: PlanContent, strand: Strand = 'lro') =>
  materialChanges(covered(aPlanContent(), strand), covered(content, strand)).map(({ kind, on }) => `${kind} ${on}`)

const signature = (strand: Strand, byId: string, content: PlanContent, given: Partial<Signature> = {}): Signature => ({
  id: '00000000-0000-4000-8000-000000000051',
  planId: aPlan().id,
  versionNumber: 1,
  strand,
  byId,
  forId: null,
  covered: covered(content, strand),
  coveredSha256: '',
  carriedFromVersion: null,
  signedAt: '2026-02-20T10:00:00.000Z',
  ...given,
})
const both = [signature('sio', demoPeople.sio, aPlanContent()), signature('lro', demoPeople.lro, aPlanContent())]
const carriedTo = (content: PlanContent, plan: Plan = aPlan(), from = both) =>
  signaturesToCarry(plan, { number: 2, version: versionOf(content) }, from).map((each) => each.strand)

const texts = fc.string({ maxLength: 12 })
const anyContent = fc
  .record({ threatStatement: texts, disagreement: texts, actions: fc.subarray(aPlanContent().actions), risk: texts })
  .map(({ risk, actions, ...given }) =>
    aPlanContent({ ...given, actions: actions.map((action) => ({ ...action, riskToPerson: risk })) }),
  )

test('nothing has changed between a plan and itself', () => {
  fc.assert(
    fc.property(anyContent, fc.constantFrom<Strand>('sio', 'lro'), (content, strand) => {
      expect(materialChanges(covered(content, strand), covered(content, strand))).toEqual([])
    }),
  )
})

test('a signature survives every edit that is not material', () => {
  const immaterial = fc.record({
    disagreement: texts,
    days: fc.integer({ min: -14, max: 14 }),
    answer: texts,
    uncited: fc.boolean(),
    reverse: fc.boolean(),
    mended: fc.boolean(),
  })
  fc.assert(
    fc.property(immaterial, ({ disagreement, days, answer, uncited, reverse, mended }) => {
      const dueOn = new Date(Date.parse('2026-04-30') + days * 86_400_000).toISOString().slice(0, 10)
      const actions = aPlanContent().actions.map((action) => ({
        ...action,
        text: mended ? `${action.text.replace(/\.$/, '')} ` : action.text,
        dueOn,
        basis: uncited ? [] : action.basis,
      }))
      const edited = aPlanContent({
        ...{ disagreement, actions: reverse ? actions.toReversed() : actions, areaIds: [] },
        considered: { ...aPlanContent().considered, media: { answer, notNeededBecause: '' } },
      })
      expect(carriedTo(edited)).toEqual(['sio', 'lro'])
    }),
  )
})

const STARRED = 'necessity-and-proportionality'
const answering = (given: Partial<PlanContent['considered'][typeof STARRED]>) => {
  const { considered } = aPlanContent()
  return aPlanContent({ considered: { ...considered, [STARRED]: { ...considered[STARRED], ...given } } })
}

test.each<[string, PlanContent, string]>([
  [
    'an objective that means something else',
    aPlanContent({ objectives: [anObjective({ target: '6 flats or fewer' })] }),
    `objective ${anObjective().text}`,
  ],
  ['another tactic', editing(1, { tactic: 'School talks' }), 'tactic A-02'],
  ['another threat statement', aPlanContent({ threatStatement: 'Another line, with firearms.' }), 'statement '],
  [
    'another reason why an objective is relevant',
    aPlanContent({ objectives: [anObjective({ relevant: 'It is not.' })] }),
    `objective ${anObjective().text}`,
  ],
  [
    'another owner of an objective',
    aPlanContent({ objectives: [anObjective({ ownerId: demoPeople.sio })] }),
    `owner ${anObjective().text}`,
  ],
  [
    'an action that now says the opposite',
    editing(2, { text: 'Do not visit the seven flats weekly with the housing association.' }),
    'words A-03',
  ],
  ['an action rewritten', editing(0, { text: 'Force entry with armed officers.' }), 'words A-01'],
  ['other needs', editing(1, { needs: 'Twelve officers' }), 'needs A-02'],
  ['another owner', editing(1, { ownerId: demoPeople.sio }), 'owner A-02'],
  ['an action said to be life-saving', editing(1, { isLifeSaving: true }), 'saving A-02'],
  ['another answer under a star', answering({ answer: 'Nothing else was tried.' }), `considered ${STARRED}`],
  [
    'an answer under a star that became a reason for none',
    answering({ answer: '', notNeededBecause: aPlanContent().considered[STARRED].answer }),
    `considered ${STARRED}`,
  ],
  [
    'other holds checked',
    aPlanContent({ interim: { ...aPlanContent().interim, holdsChecked: 'Nobody asked' } }),
    'holds ',
  ],
  [
    'another known risk to people',
    aPlanContent({ interim: { ...aPlanContent().interim, riskToPeople: 'None' } }),
    'risk ',
  ],
  ['a review a month later', aPlanContent({ reviewOn: '2026-07-01' }), 'review '],
  ['an action more', aPlanContent({ actions: [...aPlanContent().actions, anAction(5)] }), 'added A-05'],
  ['an action less', aPlanContent({ actions: aPlanContent().actions.slice(0, 3) }), 'removed A-04'],
  ['an action moved to another P', editing(3, { p: 'protect' }), 'p A-04'],
  ['a hold', editing(2, { hold: 'Duty desk' }), 'hold A-03'],
  ['a risk to a person', editing(2, { riskToPerson: 'Child A lives there' }), 'risk A-03'],
  ['another agency as owner', editing(1, { agencyId: AGENCY }), 'agency A-02'],
  ['a date moved by 15 days', editing(2, { dueOn: '2026-05-15' }), 'date A-03'],
  ['a date taken away', editing(2, { dueOn: null }), 'date A-03'],
  [
    'a P said not to be needed',
    aPlanContent({ notNeeded: { ...aPlanContent().notNeeded, prepare: 'Covered elsewhere' } }),
    'empty prepare',
  ],
])('%s opens the signature of the LRO again', (_what, content, change) => {
  expect(changed(content)).toEqual([change])
  expect(carriedTo(content)).not.toContain('lro')
})

test('a change outside Pursue leaves the SIO signature standing, and one in Pursue opens it', () => {
  expect(carriedTo(editing(2, { tactic: 'Closure orders' }))).toEqual(['sio'])
  expect(carriedTo(editing(0, { tactic: 'Warrants' }))).toEqual([])
})

test('the threat statement, the people, the holds and the starred answers are what the SIO signs too', () => {
  const { interim } = aPlanContent()
  expect(changed(aPlanContent({ threatStatement: 'Another line.' }), 'sio')).toEqual(['statement '])
  expect(changed(answering({ answer: 'Other words' }), 'sio')).toEqual([`considered ${STARRED}`])
  expect(changed(aPlanContent({ interim: { ...interim, holdsChecked: 'Nobody' } }), 'sio')).toEqual(['holds '])
  expect(changed(editing(2, { text: 'Close the flats.' }), 'sio')).toEqual([])
})

const wordsOf = (text: string) => text.split(' ')
test('an edit of any action that adds or takes away a negation, a number or a name opens the LRO signature', () => {
  const word = fc.constantFrom('not', 'never', 'without', 'ddim', 'nid', 'heb', '7', '2027', 'Conwy', 'Jones')
  fc.assert(
    fc.property(fc.nat({ max: 3 }), word, fc.nat(), (i, added, at) => {
      const { text, reference } = aPlanContent().actions[i]!
      const longer = wordsOf(text)
        .toSpliced(at % (wordsOf(text).length + 1), 0, added)
        .join(' ')
      const edited = editing(i, { text: longer })
      expect(changed(edited)).toEqual([`words ${reference}`])
      expect(materialChanges(covered(edited), covered(aPlanContent())).map(({ kind }) => kind)).toEqual(['words'])
    }),
  )
})

test('a signature given before the starred answers were covered is opened by the next version', () => {
  const { considered: _starred, ...before } = covered(aPlanContent())
  expect(materialChanges(before, covered(aPlanContent())).map(({ kind }) => kind)).toEqual([
    'considered',
    'considered',
    'considered',
  ])
})

test('a risk to a person anywhere in the plan opens the SIO signature too', () => {
  expect(changed(editing(2, { riskToPerson: 'Child A lives there' }), 'sio')).toEqual(['risk A-03'])
})

test('a changed sealed part opens only the SIO signature, and says nothing of what changed', () => {
  const states = signatureStates(
    aPlan({ sealedSha256: 'new' }),
    { number: 2, version: versionOf(aPlanContent()) },
    both,
  )
  expect(states.map(({ strand, changes }) => [strand, changes])).toEqual([
    ['sio', [{ kind: 'sealed', on: '', before: '', after: '' }]],
    ['lro', []],
  ])
})

test('a reopened signature keeps what was signed and names the change', () => {
  const [, lro] = signatureStates(
    withLeads,
    { number: 2, version: versionOf(editing(2, { dueOn: '2026-07-01' })) },
    both,
  )
  expect(lro).toMatchObject({
    state: 'reopened',
    changes: [{ kind: 'date', on: 'A-03', before: '2026-04-30', after: '2026-07-01' }],
  })
})

test('a signature is compared with what was signed, so small moves do not add up unseen', () => {
  const carried = { ...both[1]!, versionNumber: 2, carriedFromVersion: 1 }
  const twice = versionOf(editing(2, { dueOn: '2026-05-20' }))
  expect(signaturesToCarry(aPlan(), { number: 3, version: twice }, [both[1]!, carried])).toEqual([])
})

test('one person’s two signatures never both carry', () => {
  expect(carriedTo(aPlanContent(), aPlan(), [both[0]!, signature('lro', demoPeople.sio, aPlanContent())])).toEqual([
    'sio',
  ])
})

const sign = (
  id: string,
  strand: Strand,
  given: { plan?: Plan; already?: { strand: Strand; byId: string }[]; rank?: string; restrictions?: string[] } = {},
) =>
  signatureProblems(
    given.plan ?? withLeads,
    given.already ?? [],
    strand,
    { id, rank: given.rank ?? 'Inspector', restrictions: given.restrictions ?? [] },
    today,
  ).map((each) => each.message)

test('the SIO signs for Pursue and the LRO for the whole, each their own', () => {
  expect(sign(demoPeople.sio, 'sio')).toEqual([])
  expect(sign(demoPeople.lro, 'lro')).toEqual([])
  expect(sign(demoPeople.lro, 'sio')).toEqual(['plans.sign.notYours.sio'])
})

test('the SRO decides and does not sign', () => {
  expect(sign(demoPeople.sro, 'lro')).toEqual(['plans.sign.notYours.lro', 'plans.sign.sroDecides'])
})

test('nobody signs twice on one version, not even as a deputy for the other lead', () => {
  const plan = {
    ...withLeads,
    leads: [...withLeads.leads, aLead('lro', { accountId: demoPeople.sio, isDeputy: true, toOn: '2026-03-31' })],
  }
  expect(sign(demoPeople.sio, 'lro', { plan })).toEqual([])
  expect(sign(demoPeople.sio, 'lro', { plan, already: [{ strand: 'sio', byId: demoPeople.sio }] })).toEqual([
    'plans.sign.twice',
  ])
  expect(sign(demoPeople.sio, 'sio', { already: [{ strand: 'sio', byId: demoPeople.sio }] })).toEqual([
    'plans.sign.already',
  ])
})

test('a deputy signs within their days and at the lowest rank named', () => {
  const plan = {
    ...withLeads,
    leads: [
      ...withLeads.leads,
      aLead('lro', {
        accountId: demoPeople.owner,
        isDeputy: true,
        fromOn: '2026-03-01',
        toOn: '2026-03-31',
        lowestRank: 'Inspector',
      }),
    ],
  }
  expect(sign(demoPeople.owner, 'lro', { plan })).toEqual([])
  expect(sign(demoPeople.owner, 'lro', { plan, rank: 'Sergeant' })).toEqual(['plans.sign.notYours.lro'])
})

test('the SIO is not asked where there is none, because', () => {
  const plan = { ...withLeads, leads: [aLead('sro'), aLead('lro')], noSioBecause: 'No investigation' }
  expect(requiredStrands(plan)).toEqual(['lro'])
  expect(sign(demoPeople.sio, 'sio', { plan })).toEqual(['plans.sign.notAsked'])
})

test('who signs for a sealed part must be on its list', () => {
  const plan = { ...withLeads, sealedRestrictionId: AGENCY, sealedSha256: 'x' }
  expect(sign(demoPeople.sio, 'sio', { plan })).toEqual(['plans.sign.notOnSealedList'])
  expect(sign(demoPeople.sio, 'sio', { plan, restrictions: [AGENCY] })).toEqual([])
  expect(sign(demoPeople.lro, 'lro', { plan })).toEqual([])
})

test('a plan that is not with its leads is not signed', () => {
  expect(sign(demoPeople.lro, 'lro', { plan: aPlan({ status: 'draft' }) })).toEqual(['plans.status.notNow'])
})
