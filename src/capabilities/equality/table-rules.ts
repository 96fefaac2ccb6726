/**
 * Counts as tables: shares of a whole and, where the force gave a population, how a group's share compares with it. What is
 * not shown takes no part in anything that is. L8: trends by theme, never by person; "cannot tell" where numbers are too small.
 */
import { wilsonInterval } from '../../analysis/proportions.ts'
import { suppressed } from './suppression-rules.ts'
import type { KeptRow, NumberRow, ShownRow, ShownTable } from './words.ts'

const tableOf = (row: NumberRow): string =>
  JSON.stringify([row.measure, row.theme, row.periodFrom, row.periodTo, row.characteristic])

/** One table for each measure, theme, period and characteristic, in the order supplied. */
export function tablesOf(rows: readonly KeptRow[], smallestShown: number): ShownTable[] {
  const groups = new Map<string, KeptRow[]>()
  for (const row of rows) groups.set(tableOf(row), [...(groups.get(tableOf(row)) ?? []), row])
  return [...groups.values()].map((group) => shownTable(group, smallestShown))
}

function shownTable(rows: KeptRow[], smallestShown: number): ShownTable {
  const { hidden, totalHidden } = suppressed(rows, smallestShown)
  const total = rows.reduce((all, row) => all + row.count, 0)
  const population = rows.reduce((all, row) => all + (row.population ?? 0), 0)
  const { measure, theme, characteristic, periodFrom, periodTo } = rows[0]!
  return {
    measure,
    theme,
    characteristic,
    periodFrom,
    periodTo,
    total: totalHidden ? null : total,
    notShown: hidden.filter(Boolean).length,
    rows: rows.map((row, i) => shownRow(row, hidden[i]!, { total, population })),
  }
}

function shownRow(row: NumberRow, isHidden: boolean, of: { total: number; population: number }): ShownRow {
  const populationShare = row.population !== null && of.population > 0 ? row.population / of.population : null
  const given = { groupName: row.groupName, population: row.population, populationShare }
  const compares = populationShare !== null && populationShare > 0
  if (isHidden) return { ...given, ...nothingShown, reading: compares ? 'cannot-tell' : null }
  const share = row.count / of.total
  const { low, high } = wilsonInterval(row.count, of.total)
  if (!compares) return { ...given, ...nothingShown, count: row.count, share, reading: null }
  return {
    ...given,
    count: row.count,
    share,
    ratio: share / populationShare,
    ratioLow: low / populationShare,
    ratioHigh: high / populationShare,
    reading: low > populationShare ? 'more' : high < populationShare ? 'fewer' : 'cannot-tell',
  }
}

const nothingShown = { count: null, share: null, ratio: null, ratioLow: null, ratioHigh: null } as const
