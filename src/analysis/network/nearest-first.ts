/**
 * A queue that gives the nearest node first: a binary heap in flat arrays that knows where each node stands, so that a node
 * found to be nearer moves up instead of being entered twice.
 */
export class NearestFirst {
  readonly #heap: Uint32Array
  readonly #places: Int32Array
  readonly #distance: Float64Array
  #size = 0

  /** For node numbers below `distance.length`; `distance` is the caller's, read at every call. */
  constructor(distance: Float64Array) {
    this.#heap = new Uint32Array(distance.length)
    this.#places = new Int32Array(distance.length).fill(-1)
    this.#distance = distance
  }

  get size(): number {
    return this.#size
  }

  /** Enters a node, or moves it up after its distance has become less. */
  nearer(node: number): void {
    let at = this.#places[node]!
    if (at < 0) at = this.#size++
    const distance = this.#distance[node]!
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.#distance[this.#heap[above]!]! <= distance) break
      this.#put(this.#heap[above]!, at)
      at = above
    }
    this.#put(node, at)
  }

  /** Takes the nearest node out. Only when `size` is above 0. */
  take(): number {
    const nearest = this.#heap[0]!
    this.#places[nearest] = -1
    const last = this.#heap[--this.#size]!
    if (this.#size > 0) this.#sink(last)
    return nearest
  }

  #sink(node: number): void {
    const distance = this.#distance[node]!
    let at = 0
    while (true) {
      let below = 2 * at + 1
      if (below >= this.#size) break
      if (below + 1 < this.#size && this.#distanceAt(below + 1) < this.#distanceAt(below)) below++
      if (this.#distanceAt(below) >= distance) break
      this.#put(this.#heap[below]!, at)
      at = below
    }
    this.#put(node, at)
  }

  #distanceAt(at: number): number {
    return this.#distance[this.#heap[at]!]!
  }

  #put(node: number, at: number): void {
    this.#heap[at] = node
    this.#places[node] = at
  }
}
