/** All SQL for disagreements between the two methods. What a moderator decided is never altered: the database refuses it too. */
import type { Generated } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import type { Threat } from '../words.ts'
import { type Decision, Disagreement } from './words.ts'

declare module '../../../platform/database/database.ts' {
  interface Database {
    'threats.disagreement': Omit<Disagreement, 'id'> & {
      forceId: string
      id: Generated<string>
      restrictionId: string | null
    }
  }
}

/** Every disagreement there was about a threat, newest first; decisions and those overtaken by a later assessment too. */
export async function listDisagreements(db: Db, threatId: string): Promise<Disagreement[]> {
  const rows = await db
    .selectFrom('threats.disagreement')
    .selectAll()
    .where('threatId', '=', threatId)
    .orderBy('openedAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => Disagreement.parse(row))
}

/** Those that wait for a moderator, longest waiting first. */
export async function listOpenDisagreements(
  db: Db,
): Promise<Pick<Disagreement, 'id' | 'threatId' | 'assessorIds' | 'openedAt'>[]> {
  return db
    .selectFrom('threats.disagreement')
    .select(['id', 'threatId', 'assessorIds', 'openedAt'])
    .where('decidedAt', 'is', null)
    .where('overtakenAt', 'is', null)
    .orderBy('openedAt')
    .execute()
}

/** The disagreement of this threat, held until the transaction ends; null where there is none for this reader. */
export async function lockDisagreement(tx: Tx, threatId: string, id: string): Promise<Disagreement | null> {
  const row = await tx
    .selectFrom('threats.disagreement')
    .selectAll()
    .where('id', '=', id)
    .where('threatId', '=', threatId)
    .forUpdate()
    .executeTakeFirst()
  return row ? Disagreement.parse(row) : null
}

export type NewDisagreement = Pick<
  Disagreement,
  'firstId' | 'secondId' | 'bandsApart' | 'toleratedBands' | 'assessorIds' | 'openedAt'
>

/** Asks for a moderator; the row copies the threat's restriction. */
export async function saveDisagreement(
  tx: Tx,
  forceId: string,
  threat: Pick<Threat, 'id' | 'restrictionId'>,
  given: NewDisagreement,
): Promise<void> {
  const undecided = { stands: null, because: '', language: 'en' as const, decidedById: null, decidedAt: null }
  await tx
    .insertInto('threats.disagreement')
    .values({
      ...given,
      ...undecided,
      overtakenAt: null,
      forceId,
      threatId: threat.id,
      restrictionId: threat.restrictionId,
    })
    .execute()
}

/** Keeps which of the two stands, and why. The caller holds it and asked the rules. */
export async function saveDecision(
  tx: Tx,
  id: string,
  decision: Decision & { byId: string; at: string },
): Promise<void> {
  const { byId, at, stands, because, language } = decision
  const kept = { stands, because, language, decidedById: byId, decidedAt: at }
  await tx.updateTable('threats.disagreement').set(kept).where('id', '=', id).execute()
}

/** Marks what was said of any other pair of assessments than this one as overtaken; what was decided stays readable. */
export async function saveOvertaking(
  tx: Tx,
  threatId: string,
  pair: { firstId: string | null; secondId: string | null },
  at: string,
): Promise<void> {
  await tx
    .updateTable('threats.disagreement')
    .set({ overtakenAt: at })
    .where('threatId', '=', threatId)
    .where('overtakenAt', 'is', null)
    .where((eb) => eb.not(eb.and([eb('firstId', '=', pair.firstId), eb('secondId', '=', pair.secondId)])))
    .execute()
}
