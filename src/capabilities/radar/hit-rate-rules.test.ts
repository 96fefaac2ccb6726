import { expect, test } from 'vitest'
import { type Decided, hitRates } from './hit-rate-rules.ts'

const decided = (method: Decided['method'], state: Decided['state'], at: string): Decided => ({ method, state, at })

test('the rate of a method is developed of decided, over all time and by quarter', () => {
  const rates = hitRates([
    decided('scan', 'developed', '2026-01-10T09:00:00.000Z'),
    decided('scan', 'dismissed', '2026-03-31T09:00:00.000Z'),
    decided('scan', 'dismissed', '2026-04-01T09:00:00.000Z'),
    decided('change', 'dismissed', '2026-04-01T09:00:00.000Z'),
  ])
  expect(rates.map(({ method, from, developed, decided }) => [method, from, developed, decided])).toEqual([
    ['scan', '', 1, 3],
    ['scan', '2026-04', 0, 1],
    ['scan', '2026-01', 1, 2],
    ['change', '', 0, 1],
    ['change', '2026-04', 0, 1],
  ])
})

test('few decisions say little: the interval of 1 in 2 is wide, that of 100 in 200 narrow', () => {
  const times = (count: number, state: Decided['state']) =>
    Array.from({ length: count }, () => decided('scan', state, '2026-01-10T09:00:00.000Z'))
  const [few] = hitRates([...times(1, 'developed'), ...times(1, 'dismissed')])
  const [many] = hitRates([...times(100, 'developed'), ...times(100, 'dismissed')])
  expect([few?.rate, many?.rate]).toEqual([0.5, 0.5])
  // Wilson 1927: 1 of 2 gives 0.0945 to 0.9055; 100 of 200 gives 0.4314 to 0.5686.
  expect(few?.low).toBeCloseTo(0.0945, 4)
  expect(few?.high).toBeCloseTo(0.9055, 4)
  expect(many?.low).toBeCloseTo(0.4314, 4)
})

test('without decisions there is no rate', () => {
  expect(hitRates([])).toEqual([])
})
