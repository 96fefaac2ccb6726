/** Where counts and months stand in the drawings of a signal. Drawing units, rounded to a tenth. */

const tenth = (value: number): number => Math.round(value * 10) / 10

/** A round number at or over `most` that halves into a whole number, so that three ticks (0, half, top) are whole: 10 for 9. */
export function topOfScale(most: number): number {
  if (most <= 2) return 2
  const unit = 10 ** Math.floor(Math.log10(most))
  const top = [1, 2, 4, 5, 6, 8, 10].map((times) => times * unit).find((round) => round >= most) ?? most
  return top % 2 === 0 ? top : top + 1
}

/** The plot's edges in drawing units. */
export type Plot = { left: number; right: number; top: number; bottom: number }

/** Height at which `value` stands when the scale ends at `most`. */
export const heightOf = (value: number, most: number, { top, bottom }: Plot): number =>
  tenth(bottom - (Math.min(value, most) / most) * (bottom - top))

/** The stripe of the `i`th of `count` months: its left edge and its width. */
export function stripeOf(i: number, count: number, { left, right }: Plot): { x: number; width: number } {
  const width = (right - left) / Math.max(1, count)
  return { x: tenth(left + i * width), width: tenth(width) }
}

/** Runs of neighbours for which `is` holds, as first and last position. */
export function runsOf<Each>(list: readonly Each[], is: (each: Each) => boolean): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const [i, each] of list.entries()) {
    if (!is(each)) continue
    const open = runs.at(-1)
    if (open && open.last === i - 1) open.last = i
    else runs.push({ first: i, last: i })
  }
  return runs
}

/** A broken line through the middles of the months that have a value: it never crosses a month without. One alone spans its stripe. */
export function brokenLine(values: (number | null)[], most: number, plot: Plot): string {
  return runsOf(values, (value) => value !== null)
    .map(({ first, last }) => {
      const places = values.slice(first, last + 1).map((value, i) => {
        const { x, width } = stripeOf(first + i, values.length, plot)
        return { x, width, y: heightOf(value ?? 0, most, plot) }
      })
      const [alone] = places
      if (places.length === 1 && alone) return `M${alone.x} ${alone.y}h${alone.width}`
      return `M${places.map(({ x, width, y }) => `${tenth(x + width / 2)} ${y}`).join('L')}`
    })
    .join('')
}
