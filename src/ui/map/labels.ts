/** Where the labels of a map go: signals first, then towns by size; a label that would cover another is left out or moved. */

export type Wanted = {
  id: string
  /** Pixels from the top left; of a signal, its centre. */
  x: number
  y: number
  width: number
  height: number
  /** Distance of the label from the point, in pixels: past the edge of a circle. */
  away: number
  /** A signal is never left out: where no place is free, it takes the first. */
  mustShow: boolean
}

export type Placed = {
  id: string
  /** Top left of the label. */
  left: number
  top: number
  /** Where its leader begins and ends; null where the label stands at its point. */
  leader: [x1: number, y1: number, x2: number, y2: number] | null
}

export type Rectangle = { left: number; top: number; right: number; bottom: number }

/** Pixels kept free round each label. */
const MARGIN = 3
/** North-east first, as a map reader looks; then round by the nearest. */
const DIRECTIONS: [number, number][] = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
]
const LEADER = 12
/** A town's name steps off a circle that covers its place, so far and no farther. */
const FARTHER = [0, 10, 20]

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isWithin = (inner: Rectangle, width: number, height: number): boolean =>
  inner.left >= 0 && inner.top >= 0 && inner.right <= width && inner.bottom <= height

const boxAt = (left: number, top: number, { width, height }: Wanted): Rectangle => ({
  left: left - MARGIN,
  top: top - MARGIN,
  right: left + width + MARGIN,
  bottom: top + height + MARGIN,
})

/** The box round a signal's circle: no town is written over it. */
const roundOf = ({ x, y, away }: Wanted): Rectangle => ({
  left: x - away,
  top: y - away,
  right: x + away,
  bottom: y + away,
})

/** The places a label may take, best first. */
function candidates(wanted: Wanted): Placed[] {
  const { id, x, y, width, height, away } = wanted
  if (!wanted.mustShow)
    return FARTHER.flatMap((farther) => {
      const off = away + farther
      return [
        { id, left: x + off, top: y - height / 2, leader: null },
        { id, left: x - off - width, top: y - height / 2, leader: null },
        { id, left: x - width / 2, top: y + off, leader: null },
        { id, left: x - width / 2, top: y - off - height, leader: null },
      ]
    })
  return DIRECTIONS.map(([dx, dy]) => {
    const edge = away * Math.SQRT1_2
    const [x1, y1] = [x + dx * edge, y + dy * edge]
    const [x2, y2] = [x1 + dx * LEADER, y1 + dy * LEADER]
    return { id, left: dx > 0 ? x2 : x2 - width, top: dy > 0 ? y2 : y2 - height, leader: [x1, y1, x2, y2] }
  })
}

/**
 * Places labels in the order given, inside `width` by `height` pixels and off what is `covered`, such as buttons. Signals whose
 * point is off the map have none.
 */
export function placeLabels(wanted: Wanted[], width: number, height: number, covered: Rectangle[] = []): Placed[] {
  const taken = [...covered]
  const placed: Placed[] = []
  const circles = wanted.filter(({ mustShow }) => mustShow).map((each) => ({ id: each.id, box: roundOf(each) }))
  for (const each of wanted) {
    if (each.x < 0 || each.y < 0 || each.x > width || each.y > height) continue
    const possible = candidates(each).map((at) => ({ at, box: boxAt(at.left, at.top, each) }))
    const inside = possible.filter(({ box }) => isWithin(box, width, height))
    const free = inside.filter(({ box }) => !taken.some((other) => overlap(box, other)))
    const clear = free.find(({ box }) => !circles.some(({ id, box: round }) => id !== each.id && overlap(box, round)))
    const best = clear ?? (each.mustShow ? (free[0] ?? inside[0] ?? possible[0]) : undefined)
    if (!best) continue
    taken.push(best.box)
    placed.push(best.at)
  }
  return placed
}
