/**
 * SaTScan's case, control, coordinates and population files as the input of a scan. Nothing is guessed: a place without
 * coordinates, a place twice, a count that is missing or negative, a date outside the study period are refused with file and line.
 * The order of lines changes nothing: places and categories stand by name. Names for one point are one place.
 */
import { type Censuses, expectedCases } from './population.ts'
import type { Place, ScanInput, ScanModel, ScanType } from './problem.ts'
import { countOf, FileFault, type Row, readingRow, rowsOf, type TextFile } from './satscan-rows.ts'
import type { StudyPeriod } from './satscan-times.ts'

export type ScanFiles = { cas: TextFile; geo: TextFile; pop?: TextFile; ctl?: TextFile }

export type FileScan = {
  model: ScanModel
  type: ScanType
  coordinates: ScanInput['coordinates']
  study: StudyPeriod
  files: ScanFiles
}

/** Counts of a case or control file: in all and by covariate category. */
type Counts = { all: Uint32Array; categories: Map<string, Uint32Array> }

const SEPARATOR = '\u0000'
const MOST = 2 ** 32 - 1

/** The scan that the files hold. Throws FileFault with file and line, RangeError where files do not fit the model. */
export function scanInput({ model, type, coordinates, study, files }: FileScan): ScanInput {
  const places = pointsOf(readPlaces(files.geo, coordinates), coordinates)
  const cells = new Map(
    places.flatMap(({ id, also = [] }, index) => [id, ...also].map((name) => [name, index * study.periods])),
  )
  const cases = readCounts(files.cas, files.geo, cells, study, type)
  const input = { model, type, coordinates, places, periods: study.periods, cases: cases.all }
  const named = [...cases.categories.keys()].some((key) => key !== '')
  const strata = byName([...cases.categories], ([key]) => key).map(([, counts]) => counts)
  if (model === 'permutation') return named ? { ...input, strata } : input
  if (model === 'poisson') return { ...input, basis: populationBasis(files, cells, study, cases) }
  if (!files.ctl) throw new RangeError('The bernoulli model compares cases with controls: give their file with --ctl.')
  const controls = readCounts(files.ctl, files.geo, cells, study, type)
  if (named || [...controls.categories.keys()].some((key) => key !== ''))
    throw new RangeError('The bernoulli model knows no covariates: take the columns after the time out of the files.')
  return { ...input, basis: Float64Array.from(controls.all) }
}

function readPlaces(file: TextFile, coordinates: ScanInput['coordinates']): Place[] {
  const lines = new Map<string, number>()
  return rowsOf(file, 3).map(({ words, line }) => {
    const [id, first, second] = [words[0]!, Number(words[1]), Number(words[2])]
    if (words.length > 3) throw new FileFault(file, line, `${words.length} values where 3 are expected`)
    if (lines.has(id)) throw new FileFault(file, line, `place ${id} is there twice, first in line ${lines.get(id)}`)
    if (!Number.isFinite(first) || !Number.isFinite(second))
      throw new FileFault(file, line, `place ${id} has no coordinates: "${words[1]}" and "${words[2]}" are no numbers`)
    if (coordinates === 'sphere' && (Math.abs(first) > 90 || Math.abs(second) > 180))
      throw new FileFault(
        file,
        line,
        `there is no latitude ${first} with longitude ${second}; --cartesian reads x and y`,
      )
    lines.set(id, line)
    return { id, first, second }
  })
}

/** In one order whatever the language of the machine. */
const byName = <T>(all: T[], nameOf: (one: T) => string): T[] =>
  all.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0))

/** The places by name, those at one point as one: no circle could part them. */
function pointsOf(places: Place[], coordinates: ScanInput['coordinates']): Place[] {
  const points = new Map<string, Place>()
  for (const place of byName(places, ({ id }) => id)) {
    const point = pointKey(place, coordinates)
    const there = points.get(point)
    if (there) there.also = [...(there.also ?? []), place.id]
    else points.set(point, place)
  }
  return [...points.values()]
}

/** On the sphere a pole has every longitude, and 180 east is 180 west. */
function pointKey({ first, second }: Place, coordinates: ScanInput['coordinates']): string {
  if (coordinates === 'plane') return `${first} ${second}`
  return `${first} ${Math.abs(first) === 90 ? 0 : second === -180 ? 180 : second}`
}

/** Names of one place share its first cell. */
const placesIn = (cells: ReadonlyMap<string, number>): number => new Set(cells.values()).size

