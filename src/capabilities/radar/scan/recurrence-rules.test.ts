import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UNTIL_NEXT_DATA } from '../words.ts'
import { fateOf, isAlike, isSame } from './recurrence-rules.ts'

const signal = (given: Partial<Parameters<typeof fateOf>[1][number]> = {}) => ({
  id: 'known',
  members: ['a', 'b', 'c', 'd'],
  monthFrom: '2026-01',
  monthTo: '2026-02',
  foundTo: '2026-02',
  state: 'new' as const,
  isWeak: false,
  snoozedUntil: null,
  mergedInto: null,
  ...given,
})
const found = (given: Partial<Parameters<typeof fateOf>[0]> = {}) => ({
  members: ['a', 'b', 'c', 'e'],
  monthFrom: '2026-02',
  monthTo: '2026-03',
  isWeak: false,
  ...given,
})
const today = '2026-04-10'
const at = { today, isClosed: () => false }

test('what was dismissed and is found again, ending later, comes back and names it', () => {
  expect(fateOf(found(), [signal({ state: 'dismissed' })], at)).toEqual({ kind: 'new', recursOf: 'known' })
})

test('what was dismissed and is found again with the same end is no news', () => {
  const same = found({ monthTo: '2026-02' })
  expect(fateOf(same, [signal({ state: 'dismissed' })], at)).toEqual({ kind: 'again', id: 'known' })
})

test('fewer than half the members in common make another signal', () => {
  const other = found({ members: ['a', 'x', 'y', 'z'] })
  expect(fateOf(other, [signal({ state: 'dismissed' })], at)).toEqual({ kind: 'new', recursOf: null })
})

test('an open signal goes on under its reference', () => {
  expect(fateOf(found(), [signal()], at)).toEqual({ kind: 'renewed', id: 'known', isRestored: false })
})

test('a small core of a wide dismissed circle comes back and says so', () => {
  const core = found({ members: ['a'] })
  expect(fateOf(core, [signal({ state: 'dismissed' })], at)).toEqual({ kind: 'new', recursOf: 'known' })
})

test('a wide circle around a small developed one is not silenced by it', () => {
  const wide = found({ members: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] })
  expect(fateOf(wide, [signal({ state: 'developed' })], at)).toEqual({ kind: 'new', recursOf: 'known' })
})

test('a snoozed signal stays away until its day; after that it is back with the new figures', () => {
  const snoozed = (snoozedUntil: string) => [signal({ state: 'snoozed', snoozedUntil })]
  expect(fateOf(found(), snoozed(today), at)).toEqual({ kind: 'again', id: 'known' })
  expect(fateOf(found(), snoozed('2026-04-09'), at)).toEqual({ kind: 'renewed', id: 'known', isRestored: true })
  const untilData = snoozed(UNTIL_NEXT_DATA)
  expect(fateOf(found({ monthTo: '2026-02' }), untilData, at)).toEqual({ kind: 'again', id: 'known' })
  expect(fateOf(found(), untilData, at)).toEqual({ kind: 'renewed', id: 'known', isRestored: true })
})

test('what was developed goes on quietly while it lasts, and returns after a pause or when its issue was closed', () => {
  const developed = [signal({ state: 'developed' })]
  expect(fateOf(found(), developed, at)).toEqual({ kind: 'again', id: 'known' })
  expect(fateOf(found({ monthFrom: '2026-04', monthTo: '2026-04' }), developed, at)).toEqual({
    kind: 'new',
    recursOf: 'known',
  })
  expect(fateOf(found(), developed, { today, isClosed: (id) => id === 'known' })).toEqual({
    kind: 'new',
    recursOf: 'known',
  })
})

test('of several, the latest decides: what came back and is open goes on, whatever was dismissed before it', () => {
  const back = signal({ id: 'back', monthTo: '2026-03' })
  expect(fateOf(found({ monthTo: '2026-04' }), [back, signal({ state: 'dismissed' })], at)).toEqual({
    kind: 'renewed',
    id: 'back',
    isRestored: false,
  })
})

test('a merged signal goes on as the one it was merged into', () => {
  const into = signal({ id: 'into', members: ['x'] })
  expect(fateOf(found(), [signal({ state: 'merged', mergedInto: 'into' }), into], at)).toEqual({
    kind: 'renewed',
    id: 'into',
    isRestored: false,
  })
})

test('what stands in the inbox does not leave it because it was found weaker', () => {
  expect(fateOf(found({ isWeak: true }), [signal()], at)).toEqual({ kind: 'again', id: 'known' })
  expect(fateOf(found({ isWeak: true }), [signal({ isWeak: true })], at)).toMatchObject({ kind: 'renewed' })
})

test('the same is also alike, and both hold in either direction', () => {
  const members = fc.uniqueArray(fc.integer({ min: 0, max: 9 }).map(String), { minLength: 1 })
  fc.assert(
    fc.property(members, members, (a, b) => {
      const [one, other] = [{ members: a }, { members: b }]
      expect(isAlike(one, other)).toBe(isAlike(other, one))
      expect(isSame(one, other)).toBe(isSame(other, one))
      if (isSame(one, other)) expect(isAlike(one, other)).toBe(true)
      expect(isSame(one, one)).toBe(true)
    }),
  )
})
