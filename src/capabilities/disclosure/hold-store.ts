/** All SQL for notes and holds on linked records. Notes are added; a hold is set once and lifted once. */
import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import type { HoldOn } from './rules.ts'
import type { Link, NewNote, Note, RetentionHold } from './words.ts'
import './store.ts'

type Row = { forceId: string; id: Generated<string>; restrictionId: string | null }

declare module '../../platform/database/database.ts' {
  interface Database {
    'disclosure.note': Row & Omit<Note, 'id' | 'writtenAt'> & { writtenAt: Generated<string> }
    'disclosure.retentionHold': Row & Omit<RetentionHold, 'id'>
  }
}

/** An id that nothing has, for an empty list. */
const NOBODY = '00000000-0000-0000-0000-000000000000'
const oneOf = (ids: string[]): string[] => (ids.length > 0 ? ids : [NOBODY])

/** Keeps a note beside the earlier ones. `restrictionId` is that of the thing held, or of its link. */
export async function saveNote(
  tx: Tx,
  forceId: string,
  link: Pick<Link, 'id'>,
  note: NewNote & { restrictionId: string | null },
  writtenBy: string,
): Promise<void> {
  await tx
    .insertInto('disclosure.note')
    .values({ forceId, linkId: link.id, ...note, writtenBy })
    .execute()
}

/** Notes on these links that the reader may see, the newest first. */
export const listNotes = (db: Db, linkIds: string[]): Promise<Note[]> =>
  db
    .selectFrom('disclosure.note')
    .select(['id', 'linkId', 'holding', 'isSensitive', 'because', 'language', 'writtenBy', 'writtenAt'])
    .where('linkId', 'in', oneOf(linkIds))
    .orderBy('writtenAt', 'desc')
    .orderBy('id')
    .execute()

/** Sets a hold. Ask `holdProblems` on the locked link first. */
export async function setHold(
  tx: Tx,
  forceId: string,
  link: Pick<Link, 'id' | 'restrictionId'>,
  hold: Pick<RetentionHold, 'reason' | 'language'>,
  set: { by: string; now: string },
): Promise<void> {
  await tx
    .insertInto('disclosure.retentionHold')
    .values({
      forceId,
      restrictionId: link.restrictionId,
      linkId: link.id,
      ...hold,
      setBy: set.by,
      setAt: set.now,
      ...{ liftedBy: null, liftedAt: null, liftedBecause: null },
    })
    .execute()
}

/** Lifts the hold that stands. Ask `liftProblems` on the locked link first. */
export async function liftHold(tx: Tx, linkId: string, lifted: { by: string; now: string; because: string }) {
  await tx
    .updateTable('disclosure.retentionHold')
    .set({ liftedBy: lifted.by, liftedAt: lifted.now, liftedBecause: lifted.because })
    .where('linkId', '=', linkId)
    .where('liftedAt', 'is', null)
    .execute()
}

/** Holds on these links, lifted ones too, the newest first. */
export const listHolds = (db: Db, linkIds: string[]): Promise<RetentionHold[]> =>
  db
    .selectFrom('disclosure.retentionHold')
    .select(['id', 'linkId', 'reason', 'language', 'setBy', 'setAt', 'liftedBy', 'liftedAt', 'liftedBecause'])
    .where('linkId', 'in', oneOf(linkIds))
    .orderBy('setAt', 'desc')
    .orderBy('id')
    .execute()

/**
 * Whether a record is kept from disposal. True also where the reader may not see by which investigation: then `investigations`
 * is empty. The answer is for `disposalProblems`.
 */
export async function retentionHoldOn(db: Db, kind: string, recordId: string): Promise<HoldOn> {
  const { rows } = await sql<{ held: boolean }>`select disclosure.is_held(${kind}, ${recordId}::uuid) as held`.execute(
    db,
  )
  const known = await db
    .selectFrom('disclosure.retentionHold as h')
    .innerJoin('disclosure.link as l', (on) => on.onRef('l.forceId', '=', 'h.forceId').onRef('l.id', '=', 'h.linkId'))
    .innerJoin('disclosure.investigation as i', (on) =>
      on.onRef('i.forceId', '=', 'l.forceId').onRef('i.id', '=', 'l.investigationId'),
    )
    .select('i.reference')
    .where('l.kind', '=', kind)
    .where('l.recordId', '=', recordId)
    .where('h.liftedAt', 'is', null)
    .orderBy('i.reference')
    .execute()
  return { isHeld: rows[0]!.held, investigations: known.map((each) => each.reference) }
}
