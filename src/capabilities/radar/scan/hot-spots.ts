/** Standing hot spots of all crime types together, as a run keeps them: beside these a new signal is read. */

import { standingHotSpots } from '../hot-spot-rules.ts'
import type { Standing } from '../run-words.ts'
import type { Reading } from './reading-rules.ts'

/** Hot spots kept of a run; a page shows the first few. Ours, to calibrate. */
const MOST_STANDING = 50

/** The longest hot first. Null where the months are too few to tell, which is not the same as none. */
export function standingOf(reading: Reading, nameOf: (lsoaCode: string) => string): Standing[] | null {
  const counts = new Uint32Array(reading.areas.length * reading.months.length)
  for (const type of reading.types) for (let cell = 0; cell < counts.length; cell++) counts[cell]! += type.counts[cell]!
  if (reading.areas.length < 2) return null
  const found = standingHotSpots({ ...reading, counts })
  if (!found) return null
  return found.slice(0, MOST_STANDING).map(({ hotIn: _, ...spot }) => ({ ...spot, areaName: nameOf(spot.lsoaCode) }))
}
