/** Browsers in which a person signed in before: they are told apart from a stranger who tries the same person's password. */
import { getCookie } from 'hono/cookie'
import type { Db } from '../database/database.ts'
import type { Request } from '../http/requests.ts'
import { digestOf, newSecret } from './sessions.ts'
import './tables.ts'

const DAYS_KNOWN = 365

const cookieName = (isSecure: boolean): string => (isSecure ? '__Host-browser' : 'browser')

/** The digest of this browser's cookie when the account signed in here before, else null. */
export async function knownBrowser(
  db: Db,
  c: Request,
  isSecure: boolean,
  accountId: string | null,
): Promise<string | null> {
  const secret = getCookie(c, cookieName(isSecure))
  if (!secret || !accountId) return null
  const known = await db
    .selectFrom('platform.knownBrowser')
    .select('browserHash')
    .where('accountId', '=', accountId)
    .where('browserHash', '=', digestOf(secret))
    .executeTakeFirst()
  return known?.browserHash ?? null
}

/** Knows this browser from now on, for one more account where it was known before. */
export async function rememberBrowser(db: Db, c: Request, isSecure: boolean, accountId: string): Promise<void> {
  const secret = getCookie(c, cookieName(isSecure)) ?? newSecret()
  await db
    .insertInto('platform.knownBrowser')
    .values({ accountId, browserHash: digestOf(secret) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const life = `Max-Age=${DAYS_KNOWN * 86_400}${isSecure ? '; Secure' : ''}`
  c.res.headers.append('set-cookie', `${cookieName(isSecure)}=${secret}; Path=/; HttpOnly; SameSite=Strict; ${life}`)
}
