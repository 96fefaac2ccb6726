/**
 * Records as an auditor speaks of them: which lines are about what they typed, and how a line's record is called. It goes by the kinds
 * of record, so that a kind is searched for and named here from the day it is declared; and by what the auditor may see of each.
 */
import { sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import { subjectOf } from '../../platform/records.ts'
import type { House } from '../../platform/slice.ts'
import type { ShownLine } from './words.ts'

type Kinds = House['kinds']

/**
 * What stands in the lines about a record: its subjects, paths or reference as `said`, and ids of it and of what was made from it. Under
 * a restriction of the record stands the question too: that somebody asks about it is known to those who are named.
 */
export type About = { said: string[]; ids: string[]; restrictionId: string | null }

const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g
/** An id, an address or a subject that ends in one. */
const ENDS_IN_ID = new RegExp(`(?:^|[/:])(${ID.source})$`)

/** What to look for, by a spoken reference, an id, an address or a subject. A record that is nothing to the reader adds nothing. */
export async function whatIsAbout(db: Db, kinds: Kinds, typed: string): Promise<About> {
  const id = ENDS_IN_ID.exec(typed)?.[1]
  const about: About = { said: [typed], ids: id ? [id] : [], restrictionId: null }
  for (const kind of kinds.values()) {
    const found = await kind.find(db, id ? { ids: [id] } : { references: [typed.toUpperCase()] })
    const ids = found.map((record) => record.id)
    if (ids.length === 0) continue
    const { rows } = await sql<{ all: string[] }>`select platform.ids_of(${kind.table}::regclass, ${ids}::uuid[])
      || platform.ids_of('platform.record', ${ids}::uuid[]) as all`.execute(db)
    about.said.push(...ids.map((each) => subjectOf(kind, each)))
    about.ids.push(...rows[0]!.all)
    about.restrictionId ??= found.find((record) => record.restrictionId !== null)?.restrictionId ?? null
  }
  return about
}

const idsIn = (subject: string): string[] => subject.match(ID) ?? []

const valuesOf = (line: ShownLine): string[] => line.asked.flatMap(({ values }) => values)

/** The lines with the spoken reference of the record that each is about, also where the line itself does not hold it. */
export async function withReferences(db: Db, kinds: Kinds, lines: ShownLine[]): Promise<ShownLine[]> {
  const ids = [...new Set(lines.flatMap((line) => [line.subject, ...valuesOf(line)].flatMap(idsIn)))]
  const called = new Map<string, string>()
  if (ids.length > 0)
    for (const kind of kinds.values())
      for (const { id, reference } of await kind.find(db, { ids })) called.set(id, reference)
  const nameOf = (subject: string) =>
    idsIn(subject)
      .map((id) => called.get(id))
      .find((name) => name !== undefined)
  return lines.map((line) => ({
    ...line,
    reference: line.reference ?? nameOf(line.subject) ?? null,
    asked: line.asked.map(({ field, values }) => ({
      field,
      values: values.map((value) => called.get(value) ?? value),
    })),
  }))
}
