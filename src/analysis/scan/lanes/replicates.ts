/**
 * The strongest ratio of each replicate, batch by batch: as many replicates as there are lanes are drawn and scanned together, for
 * ratios above a level that nearly all of them reach. Those that do not are put aside and scanned again, many together, for lower
 * ones, until each has its maximum; the level changes how long that takes, never the maxima.
 */
import type { Column, Lanes } from './lanes.ts'

/** Maxima of some replicates, by their number. */
export type Maxima = { replicates: number[]; strongest: number[] }

/** Before anything is known: half the logarithm of the number of cylinders comes near enough. */
const FIRST_LEVEL = 0.36
/** Of the strongest ratios of the first batch, the level leaves this share below it. */
const BELOW = 0.06
/** How much lower those put aside are looked for. */
const LOWER = 0.72
/** Below this level every cylinder with more cases than expected is weighed. */
const LOWEST = 0.5

export type Replicates = {
  /** Maxima now known, after scanning batch `number` of the seed; of the last batch only those below `replications`. */
  batch: (number: number) => Maxima
  /** The maxima of all still put aside. */
  rest: () => Maxima
}

/** `cylinders`: how many the scan has, for a first guess of the level. */
export function replicatesOf(lanes: Lanes, cylinders: number, seed: number, replications: number): Replicates {
  const aside: { replicate: number; column: Column }[] = []
  let level = Math.max(LOWEST, FIRST_LEVEL * Math.log(cylinders + 1))
  let isPilot = true

  const settle = (known: Maxima) => {
    const group = aside.splice(0, lanes.count)
    for (let lane = 0; lane < lanes.count; lane++) lanes.put(lane, group[Math.min(lane, group.length - 1)]!.column)
    let open = group.map((_, lane) => lane)
    for (let lower = level * LOWER; open.length > 0; lower *= LOWER) {
      const from = lower < LOWEST ? 0 : lower
      const best = lanes.scan(from)
      const found = open.filter((lane) => best[lane]! > from || from === 0)
      for (const lane of found) add(known, group[lane]!.replicate, best[lane]!)
      open = open.filter((lane) => !found.includes(lane))
    }
  }

  const rest = (known: Maxima = { replicates: [], strongest: [] }) => {
    while (aside.length > 0) settle(known)
    return known
  }

  const batch = (number: number) => {
    const known: Maxima = { replicates: [], strongest: [] }
    lanes.draw(seed, number)
    const best = lanes.scan(level)
    for (let lane = 0; lane < Math.min(lanes.count, replications - number * lanes.count); lane++) {
      const replicate = number * lanes.count + lane
      if (best[lane]! > level) add(known, replicate, best[lane]!)
      else aside.push({ replicate, column: lanes.take(lane) })
    }
    if (aside.length >= lanes.count) settle(known)
    if (isPilot) level = nextLevel(known, level)
    isPilot = false
    return known
  }

  /** From the first batch: those put aside are the lowest of it. */
  function nextLevel(known: Maxima, before: number): number {
    const share = Math.floor(lanes.count * BELOW)
    if (aside.length > share) rest(known)
    const sorted = known.strongest.toSorted((one, other) => one - other)
    return Math.max(LOWEST, sorted[share - aside.length] ?? before)
  }

  return { batch, rest: () => rest() }
}

function add({ replicates, strongest }: Maxima, replicate: number, ratio: number) {
  replicates.push(replicate)
  strongest.push(ratio)
}
