/** Days are local days in London; instants are UTC. The clock is an argument everywhere but here. */

/** Made once: making one costs more than a hundred uses of it. */
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** The local day of an instant, 'YYYY-MM-DD', Europe/London. */
export const londonDay = (at: Date): string => london.format(at)

/** `day` moved by a number of days (may be negative), 'YYYY-MM-DD'. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** A local day as an instant that is that day everywhere here, for sentences that format a date. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`)
