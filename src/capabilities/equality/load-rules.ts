/**
 * Which counts may be loaded. They are of groups, never of a record; each table is whole; and no two tables can be laid over each
 * other so that their difference is a small number: no overlapping periods, no measure both as a whole and by theme, and the same
 * total for every characteristic. L8.
 */
import type { Problem } from '../../platform/problem.ts'
import type { NumberRow } from './words.ts'

/** Our own references (OCG-0412) and the forms in which plans, gaps and people are numbered. */
const REFERENCE = /\b[A-Z]{2,4}-\d{3,}\b/i

/** Lines of one file; more is a file of the wrong kind. Ours, to calibrate. */
const MOST_ROWS = 2000

/** Problems named at once. */
const MOST_PROBLEMS = 20

const overlap = (one: NumberRow, other: NumberRow) =>
  one.periodFrom <= other.periodTo && other.periodFrom <= one.periodTo
const samePeriod = (one: NumberRow, other: NumberRow) =>
  one.periodFrom === other.periodFrom && one.periodTo === other.periodTo
const sameSubject = (one: NumberRow, other: NumberRow) =>
  one.measure === other.measure && one.characteristic === other.characteristic
const isOfOneTable = (one: NumberRow, other: NumberRow) =>
  sameSubject(one, other) && one.theme === other.theme && samePeriod(one, other)

/** Every reason why these rows cannot be loaded beside those that stand already; empty means they can. */
export function loadProblems(rows: readonly NumberRow[], standing: readonly NumberRow[], form: Sourced): Problem[] {
  if (rows.length === 0) return [{ field: 'rows', message: 'equality.rowsNeeded' }]
  if (rows.length > MOST_ROWS) return [{ field: 'rows', message: 'equality.tooManyRows', args: { most: MOST_ROWS } }]
  const problems: Problem[] = [...sourceProblems(rows, form), ...rows.flatMap(rowProblems)]
  const tables = firstsOf(rows)
  for (const [i, row] of rows.entries()) {
    const twin = rows.findIndex((each) => isOfOneTable(each, row) && each.groupName === row.groupName)
    if (twin < i) problems.push(at(row, 'equality.groupTwice'))
  }
  tables.forEach((table, i) => {
    problems.push(...overlapProblems(table, tables.slice(0, i), 'equality.overlapsHere'))
    problems.push(...overlapProblems(table, firstsOf(standing), 'equality.overlapsStanding'))
  })
  problems.push(...totalProblems(rows, tables))
  return problems.slice(0, MOST_PROBLEMS)
}

type Sourced = { populationSource: string; suppliedOn: string; today: string }

function sourceProblems(rows: readonly NumberRow[], { populationSource, suppliedOn, today }: Sourced): Problem[] {
  const problems: Problem[] = []
  if (suppliedOn > today) problems.push({ field: 'suppliedOn', message: 'equality.suppliedLater' })
  if (populationSource === '' && rows.some((row) => row.population !== null))
    problems.push({ field: 'populationSource', message: 'equality.populationSourceNeeded' })
  return problems
}

function rowProblems(row: NumberRow): Problem[] {
  const texts = [row.measure, row.theme, row.characteristic, row.groupName]
  return texts.some((text) => REFERENCE.test(text)) ? [at(row, 'equality.namesARecord')] : []
}

const at = (row: NumberRow, message: string): Problem => ({
  field: 'rows',
  message,
  args: {
    table: [row.measure, row.theme, row.characteristic].filter((text) => text !== '').join(', '),
    group: row.groupName,
  },
})

/** The first row of each table. */
const firstsOf = (rows: readonly NumberRow[]): NumberRow[] =>
  rows.filter((row, i) => rows.findIndex((each) => isOfOneTable(each, row)) === i)

/** The same subject in periods that overlap, or both as a whole and by theme: one could be taken from the other. */
function overlapProblems(table: NumberRow, others: readonly NumberRow[], message: string): Problem[] {
  const clash = others.find(
    (other) =>
      sameSubject(table, other) &&
      overlap(table, other) &&
      (table.theme === other.theme || table.theme === '' || other.theme === ''),
  )
  return clash ? [at(table, message)] : []
}

/** Every characteristic of one measure, theme and period counts the same people, those not known included. */
function totalProblems(rows: readonly NumberRow[], tables: readonly NumberRow[]): Problem[] {
  const totalOf = (table: NumberRow) =>
    rows.filter((row) => isOfOneTable(row, table)).reduce((sum, row) => sum + row.count, 0)
  return tables.flatMap((table, i) => {
    const before = tables
      .slice(0, i)
      .find((each) => each.measure === table.measure && each.theme === table.theme && samePeriod(each, table))
    return before && totalOf(before) !== totalOf(table) ? [at(table, 'equality.totalsDiffer')] : []
  })
}
