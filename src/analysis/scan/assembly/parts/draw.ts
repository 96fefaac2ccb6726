// Draws shuffled counts: one replicate into its page of `drawn`, [period of the span][place] of u16 or u32, one cell more to spill.

import { below, next } from './random'

/**
 * Without replacement (Fisher and Yates, no farther than needed): group g, from the last down, takes the next `sizes[g]` of the `n`
 * labels and counts each in its page of `stride` bytes. Leaves the labels permuted, which the next draw may start from.
 */
// @ts-ignore: decorator
@inline
export function draw<L, T>(labels: usize, n: u32, sizes: usize, groups: i32, page: usize, stride: u32): void {
  let rest = n
  let head = labels
  for (let g = groups - 1; g >= 0; g--) {
    const counts = page + g * stride
    let left = load<u32>(sizes + (g << 2))
    for (; left > 1; left -= 2) {
      const bits = next()
      take<L, T>(head, below(rest, bits), counts)
      take<L, T>(head + sizeof<L>(), below(rest - 1, bits >> 32), counts)
      head += 2 * sizeof<L>()
      rest -= 2
    }
    if (left) {
      take<L, T>(head, below(rest, next() >> 32), counts)
      head += sizeof<L>()
      rest--
    }
  }
}

// @ts-ignore: decorator
@inline
function take<L, T>(head: usize, step: u32, counts: usize): void {
  const from = head + <usize>step * sizeof<L>()
  const label = load<L>(from)
  store<L>(from, load<L>(head))
  store<L>(head, label)
  const cell = counts + <usize>label * sizeof<T>()
  store<T>(cell, <T>(load<T>(cell) + 1))
}

/** With replacement, `n` cases over `cells` by Walker's alias method: `alias` has, a cell, keep (of 2³²), its own place and the other's. */
// @ts-ignore: decorator
@inline
export function scatter<T>(alias: usize, cells: u32, n: u32, page: usize): void {
  for (let i: u32 = 0; i < n; i++) {
    const bits = next()
    const cell = alias + <usize>below(cells, bits >> 32) * 12
    const into = page + <usize>load<u32>(cell + (<u32>bits < load<u32>(cell) ? 4 : 8)) * sizeof<T>()
    store<T>(into, <T>(load<T>(into) + 1))
  }
}

/** `draw` for labels of u16 or, if `isLong`, u32, into counts of u16 or, if `isWide`, u32. */
export function drawLabels(isLong: bool, isWide: bool, labels: usize, n: u32, sizes: usize, groups: i32, page: usize, stride: u32): void {
  if (isLong) {
    if (isWide) draw<u32, u32>(labels, n, sizes, groups, page, stride)
    else draw<u32, u16>(labels, n, sizes, groups, page, stride)
  } else if (isWide) draw<u16, u32>(labels, n, sizes, groups, page, stride)
  else draw<u16, u16>(labels, n, sizes, groups, page, stride)
}

export function scatterCases(isWide: bool, alias: usize, cells: u32, n: u32, page: usize): void {
  if (isWide) scatter<u32>(alias, cells, n, page)
  else scatter<u16>(alias, cells, n, page)
}
