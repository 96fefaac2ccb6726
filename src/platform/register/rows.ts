/** A register's rows and counts, in SQL: its query stands as `row`, and where, order and limit are put around it. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { Language } from '../language.tsx'
import { type Chosen, narrowing, ROWS_OF_A_PAGE, sortOf, viewNames } from './chosen.ts'
import type { AnyRegister, Filter, Reader, SortBy } from './declaration.ts'

/** Kysely without the names of tables: a register reads whatever its slice's query gives. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Any = any
type Row = ExpressionBuilder<Any, Any>

export type Counts = {
  /** Rows that fit the choice, and rows of the list when nothing is chosen. */
  shown: number
  total: number
  /** By filter and value: rows that would fit with this value alone, all other filters as chosen. */
  filters: Record<string, Record<string, number>>
  views: Record<string, number>
}

/** The rows of the chosen page, in the chosen order; all of them when `page` is null. */
export async function readRows(db: Db, spec: AnyRegister, chosen: Chosen, reader: Reader, page: number | null) {
  let query = (db as Any)
    .selectFrom(spec.query(db, reader).as('row'))
    .selectAll()
    .where((row: Row) => row.and(conditions(spec, chosen, reader, row)))
  for (const by of orders(spec, chosen, reader)) query = query.orderBy(by)
  if (page !== null) query = query.limit(ROWS_OF_A_PAGE).offset((page - 1) * ROWS_OF_A_PAGE)
  return (await query.execute()) as { id: string }[]
}

/** Every count of the page in one statement. */
export async function readCounts(db: Db, spec: AnyRegister, chosen: Chosen, reader: Reader): Promise<Counts> {
  const filters = Object.entries(spec.filters ?? {}).filter(([, filter]) => !('find' in filter))
  const views = viewNames(spec)
  const none: Chosen = { ...chosen, filters: {} }
  const count = (row: Row, of: Chosen, without?: string) =>
    row
      .selectFrom('row')
      .select(sql<number>`count(*)::integer`.as('n'))
      .where((eb: Row) => eb.and(conditions(spec, of, reader, eb, without)))
  const found = await (db as Any)
    .with(
      (cte: Any) => cte('row').materialized(),
      () => spec.query(db, reader),
    )
    .selectNoFrom((row: Row) => [
      count(row, chosen).as('shown'),
      count(row, none).as('total'),
      ...views.map((view, i) => count(row, { ...none, view }).as(`view${i}`)),
      ...filters.map(([name, filter], i) =>
        byValue(row, filter as Choosing, (eb) => conditions(spec, chosen, reader, eb, name)).as(`filter${i}`),
      ),
    ])
    .executeTakeFirstOrThrow()
  return {
    shown: found.shown,
    total: found.total,
    views: Object.fromEntries(views.map((view, i) => [view, found[`view${i}`]])),
    filters: Object.fromEntries(filters.map(([name], i) => [name, found[`filter${i}`] ?? {}])),
  }
}

type Choosing = Exclude<Filter<string, Any>, { find: string }>

/** An object of value and count; rows without a value stand under ''. */
function byValue(row: Row, { column, isList }: Choosing, where: (eb: Row) => Expression<SqlBool>[]) {
  const ref = sql.ref(`row.${column}`)
  const value = isList ? sql`unnest(${ref}::text[])` : sql`coalesce(${ref}::text, '')`
  const each = row
    .selectFrom('row')
    .select(value.as('value'))
    .where((inner: Row) => inner.and(where(inner)))
  const counted = row
    .selectFrom(each.as('each'))
    .select(['value', sql`count(*)::integer`.as('n')])
    .groupBy('value')
  return row.selectFrom(counted.as('counted')).select(sql`jsonb_object_agg(value, n)`.as('n'))
}

function conditions(
  spec: AnyRegister,
  chosen: Chosen,
  reader: Reader,
  row: Row,
  without?: string,
): Expression<SqlBool>[] {
  const all = Object.entries(spec.filters ?? {})
    .filter(([name]) => name !== without)
    .flatMap(([name, filter]) => condition(filter, narrowing(filter as never, chosen.filters[name] ?? [])))
  const view = chosen.view === null ? undefined : spec.views?.[chosen.view]
  return view && 'where' in view && view.where ? [...all, view.where(row as never, reader)] : all
}

function condition(filter: Filter<string, Any>, values: readonly string[]): Expression<SqlBool>[] {
  if (values.length === 0) return []
  if ('find' in filter) return values.flatMap((said) => said.split(/\s+/)).map((word) => holds(filter.in, word))
  const column = sql.ref(`row.${filter.column}`)
  return [
    filter.isList
      ? sql<SqlBool>`${column}::text[] && ${values}::text[]`
      : sql<SqlBool>`${column}::text = any(${values}::text[])`,
  ]
}

/** Every word must stand somewhere in the columns; accents, capitals and the kind of apostrophe do not matter (0142). */
function holds(columns: readonly string[], word: string): Expression<SqlBool> {
  const text = sql.join(columns.map((column) => sql`${sql.ref(`row.${column}`)}::text`))
  return sql<SqlBool>`strpos(platform.as_sought(concat_ws(' ', ${text})), platform.as_sought(${word})) > 0`
}

/** The chosen order, then the register's own, then the id, so that pages never share a row. */
function orders(spec: AnyRegister, { sort }: Chosen, { language }: Reader) {
  const by = (given: string) => {
    const { column, falls } = sortOf(given)
    return directed(orderedBy(spec, spec.columns[column]!.sort!, language), falls)
  }
  const settled = (spec.thenBy ?? []).map(sortOf).map(({ column, falls }) => directed(sql.ref(`row.${column}`), falls))
  return [...[...new Set([sort, spec.order])].map(by), ...settled, sql`${sql.ref('row.id')}`]
}

const directed = (what: Expression<unknown>, falls: boolean) =>
  sql`${what} ${sql.raw(falls ? 'desc' : 'asc')} nulls last`

function orderedBy(spec: AnyRegister, order: SortBy<Any>, language: Language) {
  if (typeof order === 'string') return sql`${sql.ref(`row.${order}`)}`
  if ('listedBy' in order) {
    const filter = spec.filters?.[order.listedBy] as Extract<Choosing, { values: readonly string[] }>
    return sql`array_position(${filter.values}::text[], ${sql.ref(`row.${filter.column}`)}::text)`
  }
  const words = typeof order.words === 'string' ? order.words : order.words[language]
  return sql`${sql.ref(`row.${words}`)} collate ${sql.id(`${language}-x-icu`)}`
}
