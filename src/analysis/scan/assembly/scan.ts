// The inner loop of the scan: every circle of one window over all replicates of a batch at a time. Compiled to
// WebAssembly with SIMD. The memory is laid out by lanes.ts, above the static data; addresses come in by `lay` once.
//
// No logarithm is taken where it can be helped: what is expected in a circle and window is fixed, so its ratio passes a level exactly
// when its count passes a whole number, its threshold. A run of circles of one centre is looked at only at its end: a circle's count
// is at most that of a later one less the least that each place between holds in any lane, and thresholds grow at least as fast as
// what is expected (`allowance` in parts/rows), so one limit serves for the whole run. What passes it is looked at circle by circle.

import { canPass, ratio } from './parts/likelihood'
import { cut, gather } from './parts/rows'
export { begin } from './parts/random'
export { drawLabels, scatterCases } from './parts/draw'
export { setTotals } from './parts/likelihood'
import { ALLOWANCE, EXPECTED, LANES, ROW, VECTORS } from './parts/rows'


let places: u32 = 0
let span: i32 = 0
/** Circles of centre c: from `offsets[c]` up to `offsets[c + 1]`. */
let offsets: usize = 0
/** Of each circle: where the row of its last member begins. */
let members: usize = 0
/** Permutation: of each circle, its level on the scale of circle totals, and its total. */
let levels: usize = 0
let circleTotals: usize = 0
let after: usize = 0
/** Of the current window; see parts/rows. */
let rows: usize = 0
/** Of the current window, by level: a threshold and the length of a run, each of the lanes' size. */
let thresholds: usize = 0
/** The counts of a circle that is looked at, by lane. */
let looked: usize = 0
/** The strongest ratio of each lane. */
let best: usize = 0
/** Levels a unit of the root of what is expected. */
let scale: f64 = 1
/** Permutation: cases in the window, and all. */
let windowCases: f64 = 0
let allCases: f64 = 0
/** The fewest cases of a cluster. */
let fewest: u32 = 0
/** Whether a run may be held against one limit with an allowance. */
let isAllowed: bool = false
/** Permutation: cases of each place (f64). */
let placeTotals: usize = 0

export function lay(
  placeCount: u32, periodCount: i32, offsetsAt: usize, membersAt: usize, levelsAt: usize, circleTotalsAt: usize, placeTotalsAt: usize,
  afterAt: usize, rowsAt: usize, thresholdsAt: usize, lookedAt: usize, bestAt: usize,
): void {
  places = placeCount
  span = periodCount
  offsets = offsetsAt
  members = membersAt
  levels = levelsAt
  circleTotals = circleTotalsAt
  placeTotals = placeTotalsAt
  after = afterAt
  rows = rowsAt
  thresholds = thresholdsAt
  looked = lookedAt
  best = bestAt
}

/** Scans one window, `first` to `last` of the span, under the permutation model; `cases` of all `all` are in it. */
export function scanLevels(
  isWide: bool, first: u32, last: u32, grid: usize, roots: usize, runs: usize, count: u32, perRoot: f64, cases: f64, all: f64, fewestCases: u32,
): void {
  fewest = fewestCases
  windowCases = cases
  allCases = all
  const root = perRoot * Math.sqrt(cases / all)
  if (isWide) {
    levelThresholds<u32>(grid, roots, runs, count, root)
    cutWindow<u32>(first, last, cases / all)
    scan<u32, u16>()
  } else {
    levelThresholds<u16>(grid, roots, runs, count, root)
    cutWindow<u16>(first, last, cases / all)
    scan<u16, u16>()
  }
}

/** Scans one window under the other models: the host has laid `thresholds` by level of what is expected, `perRoot` levels a root. */
export function scanExpected(isWide: bool, first: u32, last: u32, perRoot: f64): void {
  scale = perRoot
  if (isWide) {
    cutWindow<u32>(first, last, 0)
    scan<u32, f64>()
  } else {
    cutWindow<u16>(first, last, 0)
    scan<u16, f64>()
  }
}

/** Puts the drawn pages of lane group `group` into the lanes. */
export function gatherLanes(isWide: bool, drawn: usize, pageBytes: u32, group: u32): void {
  if (isWide) gather<u32>(drawn, pageBytes, after, span, places, group)
  else gather<u16>(drawn, pageBytes, after, span, places, group)
}

/** Whether rows may carry an allowance: see parts/rows. */
export function allow(may: bool): void {
  isAllowed = may
}

/** `share`: of all cases, in this window (permutation); 0 where the host has laid what is expected into the rows. */
function cutWindow<T>(first: u32, last: u32, share: f64): void {
  cut<T>(after, places, first, last, rows)
  for (let place: u32 = 0; place < places; place++) {
    const row = rows + place * ROW
    const under = share > 0 ? load<f64>(placeTotals + (place << 3)) * share : load<f64>(row, EXPECTED)
    store<u32>(row, isAllowed ? min<u32>(load<u32>(row, ALLOWANCE), <u32>max<f64>(0, under - 1e-6)) : 0, ALLOWANCE)
  }
}

/**
 * The thresholds of a window by level of the circle's total. `grid` has one (u32) for every step of the root of what is expected;
 * `roots` has the root of the smallest total of each level (f64); `runs` the length of a run there (u8).
 */
function levelThresholds<T>(grid: usize, roots: usize, runs: usize, count: u32, rootOfShare: f64): void {
  let entry = thresholds
  for (let level: u32 = 0; level < count; level++, entry += 2 * sizeof<T>()) {
    const step = <u32>(load<f64>(roots + (level << 3)) * rootOfShare)
    const threshold = load<u32>(grid + (step << 2))
    store<T>(entry, <T>threshold)
    // A threshold that only the fewest cases allowed set does not grow with what is expected.
    store<T>(entry + sizeof<T>(), threshold < fewest ? 1 : <T>load<u8>(runs + (level >> 5)))
  }
}

