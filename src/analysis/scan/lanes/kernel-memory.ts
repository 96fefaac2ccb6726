/**
 * Lays a scan into the memory of the kernel (assembly/scan.ts). Bytes, with p places (to the next 8), s periods that windows hold and
 * c circles: 112·p·(s + 1) for the lanes, 16·p·s for drawing, 10·c for the circles, 64 a window, 2 or 4 a case or 4 a point, and half
 * a megabyte; outside, in what was given, 16·c more. A hundred thousand cases of 500 places in 104 weeks, half of which windows hold,
 * take 6 MB; a million of 1,000 places in 365 days, all of which do, 57 MB.
 */
import type { Prepared } from '../problem.ts'
import { type Alias, type Decks, drawnFrom, spanOf } from './shuffled-counts.ts'
import { walk } from './walk.ts'

/** The kernel's functions; see assembly/scan.ts and its parts. */
export type Kernel = {
  setTotals: (cases: number, points: number) => void
  begin: (high: number, low: number, stream: number) => void
  drawLabels: (
    isLong: boolean,
    isWide: boolean,
    labels: number,
    n: number,
    sizes: number,
    groups: number,
    page: number,
    stride: number,
  ) => void
  scatterCases: (isWide: boolean, alias: number, cells: number, n: number, page: number) => void
  gatherLanes: (isWide: boolean, drawn: number, pageBytes: number, group: number) => void
  scanLevels: (
    isWide: boolean,
    first: number,
    last: number,
    grid: number,
    roots: number,
    runs: number,
    count: number,
    perRoot: number,
    cases: number,
    all: number,
    fewest: number,
  ) => void
  scanExpected: (isWide: boolean, first: number, last: number, perRoot: number) => void
  allow: (may: boolean) => void
  lay: (...addresses: number[]) => void
}

/** Bytes of the lanes of a place, of its row in the window that is scanned, and vectors of 16 bytes. */
export const LANES = 112
export const ROW = 128
export const VECTORS = 7
/** Steps of the table of thresholds over the root of what is expected, and of the totals of circles. */
export const STEPS = 4096
export const LEVELS = 2048
/** Levels with a run length of their own. */
export const RUN_LEVELS = LEVELS / 32
/** Above the compiled static data (tables of the logarithm). */
const FIRST_FREE = 65_536
export const U16_MOST = 65_535
const MOST_BYTES = 3e9

export type Memory = ReturnType<typeof layOut>

/** Whether what is expected follows from the totals of places and windows alone, as in the permutation model without strata. */
export const isByMargins = ({ basis }: Prepared): boolean => basis.length === 0

/** Throws RangeError for a scan too large for 3 GB. */
export function layOut(prepared: Prepared, module: WebAssembly.Module) {
  const { places, total, basisTotal, model } = prepared
  const span = spanOf(prepared)
  const width = Math.ceil(places / 8) * 8
  const placeAt = walk(prepared)
  const circles = circlesOf(prepared, placeAt, width)
  const isWide = (model === 'permutation' ? Math.round(circles.most) : total) > U16_MOST
  const bytes = isWide ? 4 : 2
  const from = drawnFrom(prepared, { span, width, spill: span.length * width, placeAt })
  const page = Math.ceil(((span.length * width + 1) * bytes) / 64) * 64
  const { at, size } = addresses(prepared, { from, page, width, span: span.length, isWide })
  if (size > MOST_BYTES) throw new RangeError(`the scan needs ${size} bytes a thread, more than ${MOST_BYTES}`)
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / 65_536) })
  const kernel = new WebAssembly.Instance(module, { env: { memory, abort: fail } }).exports as unknown as Kernel
  const views = viewsOf(memory.buffer, at, {
    circles,
    from,
    isWide,
    afterCells: (width * LANES * (span.length + 1)) / bytes,
    page,
    placeAt,
  })
  kernel.setTotals(total, model === 'bernoulli' ? basisTotal : 0)
  kernel.lay(
    width,
    span.length,
    at.offsets,
    at.members,
    at.levels,
    at.totals,
    at.placeTotals,
    at.after,
    at.rows,
    at.thresholds,
    at.looked,
    at.best,
  )
  return { kernel, isWide, span, width, placeAt, circles, from, at, pageBytes: page, ...views }
}

type Sizes = { from: Decks | Alias; page: number; width: number; span: number; isWide: boolean }

