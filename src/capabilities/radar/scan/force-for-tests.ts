/** A small invented force for tests of runs: a grid of census areas, months of burglaries, and a cluster planted in some. */

import type { TestApp, TestPerson } from '../../../testing/app.ts'
import { anEvent, type CrimeEvent, recordEvents } from '../../crime/index.ts'

/** Side of the grid; its areas lie about a kilometre apart. */
const SIDE = 5
export const areaCode = (at: number): string => `W0100${String(at + 1).padStart(4, '0')}`

/** A repeatable source of numbers from 0 to 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

type Planted = { areas: number[]; more: number; location?: string; crimeType?: string }

/** Events of a month: 3 to 6 in every area of `crimeType`, and `more` in each area of what is planted. */
export function aMonth(month: string, planted: Planted[] = [], crimeType = 'Burglary'): CrimeEvent[] {
  const draw = numbersFrom(Number(month.replace('-', '')))
  const at = (area: number, location: string, type: string): CrimeEvent =>
    anEvent({
      month,
      crimeType: type,
      lsoaCode: areaCode(area),
      lsoaName: `${area < 12 ? 'Conwy' : 'Gwynedd'} 00${(area % 9) + 1}A`,
      location,
      longitude: -3.8 + (area % SIDE) * 0.015,
      latitude: 53.2 + Math.floor(area / SIDE) * 0.009,
    })
  const events: CrimeEvent[] = []
  for (let area = 0; area < SIDE * SIDE; area++)
    for (let n = Math.floor(3 + draw() * 4); n > 0; n--) events.push(at(area, `On or near Street ${n}`, crimeType))
  for (const { areas, more, location = 'On or near Clarence Drive', crimeType: type = crimeType } of planted)
    for (const area of areas) for (let n = 0; n < more; n++) events.push(at(area, location, type))
  return events
}

/** Keeps the events of a month as an import of this person's force. */
export const load = (app: TestApp, person: TestPerson, events: CrimeEvent[]): Promise<unknown> =>
  app.asPerson(person, (tx) => recordEvents(tx, person.forceId, `${events[0]?.month}.csv`, events))
