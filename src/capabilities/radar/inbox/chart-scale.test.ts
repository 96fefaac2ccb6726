import { expect, test } from 'vitest'
import { brokenLine, heightOf, runsOf, stripeOf, topOfScale } from './chart-scale.ts'

const plot = { left: 24, right: 392, top: 10, bottom: 120 }

test('the scale ends at a round number that halves into a whole one', () => {
  expect([0, 1, 3, 9, 10, 11, 47, 101].map(topOfScale)).toEqual([2, 2, 4, 10, 10, 20, 50, 200])
})

test('nought stands on the floor, the top of the scale at the top, half in the middle', () => {
  expect([0, 5, 10].map((value) => heightOf(value, 10, plot))).toEqual([120, 65, 10])
})

test('four months share the width', () => {
  expect(stripeOf(1, 4, plot)).toEqual({ x: 116, width: 92 })
})

test('months that were not received are found in runs', () => {
  expect(runsOf([1, null, null, 4, null], (value) => value === null)).toEqual([
    { first: 1, last: 2 },
    { first: 4, last: 4 },
  ])
})

test('the expected line is broken where months were not received', () => {
  expect(brokenLine([5, 5, null, 5], 10, plot)).toBe('M70 65L162 65M300 65h92')
})
