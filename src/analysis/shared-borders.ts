/**
 * Simplifies the borders of many areas together, so that neighbours keep one border between them: rings are cut into arcs where
 * three or more areas meet, and each arc is simplified once, the same from both sides (Douglas and Peucker, 1973). Metres on a
 * plane that touches the sphere at the middle latitude of each arc: good to a part in a thousand for arcs under 100 km.
 */

/** Longitude and latitude in degrees. */
export type Ring = [number, number][]

/** Points are one when they agree to this many parts of a degree: 1.1 m of latitude. */
const PARTS = 1e5
const METRES_PER_DEGREE = 111_195

type Points = { x: number[]; y: number[] }

/** Every ring as places in one list of points, without its closing point and without repeats. */
function numberPoints(rings: Ring[]): { points: Points; paths: number[][] } {
  const points: Points = { x: [], y: [] }
  const known = new Map<number, number>()
  const paths = rings.map((ring) => {
    const path: number[] = []
    for (const [longitude, latitude] of ring) {
      const [x, y] = [Math.round(longitude * PARTS), Math.round(latitude * PARTS)]
      const key = (x + 180 * PARTS) * 181 * PARTS + (y + 90 * PARTS)
      let id = known.get(key)
      if (id === undefined) {
        id = points.x.push(x / PARTS) - 1
        points.y.push(y / PARTS)
        known.set(key, id)
      }
      if (path.at(-1) !== id) path.push(id)
    }
    if (path.length > 1 && path[0] === path.at(-1)) path.pop()
    return path
  })
  return { points, paths }
}

/** 1 for each point at which rings part or meet: it is passed with more than one pair of neighbours. */
function findJunctions(count: number, paths: number[][]): Uint8Array {
  const [low, high] = [new Int32Array(count).fill(-1), new Int32Array(count)]
  const junctions = new Uint8Array(count)
  for (const path of paths)
    for (const [i, id] of path.entries()) {
      const [before, after] = [path.at(i - 1)!, path[(i + 1) % path.length]!]
      const [least, most] = [Math.min(before, after), Math.max(before, after)]
      if (low[id] === -1) {
        low[id] = least
        high[id] = most
      } else if (low[id] !== least || high[id] !== most) junctions[id] = 1
    }
  return junctions
}

const squareDistance = ({ x, y }: Points, a: number, b: number): number => {
  const scale = Math.cos((y[a]! * Math.PI) / 180)
  return ((x[a]! - x[b]!) * scale) ** 2 + (y[a]! - y[b]!) ** 2
}

/** The point of a path farthest from its first, the lowest numbered of equals: both sides of a border choose the same. */
function farthest(points: Points, path: number[]): number {
  let [at, most] = [0, -1]
  for (const [i, id] of path.entries()) {
    const distance = squareDistance(points, path[0]!, id)
    if (distance > most || (distance === most && id < path[at]!)) [at, most] = [i, distance]
  }
  return at
}

/** Metres from point `p` to the segment from `a` to `b`. */
function metresToSegment({ x, y }: Points, scale: number, p: number, a: number, b: number): number {
  const [bx, by] = [(x[b]! - x[a]!) * scale, y[b]! - y[a]!]
  const [px, py] = [(x[p]! - x[a]!) * scale, y[p]! - y[a]!]
  const length = bx * bx + by * by
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / length))
  return Math.hypot(px - share * bx, py - share * by) * METRES_PER_DEGREE
}

/** The points of an arc that stay; always read from its lower numbered end. */
function simplifyArc(points: Points, given: number[], toleranceM: number): number[] {
  const isTurned = given[0]! > given.at(-1)!
  const arc = isTurned ? given.toReversed() : given
  const scale = Math.cos((((points.y[arc[0]!]! + points.y[arc.at(-1)!]!) / 2) * Math.PI) / 180)
  const stays = new Uint8Array(arc.length)
  stays[0] = stays[arc.length - 1] = 1
  const open: [number, number][] = [[0, arc.length - 1]]
  for (let part = open.pop(); part; part = open.pop()) {
    const [first, last] = part
    let [at, most] = [-1, toleranceM]
    for (let i = first + 1; i < last; i++) {
      const away = metresToSegment(points, scale, arc[i]!, arc[first]!, arc[last]!)
      if (away > most) [at, most] = [i, away]
    }
    if (at < 0) continue
    stays[at] = 1
    open.push([first, at], [at, last])
  }
  const kept = arc.filter((_, i) => stays[i] === 1)
  return isTurned ? kept.reverse() : kept
}

/** A path begun at a cut, with the places of its cuts; a ring that touches none is cut at its lowest point and across from it. */
function cutPath(points: Points, path: number[], junctions: Uint8Array): { path: number[]; cuts: number[] } {
  const first = path.findIndex((id) => junctions[id] === 1)
  const start = first >= 0 ? first : path.indexOf(path.reduce((a, b) => Math.min(a, b)))
  const turned = [...path.slice(start), ...path.slice(0, start)]
  const cuts = turned.flatMap((id, i) => (junctions[id] === 1 ? [i] : []))
  if (cuts.length >= 2) return { path: turned, cuts }
  return { path: turned, cuts: [0, farthest(points, turned)] }
}

function simplifyPath(points: Points, given: number[], junctions: Uint8Array, toleranceM: number): number[] {
  const { path, cuts } = cutPath(points, given, junctions)
  const closed = [...path, path[0]!]
  const kept = cuts.flatMap((from, i) =>
    simplifyArc(points, closed.slice(from, (cuts[i + 1] ?? path.length) + 1), toleranceM).slice(0, -1),
  )
  return kept.length < 3 ? path : kept
}

/**
 * The same rings with fewer points, in the same order and turning the same way, closed. No point that goes was farther than
 * `toleranceM` from the line that stays; a ring that would vanish keeps all its points. Throws RangeError for a tolerance that
 * is negative or not a number, a ring that is not closed or has under four points, and coordinates that are not degrees.
 * O(n log n) for n points on ordinary borders.
 */
export function simplifyTogether(rings: Ring[], toleranceM: number): Ring[] {
  if (!(toleranceM >= 0)) throw new RangeError(`A tolerance is zero or more metres, not ${toleranceM}`)
  for (const ring of rings) checkRing(ring)
  const { points, paths } = numberPoints(rings)
  const junctions = findJunctions(points.x.length, paths)
  return paths.map((path) => {
    const kept = path.length < 3 ? path : simplifyPath(points, path, junctions, toleranceM)
    return [...kept, kept[0]!].map((id) => [points.x[id]!, points.y[id]!])
  })
}

function checkRing(ring: Ring): void {
  const [first, last] = [ring[0], ring.at(-1)]
  if (ring.length < 4 || !first || !last || first[0] !== last[0] || first[1] !== last[1])
    throw new RangeError(`A ring has four points or more and ends where it begins; this one has ${ring.length}`)
  const wrong = ring.find(([x, y]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90))
  if (wrong) throw new RangeError(`Not degrees of longitude and latitude: ${wrong.join(', ')}`)
}
