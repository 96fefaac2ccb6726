/** Brandes' algorithm as one would write it with flat arrays: what ours is compared with, in the same run. */
import type { Graph } from '../src/analysis/network/graph.ts'

/** Adds one source after the other to sums of dependencies by node; every ordered pair counts once. */
export function plainBrandes(graph: Graph): { addSource: (source: number) => void; sums: Float64Array } {
  const nodes = graph.names.length
  const { offsets, neighbours } = graph
  const distance = new Int32Array(nodes).fill(-1)
  const [paths, dependency, sums] = [new Float64Array(nodes), new Float64Array(nodes), new Float64Array(nodes)]
  const met = new Uint32Array(nodes)

  function countPaths(source: number): number {
    let size = 1
    met[0] = source
    distance[source] = 0
    paths[source] = 1
    for (let next = 0; next < size; next++) {
      const node = met[next]!
      const step = distance[node]! + 1
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        const other = neighbours[at]!
        if (distance[other]! < 0) {
          distance[other] = step
          paths[other] = 0
          met[size++] = other
        }
        if (distance[other] === step) paths[other]! += paths[node]!
      }
    }
    return size
  }

  function addSource(source: number): void {
    const size = countPaths(source)
    for (let last = size - 1; last > 0; last--) {
      const node = met[last]!
      sums[node]! += dependency[node]!
      const share = (1 + dependency[node]!) / paths[node]!
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        const before = neighbours[at]!
        if (distance[before] === distance[node]! - 1) dependency[before]! += paths[before]! * share
      }
    }
    for (const node of met.subarray(0, size)) {
      distance[node] = -1
      dependency[node] = 0
    }
  }
  return { addSource, sums }
}
