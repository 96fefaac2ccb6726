/** Which bar goes on which row, and where it stands: the geometry of the four strands, without drawing. */
import { type P, Ps } from '../components/p-mark.tsx'
import { type Clock, dayAfter, placeOfDay } from './scale.ts'

export type BarState = 'agreed' | 'done' | 'draft' | 'waits'

export type StrandBar = {
  key: string
  p: P
  /** E.g. "A-04 Return interviews". */
  label: string
  /** First and last day, 'YYYY-MM-DD'. */
  from: string
  to: string
  state: BarState
  /** Something about it needs a look: its basis was downgraded or ran out. */
  caution?: boolean
}

export type PlacedBar = StrandBar & {
  x: number
  width: number
  y: number
  labelX: number
  labelInside: boolean
  labelEnds: boolean
  /** Where the sign of a caution stands: after the label, or at the end of a bar that holds its label. */
  cautionX: number
}
export type PlacedStrand = { p: P; top: number; height: number; bars: PlacedBar[] }

const rowHeight = 21
const padding = 4
/** A little over the mean width of a letter at 12 px, so that a label never runs out of its bar. */
const letterWidth = 6.6

const widthOfLabel = (label: string) => label.length * letterWidth

/** Bars of one P on as few rows as keep bars and their labels apart. */
function placeStrand(p: P, bars: StrandBar[], clock: Clock, top: number): PlacedStrand {
  const rowEnds: number[] = []
  const placed = [...bars]
    .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to))
    .map((bar) => {
      const one = placeBar(bar, clock)
      const starts = one.labelEnds ? one.labelX - widthOfLabel(bar.label) : one.x
      const found = rowEnds.findIndex((end) => end + 3 <= starts)
      const row = found === -1 ? rowEnds.length : found
      const labelEnd =
        one.labelInside || one.labelEnds ? 0 : one.labelX + widthOfLabel(bar.label) + (bar.caution ? 18 : 0)
      rowEnds[row] = Math.max(one.x + one.width, labelEnd)
      return { ...one, y: top + padding + row * rowHeight }
    })
  const rows = Math.max(2, rowEnds.length)
  return { p, top, height: rows * rowHeight + padding + 2, bars: placed }
}

/** The label stands in its bar where it fits and is not hatched, else right of it, else left of it. */
function placeBar(bar: StrandBar, clock: Clock): PlacedBar {
  const x = placeOfDay(bar.from, clock)
  const width = Math.max(6, Math.round((placeOfDay(dayAfter(bar.to), clock) - x) * 10) / 10)
  const needed = widthOfLabel(bar.label)
  const labelInside = bar.state !== 'waits' && needed + 14 <= width
  const labelEnds = !labelInside && x + width + 6 + needed > clock.right
  const labelX = labelInside ? x + 7 : labelEnds ? x - 6 : x + width + 6
  const cautionX = labelInside || labelEnds ? x + width - 16 : labelX + needed + 3
  return { ...bar, x, width, y: 0, labelX, labelInside, labelEnds, cautionX }
}

/** The four strands under each other, from `top`; a P without bars keeps its place. */
export function placeStrands(bars: StrandBar[], clock: Clock, top: number): PlacedStrand[] {
  let y = top
  return Ps.map((p) => {
    const strand = placeStrand(
      p,
      bars.filter((bar) => bar.p === p),
      clock,
      y,
    )
    y += strand.height
    return strand
  })
}
