/**
 * Stands before whatever takes a password or asks for a link, outside its transaction: an attempt is counted even when everything
 * else is undone, and a refused one leaves a line in the audit of the force whose account was meant.
 * How long one waits: `attempt-waits.ts`.
 */
import { recordAudit } from '../audit.ts'
import type { Tx } from '../database/database.ts'
import { readPosted } from '../http/forms.ts'
import type { Request } from '../http/requests.ts'
import type { Web } from '../http/web.ts'
import { Refusal } from '../problem.ts'
import { accountByEmail } from './accounts.ts'
import { type Counted, countAttempt, FREE_ATTEMPTS, FREE_PER_ADDRESS, forgetAttempt } from './attempt-waits.ts'
import { enterAsProgram } from './entering.ts'
import { forceMeant } from './forces.ts'
import { knownBrowser, rememberBrowser } from './known-browsers.ts'
import { digestOf } from './sessions.ts'

/** The e-mail address as accounts keep it. */
export const plainEmail = (typed: unknown): string =>
  String(typed ?? '')
    .trim()
    .toLowerCase()

type Meant = { email: string; forceId: string | null; accountId: string | null }

/** Slows down wrong passwords at `path` by the pair of account and address; a browser known to the account only by itself. */
export function limitSignIn(web: Web, path: string): void {
  const isSecure = web.parts.url.startsWith('https:')
  web.hono.use(path, async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const { db } = web.parts
    const meant = await whoIsMeant(web, c)
    const browser = await knownBrowser(db, c, isSecure, meant.accountId)
    const attempt = await countAttempt(db, countedFor(meant, browser, c.get('address'))).catch(async (thrown) => {
      if (thrown instanceof Refusal) await recordRefused(web, c, path, meant, thrown.status)
      throw thrown
    })
    await next()
    if (c.res.status >= 400) return recordRefused(web, c, path, meant, c.res.status)
    await forgetAttempt(db, attempt)
    if (meant.accountId) await rememberBrowser(db, c, isSecure, meant.accountId)
  })
}

const countedFor = ({ email, forceId }: Meant, browser: string | null, address: string): Counted[] =>
  browser
    ? [{ subject: `browser ${browser}`, free: FREE_ATTEMPTS }]
    : [
        { subject: `account ${forceId} ${email} from ${address}`, free: FREE_ATTEMPTS },
        { subject: `address ${address}`, free: FREE_PER_ADDRESS },
      ]

/** Takes as long for an unknown account as for a known one. */
async function whoIsMeant(web: Web, c: Request): Promise<Meant> {
  const posted = await readPosted(c)
  const email = plainEmail(posted.email)
  return web.parts.db.transaction().execute(async (tx) => {
    const force = await forceMeant(tx, typeof posted.force === 'string' ? posted.force : '')
    return { email, forceId: force?.id ?? null, accountId: force ? await idOf(tx, force.id, email) : null }
  })
}

async function idOf(tx: Tx, forceId: string, email: string): Promise<string | null> {
  await enterAsProgram(tx, forceId)
  return (await accountByEmail(tx, email))?.id ?? null
}

/** Nobody is known to have done it; it is about the account that was meant, or about an address that no account here has. */
const recordRefused = (web: Web, c: Request, path: string, { email, forceId, accountId }: Meant, status: number) =>
  recordAudit(web.parts.db, {
    forceId,
    accountId: null,
    did: 'was refused',
    subject: accountId ? `platform.account:${accountId}` : path,
    detail: {
      ...{ path, wanted: 'signed in', status, from: c.get('address'), requestId: c.get('requestId') },
      ...(accountId ? {} : { account: digestOf(email) }),
    },
  })

/** Slows down asking for links at `path`, whatever is asked for, by the address it comes from. */
export function limitAsking(web: Web, path: string): void {
  web.hono.use(path, async (c, next) => {
    if (c.req.method === 'POST')
      await countAttempt(web.parts.db, [{ subject: `asking from ${c.get('address')}`, free: FREE_ATTEMPTS }])
    return next()
  })
}

/** Slows down wrong passwords of somebody who is signed in. */
export function limitOwnPassword(web: Web, path: string): void {
  web.hono.use(path, async (c, next) => {
    const caller = c.get('caller')
    if (c.req.method !== 'POST' || !caller) return next()
    const attempt = await countAttempt(web.parts.db, [
      { subject: `password of ${caller.accountId}`, free: FREE_ATTEMPTS },
    ])
    await next()
    if (c.res.status < 400) await forgetAttempt(web.parts.db, attempt)
  })
}
