/**
 * How sure a share is: the interval of Wilson's score for `count` of `total`. It is the range of shares with which so many would
 * not be surprising. What it does not show: whether the counts are complete, and why a share is as it is.
 * Source: Wilson 1927; recommended for small numbers by Newcombe 1998, "Two-sided confidence intervals for the single proportion".
 */

/** The two-sided 95% point of the normal distribution. */
const Z = 1.959963984540054

/**
 * Lower and upper end, 0 to 1, at 95%. Whole numbers, 0 <= count <= total; total 0 gives 0 to 1: nothing is known.
 * Throws RangeError otherwise.
 */
export function wilsonInterval(count: number, total: number): { low: number; high: number } {
  if (!Number.isInteger(count) || !Number.isInteger(total) || count < 0 || count > total)
    throw new RangeError(`a share needs whole numbers 0 <= count <= total, got ${count} of ${total}`)
  if (total === 0) return { low: 0, high: 1 }
  const share = count / total
  const centre = share + (Z * Z) / (2 * total)
  const spread = Z * Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total))
  const whole = 1 + (Z * Z) / total
  // At the ends rounding could step outside by the last digit.
  return {
    low: count === 0 ? 0 : Math.max(0, (centre - spread) / whole),
    high: count === total ? 1 : Math.min(1, (centre + spread) / whole),
  }
}
