/**
 * Which column of a file holds what. Two layouts are known: the twelve columns of data.police.uk, and the force's own
 * of docs/how-to/import-crime.md. Order never matters; a missing, unknown or repeated column refuses the file, so that
 * nothing is read under a wrong name.
 */
import type { Args } from '../../platform/problem.ts'

const policeColumns = {
  'crime id': 'eventId',
  month: 'month',
  'reported by': 'reportedBy',
  'falls within': 'fallsWithin',
  longitude: 'longitude',
  latitude: 'latitude',
  location: 'location',
  'lsoa code': 'lsoaCode',
  'lsoa name': 'lsoaName',
  'crime type': 'crimeType',
  'last outcome category': 'outcome',
  context: 'context',
} as const

const ownColumns = {
  event_id: 'eventId',
  month: 'month',
  date: 'date',
  reported_by: 'reportedBy',
  falls_within: 'fallsWithin',
  longitude: 'longitude',
  latitude: 'latitude',
  easting: 'easting',
  northing: 'northing',
  location: 'location',
  lsoa_code: 'lsoaCode',
  lsoa_census: 'lsoaCensus',
  lsoa_name: 'lsoaName',
  crime_type: 'crimeType',
  outcome: 'outcome',
  context: 'context',
} as const

export type Field = (typeof policeColumns)[keyof typeof policeColumns] | (typeof ownColumns)[keyof typeof ownColumns]

/** Where each field stands in a record, from 0; -1 when the file has no such column. `names` are the file's own. */
export type Columns = { at: Record<Field, number>; names: string[] }

type HeaderProblem = { message: string; args: Args }

/** The columns of a header, or every reason why they cannot be read. */
export function readHeader(cells: string[]): { columns: Columns } | { problems: HeaderProblem[] } {
  const names = cells.map((cell) => cell.trim())
  const keys = names.map((name) => name.toLowerCase())
  const only = (layout: object, other: object) => keys.filter((key) => key in layout && !(key in other)).length
  const police = only(policeColumns, ownColumns)
  const own = only(ownColumns, policeColumns)
  if (police + own === 0)
    return { problems: [{ message: 'crime.file.noHeader', args: { found: names.join(', ').slice(0, 200) } }] }

  const layout: Record<string, Field> = police >= own ? policeColumns : ownColumns
  const problems = headerProblems(keys, names, layout, police >= own ? policeMissing(keys) : ownMissing(keys))
  if (problems.length > 0) return { problems }

  const at = Object.fromEntries(Object.values(ownColumns).map((field) => [field, -1])) as Record<Field, number>
  keys.forEach((key, index) => {
    at[layout[key]!] = index
  })
  return { columns: { at, names } }
}

function headerProblems(keys: string[], names: string[], layout: object, missing: string[]): HeaderProblem[] {
  const problems: HeaderProblem[] = []
  const add = (message: string, columns: string[]) => {
    if (columns.length > 0)
      problems.push({ message, args: { columns: columns.join(', ').slice(0, 200), count: columns.length } })
  }
  add('crime.file.missingColumns', missing)
  add(
    'crime.file.unknownColumns',
    names.filter((_, i) => !Object.hasOwn(layout, keys[i]!)).map((name) => name || '""'),
  )
  add('crime.file.repeatedColumns', [...new Set(names.filter((_, i) => keys.indexOf(keys[i]!) !== i))])
  return problems
}

const officialNames = [
  ...['Crime ID', 'Month', 'Reported by', 'Falls within', 'Longitude', 'Latitude', 'Location', 'LSOA code'],
  ...['LSOA name', 'Crime type', 'Last outcome category', 'Context'],
]

const policeMissing = (keys: string[]) => officialNames.filter((name) => !keys.includes(name.toLowerCase()))

/** A type and a time are needed; a place is not, but half a pair of coordinates is a mistake. */
function ownMissing(keys: string[]): string[] {
  const has = (key: string) => keys.includes(key)
  const missing = has('crime_type') ? [] : ['crime_type']
  if (!has('month') && !has('date')) missing.push('month')
  for (const [one, other] of [
    ['longitude', 'latitude'],
    ['easting', 'northing'],
  ] as const)
    if (has(one) !== has(other)) missing.push(has(one) ? other : one)
  return missing
}