function readCounts(
  file: TextFile,
  geo: TextFile,
  cells: ReadonlyMap<string, number>,
  study: StudyPeriod,
  type: ScanType,
): Counts {
  const rows = rowsOf(file, 2)
  const isTimeless = type === 'spatial' && rows.every(({ words }) => words.length === 2)
  const length = placesIn(cells) * study.periods
  const counts: Counts = { all: new Uint32Array(length), categories: new Map() }
  const columns = rows[0]!.words.length
  for (const row of rows) {
    const [id, count, time, ...covariates] = row.words
    if (row.words.length !== columns)
      throw new FileFault(file, row.line, `${row.words.length} values where the lines before have ${columns}`)
    if (!isTimeless && time === undefined) throw new FileFault(file, row.line, 'the time is missing')
    const start = cells.get(id!)
    if (start === undefined) throw new FileFault(file, row.line, `place ${id} has no coordinates in ${geo.name}`)
    const cell = start + (isTimeless ? 0 : readingRow(file, row, () => study.periodOf(time!)))
    const cases = countOf(file, row, count)
    const category = covariates.join(SEPARATOR)
    if (!counts.categories.has(category)) counts.categories.set(category, new Uint32Array(length))
    if (counts.all[cell]! + cases > MOST) throw new FileFault(file, row.line, `place ${id} has more than ${MOST} cases`)
    counts.all[cell]! += cases
    counts.categories.get(category)![cell]! += cases
  }
  return counts
}

function populationBasis(
  { cas, geo, pop }: ScanFiles,
  cells: ReadonlyMap<string, number>,
  study: StudyPeriod,
  cases: Counts,
): Float64Array {
  if (!pop) throw new RangeError('The poisson model needs a population: give its file with --pop.')
  const { censuses, categories } = readPopulation(pop, geo, cells, study)
  for (const category of cases.categories.keys())
    if (!categories.includes(category))
      throw new FileFault(
        cas,
        null,
        `cases of category "${category.split(SEPARATOR).join(' ')}" have no population in ${pop.name}`,
      )
  const casesOf = categories.map((key) => cases.categories.get(key)?.reduce((sum, count) => sum + count, 0) ?? 0)
  return expectedCases(censuses, study.starts, casesOf)
}

type Population = { row: Row; place: number; key: string; category: string; people: number; at: string }

function readPopulation(pop: TextFile, geo: TextFile, cells: ReadonlyMap<string, number>, study: StudyPeriod) {
  const rows = rowsOf(pop, 3).map((row): Population => {
    const [id, at, people, ...covariates] = row.words
    const start = cells.get(id!)
    if (start === undefined) throw new FileFault(pop, row.line, `place ${id} has no coordinates in ${geo.name}`)
    const category = covariates.join(SEPARATOR)
    return {
      row,
      place: start / study.periods,
      at: at!,
      category,
      people: countOf(pop, row, people, false),
      key: [id, at, category].join(SEPARATOR),
    }
  })
  refuseDoubles(pop, rows)
  const texts = [...new Set(rows.map(({ at }) => at))]
  const firstRow = (text: string) => rows.find(({ at }) => at === text)!.row
  const timed = texts
    .map((text) => ({ text, time: readingRow(pop, firstRow(text), () => study.censusTime(text)) }))
    .sort((a, b) => a.time.at - b.time.at)
  const order = new Map(timed.map(({ text }, index) => [text, index]))
  const categories = byName([...new Set(rows.map(({ category }) => category))], (category) => category)
  const people = categories.map(() => new Float64Array(placesIn(cells) * timed.length))
  const indexOf = new Map(categories.map((category, index) => [category, index]))
  const named = new Map([...cells.keys()].map((id, index) => [id, index]))
  const isThere = new Uint8Array(cells.size * timed.length)
  for (const { row, place, at, category, people: count } of rows) {
    people[indexOf.get(category)!]![place * timed.length + order.get(at)!]! += count
    isThere[named.get(row.words[0]!)! * timed.length + order.get(at)!] = 1
  }
  const missing = isThere.indexOf(0)
  if (missing >= 0) {
    const [id, text] = [[...cells.keys()][Math.floor(missing / timed.length)], timed[missing % timed.length]!.text]
    throw new FileFault(pop, null, `place ${id} has no population for ${text}`)
  }
  const censuses: Censuses = { times: timed.map(({ time }) => time), people }
  return { censuses, categories }
}

function refuseDoubles(pop: TextFile, rows: readonly Population[]) {
  const lines = new Map<string, number>()
  for (const { row, key } of rows) {
    const before = lines.get(key)
    if (before !== undefined)
      throw new FileFault(
        pop,
        row.line,
        `the population of place ${row.words[0]} is there twice, first in line ${before}`,
      )
    lines.set(key, row.line)
  }
}
