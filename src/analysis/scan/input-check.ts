/**
 * Refuses a scan that could not give a right number: what is missing, negative, doubled or out of range is said with the place
 * and the period, and nothing is repaired in silence.
 */
import type { ScanInput, ScanOptions } from './problem.ts'

/** Most cases that the counts of one scan may add up to. */
const MOST_CASES = 2 ** 31 - 1

/** Throws RangeError with the value, the place and the period for whatever of `input` or `options` a scan cannot use. */
export function checkScan(input: ScanInput, options: ScanOptions): void {
  checkModel(input)
  checkPlaces(input)
  checkBreaks(input)
  checkLengths(input)
  checkShare('maxSpace', options.maxSpace, 0.5)
  checkShare('maxTime', options.maxTime, 1)
  checkAbove('maxRadius', options.maxRadius)
  checkWhole('maxWindow', options.maxWindow, 1)
  checkWhole('minCases', options.minCases, 1)
  checkWhole('replications', options.replications, 0)
  checkWhole('threads', options.threads, 1)
  checkWhole('seed', options.seed, 0)
}

function checkModel(input: ScanInput) {
  const { model, type, basis } = input
  if (!['permutation', 'poisson', 'bernoulli'].includes(model)) throw new RangeError(`there is no model ${model}`)
  if (!['prospective', 'retrospective', 'spatial'].includes(type)) throw new RangeError(`there is no type ${type}`)
  if (model === 'permutation' && type === 'spatial')
    throw new RangeError('the permutation model compares times: it has no spatial type')
  if (model !== 'permutation' && input.strata) throw new RangeError(`the ${model} model takes no strata`)
  if (model === 'permutation' && basis) throw new RangeError('the permutation model takes no basis')
  if (model === 'poisson' && !basis) throw new RangeError('the poisson model needs a population or an expected count')
  if (model === 'bernoulli' && !basis) throw new RangeError('the bernoulli model needs controls')
}

function checkPlaces({ places, coordinates }: ScanInput) {
  if (places.length === 0) throw new RangeError('there are no places')
  const seen = new Set<string>()
  for (const { id, first, second } of places) {
    if (seen.has(id)) throw new RangeError(`place ${id} is there twice`)
    seen.add(id)
    if (!Number.isFinite(first) || !Number.isFinite(second)) throw new RangeError(`place ${id} has no coordinates`)
    if (coordinates === 'sphere' && (Math.abs(first) > 90 || Math.abs(second) > 180))
      throw new RangeError(`place ${id} is at latitude ${first}, longitude ${second}: there is no such point`)
  }
}

function checkBreaks({ breaks, periods, type }: ScanInput) {
  if (!Number.isInteger(periods) || periods < 1) throw new RangeError(`${periods} is no number of periods`)
  if (!breaks?.length) return
  if (type === 'spatial')
    throw new RangeError('a spatial scan takes the whole time as one window: it cannot keep breaks')
  for (const [i, at] of breaks.entries())
    if (!Number.isInteger(at) || at < 1 || at >= periods || at <= (breaks[i - 1] ?? 0))
      throw new RangeError(`break ${at} is not between the ${periods} periods, or not in ascending order`)
}

function checkLengths({ places, periods, cases, basis, strata = [] }: ScanInput) {
  const cells = places.length * periods
  if (cases.length !== cells) throw new RangeError(`${cases.length} counts for ${cells} places and periods`)
  if (basis && basis.length !== cells)
    throw new RangeError(`a basis of ${basis.length} for ${cells} places and periods`)
  if (strata.length === 0) return
  for (let cell = 0; cell < cells; cell++) {
    const sum = strata.reduce((all, stratum) => all + (stratum[cell] ?? Number.NaN), 0)
    if (sum !== cases[cell])
      throw new RangeError(`the strata of cell ${cell} add up to ${sum}, its cases are ${cases[cell]}`)
  }
}

/** Throws RangeError for counts that no model can have given; `input` has passed `checkScan`. */
export function checkCounts({ model, places, periods, cases, basis }: ScanInput): void {
  const cells = places.length * periods
  const where = (cell: number) => `place ${places[Math.floor(cell / periods)]!.id}, period ${cell % periods}`
  if (basis && basis.length !== cells)
    throw new RangeError(`a basis of ${basis.length} for ${cells} places and periods`)
  let [total, points] = [0, 0]
  for (let cell = 0; cell < cells; cell++) {
    const count = cases[cell]!
    total += count
    if (!basis) continue
    const under = basis[cell]!
    if (!Number.isFinite(under) || under < 0) throw new RangeError(`the basis of ${where(cell)} is ${under}`)
    if (model === 'bernoulli' && !Number.isInteger(under))
      throw new RangeError(`${where(cell)} has ${under} controls: not a whole number`)
    if (model === 'poisson' && under === 0 && count > 0)
      throw new RangeError(`${where(cell)} has ${count} cases where none is expected: its population is 0`)
    points += under
  }
  if (total > MOST_CASES) throw new RangeError(`${total} cases are more than ${MOST_CASES}`)
  if (model === 'poisson' && !(points > 0)) throw new RangeError('the population of all places is 0')
  if (model === 'bernoulli' && total + points > MOST_CASES)
    throw new RangeError(`${total + points} cases and controls are more than ${MOST_CASES}`)
}

function checkShare(name: string, value: number | undefined, most: number) {
  if (value !== undefined && !(value > 0 && value <= most))
    throw new RangeError(`${name} is ${value}: it must be above 0 and at most ${most}`)
}

function checkAbove(name: string, value: number | undefined) {
  if (value !== undefined && !(value > 0)) throw new RangeError(`${name} is ${value}: it must be above 0`)
}

function checkWhole(name: string, value: number | undefined, least: number) {
  if (value !== undefined && !(Number.isSafeInteger(value) && value >= least))
    throw new RangeError(`${name} is ${value}: it must be a whole number of at least ${least}`)
}
