/**
 * What the kernel draws from to shuffle: labels without replacement (permutation: places of the cases, period by period; Bernoulli:
 * cells of the points, of which some are the cases) or cells with replacement (Poisson, Walker's alias method).
 */
import type { Prepared } from '../problem.ts'

/** Periods that any window holds, first and how many; only they are drawn. */
export type Span = { first: number; length: number }

/** Cell number of the kernel, `[period of the span][place]` with `width` places a period; `spill` for what is outside the span. */
export type Cells = { span: Span; width: number; spill: number; placeAt: Uint32Array }

/** Labels to draw without replacement, so many for each group; several decks where cases are shuffled by stratum. */
export type Deck = { labels: Uint16Array | Uint32Array; groups: Uint32Array }
export type Decks = { kind: 'decks'; decks: Deck[] }
export type Alias = { kind: 'alias'; alias: Uint32Array; cells: number; cases: number }

export function spanOf({ windowFrom, windowTo }: Prepared): Span {
  const first = windowFrom.reduce((least, from) => Math.min(least, from), 2 ** 32)
  return { first, length: windowTo.reduce((most, to) => Math.max(most, to), 0) - first + 1 }
}

/** What to draw from; `placeAt[place]` is where the kernel has a place. */
export function drawnFrom(prepared: Prepared, cells: Cells): Decks | Alias {
  const { model, cases, strata, periods } = prepared
  if (model === 'poisson') return cellsByExpected(prepared, cells)
  if (model === 'bernoulli') return { kind: 'decks', decks: [cellsOfPoints(prepared, cells)] }
  return { kind: 'decks', decks: (strata ?? [cases]).map((each) => placesOfCases(each, periods, cells)) }
}

function placesOfCases(cases: Uint32Array, periods: number, { span, placeAt }: Cells): Deck {
  const total = cases.reduce((sum, each) => sum + each, 0)
  const labels = placeAt.length > 65_536 ? new Uint32Array(total) : new Uint16Array(total)
  const groups = new Uint32Array(span.length)
  let filled = 0
  for (let place = 0; place < placeAt.length; place++) {
    const begin = filled
    for (let t = 0; t < periods; t++) {
      const count = cases[place * periods + t]!
      if (t >= span.first && t < span.first + span.length) groups[t - span.first]! += count
      filled += count
    }
    labels.fill(placeAt[place]!, begin, filled)
  }
  return { labels, groups }
}

function cellsOfPoints({ basis, basisTotal, periods, total }: Prepared, cells: Cells): Deck {
  const labels = new Uint32Array(basisTotal)
  let filled = 0
  for (let cell = 0; cell < basis.length; cell++) {
    labels.fill(cellAt(cell, periods, cells), filled, filled + basis[cell]!)
    filled += basis[cell]!
  }
  return { labels, groups: Uint32Array.of(total) }
}

/** Each cell keeps a draw with its share of 2³², or passes it on to one other. */
function cellsByExpected({ basis, periods, total }: Prepared, cells: Cells): Alias {
  const from = Array.from(basis.keys()).filter((cell) => basis[cell]! > 0)
  const sum = from.reduce((held, cell) => held + basis[cell]!, 0)
  const weight = Float64Array.from(from, (cell) => (basis[cell]! / sum) * from.length)
  const alias = new Uint32Array(from.length * 3)
  const light: number[] = []
  const heavy: number[] = []
  from.forEach((cell, i) => {
    alias.set([0xffffffff, cellAt(cell, periods, cells), cellAt(cell, periods, cells)], i * 3)
    ;(weight[i]! < 1 ? light : heavy).push(i)
  })
  while (light.length > 0 && heavy.length > 0) {
    const [small, large] = [light.pop()!, heavy.at(-1)!]
    alias[small * 3] = Math.min(0xffffffff, weight[small]! * 2 ** 32)
    alias[small * 3 + 2] = alias[large * 3 + 1]!
    weight[large]! -= 1 - weight[small]!
    if (weight[large]! < 1) light.push(heavy.pop()!)
  }
  return { kind: 'alias', alias, cells: from.length, cases: total }
}

function cellAt(cell: number, periods: number, { span, width, spill, placeAt }: Cells): number {
  const period = (cell % periods) - span.first
  return period >= 0 && period < span.length ? period * width + placeAt[Math.floor(cell / periods)]! : spill
}
