/** All SQL for the ledger of consultations. Replies and changes are added; what was written stays. */
import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import type { Marking } from '../../platform/marking.ts'
import { nothingHere } from '../../platform/problem.ts'
import type { Change, Consultation, ConsultationState, NewChange, NewConsultation, NewReply, Reply } from './words.ts'
import './agency-store.ts'

type Added = { forceId: string; id: Generated<string>; restrictionId: string | null; consultationId: string }

declare module '../../platform/database/database.ts' {
  interface Database {
    'partners.consultation': {
      forceId: string
      id: Generated<string>
      restrictionId: string | null
      agencyId: string
      contactRole: string
      state: ConsultationState
      question: string | null
      askedOn: string | null
      replyDueOn: string | null
      notAskedBecause: string | null
      reviewBy: string | null
      language: 'en' | 'cy'
      marking: Marking
      aboutThreatId: string | null
      followsId: string | null
      recordedBy: string
      recordedOn: string
      recordedAt: Generated<string>
    }
    'partners.reply': Added & Omit<Reply, 'id' | 'recordedAt'> & { recordedAt: Generated<string> }
    'partners.change': Added & Omit<Change, 'id' | 'recordedAt'> & { recordedAt: Generated<string> }
  }
}

/** Every consultation the reader may see, by what a list of them is narrowed and ordered; in no order. */
export const consultationRows = (db: Db) =>
  db
    .selectFrom('partners.consultation as c')
    .innerJoin('partners.agency as a', (on) => on.onRef('a.forceId', '=', 'c.forceId').onRef('a.id', '=', 'c.agencyId'))
    .select(['c.id', 'c.agencyId', 'c.aboutThreatId', 'c.state', 'c.question', 'c.notAskedBecause', 'c.contactRole'])
    .select(['a.nameEn', 'a.nameCy'])
    .select([
      sql<string>`coalesce(c.asked_on, c.recorded_on)`.as('happenedOn'),
      sql<string | null>`case c.state when 'asked' then c.reply_due_on when 'not-asked' then c.review_by end`.as(
        'dueNextOn',
      ),
      // What was answered and what changed: found with the question.
      sql<string | null>`(select string_agg(said.text, ' ') from (
        select text from partners.reply r where r.force_id = c.force_id and r.consultation_id = c.id
        union all select text from partners.change h where h.force_id = c.force_id and h.consultation_id = c.id) said)`.as(
        'said',
      ),
    ])

/** What a list of consultations may be narrowed to. */
export type ConsultationFilter = {
  ids?: string[]
  agencyId?: string
  aboutThreatId?: string
  recordedBy?: string
  state?: ConsultationState
}

/** Consultations with their replies and changes, newest first. */
export async function listConsultations(db: Db, filter: ConsultationFilter = {}): Promise<Consultation[]> {
  const rows = await selectConsultations(db, filter).execute()
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const replies = await listReplies(db, ids)
  const changes = await listChanges(db, ids)
  const of = <Each extends { consultationId: string }>(added: Each[], id: string) =>
    added.filter((each) => each.consultationId === id).map(({ consultationId: _, ...each }) => each)
  return rows.map(({ nameEn, nameCy, ...row }) => ({
    ...row,
    agencyName: { en: nameEn, cy: nameCy },
    replies: of(replies, row.id),
    changes: of(changes, row.id),
  }))
}