/** Where everything is, and how many bytes that makes. */
function addresses({ neighbours, windowFrom }: Prepared, { from, page, width, span, isWide }: Sizes) {
  const room = rooms()
  const at = {
    offsets: room((width + 1) * 4),
    members: room(neighbours.length * 4),
    levels: room(neighbours.length * 2),
    totals: room(neighbours.length * 4),
    placeTotals: room(width * 8),
    roots: room(LEVELS * 8),
    runs: room(windowFrom.length * RUN_LEVELS),
    grid: room(STEPS * 4),
    thresholds: room(STEPS * 8),
    looked: room(128),
    best: room(56 * 8),
    rows: room(width * ROW),
    after: room(width * LANES * (span + 1)),
    pages: room(page * (isWide ? 4 : 8)),
    decks: from.kind === 'decks' ? from.decks.map(({ labels }) => room(labels.byteLength)) : [],
    groups: from.kind === 'decks' ? from.decks.map(({ groups }) => room(groups.byteLength)) : [],
    alias: room(from.kind === 'alias' ? from.alias.byteLength : 0),
  }
  return { at, size: room(0) }
}

/** Hands out room after room, each on a boundary of 64 bytes; of 0 bytes: where the next begins. */
function rooms() {
  let next = FIRST_FREE
  return (bytes: number) => {
    const start = next
    next = Math.ceil((next + bytes) / 64) * 64
    return start
  }
}

function fail(): never {
  throw new Error('the kernel of the scan stopped')
}

/** Circles in the order of the walk, with their totals, for the permutation model in cases, else in what is expected or in points. */
function circlesOf(prepared: Prepared, placeAt: Uint32Array, width: number) {
  const { places, neighbours, offsets, periods } = prepared
  const weights = isByMargins(prepared) ? prepared.cases : prepared.basis
  const weight = new Float64Array(places)
  for (let cell = 0; cell < weights.length; cell++) weight[Math.floor(cell / periods)]! += weights[cell]!
  const centreAt = new Uint32Array(places)
  placeAt.forEach((at, place) => {
    centreAt[at] = place
  })
  const begins = new Uint32Array(width + 1)
  const rows = new Uint32Array(neighbours.length)
  const totals = new Float64Array(neighbours.length)
  let [filled, most, sum] = [0, 0, 0]
  for (let at = 0; at < width; at++) {
    begins[at] = filled
    const centre = at < places ? centreAt[at]! : 0
    let held = 0
    for (let k = offsets[centre]!; at < places && k < offsets[centre + 1]!; k++, filled++) {
      rows[filled] = placeAt[neighbours[k]!]! * ROW
      totals[filled] = held += weight[neighbours[k]!]!
    }
    most = Math.max(most, held)
    sum += held
  }
  begins[width] = filled
  return { begins, rows, totals, most, sum, weight }
}

type Addresses = ReturnType<typeof addresses>['at']

type Laid = {
  circles: ReturnType<typeof circlesOf>
  from: Decks | Alias
  isWide: boolean
  afterCells: number
  page: number
  placeAt: Uint32Array
}

function viewsOf(buffer: ArrayBuffer, at: Addresses, { circles, from, isWide, afterCells, page, placeAt }: Laid) {
  const { begins, rows, totals, most, weight } = circles
  new Uint32Array(buffer, at.offsets, begins.length).set(begins)
  new Uint32Array(buffer, at.members, rows.length).set(rows)
  const levels = new Uint16Array(buffer, at.levels, rows.length)
  const perRoot = most > 0 ? (LEVELS - 1) / Math.sqrt(most) : 0
  const roots = new Float64Array(buffer, at.roots, LEVELS).fill(Infinity)
  for (let k = 0; k < totals.length; k++) {
    const root = Math.sqrt(totals[k]!)
    const level = Math.min(LEVELS - 1, Math.floor(root * perRoot))
    levels[k] = level
    roots[level] = Math.min(roots[level]!, root)
  }
  for (let level = 0; level < LEVELS; level++) if (roots[level] === Infinity) roots[level] = 0
  new Uint32Array(buffer, at.totals, totals.length).set(totals)
  const placeTotals = new Float64Array(buffer, at.placeTotals, begins.length - 1)
  weight.forEach((held, place) => {
    placeTotals[placeAt[place]!] = held
  })
  if (from.kind === 'decks')
    for (const [i, { groups }] of from.decks.entries())
      new Uint32Array(buffer, at.groups[i]!, groups.length).set(groups)
  else new Uint32Array(buffer, at.alias, from.alias.length).set(from.alias)
  return {
    roots,
    runs: new Uint8Array(buffer, at.runs, at.grid - at.runs),
    grid: new Uint32Array(buffer, at.grid, STEPS),
    rows: new Float64Array(buffer, at.rows, (at.after - at.rows) / 8),
    best: new Float64Array(buffer, at.best, isWide ? 28 : 56),
    after: isWide ? new Uint32Array(buffer, at.after, afterCells) : new Uint16Array(buffer, at.after, afterCells),
    pages: new Uint8Array(buffer, at.pages, page * (isWide ? 4 : 8)),
    buffer,
  }
}
