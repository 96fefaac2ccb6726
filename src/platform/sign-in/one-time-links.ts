/** One-time links: single use, 24 hours, kept as a digest only. Those for administrators are made on the console. */
import { sql } from 'kysely'
import { recordAudit } from '../audit.ts'
import type { Db, Tx } from '../database/database.ts'
import { Refusal } from '../problem.ts'
import { enterAsProgram } from './entering.ts'
import { digestOf, newSecret } from './sessions.ts'
import './messages.ts'

/** Hours for which a link works: issue and use fall within one day's work. */
export const LINK_HOURS = 24

export type LinkPurpose = 'first-administrator' | 'administrator' | 'set-password'

export type Link = {
  accountId: string | null
  /** Null while its force is still to be founded. */
  forceId: string | null
  /** Of a link to set a password: what its page shows until it is released. */
  code: string | null
  releasedAt: string | null
}

/** A link that still works; the transaction then stands in its force. Throws Refusal 422 saying to ask for a new one. */
export async function findLink(tx: Db, purpose: LinkPurpose, secret: string): Promise<Link> {
  return entered(tx, await liveLink(tx, purpose, secret).executeTakeFirst())
}

/** As `findLink`, and the link never works again: of two that try at once, one is refused. */
export async function spendLink(tx: Tx, purpose: LinkPurpose, secret: string): Promise<Link> {
  const link = await entered(tx, await liveLink(tx, purpose, secret).forUpdate().executeTakeFirst())
  await tx
    .updateTable('platform.oneTimeLink')
    .set({ usedAt: sql`now()` })
    .where('tokenHash', '=', digestOf(secret))
    .execute()
  return link
}

async function entered(tx: Db, link: Link | undefined): Promise<Link> {
  if (!link) throw new Refusal(422, [{ field: '', message: 'platform.linkUsed' }])
  if (link.forceId) await enterAsProgram(tx as Tx, link.forceId)
  return link
}

const liveLink = (db: Db, purpose: LinkPurpose, secret: string) =>
  db
    .selectFrom('platform.oneTimeLink')
    .select(['accountId', 'forceId', 'code', 'releasedAt'])
    .where('tokenHash', '=', digestOf(secret))
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where(sql<boolean>`expires_at > now()`)

/** Paths for the console: the first founds a force with its administrator; the other is for a second one, who begins a line. */
export type FoundingPaths = { first: string; second: string }

/** As `makeFoundingLinks`; null when there is an account that is not a demonstration one. */
export async function makeFirstLinks(db: Db): Promise<FoundingPaths | null> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ known: boolean }>`select platform.has_account() as known`.execute(tx)
    return rows[0]!.known ? null : makeFoundingLinks(tx)
  })
}

/** Makes both links for a force that is still to be founded. Earlier ones stop working. */
export async function makeFoundingLinks(tx: Tx): Promise<FoundingPaths> {
  const first = `/first-administrator/${await makeConsoleLink(tx, 'first-administrator', null)}`
  return { first, second: await makeAdministratorLink(tx, null) }
}

/** The path with which somebody becomes an administrator of a force and begins a line of their own. Earlier ones stop working. */
export const makeAdministratorLink = async (tx: Tx, forceId: string | null): Promise<string> =>
  `/administrator/${await makeConsoleLink(tx, 'administrator', forceId)}`

/** The link for a second administrator that waits for its force is for the one that was founded. */
export async function giveLinkToForce(tx: Tx, forceId: string): Promise<void> {
  await tx
    .updateTable('platform.oneTimeLink')
    .set({ forceId })
    .where('purpose', '=', 'administrator')
    .where('forceId', 'is', null)
    .where('usedAt', 'is', null)
    .execute()
}

async function makeConsoleLink(tx: Tx, purpose: LinkPurpose, forceId: string | null): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`link ${purpose} ${forceId}`}, 0))`.execute(tx)
  await tx
    .updateTable('platform.oneTimeLink')
    .set({ usedAt: sql`now()` })
    .where('purpose', '=', purpose)
    .where(sql<boolean>`force_id is not distinct from ${forceId}::uuid`)
    .where('usedAt', 'is', null)
    .execute()
  const secret = newSecret()
  const expiresAt = sql<string>`now() + make_interval(hours => ${LINK_HOURS})` as never
  const link = { tokenHash: digestOf(secret), purpose, forceId, accountId: null, usedAt: null, expiresAt }
  await tx.insertInto('platform.oneTimeLink').values(link).execute()
  await recordAudit(tx, {
    ...{ forceId, accountId: null, did: 'made link for administrator on the console', subject: `/${purpose}` },
    detail: { hours: LINK_HOURS },
  })
  return secret
}
