/** What guards every request before a route sees it: headers, cross-site posts, who asks, in which language. */
import { randomUUID } from 'node:crypto'
import { getCookie } from 'hono/cookie'
import type { Language } from '../language.tsx'
import { type Caller, findTokenCaller } from '../sign-in/entering.ts'
import { findForce, forceMeant } from '../sign-in/forces.ts'
import { findSession } from '../sign-in/sessions.ts'
import { firstOf } from '../words.ts'
import { explain } from './answers.tsx'
import { type Request, recordRefusalOf } from './requests.ts'
import type { Web } from './web.ts'

/** Nothing but our own files; no inline script or style; no frame round us. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const isSecure = (web: Web): boolean => web.parts.url.startsWith('https:')
const languageCookieName = 'language'

/** Over https a name that only we can have set, and for this host only. */
export const cookieName = (web: Web, name: string): string => (isSecure(web) ? `__Host-${name}` : name)
const sessionCookieName = (web: Web): string => cookieName(web, 'session')

/** A `Set-Cookie` value for a secret, until the browser closes or for `seconds`; no script sees it, 0 seconds remove it. */
export function cookie(web: Web, name: string, secret: string, seconds?: number): string {
  const life = seconds === undefined ? '' : `; Max-Age=${seconds}`
  return `${cookieName(web, name)}=${secret}; Path=/; HttpOnly; SameSite=Lax${isSecure(web) ? '; Secure' : ''}${life}`
}

/** A `Set-Cookie` value for the session; an empty secret removes it. */
export const sessionCookie = (web: Web, secret: string): string =>
  cookie(web, 'session', secret, secret === '' ? 0 : undefined)

/** A `Set-Cookie` value for someone who signs out: a page still open elsewhere may have text that is not saved yet. */
export const formerCookie = (web: Web, secret: string): string => cookie(web, 'former-session', secret)

/** Whether the browser believes that it has a session. */
export const hasSessionCookie = (web: Web, c: Request): boolean => getCookie(c, sessionCookieName(web)) !== undefined

/** The secret of the session that this browser had: no key to anything, only whose text it may be. */
export const formerSecret = (web: Web, c: Request): string | null =>
  getCookie(c, sessionCookieName(web)) ?? getCookie(c, cookieName(web, 'former-session')) ?? null

/** A `Set-Cookie` value that remembers the language of someone without an account. */
export const languageCookie = (web: Web, language: Language): string =>
  `${languageCookieName}=${language}; Path=/; SameSite=Lax; Max-Age=31536000${isSecure(web) ? '; Secure' : ''}`

/** The secret of an API token. Whoever sends one is asked for nothing else: a cookie beside it is not looked at. */
const bearerOf = (c: Request): string | null => /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? null

