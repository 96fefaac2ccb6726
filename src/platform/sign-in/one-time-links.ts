/** One-time links: to set a password, and for the first administrator. Single use, 24 hours, kept as a digest only. */
import { sql } from 'kysely'
import { recordAudit } from '../audit.ts'
import type { Db, Tx } from '../database/database.ts'
import { Refusal } from '../problem.ts'
import { digestOf, newSecret } from './sessions.ts'
import './messages.ts'

/** Hours for which a link works: issue and use fall within one day's work. */
export const LINK_HOURS = 24

export type LinkPurpose = 'first-administrator' | 'set-password'

/** Makes a link and answers its secret. Earlier unused links for the same purpose and account stop working. */
export async function makeLink(tx: Db, purpose: LinkPurpose, accountId: string | null): Promise<string> {
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
      expiresAt: sql`now() + make_interval(hours => ${LINK_HOURS})` as never,
    })
    .execute()
  return secret
}

/** The account of a link that still works (null for the first administrator). Throws Refusal 422 saying to ask for a new one. */
export async function findLink(db: Db, purpose: LinkPurpose, secret: string): Promise<{ accountId: string | null }> {
  const link = await liveLink(db, purpose, secret).executeTakeFirst()
  if (!link) throw noLink()
  return link
}

/** As `findLink`, and the link never works again: of two that try at once, one is refused. */
export async function spendLink(tx: Tx, purpose: LinkPurpose, secret: string): Promise<{ accountId: string | null }> {
  const link = await liveLink(tx, purpose, secret).forUpdate().executeTakeFirst()
  if (!link) throw noLink()
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
    const known = await tx
      .selectFrom('platform.account')
      .select('id')
      .where('demo', '=', false)
      .limit(1)
      .executeTakeFirst()
    if (known) return null
    const secret = await makeLink(tx, 'first-administrator', null)
    const line = { forceId: null, accountId: null, did: 'made link for first administrator' }
    await recordAudit(tx, { ...line, subject: '/first-administrator', detail: { hours: LINK_HOURS } })
    return `/first-administrator/${secret}`
  })
}

const noLink = () => new Refusal(422, [{ field: '', message: 'platform.linkUsed' }])

const liveLink = (db: Db, purpose: LinkPurpose, secret: string) =>
  db
    .selectFrom('platform.oneTimeLink')
    .select('accountId')
    .where('tokenHash', '=', digestOf(secret))
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where(sql<boolean>`expires_at > now()`)
