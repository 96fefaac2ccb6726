/**
 * Which counts of a table nobody may see. A count below the smallest shown is hidden; then more are hidden until no hidden one
 * can be worked out: the total is taken as known to everyone, so at least two are hidden and together they are not small. Which
 * ones is drawn by lot, small ones likelier: were it always the smallest, whoever knows the method could tell some hidden counts
 * from their sum. L8: small numbers suppressed. Source: primary and secondary suppression of tables (Government Statistical
 * Service, disclosure control); the lot against knowing the method is ours.
 */

/** Lots are whole numbers from 1 to below this. */
export const LOTS = 1_000_000_000

/** A count (whole, 0 or more) and its lot, drawn once and kept. */
export type Drawn = { count: number; lot: number }

/**
 * For each cell of one table whether it is hidden, and whether the total is. Zero is small too: that nobody of a group is counted
 * can tell as much as that one is. Hidden ones do not say why they are hidden. Time grows with the square of the cells.
 */
export function suppressed(
  cells: readonly Drawn[],
  smallestShown: number,
): { hidden: boolean[]; totalHidden: boolean } {
  const hidden = cells.map(({ count }) => count < smallestShown)
  if (sum(cells) < smallestShown) return { hidden: cells.map(() => true), totalHidden: true }
  if (hidden.every((each) => !each)) return { hidden, totalHidden: false }
  while (!isSafe(cells, hidden, smallestShown)) {
    const next = drawnNext(cells, hidden)
    if (next === null) break
    hidden[next] = true
  }
  return { hidden, totalHidden: false }
}

/** At least two are hidden, and what the total leaves for them is not small itself. */
function isSafe(cells: readonly Drawn[], hidden: readonly boolean[], smallestShown: number): boolean {
  const hiddenCells = cells.filter((_, i) => hidden[i])
  return hiddenCells.length >= 2 && sum(hiddenCells) >= smallestShown
}

/** Among those still shown a race of exponential times, a count twice as large half as likely to be first; null when none is left. */
function drawnNext(cells: readonly Drawn[], hidden: readonly boolean[]): number | null {
  let found: number | null = null
  let best = Number.POSITIVE_INFINITY
  cells.forEach(({ count, lot }, i) => {
    const time = -Math.log(lot / LOTS) * count
    if (!hidden[i] && time < best) [found, best] = [i, time]
  })
  return found
}

const sum = (cells: readonly Drawn[]) => cells.reduce((total, { count }) => total + count, 0)