/** Looks at every circle of the window; `M` u16: thresholds by level of its total, f64: by what is expected of its places. */
function scan<T, M>(): void {
  const membersAt = members
  const rowsAt = rows
  const at = looked
  for (let centre: u32 = 0; centre < places; centre++) {
    let k = load<u32>(offsets + (centre << 2))
    const end = load<u32>(offsets + ((centre + 1) << 2))
    let a = i64x2.splat(0), b = a, c = a, d = a, e = a, f = a, g = a
    let under: f64 = 0
    while (k < end) {
      const start = k
      const before = under
      const entry = thresholdOf<T, M>(k, under)
      const stop = min<u32>(end, k + <u32>load<T>(entry + sizeof<T>()))
      let limit = <u32>load<T>(entry) - load<u32>(rowsAt + load<u32>(membersAt + (k << 2)), ALLOWANCE)
      do {
        const row = rowsAt + load<u32>(membersAt + (k << 2))
        if (isFloat<M>()) under += load<f64>(row, EXPECTED)
        limit += load<u32>(row, ALLOWANCE)
        a = v128.add<T>(a, v128.load(row))
        b = v128.add<T>(b, v128.load(row, 16))
        c = v128.add<T>(c, v128.load(row, 32))
        d = v128.add<T>(d, v128.load(row, 48))
        e = v128.add<T>(e, v128.load(row, 64))
        f = v128.add<T>(f, v128.load(row, 80))
        g = v128.add<T>(g, v128.load(row, 96))
      } while (++k < stop)
      const high = v128.max<T>(v128.max<T>(v128.max<T>(a, b), v128.max<T>(c, d)), v128.max<T>(v128.max<T>(e, f), g))
      if (v128.any_true(above<T>(high, v128.splat<T>(sizeof<T>() == 2 ? <T>min<u32>(limit, 0xffff) : <T>limit)))) {
        v128.store(at, a), v128.store(at, b, 16), v128.store(at, c, 32), v128.store(at, d, 48)
        v128.store(at, e, 64), v128.store(at, f, 80), v128.store(at, g, 96)
        look<T, M>(start, stop, before)
        // Read again what `look` leaves as it was: so no register has to be kept over the call, which would cost every turn.
        a = v128.load(at), b = v128.load(at, 16), c = v128.load(at, 32), d = v128.load(at, 48)
        e = v128.load(at, 64), f = v128.load(at, 80), g = v128.load(at, 96)
      }
    }
  }
}

/** Where the threshold of circle `k` is; `under` is what is expected of the circle one smaller. */
// @ts-ignore: decorator
@inline
function thresholdOf<T, M>(k: u32, under: f64): usize {
  if (!isFloat<M>()) return thresholds + <usize>load<u16>(levels + (k << 1)) * 2 * sizeof<T>()
  const now = under + load<f64>(rows + load<u32>(members + (k << 2)), EXPECTED)
  return thresholds + <usize>(<u32>(Math.sqrt(now) * scale)) * 2 * sizeof<T>()
}

/** Not 0 in lanes where `counts` is above `threshold`. */
// @ts-ignore: decorator
@inline
function above<T>(counts: v128, threshold: v128): v128 {
  return sizeof<T>() == 2 ? i16x8.sub_sat_u(counts, threshold) : i32x4.gt_s(counts, threshold)
}

/** Looks at the circles from `start` up to `stop` one by one; `looked` has the counts of the last, `under` what is expected before. */
function look<T, M>(start: u32, stop: u32, under: f64): void {
  for (let k = start; k < stop; k++) shift<T>(rows + load<u32>(members + (k << 2)), true)
  for (let k = start; k < stop; k++) {
    const row = rows + load<u32>(members + (k << 2))
    const threshold = v128.load_splat<T>(thresholdOf<T, M>(k, under))
    if (isFloat<M>()) under += load<f64>(row, EXPECTED)
    else under = (<f64>load<u32>(circleTotals + (k << 2)) * windowCases) / allCases
    shift<T>(row, false)
    for (let v: u32 = 0; v < VECTORS; v++) {
      const passed = above<T>(v128.load(looked + (v << 4)), threshold)
      if (v128.any_true(passed)) weigh<T>(passed, v, under)
    }
  }
}

/** Adds a row to the counts looked at, or takes it away. */
// @ts-ignore: decorator
@inline
function shift<T>(row: usize, away: bool): void {
  for (let at: u32 = 0; at < LANES; at += 16) {
    const counts = v128.load(looked + at)
    const step = v128.load(row + at)
    v128.store(looked + at, away ? v128.sub<T>(counts, step) : v128.add<T>(counts, step))
  }
}

/** Takes the ratio of each lane of vector `v` that passed, and keeps it where it is the strongest of its lane. */
function weigh<T>(passed: v128, v: u32, under: f64): void {
  let bits = sizeof<T>() == 2 ? i16x8.bitmask(i16x8.ne(passed, i64x2.splat(0))) : i32x4.bitmask(passed)
  for (; bits != 0; bits &= bits - 1) {
    const lane = <u32>ctz(bits)
    const count = <f64>load<T>(looked + (v << 4) + lane * sizeof<T>())
    const strongest = best + ((v * (16 / sizeof<T>()) + lane) << 3)
    if (!canPass(count, under, load<f64>(strongest))) continue
    const found = ratio(count, under)
    if (found > load<f64>(strongest)) store<f64>(strongest, found)
  }
}
