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

/**
 * Where each field stands in a record, from 0; -1 when the file has no such column. `names` are the file's own; `padding` is how
 * many columns without a name follow them, as spreadsheets save them. `isPublished`: in the layout of data.police.uk.
 */
export type Columns = { at: Record<Field, number>; names: string[]; padding: number; isPublished: boolean }

type HeaderProblem = { message: string; args: Args }

/** Files that are packed with the crimes of a month and hold none, by columns that only they have. */
const leftOutFiles = {
  'crime.file.outcomesFile': ['crime id', 'outcome type'],
  'crime.file.searchesFile': ['type', 'object of search', 'self-defined ethnicity'],
}

/** Says that a file is sound and left out, rather than refused. */
export const isLeftOut = (message: string): boolean => Object.hasOwn(leftOutFiles, message)

/** A name as it is compared: whatever blanks, case and invisible letters a program wrote it with. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** The columns of a header, or every reason why they cannot be read. */
export function readHeader(cells: string[]): { columns: Columns } | { problems: HeaderProblem[] } {
  const names = cells.map((cell) => cell.trim())
  const all = names.length
  while (names.at(-1) === '') names.pop()
  const keys = names.map(keyOf)
  for (const [message, columns] of Object.entries(leftOutFiles))
    if (columns.every((column) => keys.includes(column))) return { problems: [{ message, args: {} }] }
  const only = (layout: object, other: object) => keys.filter((key) => key in layout && !(key in other)).length
  const police = only(policeColumns, ownColumns)
  const own = only(ownColumns, policeColumns)
  if (police + own === 0) return { problems: [noHeader(names)] }

  const isPublished = police >= own
  const layout: Record<string, Field> = isPublished ? policeColumns : ownColumns
  const problems = headerProblems(keys, names, layout, isPublished ? policeMissing(keys) : ownMissing(keys))
  if (problems.length > 0) return { problems }

  const at = Object.fromEntries(Object.values(ownColumns).map((field) => [field, -1])) as Record<Field, number>
  keys.forEach((key, index) => {
    at[layout[key]!] = index
  })
  return { columns: { at, names, padding: all - names.length, isPublished } }
}

/** A header that is one cell may be whole, but for what stands between its columns. */
function noHeader(names: string[]): HeaderProblem {
  const found = names.join(', ')
  for (const [mark, message] of [
    [';', 'crime.file.semicolons'],
    ['\t', 'crime.file.tabs'],
    ['|', 'crime.file.bars'],
  ] as const) {
    const keys = found.split(mark).map(keyOf)
    if (keys.filter((key) => key in policeColumns || key in ownColumns).length > 1) return { message, args: {} }
  }
  return { message: 'crime.file.noHeader', args: { found: found.slice(0, 200) } }
}

function headerProblems(keys: string[], names: string[], layout: object, missing: string[]): HeaderProblem[] {
  const problems: HeaderProblem[] = []
  const add = (message: string, columns: string[]) => {
    if (columns.length > 0)
      problems.push({ message, args: { columns: columns.join(', ').slice(0, 200), count: columns.length } })
  }
  const isNamed = (_: string, i: number) => keys[i] !== ''
  add('crime.file.missingColumns', missing)
  add(
    'crime.file.unknownColumns',
    names.filter((name, i) => isNamed(name, i) && !Object.hasOwn(layout, keys[i]!)),
  )
  add('crime.file.repeatedColumns', [
    ...new Set(names.filter((name, i) => isNamed(name, i) && keys.indexOf(keys[i]!) !== i)),
  ])
  add(
    'crime.file.namelessColumns',
    names.flatMap((name, i) => (isNamed(name, i) ? [] : [String(i + 1)])),
  )
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
