import { expect, test } from 'vitest'
import { countShown, inOrder } from './rules.ts'

const today = '2026-12-01'
const owed = (...days: string[]) => days.map((dueOn) => ({ dueOn }))

test('what is owed within a week is never behind the link to the rest, however much it is', () => {
  const overdue = Array<string>(10).fill('2026-11-20')
  expect(countShown(owed(...overdue, '2026-12-08'), today)).toBe(11)
  expect(countShown(owed(...overdue, '2026-12-08', '2026-12-09'), today)).toBe(11)
  expect(countShown(owed('2026-12-30'), today)).toBe(8)
})

test('what has no day of its own stands under today, before what comes later', () => {
  expect(inOrder(owed('2026-11-20', '2026-12-10', today)).map(({ dueOn }) => dueOn)).toEqual([
    '2026-11-20',
    today,
    '2026-12-10',
  ])
})
