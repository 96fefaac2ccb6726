import { expect, test } from 'vitest'
import { addMonths, endingProblems, factProblems, isCurrent, stateOf, usualExpiry } from './fact-rules.ts'

const today = '2026-03-02'
const fact = (expiresOn: string, ended: { endedOn?: string; supersededBy?: string } = {}) => ({
  expiresOn,
  endedOn: ended.endedOn ?? null,
  supersededBy: ended.supersededBy ?? null,
})
const fieldsOf = (sourceOn: string, expiresOn: string) =>
  factProblems({ sourceOn, expiresOn }, today).map((p) => p.message)

test('a fact may be relied on up to and including its last day', () => {
  expect(isCurrent(fact('2026-03-02'), today)).toBe(true)
  expect(isCurrent(fact('2026-03-01'), today)).toBe(false)
})

test('a fact in its last thirty days is shown as expiring, and one day earlier it is not', () => {
  expect(stateOf(fact('2026-04-01'), today)).toBe('expiring')
  expect(stateOf(fact('2026-04-02'), today)).toBe('current')
  expect(stateOf(fact('2026-03-01'), today)).toBe('expired')
})

test('a closed or replaced fact may not be relied on, whatever its last day', () => {
  expect(stateOf(fact('2027-01-01', { endedOn: '2026-02-01' }), today)).toBe('closed')
  expect(stateOf(fact('2027-01-01', { endedOn: '2026-02-01', supersededBy: 'x' }), today)).toBe('replaced')
  expect(isCurrent(fact('2027-01-01', { endedOn: '2026-02-01' }), today)).toBe(false)
})

test('a fact usually holds twelve months from the day of its source', () => {
  expect(usualExpiry('2025-11-10')).toBe('2026-11-10')
  expect(usualExpiry('2024-02-29')).toBe('2025-02-28')
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
})

test('a source from tomorrow is refused', () => {
  expect(fieldsOf('2026-03-03', '2027-03-03')).toEqual(['places.sourceInFuture'])
})

test('a fact that is already past its last day is refused, one whose last day is today is not', () => {
  expect(fieldsOf('2025-01-01', '2026-03-01')).toEqual(['places.alreadyExpired'])
  expect(fieldsOf('2025-01-01', '2026-03-02')).toEqual([])
})

test('a fact cannot expire before its source was written', () => {
  expect(fieldsOf('2026-02-01', '2026-01-01')).toEqual(['places.expiresBeforeSource'])
})

test('a fact that has ended can be neither replaced nor closed again', () => {
  expect(endingProblems(fact('2027-01-01'))).toEqual([])
  expect(endingProblems(fact('2027-01-01', { endedOn: today }))[0]?.message).toBe('places.alreadyClosed')
  expect(endingProblems(fact('2027-01-01', { endedOn: today, supersededBy: 'x' }))[0]?.message).toBe(
    'places.alreadyReplaced',
  )
})
