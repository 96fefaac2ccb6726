import { expect, test } from 'vitest'
import { londonInstant } from './london-instant.ts'

test('a winter time is the same in London and UTC', () => {
  expect(londonInstant('2026-03-02', '09:10')).toBe('2026-03-02T09:10:00.000Z')
})

test('a summer time is an hour later in London than in UTC, also across midnight', () => {
  expect(londonInstant('2026-07-01', '09:10')).toBe('2026-07-01T08:10:00.000Z')
  expect(londonInstant('2026-07-01', '00:30')).toBe('2026-06-30T23:30:00.000Z')
})

test('of the hour that comes twice in October the first is meant, and the hour left out in March is an hour on', () => {
  expect(londonInstant('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(londonInstant('2026-03-29', '01:30')).toBe('2026-03-29T01:30:00.000Z')
})
