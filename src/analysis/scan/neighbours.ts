/**
 * Every place's neighbours from near to far: great-circle kilometres on the sphere, straight lines on the plane. Places equally
 * far keep the order in which they were given. Distances on the sphere go through points in space, so that poles and the
 * antimeridian are places like any other.
 */
import type { Place, ScanInput } from './problem.ts'

/** Radius of the Earth in kilometres, as SaTScan takes it: with it published radii come out to the last digit. */
export const EARTH_RADIUS = 6367

/** What `sortedFrom` leaves in `order` and `squares` for one centre: `count` places within reach, nearest first. */
export type Neighbourhood = { count: number; order: Uint32Array; squares: Float64Array }

/**
 * A function that sorts all places by distance from a centre, within `reach` (kilometres on the sphere). Its answer is one
 * and the same object each time: read it before the next call. Time a centre: n log n.
 */
export function neighbourFinder(
  coordinates: ScanInput['coordinates'],
  places: readonly Place[],
  reach = Number.POSITIVE_INFINITY,
): (centre: number) => Neighbourhood {
  const n = places.length
  const [x, y, z] = points(coordinates, places)
  const farthest = coordinates === 'sphere' ? chordSquare(reach) : reach ** 2
  const square = new Float64Array(n)
  const sorting = sorter(n, square)
  const found: Neighbourhood = { count: 0, order: sorting.order, squares: square }
  return (centre) => {
    let count = 0
    for (let place = 0; place < n; place++) {
      square[place] = (x[place]! - x[centre]!) ** 2 + (y[place]! - y[centre]!) ** 2 + (z[place]! - z[centre]!) ** 2
      if (square[place]! <= farthest) sorting.order[count++] = place
    }
    sorting.sort(count, centre)
    found.count = count
    return found
  }
}

/** Distance from the square that sorting used: kilometres on the sphere, the coordinates' own unit on the plane. */
export function distanceOf(coordinates: ScanInput['coordinates'], square: number): number {
  const straight = Math.sqrt(square)
  return coordinates === 'sphere' ? 2 * EARTH_RADIUS * Math.asin(Math.min(1, straight / 2)) : straight
}

/** The square of the straight line between two points `reach` kilometres apart on a sphere of radius 1. */
function chordSquare(reach: number): number {
  const angle = Math.min(reach / EARTH_RADIUS, Math.PI)
  return angle === Math.PI ? Number.POSITIVE_INFINITY : (2 * Math.sin(angle / 2)) ** 2
}

function points(coordinates: ScanInput['coordinates'], places: readonly Place[]) {
  const [x, y, z] = [0, 0, 0].map(() => new Float64Array(places.length)) as [Float64Array, Float64Array, Float64Array]
  for (const [i, { first, second }] of places.entries()) {
    const [latitude, longitude] = [(first * Math.PI) / 180, (second * Math.PI) / 180]
    if (coordinates === 'plane') [x[i], y[i]] = [first, second]
    else {
      x[i] = Math.cos(latitude) * Math.cos(longitude)
      y[i] = Math.cos(latitude) * Math.sin(longitude)
      z[i] = Math.sin(latitude)
    }
  }
  return [x, y, z] as const
}

/**
 * Sorts `order` by `square`, equal squares by place. The engine's own sort of numbers is many times faster than one that asks
 * back, so the place is hidden in the lowest bits of its square; an insertion pass then mends what those bits blurred.
 */
function sorter(n: number, square: Float64Array) {
  const order = new Uint32Array(n)
  const keys = new Float64Array(n)
  const words = new Uint32Array(keys.buffer)
  const low = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 0 : 1
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, n))) - 1
  const isBefore = (a: number, b: number) => square[a]! < square[b]! || (square[a] === square[b] && a < b)
  const sort = (count: number, centre: number) => {
    square[centre] = -1
    for (let k = 0; k < count; k++) {
      const place = order[k]!
      keys[k] = place === centre ? 0 : square[place]!
      words[2 * k + low] = ((words[2 * k + low]! & ~mask) | place) >>> 0
    }
    keys.subarray(0, count).sort()
    for (let k = 0; k < count; k++) {
      const place = (words[2 * k + low]! & mask) >>> 0
      let at = k
      for (; at > 0 && isBefore(place, order[at - 1]!); at--) order[at] = order[at - 1]!
      order[at] = place
    }
    square[centre] = 0
  }
  return { order, sort }
}
