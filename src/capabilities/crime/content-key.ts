/**
 * What makes two rows without an event ID the same content. The store counts them within force, month and content:
 * the nth of a file is the same event as the nth of an earlier import, so that real repeats stay and a second import
 * adds nothing.
 */
import { createHash } from 'node:crypto'
import type { CrimeEvent } from './words.ts'

/** Separates the parts; it cannot stand in a kept row, because rows with a NUL are rejected. */
const BETWEEN = '\0'

/**
 * SHA-256, as 64 hexadecimal digits, of what the row says of the event. The same for any order of columns, any encoding
 * of the file and any way to write the coordinates (compared to six decimals, about 0.1 m).
 * Left out: the outcome, which changes later; the name of the LSOA, which follows from its code; its census, which is
 * our own reading; and the force that imports, which the store knows.
 */
export function contentKey(row: CrimeEvent): string {
  const content = [
    row.month,
    row.reportedBy,
    row.fallsWithin,
    row.longitude === null ? '' : row.longitude.toFixed(6),
    row.latitude === null ? '' : row.latitude.toFixed(6),
    row.location,
    row.lsoaCode ?? '',
    row.crimeType,
    row.context,
  ]
  return createHash('sha256').update(content.join(BETWEEN).normalize('NFC')).digest('hex')
}
