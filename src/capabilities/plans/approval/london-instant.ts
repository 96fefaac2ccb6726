/** The instant that a London day and clock time name, as written in a form. */
import { londonDay } from '../../../platform/clock.ts'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

/**
 * `day` 'YYYY-MM-DD' and `time` 'HH:MM' in London as an instant, ISO, UTC. Of the hour that comes twice in October the
 * first is meant; of the hour that is left out in March, the instant an hour on.
 */
export function londonInstant(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const summer = new Date(asUtc - 3_600_000)
  const isSummer = londonDay(summer) === day && clock.format(summer) === time
  return (isSummer ? summer : new Date(asUtc)).toISOString()
}
