/**
 * Clusters planted among the invented events of the last months, so that the radar has something to find: invented like the rest,
 * and modest. Where they are planted is told here, so that what the radar finds can be held against it.
 */
import type { CrimeEvent } from '../src/capabilities/crime/index.ts'
import { eventAt, numbersFrom } from './crime-months.ts'
import { gazetteer } from './gazetteer-table.ts'

/** `more` events of a type in each of these places, by English name, in each of the last `months` months. */
export type Planted = { crimeType: string; places: string[]; more: number; months: number }

const planted: Planted[] = [
  // Where the invented group Mallet takes cars with keyless locks.
  { crimeType: 'Vehicle crime', places: ['Connah’s Quay', 'Shotton', 'Queensferry'], more: 5, months: 2 },
  { crimeType: 'Burglary', places: ['Mold', 'Buckley'], more: 7, months: 3 },
  { crimeType: 'Drugs', places: ['Holyhead', 'Holyhead station', 'Valley'], more: 6, months: 1 },
]

/** What is planted in `month`, one of `months` ('YYYY-MM', oldest first); the same each time. */
export function plantedIn(month: string, months: readonly string[]): CrimeEvent[] {
  const draw = numbersFrom(Number(month.replace('-', '')) * 40_503)
  const fromLast = months.length - 1 - months.indexOf(month)
  const events: CrimeEvent[] = []
  for (const { crimeType, places, more, months: lasting } of planted) {
    if (fromLast >= lasting) continue
    for (const [index, { en }] of gazetteer.entries())
      for (let n = 0; n < (places.includes(en) ? more : 0); n++)
        events.push(eventAt(month, crimeType, index, draw, `planted-${events.length}`))
  }
  return events
}
