/**
 * How many periods pass on average until a control chart alarms although nothing changed (its in-control run length), for
 * independent standard normal scores. Source: Brook and Evans 1972, Biometrika 59:539: the chart's range cut into states, and
 * the steps until it is left. Within 1 % of the published values; real scores of counts are only nearly normal.
 */
import { normalTail } from '../distributions.ts'

/** States of the chain: more gain nothing in the third figure. */
const STATES = 101

const kept = new Map<string, number>()

/** For a one-sided CUSUM with that allowance and limit, in scores. Throws RangeError unless both are above 0. */
export function cusumRunLength(allowance: number, limit: number): number {
  checkAbove(allowance, limit)
  return keep(`cusum ${allowance} ${limit}`, () => {
    const width = (2 * limit) / (2 * STATES - 1)
    const below = (from: number, to: number) => 1 - normalTail((to - from + 0.5) * width + allowance)
    return stepsToLeave((from, to) => below(from, to) - (to === 0 ? 0 : below(from, to - 1)), 0)
  })
}

/** For a two-sided EWMA with that weight (above 0, at most 1) and limits of `width` standard deviations of the average. */
export function ewmaRunLength(weight: number, width: number): number {
  checkAbove(weight, width)
  if (weight > 1) throw new RangeError(`a weight is at most 1, got ${weight}`)
  return keep(`ewma ${weight} ${width}`, () => {
    const limit = width * Math.sqrt(weight / (2 - weight))
    const step = (2 * limit) / STATES
    const middle = (state: number) => -limit + (state + 0.5) * step
    const below = (from: number, edge: number) => 1 - normalTail((edge - (1 - weight) * middle(from)) / weight)
    return stepsToLeave(
      (from, to) => below(from, middle(to) + step / 2) - below(from, middle(to) - step / 2),
      (STATES - 1) / 2,
    )
  })
}

function keep(key: string, compute: () => number): number {
  const known = kept.get(key) ?? compute()
  if (kept.size < 1000) kept.set(key, known)
  return known
}

function checkAbove(...numbers: number[]): void {
  for (const number of numbers)
    if (!(number > 0) || !Number.isFinite(number)) throw new RangeError(`a chart needs numbers above 0, got ${number}`)
}

/**
 * Expected steps from `start` until the chain leaves its states: solves (I - Q) steps = 1. The start changes places with the last
 * state, so that its answer falls out of the forward elimination alone. No pivoting: the diagonal dominates.
 */
function stepsToLeave(chance: (from: number, to: number) => number, start: number): number {
  const last = STATES - 1
  const stateAt = (place: number) => (place === start ? last : place === last ? start : place)
  const rows = Array.from({ length: STATES }, (_, row) =>
    Float64Array.from({ length: STATES + 1 }, (_, column) =>
      column === STATES ? 1 : (row === column ? 1 : 0) - chance(stateAt(row), stateAt(column)),
    ),
  )
  for (let column = 0; column < last; column++) {
    const pivot = rows[column]!
    for (let row = column + 1; row < STATES; row++) {
      const factor = rows[row]![column]! / pivot[column]!
      if (factor !== 0) for (let k = column; k <= STATES; k++) rows[row]![k]! -= factor * pivot[k]!
    }
  }
  return rows[last]![STATES]! / rows[last]![last]!
}
