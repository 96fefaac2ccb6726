/**
 * A kind of record: its table, its address, and how it is found for this reader. Which there are is in docs/surface.md; each is
 * declared as `records` at the door of its slice, with `platform.make_record` in a migration. Whatever concerns all records (linking to an
 * investigation, the audit's subject, later search and retention) reads kinds and knows no slice.
 */
import { sql } from 'kysely'
import type { Db } from './database/database.ts'
import type { Language } from './language.tsx'
import type { Marking } from './marking.ts'
import type { Args } from './problem.ts'

/** A record as whoever keeps it names it. `reference` is what people say: `OCG-0142`. */
export type RecordFound = {
  id: string
  reference: string
  title: string
  language: Language
  marking: Marking
  restrictionId: string | null
}

/** By ids, or by spoken references in capitals. */
export type Wanted = { ids: readonly string[] } | { references: readonly string[] }

export type RecordKind = {
  /** One word: `threat`. */
  name: string
  table: `${string}.${string}`
  href: (id: string) => string
  /** Those of the wanted that this reader may see. */
  find: (db: Db, wanted: Wanted) => Promise<RecordFound[]>
}

/**
 * One thing held for a record: what it is as a sentence of the catalogue, never its text. `key` names it within its record for
 * good; `at` is an instant or a day; marking and restriction are its own where it has one, else its record's.
 */
export type Held = {
  key: string
  kind: HeldKind
  title: { message: string; args: Args }
  at: string
  href: string | null
  marking: Marking
  restrictionId: string | null
}
export const heldKinds = ['record', 'version', 'decision', 'signature', 'assessment', 'consultation', 'audit'] as const
export type HeldKind = (typeof heldKinds)[number]

/** Columns of the kind's table, or SQL over its row `r`, that say what a record is called. */
type Called = { reference?: string; title?: string; language?: string; marking?: string }

/**
 * A kind found by one statement over its table. Left out, the columns are `reference`, `name`, `language` and `marking`; each may
 * be SQL over the row `r`, written by the slice and never made of input.
 */
export function kindOf(given: Pick<RecordKind, 'name' | 'table' | 'href'> & { called?: Called }): RecordKind {
  const { called = {}, ...kind } = given
  const column = (name: keyof Called, usual: string) => sql.raw(called[name] ?? `r.${usual}`)
  const find = async (db: Db, wanted: Wanted): Promise<RecordFound[]> => {
    const [asked, values] =
      'ids' in wanted ? [sql.raw('r.id'), wanted.ids] : [column('reference', 'reference'), wanted.references]
    const type = sql.raw('ids' in wanted ? 'uuid[]' : 'text[]')
    const { rows } = await sql<RecordFound>`select r.id, ${column('reference', 'reference')} as reference,
        ${column('title', 'name')} as title, ${column('language', 'language')} as language,
        ${column('marking', 'marking')} as marking, r.restriction_id
      from ${sql.table(kind.table)} r where ${asked} = any (${values}::${type}) order by 2, 1`.execute(db)
    return rows
  }
  return { ...kind, find }
}

/** The audit's subject of a record. */
export const subjectOf = (kind: Pick<RecordKind, 'table'>, id: string): string => `${kind.table}:${id}`
