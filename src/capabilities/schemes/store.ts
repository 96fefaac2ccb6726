/**
 * Scoring schemes: how a version is loaded as data, checked, approved by another person and retired, with all their SQL. An
 * approved one is never altered: results were computed from it.
 */
import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere, type Problem, Refusal, refuseIf } from '../../platform/problem.ts'
import { comparisonProblems } from './comparison-rules.ts'
import { illustrativeScheme } from './illustrative-scheme-table.ts'
import { protectedWordsIn } from './protected-rules.ts'
import { secondIllustrativeScheme } from './second-illustrative-scheme-table.ts'
import { SchemeContent, SchemeVersion } from './words.ts'

/** Who does it, in which force, at which instant (ISO UTC). */
export type SchemeDoer = { byId: string; forceId: string; now: string }

declare module '../../platform/database/database.ts' {
  interface Database {
    'schemes.schemeVersion': Omit<SchemeVersion, 'id' | 'loadedAt' | 'toleratedBands'> & {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      schemeKey: string
      loadedAt: Generated<string>
      toleratedBands: Generated<number>
    }
  }
}

/** Every version, newest first. */
export async function listSchemes(db: Db): Promise<SchemeVersion[]> {
  const rows = await db
    .selectFrom('schemes.schemeVersion')
    .selectAll()
    .orderBy('loadedAt', 'desc')
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => SchemeVersion.parse(row))
}

/** One version, or Refusal 404. */
export async function findScheme(db: Db, id: string): Promise<SchemeVersion> {
  const row = await db.selectFrom('schemes.schemeVersion').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw nothingHere()
  return SchemeVersion.parse(row)
}

/** The version with which new assessments are made, or null where the force has none. */
export const findSchemeInUse = (db: Db) => findByStatus(db, 'approved')

/** The version with which second assessments are made, or null where the force compares none. */
export const findComparisonScheme = (db: Db) => findByStatus(db, 'comparison')

async function findByStatus(db: Db, status: 'approved' | 'comparison'): Promise<SchemeVersion | null> {
  const row = await db.selectFrom('schemes.schemeVersion').selectAll().where('status', '=', status).executeTakeFirst()
  return row ? SchemeVersion.parse(row) : null
}

/** Content of these versions by id. */
export async function schemesById(db: Db, ids: readonly string[]): Promise<Map<string, SchemeContent>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('schemes.schemeVersion')
    .select(['id', 'content'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, content }) => [id, content]))
}

