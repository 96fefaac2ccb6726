/** An order of the places in which neighbours follow each other, so that what the kernel touches next is what it touched before. */
import type { Prepared } from '../problem.ts'

/** Position of each place on a walk that always goes on to the nearest place not yet visited, or else begins anew. */
export function walk({ places, neighbours, offsets }: Prepared): Uint32Array {
  const position = new Uint32Array(places).fill(places)
  let [place, fresh] = [0, 0]
  for (let at = 0; at < places; at++) {
    position[place] = at
    let k = offsets[place]!
    const end = offsets[place + 1]!
    while (k < end && position[neighbours[k]!]! < places) k++
    while (fresh < places && position[fresh]! < places) fresh++
    place = k < end ? neighbours[k]! : fresh
  }
  return position
}
