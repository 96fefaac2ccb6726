import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anAction, aPlan, aPlanContent, demoCited } from './demo.ts'
import {
  canonicalJson,
  differences,
  digestOf,
  submitProblems,
  versionContentOf,
  versionInForceAt,
} from './version-rules.ts'
import type { DecisionKind } from './version-words.ts'
import type { PlanContent } from './words.ts'

const versionOf = (content: PlanContent) => versionContentOf(aPlan(), content, {}, demoCited())

const shuffled = (value: unknown, order: (keys: string[]) => string[]): unknown => {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, order))
  if (value === null || typeof value !== 'object') return value
  const record = value as Record<string, unknown>
  return Object.fromEntries(order(Object.keys(record)).map((key) => [key, shuffled(record[key], order)]))
}

test('the digest of a version does not depend on the order in which its keys were written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const reversed = shuffled(value, (keys) => keys.toReversed())
      expect(digestOf(canonicalJson(reversed))).toBe(digestOf(canonicalJson(value)))
    }),
  )
  const version = versionOf(aPlanContent())
  expect(canonicalJson(shuffled(version, (keys) => keys.toReversed()))).toBe(canonicalJson(version))
})

test('canonical JSON is the same value: it loses and adds nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('another word is another digest', () => {
  const one = canonicalJson(versionOf(aPlanContent()))
  const other = canonicalJson(versionOf(aPlanContent({ threatStatement: 'Another.' })))
  expect(digestOf(one)).not.toBe(digestOf(other))
  expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('a version does not differ from itself', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => differences(value, value).length === 0))
  expect(differences(versionOf(aPlanContent()), versionOf(aPlanContent()))).toEqual([])
})

test('a difference names the action and the field, with both texts', () => {
  const before = aPlanContent()
  const after = aPlanContent({
    actions: before.actions.map((each, i) => (i === 2 ? { ...each, dueOn: '2026-06-30' } : each)),
  })
  expect(differences(before, after)).toEqual([
    { path: ['actions', 'A-03', 'dueOn'], kind: 'changed', before: '2026-04-30', after: '2026-06-30' },
  ])
})

test('actions added and removed are said as such, and a change of order is no difference', () => {
  const before = aPlanContent()
  const added = anAction(5, { text: 'Tell the school.' })
  expect(differences(before, aPlanContent({ actions: [...before.actions.toReversed(), added] }))).toEqual([
    { path: ['actions', 'A-05'], kind: 'added', before: '', after: 'Tell the school.' },
  ])
  expect(differences(before, aPlanContent({ actions: before.actions.slice(1) }))).toMatchObject([
    { path: ['actions', 'A-01'], kind: 'removed', after: '' },
  ])
})

test('a difference read backwards is the same difference with its texts changed over', () => {
  const text = fc.string({ maxLength: 4 })
  const content = fc
    .tuple(text, text, fc.subarray(aPlanContent().actions))
    .map(([threatStatement, disagreement, actions]) => aPlanContent({ threatStatement, disagreement, actions }))
  fc.assert(
    fc.property(content, content, (a, b) => {
      const texts = (changes: ReturnType<typeof differences>, forth: boolean) =>
        changes
          .map(({ path, before, after }) => [...path, ...(forth ? [before, after] : [after, before])].join('|'))
          .sort()
      expect(texts(differences(a, b), true)).toEqual(texts(differences(b, a), false))
    }),
  )
})

const decided = (kind: DecisionKind, decidedAt: string, versionNumber: number | null, until: string | null = null) => ({
  kind,
  decidedAt,
  versionNumber,
  until,
})

test('the plan as at a day is the version that was in force then, not the one being drafted', () => {
  const decisions = [
    decided('approved', '2026-01-10T12:00:00.000Z', 1),
    decided('next-drafted', '2026-02-01T12:00:00.000Z', 1),
    decided('sent-back', '2026-02-03T12:00:00.000Z', 2),
    decided('approved', '2026-02-09T12:00:00.000Z', 3),
    decided('closed', '2026-05-01T12:00:00.000Z', 3),
  ]
  const at = (instant: string) => versionInForceAt(decisions, instant)?.number ?? null
  expect(at('2026-01-10T11:59:59.999Z')).toBeNull()
  expect(at('2026-01-10T12:00:00.000Z')).toBe(1)
  expect(at('2026-02-05T00:00:00.000Z')).toBe(1)
  expect(at('2026-02-10T00:00:00.000Z')).toBe(3)
  expect(at('2026-05-02T00:00:00.000Z')).toBeNull()
})

test('an interim version shows as expired after its hours', () => {
  const decisions = [decided('approved-interim', '2026-03-02T09:00:00.000Z', 1, '2026-03-05T09:00:00.000Z')]
  expect(versionInForceAt(decisions, '2026-03-05T08:59:59.000Z')).toMatchObject({ number: 1, isExpired: false })
  expect(versionInForceAt(decisions, '2026-03-05T09:00:00.000Z')).toMatchObject({ number: 1, isExpired: true })
})

test('a plan that was sent back says what changed, and did change', () => {
  const sentBack = aPlan({ status: 'sent-back' })
  const before = versionOf(aPlanContent())
  const fields = (content: PlanContent, words: string) =>
    submitProblems(sentBack, content, before, words).map((each) => each.field)
  expect(fields(aPlanContent(), '')).toEqual(['whatChanged', 'content'])
  expect(fields(aPlanContent({ threatStatement: 'Said in sharper words.' }), 'The threat statement')).toEqual([])
})

test('a first draft needs its leads to be sent to them, and nothing else', () => {
  const draft = aPlan({ status: 'draft' })
  expect(submitProblems(draft, aPlanContent(), null, '')).toEqual([])
  expect(submitProblems({ ...draft, leads: [] }, aPlanContent(), null, '').map((each) => each.field)).toEqual([
    'sro',
    'sio',
    'lro',
  ])
})
