/** Poisson counts for tests from a generator whose seed is named, so that a failure can be made again. */
export function poissonCounts(seed: number): (mean: number) => number {
  let state = seed >>> 0
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
  return (mean) => {
    let [count, product] = [0, uniform()]
    for (const limit = Math.exp(-mean); product > limit; count++) product *= uniform()
    return count
  }
}
