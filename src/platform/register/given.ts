/**
 * Columns and filters that another slice gives to a register: what it knows of each row, by the row's id. The SQL names only the
 * giver's own tables; the list is ordered and narrowed by it as by its own columns.
 */
import { type Expression, type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../database/database.ts'
import type { Catalogue } from '../language.tsx'
import type { Permission } from '../permission.ts'
import type { AnyRegister, Column, Filter, Reader } from './declaration.ts'

// biome-ignore lint/suspicious/noExplicitAny: what is common to all registers does not know their rows
type Any = any
type Selected = Record<string, RawBuilder<unknown>>
type ValuesOf<S extends Selected> = { [Name in keyof S]: S[Name] extends RawBuilder<infer Value> ? Value : never }

export type GivenPart<Key extends string, S extends Selected, Given extends object> = {
  slice: string
  may: Permission
  /** What of it a filter narrows by and a column orders by; `id` is that of the row. */
  select: (id: Expression<string>, reader: Reader) => S
  /** What is shown of each of these rows, in their order. */
  show: (db: Db, ids: string[], reader: Reader) => Promise<Given[]>
  /** In the JSON of a row, under the slice's name, for who may see it. */
  gives: z.ZodType<Given>
  columns: Record<string, Column<Key, ValuesOf<S>, NoInfer<Given>>>
  filters?: Record<string, Filter<Key, ValuesOf<S>>>
}
export type AnyGiven = GivenPart<Any, Any, Any>

/** A part as declared; the catalogue checks its keys. */
export const givenOf = <Key extends string, S extends Selected, Given extends object>(
  _messages: Catalogue<Key>,
  part: GivenPart<NoInfer<Key>, S, Given>,
): AnyGiven => part as unknown as AnyGiven

/** The register with the parts given to it: their columns stand before the register's column `partsBefore`. */
export const withGiven = (spec: AnyRegister, parts: readonly AnyGiven[]): AnyRegister => parts.reduce(withPart, spec)

function withPart(spec: AnyRegister, part: AnyGiven): AnyRegister {
  const own = (name: string) => `${part.slice}_${name}`
  return {
    ...spec,
    query: (db, reader) => {
      const selected = Object.entries(part.select(sql.ref('row.id'), reader) as Selected)
      return (db as Any)
        .selectFrom(spec.query(db, reader).as('row'))
        .selectAll('row')
        .select(selected.map(([name, expression]) => expression.as(own(name))))
    },
    show: async (db, rows, reader) => {
      const given = await part.show(
        db,
        rows.map(({ id }) => id),
        reader,
      )
      return (await spec.show(db, rows, reader)).map((row: object, i: number) => ({ ...row, [part.slice]: given[i] }))
    },
    gives: spec.gives.and(z.object({ [part.slice]: part.gives.optional() })) as unknown as AnyRegister['gives'],
    columns: Object.fromEntries(withColumns(spec, part, own)),
    filters: {
      ...spec.filters,
      ...renamed(part.filters ?? {}, (filter: Any) => ({ ...filter, column: own(filter.column) })),
    },
  }
}

function withColumns(spec: AnyRegister, part: AnyGiven, own: (name: string) => string) {
  const columns = Object.entries(
    renamed(part.columns, (column: Any) => ({
      ...column,
      value: (row: Any, telling: Any) => column.value(row[part.slice], telling),
      ...(column.cell ? { cell: (row: Any, telling: Any) => column.cell(row[part.slice], telling) } : {}),
      ...(typeof column.sort === 'string' ? { sort: own(column.sort) } : {}),
    })),
  )
  const kept = Object.entries(spec.columns)
  const at = kept.findIndex(([name]) => name === spec.partsBefore)
  return at < 0 ? [...kept, ...columns] : [...kept.slice(0, at), ...columns, ...kept.slice(at)]
}

const renamed = <T>(of: Record<string, T>, as: (each: T) => unknown): Record<string, Any> =>
  Object.fromEntries(Object.entries(of).map(([name, each]) => [name, as(each)]))
