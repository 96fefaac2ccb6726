// Turns drawn counts into rows that hold all replicates of a batch side by side, 56 lanes of u16 or 28 of u32. Seven vectors and the
// seven to be added to them are what the processor's 16 registers hold; with an eighth every addition goes by way of the memory.

export const VECTORS: u32 = 7
/** Bytes of the lanes of one place. */
export const LANES: u32 = 16 * VECTORS
/**
 * Bytes of a row of the window that is scanned: the lanes; what is expected of the place (f64); its allowance (u32), a count that
 * every lane has and that is no more than expected. A ratio of the permutation and Poisson models is
 * c·ln(c/u) + (n - c)·ln((n - c)/(n - u)); the count r(u) at which it reaches a level grows with slope (a - b)/ln(a/b) where a = r/u
 * and b = (n - r)/(n - u): the logarithmic mean of a and b, not below the root of a·b, so at least 1 as long as r + u <= n. Then
 * c(j) >= r(u(j)) for a circle j of a run needs, at the run's end, c > threshold of the first + the allowances of the others.
 */
export const ROW: u32 = LANES + 16
// @ts-ignore: decorator
@inline
export const EXPECTED: usize = 112
// @ts-ignore: decorator
@inline
export const ALLOWANCE: usize = 120

/**
 * Puts the pages of the `16 / sizeof` replicates of lane group `group` into `after`, [period][place][lane]: the cases of a place from
 * a period to the end of the span. `after` has one period more than the span, which is never written and stays 0.
 */
// @ts-ignore: decorator
@inline
export function gather<T>(drawn: usize, pageBytes: u32, after: usize, span: i32, places: u32, group: u32): void {
  const next = <usize>places * LANES
  for (let t = span - 1; t >= 0; t--) {
    const counts = drawn + <usize>t * places * sizeof<T>()
    const rows = after + <usize>t * next + (group << 4)
    for (let place: u32 = 0; place < places; place += 16 / sizeof<T>()) {
      const from = counts + place * sizeof<T>()
      const to = rows + <usize>place * LANES
      if (sizeof<T>() == 2) transpose8(from, pageBytes, to, next)
      else transpose4(from, pageBytes, to, next)
    }
  }
}

/** 8 places of 8 replicates, each place's row added to what comes after it in time. */
function transpose8(from: usize, page: usize, to: usize, next: usize): void {
  let a0 = v128.load(from)
  let a1 = v128.load((from += page))
  let a2 = v128.load((from += page))
  let a3 = v128.load((from += page))
  let a4 = v128.load((from += page))
  let a5 = v128.load((from += page))
  let a6 = v128.load((from += page))
  let a7 = v128.load(from + page)
  const b0 = v128.shuffle<u16>(a0, a1, 0, 8, 1, 9, 2, 10, 3, 11)
  const b1 = v128.shuffle<u16>(a0, a1, 4, 12, 5, 13, 6, 14, 7, 15)
  const b2 = v128.shuffle<u16>(a2, a3, 0, 8, 1, 9, 2, 10, 3, 11)
  const b3 = v128.shuffle<u16>(a2, a3, 4, 12, 5, 13, 6, 14, 7, 15)
  const b4 = v128.shuffle<u16>(a4, a5, 0, 8, 1, 9, 2, 10, 3, 11)
  const b5 = v128.shuffle<u16>(a4, a5, 4, 12, 5, 13, 6, 14, 7, 15)
  const b6 = v128.shuffle<u16>(a6, a7, 0, 8, 1, 9, 2, 10, 3, 11)
  const b7 = v128.shuffle<u16>(a6, a7, 4, 12, 5, 13, 6, 14, 7, 15)
  quarter(b0, b2, b4, b6, to, next)
  quarter(b1, b3, b5, b7, to + 4 * LANES, next)
}

/** 4 places of 8 replicates whose pairs are already side by side. */
// @ts-ignore: decorator
@inline
function quarter(p: v128, q: v128, r: v128, s: v128, to: usize, next: usize): void {
  const low = v128.shuffle<u32>(p, q, 0, 4, 1, 5)
  const lowRest = v128.shuffle<u32>(r, s, 0, 4, 1, 5)
  const high = v128.shuffle<u32>(p, q, 2, 6, 3, 7)
  const highRest = v128.shuffle<u32>(r, s, 2, 6, 3, 7)
  addRow<u16>(v128.shuffle<u64>(low, lowRest, 0, 2), to, next)
  addRow<u16>(v128.shuffle<u64>(low, lowRest, 1, 3), to + LANES, next)
  addRow<u16>(v128.shuffle<u64>(high, highRest, 0, 2), to + 2 * LANES, next)
  addRow<u16>(v128.shuffle<u64>(high, highRest, 1, 3), to + 3 * LANES, next)
}

/** 4 places of 4 replicates in u32. */
function transpose4(from: usize, page: usize, to: usize, next: usize): void {
  const a0 = v128.load(from)
  const a1 = v128.load((from += page))
  const a2 = v128.load((from += page))
  const a3 = v128.load(from + page)
  const low = v128.shuffle<u32>(a0, a1, 0, 4, 1, 5)
  const lowRest = v128.shuffle<u32>(a2, a3, 0, 4, 1, 5)
  const high = v128.shuffle<u32>(a0, a1, 2, 6, 3, 7)
  const highRest = v128.shuffle<u32>(a2, a3, 2, 6, 3, 7)
  addRow<u32>(v128.shuffle<u64>(low, lowRest, 0, 2), to, next)
  addRow<u32>(v128.shuffle<u64>(low, lowRest, 1, 3), to + LANES, next)
  addRow<u32>(v128.shuffle<u64>(high, highRest, 0, 2), to + 2 * LANES, next)
  addRow<u32>(v128.shuffle<u64>(high, highRest, 1, 3), to + 3 * LANES, next)
}

// @ts-ignore: decorator
@inline
function addRow<T>(counts: v128, to: usize, next: usize): void {
  v128.store(to, v128.add<T>(counts, v128.load(to + next)))
}

/** The rows of one window: from period `first` to `last` of the span, both in. */
export function cut<T>(after: usize, places: u32, first: u32, last: u32, rows: usize): void {
  let from = after + <usize>first * places * LANES
  let past = after + <usize>(last + 1) * places * LANES
  for (let place: u32 = 0; place < places; place++, from += LANES, past += LANES, rows += ROW) {
    let least = i64x2.splat(-1)
    for (let at: usize = 0; at < LANES; at += 16) {
      const counts = v128.sub<T>(v128.load(from + at), v128.load(past + at))
      least = v128.min<T>(least, counts)
      v128.store(rows + at, counts)
    }
    store<u32>(rows, leastOf<T>(least), ALLOWANCE)
  }
}

function leastOf<T>(lanes: v128): u32 {
  lanes = v128.min<T>(lanes, v128.shuffle<u64>(lanes, lanes, 1, 0))
  lanes = v128.min<T>(lanes, v128.shuffle<u32>(lanes, lanes, 1, 0, 3, 2))
  if (sizeof<T>() == 2) lanes = v128.min<T>(lanes, v128.shuffle<u16>(lanes, lanes, 1, 0, 3, 2, 5, 4, 7, 6))
  return <u32>v128.extract_lane<T>(lanes, 0)
}
