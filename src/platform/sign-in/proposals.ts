/** What one administrator proposes about a person, and another releases. Everything here runs under the force's row-level security. */
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { nothingHere } from '../problem.ts'
import './tables.ts'

export type Outcome = 'released' | 'refused' | 'stopped'

export type Proposal = {
  id: string
  accountId: string
  name: string
  rank: string
  email: string
  active: boolean
  roles: string[]
  /** Of a link to set a password: its digest, the code that its person said, and whether it can still be used. */
  linkHash: string | null
  code: string | null
  isLinkLive: boolean
  proposedBy: string
  proposerName: string
  proposedAt: string
  outcome: Outcome | null
  enderName: string | null
  endedAt: string | null
  seenAt: string | null
}

const proposals = (db: Db) =>
  db
    .selectFrom('platform.proposal as p')
    .innerJoin('platform.account as a', 'a.id', 'p.accountId')
    .innerJoin('platform.account as by', 'by.id', 'p.proposedBy')
    .leftJoin('platform.account as ender', 'ender.id', 'p.endedBy')
    .leftJoin('platform.oneTimeLink as l', 'l.tokenHash', 'p.linkHash')
    .select(['p.id', 'p.accountId', 'a.name', 'a.rank', 'a.email', 'a.active', 'p.roles', 'p.linkHash', 'l.code'])
    .select(sql<boolean>`coalesce(l.used_at is null and l.expires_at > now(), false)`.as('isLinkLive'))
    .select(['p.proposedBy', 'by.name as proposerName', 'p.proposedAt', 'p.outcome', 'ender.name as enderName'])
    .select(['p.endedAt', 'p.seenAt'])

/** Keeps a proposal and answers its id. */
export async function keepProposal(
  tx: Tx,
  proposal: { forceId: string; accountId: string; roles: string[]; linkHash: string | null; proposedBy: string },
): Promise<string> {
  const { id } = await tx.insertInto('platform.proposal').values(proposal).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Those that wait for a second administrator, the oldest first; of one person where `accountId` says so. */
export async function listWaiting(db: Db, accountId?: string): Promise<Proposal[]> {
  let waiting = proposals(db).where('p.endedAt', 'is', null).orderBy('p.proposedAt').orderBy('p.id')
  if (accountId) waiting = waiting.where('p.accountId', '=', accountId)
  return waiting.execute()
}

/** One that waits, held until the transaction ends. Throws Refusal 404 when there is none, or it was decided. */
export async function lockProposal(tx: Tx, id: string): Promise<Proposal> {
  await tx.selectFrom('platform.proposal').select('id').where('id', '=', id).forUpdate().execute()
  const proposal = await proposals(tx).where('p.id', '=', id).where('p.endedAt', 'is', null).executeTakeFirst()
  if (!proposal) throw nothingHere()
  return proposal
}

/** Says how it ended, and through whom. One that ended stays as it is. */
export async function endProposal(tx: Tx, id: string, outcome: Outcome, endedBy: string): Promise<void> {
  await tx
    .updateTable('platform.proposal')
    .set({ outcome, endedBy, endedAt: sql`now()` })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute()
}

/** What was proposed about a person within so many days, the newest first: they are told. */
export const listProposalsOf = (db: Db, accountId: string, days: number): Promise<Proposal[]> =>
  proposals(db)
    .where('p.accountId', '=', accountId)
    .where(sql<boolean>`p.proposed_at > now() - make_interval(days => ${days})`)
    .orderBy('p.proposedAt', 'desc')
    .execute()

/** The person knows of it. */
export async function keepSeen(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('platform.proposal').set({ seenAt: sql`now()` }).where('id', '=', id).execute()
}

/** The line in which each administrator of the force stands now, by account. */
export async function administratorLines(db: Db): Promise<Map<string, string>> {
  const held = await db
    .selectFrom('platform.membership as m')
    .innerJoin('platform.account as a', 'a.id', 'm.accountId')
    .select(['m.accountId', sql<string>`coalesce(m.line, m.account_id)`.as('line')])
    .where('m.role', '=', 'administrator')
    .where('m.endedAt', 'is', null)
    .where('a.active', '=', true)
    .execute()
  return new Map(held.map(({ accountId, line }) => [accountId, line]))
}