function selectConsultations(db: Db, { ids, agencyId, aboutThreatId, recordedBy, state }: ConsultationFilter) {
  return db
    .selectFrom('partners.consultation as c')
    .innerJoin('partners.agency as a', (on) => on.onRef('a.forceId', '=', 'c.forceId').onRef('a.id', '=', 'c.agencyId'))
    .leftJoin('partners.consultation as next', (on) =>
      on.onRef('next.forceId', '=', 'c.forceId').onRef('next.followsId', '=', 'c.id'),
    )
    .select(['c.id', 'c.restrictionId', 'c.agencyId', 'a.nameEn', 'a.nameCy', 'c.contactRole', 'c.state', 'c.question'])
    .select(['c.askedOn', 'c.replyDueOn', 'c.notAskedBecause', 'c.reviewBy', 'c.language', 'c.marking'])
    .select(['c.aboutThreatId', 'c.followsId', 'next.id as followedById', 'c.recordedBy', 'c.recordedOn'])
    .$if(ids !== undefined, (query) => query.where('c.id', 'in', ids!))
    .$if(agencyId !== undefined, (query) => query.where('c.agencyId', '=', agencyId!))
    .$if(aboutThreatId !== undefined, (query) => query.where('c.aboutThreatId', '=', aboutThreatId!))
    .$if(recordedBy !== undefined, (query) => query.where('c.recordedBy', '=', recordedBy!))
    .$if(state !== undefined, (query) => query.where('c.state', '=', state!))
    .orderBy('c.recordedOn', 'desc')
    .orderBy('c.recordedAt', 'desc')
    .orderBy('c.id')
}

const listReplies = (db: Db, ids: string[]) =>
  db
    .selectFrom('partners.reply')
    .select(['consultationId', 'id', 'kind', 'answeredOn', 'text', 'language', 'recordedBy', 'recordedAt'])
    .where('consultationId', 'in', ids)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute()

const listChanges = (db: Db, ids: string[]) =>
  db
    .selectFrom('partners.change')
    .select(['consultationId', 'id', 'kind', 'text', 'language', 'recordedBy', 'recordedAt'])
    .where('consultationId', 'in', ids)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute()

/** The consultations of `ids`, newest first. Throws Refusal 404 when one of them is nothing for this reader. */
export async function findConsultations(db: Db, ids: string[]): Promise<Consultation[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const found = await listConsultations(db, { ids: wanted })
  if (found.length !== wanted.length) throw nothingHere()
  return found
}

/** One consultation. Throws Refusal 404 when there is none for this reader. */
export async function findConsultation(db: Db, id: string): Promise<Consultation> {
  const [found] = await findConsultations(db, [id])
  return found!
}

/** As `findConsultation`, and holds it until the transaction ends: two people cannot add to it at once. */
export async function lockConsultation(tx: Tx, id: string): Promise<Consultation> {
  await tx.selectFrom('partners.consultation').where('id', '=', id).select('id').forUpdate().execute()
  return findConsultation(tx, id)
}

const nothingAsked = { question: null, askedOn: null, replyDueOn: null }
const nothingPutOff = { notAskedBecause: null, reviewBy: null }

/**
 * Records a consultation, asked or not; answers its id. The agency, the threat and the consultation it follows must have
 * been found before; pass the threat's restriction on.
 */
export async function recordConsultation(
  tx: Tx,
  forceId: string,
  consultation: NewConsultation,
  recorded: { by: string; on: string },
): Promise<string> {
  const { asked: _, aboutThreatId = null, restrictionId = null, followsId = null, ...rest } = consultation
  const made = await tx
    .insertInto('partners.consultation')
    .values({
      forceId,
      ...nothingAsked,
      ...nothingPutOff,
      ...rest,
      ...{ aboutThreatId, restrictionId, followsId },
      state: consultation.asked ? 'asked' : 'not-asked',
      recordedBy: recorded.by,
      recordedOn: recorded.on,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

type To = Pick<Consultation, 'id' | 'restrictionId'>

/** Adds what the partner said, or that no reply came. */
export async function recordReply(tx: Tx, forceId: string, to: To, reply: NewReply, by: string): Promise<void> {
  const said = reply.kind === 'answered' ? reply : { ...reply, answeredOn: null, text: null, language: null }
  await tx
    .insertInto('partners.reply')
    .values({ forceId, ...said, restrictionId: to.restrictionId, consultationId: to.id, recordedBy: by })
    .execute()
  await tx.updateTable('partners.consultation').where('id', '=', to.id).set({ state: reply.kind }).execute()
}

/** Adds what changed because of a reply, or why nothing did. */
export async function recordChange(tx: Tx, forceId: string, to: To, change: NewChange, by: string): Promise<void> {
  await tx
    .insertInto('partners.change')
    .values({ forceId, ...change, restrictionId: to.restrictionId, consultationId: to.id, recordedBy: by })
    .execute()
}
