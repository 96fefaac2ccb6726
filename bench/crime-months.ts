/** Invented months in the shape of the published ones, for a machine that has none at hand; and events at a force's size. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type CrimeEvent, crimeTypes } from '../src/capabilities/crime/index.ts'
import { randomFrom } from './random.ts'

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context'
const STREETS = [
  'Clarence Drive',
  'Supermarket',
  'Victoria Avenue',
  'Parking Area',
  'Lôn Cariadon',
  'Station Road',
  'High Street',
]
const OUTCOMES = [
  'Investigation complete; no suspect identified',
  'Unable to prosecute suspect',
  'Local resolution',
  'Under investigation',
]

/** LSOA codes of an invented force: as many as a force of 700,000 people has. */
export const LSOA_CODES = Array.from({ length: 430 }, (_, i) => `W0100${String(i + 1).padStart(4, '0')}`)

/** One in five rows is without an ID, and a quarter of those repeats another, as in the published months. */
export function inventMonth(month: string, rows: number): CrimeEvent[] {
  const random = randomFrom(`month ${month}`)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const events: CrimeEvent[] = []
  for (let i = 0; i < rows; i++) {
    const last = events.at(-1)
    if (last?.eventId === null && random() < 0.25) {
      events.push(last)
      continue
    }
    const isAntiSocial = random() < 0.2
    const lsoa = Math.floor(random() * LSOA_CODES.length)
    events.push({
      eventId: isAntiSocial
        ? null
        : Array.from({ length: 8 }, () =>
            Math.floor(random() * 2 ** 32)
              .toString(16)
              .padStart(8, '0'),
          ).join(''),
      month,
      reportedBy: 'Invented Police',
      fallsWithin: 'Invented Police',
      longitude: Number((-4.2 + random()).toFixed(6)),
      latitude: Number((52.7 + random() * 0.7).toFixed(6)),
      location: `On or near ${pick(STREETS)}`,
      lsoaCode: LSOA_CODES[lsoa]!,
      lsoaCensus: null,
      lsoaName: `Invented ${String(lsoa).padStart(3, '0')}A`,
      crimeType: isAntiSocial ? crimeTypes[0] : pick(crimeTypes.slice(1, 14)),
      outcome: isAntiSocial ? null : pick(OUTCOMES),
      context: '',
    })
  }
  return events
}

/** Nine files of invented months in a folder of their own. */
export function writeMonths(): string {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-bench-months-'))
  for (let i = 1; i <= 9; i++) {
    const month = `2024-0${i}`
    const lines = inventMonth(month, 5_500).map((event) =>
      [
        event.eventId ?? '',
        event.month,
        event.reportedBy,
        event.fallsWithin,
        event.longitude,
        event.latitude,
        event.location,
        event.lsoaCode,
        event.lsoaName,
        event.crimeType,
        event.outcome ?? '',
        '',
      ].join(','),
    )
    writeFileSync(join(folder, `${month}-invented-street.csv.gz`), gzipSync([HEADER, ...lines, ''].join('\n')))
  }
  return folder
}
