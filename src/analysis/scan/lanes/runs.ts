/**
 * How many circles of one centre the kernel takes at a time before it looks: longer runs save looks that find nothing, but a run
 * whose last circle is above the threshold of its first has to be looked at circle by circle. This weighs the two; it changes how
 * long a scan takes, never its answer.
 */

/** A window: its share of all cases, and the table of thresholds over the root of what is expected. */
export type RunsOf = { total: number; share: number; lanes: number; step: number; grid: Uint32Array; perRoot: number }

const LONGEST_RUN = 8
/** How many standard deviations the least of the lanes lies below the mean, about. */
const LEAST_OF_LANES = 2.3
/** Nanoseconds, roughly, of a turn, of a turn of a look and of beginning one. */
const [TURN, LOOK_TURN, LOOK] = [1.2, 20, 25]

/** For a circle of `held` of the `total` cases, each further one holding `step` more on average: the length that costs least. */
export function runLength(held: number, { total, share, lanes, step, grid, perRoot }: RunsOf): number {
  const threshold = grid[Math.floor(Math.sqrt(held * share) * perRoot)]! + 0.5
  let [best, least] = [1, Number.POSITIVE_INFINITY]
  for (let length = 1; length <= LONGEST_RUN; length++) {
    const spread = Math.sqrt(held * share * (1 - held / total) * (1 - share)) + 1e-9
    const given = (length - 1) * Math.min(step * share, LEAST_OF_LANES * Math.sqrt(step * share))
    const looks = Math.min(1, lanes * tail((threshold - held * share - given) / spread))
    const cost = (TURN + looks * (LOOK + LOOK_TURN * length)) / length
    if (cost < least) [best, least] = [length, cost]
  }
  return best
}

/** About the share of a normal distribution above `z`. */
function tail(z: number): number {
  return z < 0 ? 1 : Math.exp(-z * (0.717 + 0.416 * z)) / 2
}
