/**
 * The prospective permutation scan as one would write it down, on typed arrays and one thread: every circle, every window, two
 * logarithms where there is an excess. What the fast way is measured against.
 */
import type { Prepared } from '../src/analysis/scan/problem.ts'

/** A function that shuffles once and answers the strongest ratio. */
export function plainReplicate(
  { cases, places, periods, total, neighbours, offsets, windowFrom }: Prepared,
  random: () => number,
) {
  const windows = windowFrom.length
  const [place, time] = [new Uint16Array(total), new Uint16Array(total)]
  const placeTotals = new Uint32Array(places)
  const windowTotals = new Float64Array(windows)
  let filled = 0
  for (let cell = 0; cell < cases.length; cell++) {
    const [of, at] = [Math.floor(cell / periods), cell % periods]
    placeTotals[of]! += cases[cell]!
    for (let w = periods - 1 - at; w < windows; w++) windowTotals[w]! += cases[cell]!
    place.fill(of, filled, filled + cases[cell]!)
    time.fill(at, filled, filled + cases[cell]!)
    filled += cases[cell]!
  }
  const counts = new Uint32Array(places * periods)
  const zone = new Uint32Array(windows)

  const strongest = () => {
    let best = 0
    for (let centre = 0; centre < places; centre++) {
      zone.fill(0)
      let zoneTotal = 0
      for (let k = offsets[centre]!; k < offsets[centre + 1]!; k++) {
        const member = neighbours[k]!
        zoneTotal += placeTotals[member]!
        let count = 0
        for (let w = 0; w < windows; w++) {
          zone[w]! += counts[member * periods + periods - 1 - w]!
          count += zone[w]!
          const expected = (zoneTotal * windowTotals[w]!) / total
          if (count <= expected || count < 2) continue
          const rest = total - count
          const ratio = count * Math.log(count / expected) + rest * Math.log(rest / (total - expected))
          if (ratio > best) best = ratio
        }
      }
    }
    return best
  }

  return () => {
    for (let i = total - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = time[i]!
      time[i] = time[j]!
      time[j] = kept
    }
    counts.fill(0)
    for (let i = 0; i < total; i++) counts[place[i]! * periods + time[i]!]!++
    return strongest()
  }
}
