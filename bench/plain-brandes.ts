/**
 * Brandes' algorithm as one would write it with flat arrays, one source after the other: what ours is compared with, in the
 * same run. It reads the network as it comes, without lanes, blocks or another numbering.
 */
import type { Graph } from '../src/analysis/network/graph.ts'

export type Brandes = {
  offsets: Uint32Array
  neighbours: Uint32Array
  distance: Int32Array
  paths: Float64Array
  dependency: Float64Array
  met: Uint32Array
  /** Dependencies by node; every ordered pair counts once. */
  sums: Float64Array
}

export function plainBrandes({ names, offsets, neighbours }: Graph): Brandes {
  const nodes = names.length
  return {
    offsets,
    neighbours,
    distance: new Int32Array(nodes).fill(-1),
    paths: new Float64Array(nodes),
    dependency: new Float64Array(nodes),
    met: new Uint32Array(nodes),
    sums: new Float64Array(nodes),
  }
}

export function addSource(brandes: Brandes, source: number): void {
  const { offsets, neighbours, distance, paths, dependency, met, sums } = brandes
  const size = countPaths(brandes, source)
  for (let last = size - 1; last > 0; last--) {
    const node = met[last]!
    const own = dependency[node]!
    const share = (1 + own) / paths[node]!
    const step = distance[node]! - 1
    const end = offsets[node + 1]!
    sums[node]! += own
    for (let at = offsets[node]!; at < end; at++) {
      const before = neighbours[at]!
      if (distance[before] === step) dependency[before]! += paths[before]! * share
    }
  }
  for (let i = 0; i < size; i++) {
    distance[met[i]!] = -1
    dependency[met[i]!] = 0
  }
}

function countPaths({ offsets, neighbours, distance, paths, met }: Brandes, source: number): number {
  let size = 1
  met[0] = source
  distance[source] = 0
  paths[source] = 1
  for (let next = 0; next < size; next++) {
    const node = met[next]!
    const ways = paths[node]!
    const step = distance[node]! + 1
    const end = offsets[node + 1]!
    for (let at = offsets[node]!; at < end; at++) {
      const other = neighbours[at]!
      if (distance[other]! < 0) {
        distance[other] = step
        paths[other] = ways
        met[size++] = other
      } else if (distance[other] === step) paths[other]! += ways
    }
  }
  return size
}
