/**
 * A register, declared once: from its query, its columns and its filters come the page, its JSON, the counts, the chips, the order by
 * each column, the pages, the views and the file. Row-level security holds in the query as in any other.
 *
 *     export const agencies = registerOf(messages, {
 *       path: '/partners', may: 'partners.read', audit: 'read partners',
 *       title: 'partners.title', empty: 'partners.noAgencies',
 *       gives: AgencyShown, query: agencyRows, show: withAreas,
 *       columns: { name: { head: 'partners.agency', value: (row) => row.name, names: true, sort: { words: 'name' } } },
 *       filters: { q: { find: 'partners.find', in: ['name'] } },
 *       order: 'name',
 *     })
 *     register(web, agencies)
 */
import type { Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from 'kysely'
import type { FC, ReactNode } from 'react'
import type { z } from 'zod'
import type { Db } from '../database/database.ts'
import type { Option, Said } from '../form.ts'
import type { Panel } from '../http/page.tsx'
import type { About, Here } from '../http/web.ts'
import type { Catalogue, Language } from '../language.tsx'
import type { May, Permission } from '../permission.ts'

/** Who reads, and when: never what a query may filter by without saying so. */
export type Reader = Pick<Here<unknown, unknown>, 'user' | 'force' | 'language' | 'today' | 'now' | 'may'>

/** What a cell is drawn with. `peekHref` leads to the list with a record beside it. */
export type Telling<Key extends string> = {
  t: Said<Key>
  language: Language
  today: string
  peekHref: (id: string) => string
}

type ColumnName<Row> = keyof Row & string
/** In the order of the reader's alphabet; or in the order in which the filter of this name lists its values. */
export type SortBy<Row> =
  | ColumnName<Row>
  | { words: ColumnName<Row> | Record<Language, ColumnName<Row>> }
  | { listedBy: string }

export type Column<Key extends string, Row, Shown> = {
  head: Key
  /** In words or as a number: what the file holds, and the page too unless `cell` draws it. A day is 'YYYY-MM-DD'. */
  value: (row: Shown, telling: Telling<Key>) => string | number | null
  /** What the page says where there is no value. */
  none?: Key
  cell?: (row: Shown, telling: Telling<Key>) => ReactNode
  /** What of the query it is ordered by; without it its head is no link. */
  sort?: SortBy<Row>
  /** Falls when first chosen: figures and days are looked at from the top. */
  falls?: boolean
  /** It names the row; `href` leads to the record. */
  names?: boolean
  href?: (row: Shown) => string
  kind?: 'number' | 'day'
  className?: string
  /** Drawn in the head in place of its words. */
  mark?: ReactNode
  /** Its head is read aloud but not drawn. */
  headHidden?: boolean
  only?: 'page' | 'file'
}

type Choosing<Row> = {
  column: ColumnName<Row>
  /** The column holds a list: a row fits when one of them was chosen. */
  isList?: boolean
  /** What is chosen while nobody chooses. */
  standard?: readonly string[]
  /** A list to choose one from, where there are too many to tick. */
  one?: boolean
}
export type Filter<Key extends string, Row> =
  | { find: Key; in: readonly ColumnName<Row>[] }
  | ({ legend: Key; values: readonly string[]; text: (value: string, t: Said<string>) => string } & Choosing<Row>)
  | ({ legend: Key; offers: (db: Db) => Promise<Option[]> } & Choosing<Row>)

/** A condition on the query's own columns. */
export type Where<Row> = (row: ExpressionBuilder<{ row: Row }, 'row'>, reader: Reader) => Expression<SqlBool>

/** A view people come back to; the first of them is the list as it opens. One with an address of its own is another page. */
export type View<Key extends string, Row> = { text: Key; where?: Where<Row> } | { text: Key; href: string }

/** One record beside the list. `about` is for the audit: to look at it there is to read it. Null for what may not be shown there. */
export type Peek<P extends object> = {
  gives: z.ZodType<P>
  view: (db: Db, id: string, reader: Reader) => Promise<P | null>
  about: (peek: P) => About
  screen: FC<P & { closeHref: string }>
}

export type Register<Key extends string, Row extends { id: string }, Shown extends { id: string }> = {
  path: string
  may: May
  audit: string
  title: Key
  /** The opening sentence instead of the title; takes `shown`, `total` and a `<span>`. */
  lede?: Key
  empty: Key
  /** What a row is to a program, and what `show` makes. */
  gives: z.ZodType<Shown>
  /** Every row the reader may see; where, order and limit come on top. A function of its own: its type is what all else is checked by. */
  // biome-ignore lint/suspicious/noExplicitAny: which tables it reads is nobody's business but the store's
  query: (db: Db, reader: Reader) => SelectQueryBuilder<any, any, Row>
  /** Adds to the rows that are shown what the query cannot say, in their order. */
  show: (db: Db, rows: Row[], reader: Reader) => Promise<Shown[]>
  columns: Record<string, Column<Key, NoInfer<Row>, NoInfer<Shown>>>
  filters?: Record<string, Filter<Key, NoInfer<Row>>>
  views?: Record<string, View<Key, NoInfer<Row>>>
  /** Name of the column by which it opens; '-' before it: falling. */
  order: string
  /** Columns of the query that settle what is equal under any order; '-' before one: falling. */
  thenBy?: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: made by `peekOf`, which checks that its screen takes what its view gives
  peek?: Peek<any>
  /** All rows as shown, for a spreadsheet and a named recipient. */
  file?: { path: string; may: Permission; audit: string; name: string }
  tabs?: FC
  actions?: FC
  panels?: Panel<object>[]
  /** Name of the column before which those of other slices stand; at the end when not said. */
  partsBefore?: string
}

// biome-ignore lint/suspicious/noExplicitAny: what is common to all registers does not know their rows
export type AnyRegister = Register<any, any, any>

/** Checks that a peek's screen takes exactly what its view gives. */
export const peekOf = <P extends object>(peek: Peek<P>): Peek<P> => peek

/** A register as declared; the catalogue checks its keys. */
export const registerOf = <Key extends string, Row extends { id: string }, Shown extends { id: string }>(
  _messages: Catalogue<Key>,
  declared: Register<NoInfer<Key>, Row, Shown>,
): AnyRegister => declared as unknown as AnyRegister
