/** Scans all lanes of the kernel, window after window. */

import type { Prepared } from '../problem.ts'
import { isByMargins, LANES, LEVELS, type Memory, ROW, RUN_LEVELS, STEPS, U16_MOST } from './kernel-memory.ts'
import { runLength } from './runs.ts'
import { ratioOf, thresholds } from './thresholds.ts'

/** Scans for ratios above `level`; answers the strongest of each lane, or `level`. The array is reused. */
export function scanner(prepared: Prepared, memory: Memory): (level: number) => Float64Array {
  const { kernel, isWide, span, best, grid } = memory
  const { windowFrom, windowTo, minCases, total } = prepared
  const ratio = ratioOf(prepared)
  const most = mostExpected(prepared, memory)
  const perRoot = (STEPS - 2) / Math.sqrt(most || 1)
  const scanWindow = isByMargins(prepared) ? byLevels(prepared, memory, perRoot) : byExpected(prepared, memory, perRoot)
  const lay = (level: number) => {
    grid.set(thresholds(ratio, level, perRoot, STEPS, minCases, total))
    // The condition under which thresholds grow as fast as what is expected: see ALLOWANCE in assembly/parts/rows.ts.
    const isAllowed = prepared.model !== 'bernoulli' && grid[STEPS - 1]! + 1 + most <= total
    kernel.allow(isAllowed)
    if (!isWide) for (let i = 0; i < STEPS; i++) grid[i] = Math.min(grid[i]!, U16_MOST)
    if (!isByMargins(prepared)) layEntries(memory, minCases)
    else if (isAllowed) layRuns(prepared, memory, perRoot)
    else memory.runs.fill(1)
  }
  let laidFor = -1
  return (level) => {
    if (level !== laidFor) lay(level)
    laidFor = level
    best.fill(level)
    for (let w = 0; w < windowFrom.length; w++) scanWindow(w, windowFrom[w]! - span.first, windowTo[w]! - span.first)
    return best
  }
}

/** Circles of one run where what is expected differs from place to place. */
const RUN = 2

type ScanWindow = (window: number, first: number, last: number) => void

function byLevels(prepared: Prepared, memory: Memory, perRoot: number): ScanWindow {
  const { kernel, isWide, at } = memory
  const cases = windowCases(prepared)
  return (window, first, last) =>
    kernel.scanLevels(
      isWide,
      first,
      last,
      at.grid,
      at.roots,
      at.runs + window * RUN_LEVELS,
      LEVELS,
      perRoot,
      cases[window]!,
      prepared.total,
      prepared.minCases,
    )
}

/** Run lengths of each window, for every 32nd level of circle totals. */
function layRuns(prepared: Prepared, { circles, runs, best, grid }: Memory, perRoot: number) {
  const { total, neighbours } = prepared
  const lanes = best.length
  const cases = windowCases(prepared)
  const step = circles.sum / neighbours.length
  for (let window = 0; window < cases.length; window++) {
    const share = cases[window]! / total
    for (let level = 0; level < RUN_LEVELS; level++) {
      const held = ((level + 0.5) / RUN_LEVELS) ** 2 * circles.most
      runs[window * RUN_LEVELS + level] = runLength(held, { total, share, lanes, step, grid, perRoot })
    }
  }
}

function byExpected(prepared: Prepared, memory: Memory, perRoot: number): ScanWindow {
  const { kernel, isWide, rows, placeAt } = memory
  const { places, periods, basis, windowFrom, windowTo } = prepared
  return (window, first, last) => {
    for (let place = 0; place < places; place++) {
      let sum = 0
      for (let t = windowTo[window]!; t >= windowFrom[window]!; t--) sum += basis[place * periods + t]!
      rows[(placeAt[place]! * ROW + LANES) / 8] = sum
    }
    kernel.scanExpected(isWide, first, last, perRoot)
  }
}

/** Cases of each window over all places. */
function windowCases({ cases, periods, windowFrom, windowTo }: Prepared): Float64Array {
  const upTo = new Float64Array(periods + 1)
  for (let cell = 0; cell < cases.length; cell++) upTo[(cell % periods) + 1]! += cases[cell]!
  for (let t = 0; t < periods; t++) upTo[t + 1]! += upTo[t]!
  return Float64Array.from(windowFrom, (from, w) => upTo[windowTo[w]! + 1]! - upTo[from]!)
}

/** What is expected (points, for Bernoulli) in no cylinder more than. */
function mostExpected(prepared: Prepared, { circles }: Memory): number {
  if (!isByMargins(prepared)) return circles.most * (1 + 1e-9)
  return (circles.most * windowCases(prepared).reduce((most, cases) => Math.max(most, cases), 0)) / prepared.total
}

/** The table of thresholds as the kernel reads it: threshold and length of a run, 16 or 32 bits each. */
function layEntries({ grid, buffer, at, isWide }: Memory, minCases: number) {
  const entries = new (isWide ? Uint32Array : Uint16Array)(buffer, at.thresholds, STEPS * 2)
  for (let step = 0; step < STEPS; step++) entries.set([grid[step]!, grid[step]! < minCases ? 1 : RUN], step * 2)
}
