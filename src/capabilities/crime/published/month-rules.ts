/**
 * Of which months a file of data.police.uk is the publication. Such a file is a whole month: what was published of it before
 * and is not in it, is no longer published. A few rows of another month in it are just rows.
 * What then happens to the older rows: `replace-store.ts`.
 */

/** A file that has this share of what is held of a month is taken for the whole month. Ours, to calibrate. */
const WHOLE_FROM = 0.5

/** The month that the name of a file states, 'YYYY-MM', else that of its folder; null where it states none, or two. */
export function monthStated(fileName: string): string | null {
  const [file = '', folder = ''] = fileName.split(/[\\/]/).reverse()
  for (const name of [file, folder]) {
    const found = [...name.matchAll(/(?<!\d)((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))(?![\d])/g)].map(([, month]) => month!)
    if (new Set(found).size > 1) return null
    if (found[0]) return found[0]
  }
  return null
}

/**
 * Months of which the file is the publication. The month that its name states, when it has rows of it; where the name states
 * none, every month of which it has as many rows as a whole month would. `held` counts what is published of each month now.
 */
export function monthsPublished(
  fileName: string,
  rows: ReadonlyMap<string, number>,
  held: ReadonlyMap<string, number>,
): string[] {
  const stated = monthStated(fileName)
  if (stated && rows.has(stated)) return [stated]
  return [...rows].filter(([month, count]) => count >= (held.get(month) ?? 0) * WHOLE_FROM).map(([month]) => month)
}
