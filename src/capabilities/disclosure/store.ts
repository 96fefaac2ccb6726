/** All SQL for investigations and the records linked to them. A link is ended, never taken out. */
import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { drawReference } from '../../platform/references.ts'
import type { Investigation, Link, NewInvestigation } from './words.ts'

declare module '../../platform/database/database.ts' {
  interface Database {
    'disclosure.investigation': Omit<Investigation, 'id'> & {
      forceId: string
      id: Generated<string>
      openedBy: string
      openedAt: Generated<string>
    }
    'disclosure.link': Omit<Link, 'id'> & { forceId: string; id: Generated<string> }
  }
}

const columns = [
  'id',
  'restrictionId',
  'reference',
  'name',
  'language',
  'officerInCaseId',
  'disclosureOfficerId',
  'openedOn',
  'closedOn',
] as const

/** Opens an investigation with a reference drawn at random, such as INV-4142; answers both. */
export async function openInvestigation(
  tx: Tx,
  forceId: string,
  opened: NewInvestigation,
  by: string,
): Promise<{ id: string; reference: string }> {
  const reference = await drawReference(tx, forceId, 'INV')
  return tx
    .insertInto('disclosure.investigation')
    .values({ forceId, reference, ...opened, closedOn: null, openedBy: by })
    .returning(['id', 'reference'])
    .executeTakeFirstOrThrow()
}

/** Every investigation that the reader may see, as the list is ordered and narrowed by; in no order. Only links the reader may see count. */
export const investigationRows = (db: Db, { user }: { user: { id: string } }) =>
  db
    .selectFrom('disclosure.investigation as i')
    .leftJoin('platform.account as inCase', 'inCase.id', 'i.officerInCaseId')
    .leftJoin('platform.account as officer', 'officer.id', 'i.disclosureOfficerId')
    .select(columns.map((column) => `i.${column}` as const))
    .select(['inCase.name as officerInCase', 'officer.name as disclosureOfficer'])
    .select([
      sql<'open' | 'closed'>`case when i.closed_on is null then 'open' else 'closed' end`.as('state'),
      sql<boolean>`i.disclosure_officer_id = ${user.id}`.as('isMine'),
      sql<number>`(select count(*)::integer from disclosure.link l
        where l.force_id = i.force_id and l.investigation_id = i.id and l.ended_at is null)`.as('linked'),
    ])

/** One of them. Refusal 404 when there is none for this reader. */
export async function findInvestigation(db: Db, id: string): Promise<Investigation> {
  const found = await db.selectFrom('disclosure.investigation').select(columns).where('id', '=', id).executeTakeFirst()
  if (!found) throw nothingHere()
  return found
}

/** As `findInvestigation`, and holds it until the transaction ends. */
export async function lockInvestigation(tx: Tx, id: string): Promise<Investigation> {
  await tx.selectFrom('disclosure.investigation').select('id').where('id', '=', id).forUpdate().execute()
  return findInvestigation(tx, id)
}

/** Keeps the day on which it was closed. Ask `closeProblems` first. */
export async function closeInvestigation(tx: Tx, id: string, closedOn: string): Promise<void> {
  await tx.updateTable('disclosure.investigation').set({ closedOn }).where('id', '=', id).execute()
}

const linkColumns = [
  'id',
  'restrictionId',
  'investigationId',
  'kind',
  'recordId',
  'linkedBy',
  'linkedAt',
  'endedBy',
  'endedAt',
  'endedBecause',
] as const

/** Links a record; answers the link. The record was found before; its restriction goes before the investigation's. */
export async function linkRecord(
  tx: Tx,
  forceId: string,
  to: Pick<Investigation, 'id' | 'restrictionId'>,
  record: { kind: string; id: string; restrictionId: string | null },
  linked: { by: string; now: string },
): Promise<Link> {
  return tx
    .insertInto('disclosure.link')
    .values({
      forceId,
      restrictionId: record.restrictionId ?? to.restrictionId,
      investigationId: to.id,
      kind: record.kind,
      recordId: record.id,
      linkedBy: linked.by,
      linkedAt: linked.now,
      ...{ endedBy: null, endedAt: null, endedBecause: null },
    })
    .returning(linkColumns)
    .executeTakeFirstOrThrow()
}

/** Links of an investigation that the reader may see, ended ones too, oldest first. */
export const listLinks = (db: Db, investigationId: string): Promise<Link[]> =>
  db
    .selectFrom('disclosure.link')
    .select(linkColumns)
    .where('investigationId', '=', investigationId)
    .orderBy('linkedAt')
    .orderBy('id')
    .execute()

/** One link of an investigation. Refusal 404 when there is none for this reader. */
export async function findLink(db: Db, investigationId: string, linkId: string): Promise<Link> {
  const link = (await listLinks(db, investigationId)).find((each) => each.id === linkId)
  if (!link) throw nothingHere()
  return link
}

/** As `findLink`, and holds it until the transaction ends: two people cannot hold or end it at once. */
export async function lockLink(tx: Tx, investigationId: string, linkId: string): Promise<Link> {
  await tx.selectFrom('disclosure.link').select('id').where('id', '=', linkId).forUpdate().execute()
  return findLink(tx, investigationId, linkId)
}

/** Ends a link; what was noted stays. Ask `endLinkProblems` first. */
export async function endLink(
  tx: Tx,
  linkId: string,
  ended: { by: string; now: string; because: string },
): Promise<void> {
  await tx
    .updateTable('disclosure.link')
    .set({ endedBy: ended.by, endedAt: ended.now, endedBecause: ended.because })
    .where('id', '=', linkId)
    .execute()
}