/** Holds the schemes of the force until the transaction ends: of two who change them at once, the second sees what the first did. */
const holdSchemes = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtextextended('schemes ' || current_setting('app.force_id'), 0))`.execute(tx)

/** Keeps a new draft version, numbered after the last of its key. Answers its id. */
async function saveNewScheme(
  tx: Tx,
  forceId: string,
  content: SchemeContent,
  loadedById: string | null,
): Promise<string> {
  await holdSchemes(tx)
  const before = await tx
    .selectFrom('schemes.schemeVersion')
    .select((eb) => eb.fn.max('version').as('last'))
    .where('schemeKey', '=', content.key)
    .executeTakeFirst()
  const { id } = await tx
    .insertInto('schemes.schemeVersion')
    .values({
      forceId,
      schemeKey: content.key,
      version: (before?.last ?? 0) + 1,
      status: 'draft',
      content: JSON.stringify(content) as never,
      loadedById,
      approvedById: null,
      approvedAt: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Puts a version in use and retires the one before it. Results computed with that one stay as they are. */
async function saveSchemeApproval(tx: Tx, id: string, approval: { byId: string | null; at: string }): Promise<void> {
  await tx.updateTable('schemes.schemeVersion').set({ status: 'retired' }).where('status', '=', 'approved').execute()
  await tx
    .updateTable('schemes.schemeVersion')
    .set({ status: 'approved', approvedById: approval.byId, approvedAt: approval.at })
    .where('id', '=', id)
    .execute()
}

/**
 * Puts the scheme we ship in use in a force that has none, and keeps the second one as a draft, for whoever wants to compare;
 * answers the id of the one in use. `at` is an instant, ISO UTC.
 */
export async function installIllustrativeScheme(
  tx: Tx,
  forceId: string,
  at = new Date().toISOString(),
): Promise<string> {
  await holdSchemes(tx)
  const present = await listSchemes(tx)
  if (present[0]) return (present.find((scheme) => scheme.status === 'approved') ?? present[0]).id
  const id = await saveNewScheme(tx, forceId, illustrativeScheme, null)
  await saveSchemeApproval(tx, id, { byId: null, at })
  await saveNewScheme(tx, forceId, secondIllustrativeScheme, null)
  return id
}

/**
 * Keeps a scheme given as JSON text, as a draft version. Refusal 422 naming what is wrong and where in it, and where a factor
 * names a protected characteristic.
 */
export async function loadScheme(tx: Tx, doer: SchemeDoer, text: string): Promise<string> {
  const content = readScheme(text)
  refuseIf(protectedProblems(content, 'scheme'))
  return saveNewScheme(tx, doer.forceId, content, doer.byId)
}

const protectedProblems = (content: SchemeContent, field: string): Problem[] =>
  protectedWordsIn(content.sections).map(({ where }) => ({
    field,
    message: 'schemes.schemeProtected',
    args: { where: where.join(' › ') },
  }))

function readScheme(text: string): SchemeContent {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new Refusal(422, [{ field: 'scheme', message: 'schemes.schemeNotJson' }])
  }
  const read = SchemeContent.safeParse(given)
  if (read.success) return read.data
  refuseIf(
    read.error.issues.slice(0, 20).map((issue) => {
      const where = issue.path.join(' › ') || '{ }'
      return issue.message.startsWith('schemes.')
        ? { field: 'scheme', message: issue.message, args: { where } }
        : { field: 'scheme', message: 'schemes.schemePartWrong', args: { where } }
    }),
  )
  throw new Refusal(422)
}

/**
 * Puts a draft version in use. Refusal 422 when it is no draft, the approver loaded it, or one of its factors names a protected
 * characteristic.
 */
export async function approveScheme(tx: Tx, doer: SchemeDoer, id: string): Promise<void> {
  await holdSchemes(tx)
  const scheme = await findScheme(tx, id)
  if (scheme.status !== 'draft') refuseIf([{ field: '', message: 'schemes.schemeNotDraft' }])
  if (scheme.loadedById === doer.byId) refuseIf([{ field: '', message: 'schemes.schemeOwn' }])
  refuseIf(protectedProblems(scheme.content, ''))
  await saveSchemeApproval(tx, id, { byId: doer.byId, at: doer.now })
}

/**
 * Puts a draft beside the scheme in use, for second assessments; the one compared before is retired. On the one compared
 * already it changes by how many bands the two may differ. Refusal 422 as `comparisonProblems` says.
 */
export async function compareWithScheme(tx: Tx, doer: SchemeDoer, id: string, toleratedBands: number): Promise<void> {
  await holdSchemes(tx)
  const scheme = await findScheme(tx, id)
  const inUse = await findSchemeInUse(tx)
  refuseIf([...comparisonProblems(scheme, inUse, doer.byId), ...protectedProblems(scheme.content, '')])
  const table = tx.updateTable('schemes.schemeVersion')
  if (scheme.status === 'comparison') {
    await table.set({ toleratedBands }).where('id', '=', id).execute()
    return
  }
  await endComparison(tx)
  await table
    .set({ status: 'comparison', toleratedBands, approvedById: doer.byId, approvedAt: doer.now })
    .where('id', '=', id)
    .execute()
}

/** Ends the comparison: its scheme is retired. Second assessments made with it stay as they are. */
export async function endComparison(tx: Tx): Promise<void> {
  await tx.updateTable('schemes.schemeVersion').set({ status: 'retired' }).where('status', '=', 'comparison').execute()
}
