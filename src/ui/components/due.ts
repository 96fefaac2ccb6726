/** How a day stands to today, as officers say it. Days are local, 'YYYY-MM-DD'. */

/** Whole days from `today` to `day`; negative when it has passed. */
export function daysUntil(day: string, today: string): number {
  const noon = (of: string) => Date.parse(`${of.slice(0, 10)}T12:00:00Z`)
  return Math.round((noon(day) - noon(today)) / 86_400_000)
}

export type Due =
  | { kind: 'overdue'; days: number }
  | { kind: 'today' | 'tomorrow' | 'later' }
  | { kind: 'weekday' /** 1 Monday to 7 Sunday */; weekday: number }

/** Overdue, today, tomorrow, a weekday within the coming week, or later. */
export function dueOf(day: string, today: string): Due {
  const days = daysUntil(day, today)
  if (days < 0) return { kind: 'overdue', days: -days }
  if (days === 0) return { kind: 'today' }
  if (days === 1) return { kind: 'tomorrow' }
  if (days < 7) return { kind: 'weekday', weekday: new Date(`${day.slice(0, 10)}T12:00:00Z`).getUTCDay() || 7 }
  return { kind: 'later' }
}
