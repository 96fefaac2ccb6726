/** One-time links: to set a password, and for the first administrator. Single use, 24 hours, kept as a digest only. */
import { sql } from 'kysely'
import { recordAudit } from '../audit.ts'
import type { Db, Tx } from '../database/database.ts'
import { Refusal } from '../problem.ts'
import { enterAsProgram } from './entering.ts'
import { digestOf, newSecret } from './sessions.ts'
import './messages.ts'

/** Hours for which a link works: issue and use fall within one day's work. */
export const LINK_HOURS = 24

export type LinkPurpose = 'first-administrator' | 'set-password'

/** Whose link it is; neither for the first administrator of a force that is still to be founded. */
export type LinkFor = { forceId: string | null; accountId: string | null }

const nobody: LinkFor = { forceId: null, accountId: null }

/** No link of this account works any more. */
export async function endLinks(tx: Tx, accountId: string): Promise<void> {
  await tx
    .updateTable('platform.oneTimeLink')
    .set({ usedAt: sql`now()` })
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .execute()
}

/** Makes a link and answers its secret. Earlier unused links for the same purpose and account stop working, also those made at this moment. */
export async function makeLink(tx: Tx, purpose: LinkPurpose, { forceId, accountId }: LinkFor): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`link ${purpose} ${accountId}`}, 0))`.execute(tx)
  await tx
    .updateTable('platform.oneTimeLink')
    .set({ usedAt: sql`now()` })
    .where('purpose', '=', purpose)
    .where(sql<boolean>`account_id is not distinct from ${accountId}::uuid`)
    .where('usedAt', 'is', null)
    .execute()
  const secret = newSecret()
  await tx
    .insertInto('platform.oneTimeLink')
    .values({
      tokenHash: digestOf(secret),
      purpose,
      accountId,
      forceId,
      usedAt: null,
      expiresAt: sql`now() + make_interval(hours => ${LINK_HOURS})` as never,
    })
    .execute()
  return secret
}

/** Whose a link is that still works; the transaction then stands in its force. Throws Refusal 422 saying to ask for a new one. */
export async function findLink(tx: Db, purpose: LinkPurpose, secret: string): Promise<LinkFor> {
  return entered(tx, await liveLink(tx, purpose, secret).executeTakeFirst())
}

/** As `findLink`, and the link never works again: of two that try at once, one is refused. */
export async function spendLink(tx: Tx, purpose: LinkPurpose, secret: string): Promise<LinkFor> {
  const link = await entered(tx, await liveLink(tx, purpose, secret).forUpdate().executeTakeFirst())
  await tx
    .updateTable('platform.oneTimeLink')
    .set({ usedAt: sql`now()` })
    .where('tokenHash', '=', digestOf(secret))
    .execute()
  return link
}

/**
 * The path of a link for the first administrator, to be printed at start; null when there is an account that is not a
 * demonstration one. Earlier links stop working.
 */
export async function createFirstAdministratorLink(db: Db): Promise<string | null> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ known: boolean }>`select platform.has_account() as known`.execute(tx)
    if (rows[0]!.known) return null
    const secret = await makeLink(tx, 'first-administrator', nobody)
    const line = { forceId: null, accountId: null, did: 'made link for first administrator' }
    await recordAudit(tx, { ...line, subject: '/first-administrator', detail: { hours: LINK_HOURS } })
    return `/first-administrator/${secret}`
  })
}

async function entered(tx: Db, link: LinkFor | undefined): Promise<LinkFor> {
  if (!link) throw new Refusal(422, [{ field: '', message: 'platform.linkUsed' }])
  if (link.forceId) await enterAsProgram(tx as Tx, link.forceId)
  return link
}

const liveLink = (db: Db, purpose: LinkPurpose, secret: string) =>
  db
    .selectFrom('platform.oneTimeLink')
    .select(['accountId', 'forceId'])
    .where('tokenHash', '=', digestOf(secret))
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where(sql<boolean>`expires_at > now()`)