/** Whether a form comes from another site, as the browser says; one that hides its origin is ours only by its own word. */
function isForeign(web: Web, c: Request): boolean {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return false
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (origin === 'null') return site !== 'same-origin'
  if (origin) return origin !== new URL(web.parts.url).origin && !isSameLoopback(web, origin)
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** On the loopback, localhost and 127.0.0.1 are one place. */
function isSameLoopback(web: Web, origin: string): boolean {
  if (!URL.canParse(origin)) return false
  const loopback = ['localhost', '127.0.0.1', '[::1]']
  const [ours, theirs] = [new URL(web.parts.url), new URL(origin)]
  return ours.port === theirs.port && loopback.includes(ours.hostname) && loopback.includes(theirs.hostname)
}

/** Cross-site posts are refused. A program with a token that works is no browser, as long as it sends no session besides. */
const isCrossSite = (web: Web, c: Request): boolean =>
  c.get('isForeign') && !(c.get('caller')?.token && !hasSessionCookie(web, c))

function addressOf(web: Web, c: Request): string {
  const forwarded = web.parts.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
  return forwarded ?? socket?.remoteAddress ?? ''
}

/** For the log, where no force's audit can tell it. */
const whence = (c: Request) => ({ address: c.get('address'), requestId: c.get('requestId') })

async function findCaller(web: Web, c: Request): Promise<Caller | null> {
  const bearer = bearerOf(c)
  if (bearer) {
    const caller = await findTokenCaller(web.parts.db, bearer)
    if (!caller) web.parts.log.info(whence(c), 'a token that does not work')
    return caller
  }
  const secret = getCookie(c, sessionCookieName(web)) ?? null
  const session = web.parts.signedInAs
    ? await web.parts.signedInAs()
    : secret
      ? await findSession(web.parts.db, secret)
      : null
  c.set('session', session)
  c.set('secret', session ? secret : null)
  if (!session) return null
  const { accountId, name, rank, language, forceId } = session
  return { accountId, name, rank, language, forceId, token: null }
}

function languageOf(c: Request, caller: Caller | null): Language {
  if (caller && !caller.token) return caller.language
  const wanted = [getCookie(c, languageCookieName), ...(c.req.header('accept-language') ?? '').split(',')]
  const ours = wanted.map((tag) => tag?.trim().slice(0, 2).toLowerCase()).find((tag) => tag === 'cy' || tag === 'en')
  return ours === 'cy' ? 'cy' : 'en'
}

/** What is the same for everybody: it is given also while the database is away. */
const OPEN = /^\/(assets\/.*|icon\.svg|healthz|readyz)$/

/** Lines that strangers can put into the audit; beyond them they are refused all the same. Ours, to calibrate. */
const MOST_LINES_A_MINUTE = 60

/** Answers true `most` times a minute. */
function atMost(most: number): () => boolean {
  let minute = 0
  let times = 0
  return () => {
    const now = Math.floor(Date.now() / 60_000)
    if (now !== minute) [minute, times] = [now, 0]
    return ++times <= most
  }
}

/** In the chain of the caller's force; a stranger's, who is the usual one, in that of the only force, else of the installation. */
async function refuseOtherSite(web: Web, c: Request, caller: Caller | null, isRecorded: boolean): Promise<Response> {
  if (!isRecorded) web.parts.log.info(whence(c), 'posted from another site')
  else {
    const only = caller ? null : await forceMeant(web.parts.db, '')
    await recordRefusalOf(web, c, caller, caller?.forceId ?? only?.id ?? null, {
      wanted: 'posted from another site',
      status: 403,
      because: ['platform.otherSite'],
      origin: firstOf(c.req.header('origin') ?? c.req.header('sec-fetch-site') ?? '', 200),
    })
  }
  return explain(web, c, 403, [{ field: '', message: 'platform.otherSite' }])
}

/** Puts the guards before every route. */
export function guard(web: Web): void {
  const mayRecord = atMost(MOST_LINES_A_MINUTE)
  web.hono.use('*', async (c, next) => {
    c.set('requestId', randomUUID())
    // Before anything can fail, so that every fault is told in a language.
    c.set('language', languageOf(c, null))
    c.set('address', addressOf(web, c))
    c.set('isForeign', isForeign(web, c))
    c.header('content-security-policy', CONTENT_SECURITY_POLICY)
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'same-origin')
    c.header('cross-origin-opener-policy', 'same-origin')
    c.header('x-request-id', c.get('requestId'))
    if (isSecure(web)) c.header('strict-transport-security', 'max-age=31536000')
    c.header('cache-control', 'no-store')
    c.header('vary', 'Accept, Accept-Language, Cookie')
    if (c.env?.unreadable) return explain(web, c, c.env.unreadable, [{ field: '', message: 'platform.unreadable' }])
    if (OPEN.test(c.req.path)) return next()
    const caller = await findCaller(web, c)
    c.set('caller', caller)
    c.set('language', languageOf(c, caller))
    c.set('force', caller ? await findForce(web.parts.db, caller.forceId) : null)
    if (isCrossSite(web, c)) return refuseOtherSite(web, c, caller, mayRecord())
    await next()
  })
}
