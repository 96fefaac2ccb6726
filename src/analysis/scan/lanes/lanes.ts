/**
 * The kernel with one scan laid into its memory: shuffles of the counts side by side in lanes, 56 of 16 bits, or 28 of 32 where a
 * circle could hold more than 65,535 cases. One lane is one replicate.
 */

import type { Prepared } from '../problem.ts'
import { scanner } from './every-window.ts'
import { layOut, type Memory, VECTORS } from './kernel-memory.ts'
import type { Deck } from './shuffled-counts.ts'

/** Cells of one lane, opaque: what `take` took out and `put` puts back. */
export type Column = Uint16Array | Uint32Array

export type Lanes = {
  count: number
  /** Fills all lanes with shuffles from stream `stream` of `seed`. */
  draw: (seed: number, stream: number) => void
  /** The strongest ratio of each lane if it is above `level`, else `level`. The array is reused. */
  scan: (level: number) => Float64Array
  take: (lane: number) => Column
  put: (lane: number, column: Column) => void
  /** The counts of a lane, `[place * periods + period]`; 0 in periods that no window holds. */
  countsOf: (lane: number) => Uint32Array
}

export function openLanes(prepared: Prepared, module: WebAssembly.Module): Lanes {
  const memory = layOut(prepared, module)
  const { isWide, after, span, width, placeAt } = memory
  const count = isWide ? 28 : 56
  const cells = (span.length + 1) * width
  const take = (lane: number) => {
    const column = isWide ? new Uint32Array(cells) : new Uint16Array(cells)
    for (let cell = 0; cell < cells; cell++) column[cell] = after[cell * count + lane]!
    return column
  }
  return {
    count,
    draw: (seed, stream) => drawLanes(memory, seed, stream),
    scan: scanner(prepared, memory),
    take,
    put: (lane, column) => {
      for (let cell = 0; cell < cells; cell++) after[cell * count + lane] = column[cell]!
    },
    countsOf: (lane) => {
      const column = take(lane)
      const counts = new Uint32Array(prepared.places * prepared.periods)
      for (let place = 0; place < prepared.places; place++)
        for (let t = 0; t < span.length; t++) {
          const cell = t * width + placeAt[place]!
          counts[place * prepared.periods + span.first + t] = column[cell]! - column[cell + width]!
        }
      return counts
    },
  }
}

function drawLanes(
  { kernel, isWide, pages, pageBytes, width, from, at, buffer }: Memory,
  seed: number,
  stream: number,
) {
  const lanes = isWide ? 28 : 56
  const side = lanes / VECTORS
  kernel.begin(Math.floor(seed / 2 ** 32) >>> 0, seed >>> 0, stream)
  if (from.kind === 'decks') for (const [i, deck] of from.decks.entries()) layLabels(buffer, at.decks[i]!, deck)
  const stride = width * (isWide ? 4 : 2)
  for (let group = 0; group < VECTORS; group++) {
    pages.fill(0)
    for (let page = at.pages; page < at.pages + side * pageBytes; page += pageBytes) {
      if (from.kind === 'alias') kernel.scatterCases(isWide, at.alias, from.cells, from.cases, page)
      else
        from.decks.forEach(({ labels, groups }, i) => {
          const isLong = labels.BYTES_PER_ELEMENT === 4
          kernel.drawLabels(isLong, isWide, at.decks[i]!, labels.length, at.groups[i]!, groups.length, page, stride)
        })
    }
    kernel.gatherLanes(isWide, at.pages, pageBytes, group)
  }
}

/** In their first order: a batch does not depend on the one before it. */
function layLabels(buffer: ArrayBuffer, start: number, { labels }: Deck) {
  const kind = labels instanceof Uint16Array ? Uint16Array : Uint32Array
  new kind(buffer, start, labels.length).set(labels)
}
