/**
 * A form that arrives after its session ended: the person signs in again and goes on, with everything they had typed in the
 * form, on the page where they were.
 */
import { getCookie } from 'hono/cookie'
import type { Db } from '../database/database.ts'
import { dropKeptForm, findKeptForm, KEPT_MINUTES, keepForm } from '../sign-in/kept-forms.ts'
import { localPath } from '../sign-in/local-path.ts'
import { problemsAsJson, wantsJson } from './answers.tsx'
import type { Posted } from './forms.ts'
import type { Request } from './requests.ts'
import { cookie, cookieName, formerSecret, hasSessionCookie } from './security.ts'
import type { Web } from './web.ts'

const KEPT = 'kept-form'

const keyOf = (web: Web, c: Request): string | undefined => getCookie(c, cookieName(web, KEPT))

/** The page from which the browser says that the form came, or null; a path of ours. */
export function pageBefore(c: Request): string | null {
  const referer = c.req.header('referer')
  if (!referer || !URL.canParse(referer)) return null
  const { pathname, search } = new URL(referer)
  return localPath(pathname + search)
}

type Sent = { page: string; posted: Posted; hadFile: boolean; isSecret: boolean }

/** Sends a person to sign in, and keeps for them what they had sent; tells a program, and a script that sends a file. */
export async function signInFirst(web: Web, c: Request, { isSecret, ...sent }: Sent): Promise<Response> {
  if (wantsJson(c)) {
    const message = sent.hadFile ? 'platform.signInForFile' : 'platform.signInNeeded'
    return c.json({ problems: problemsAsJson(c, [{ field: '', message }]) }, 401)
  }
  // The browser's page has the query that the form's own path lacks.
  const before = pageBefore(c)
  const page = before?.split('?')[0] === sent.page ? before : sent.page
  const former = isSecret ? null : formerSecret(web, c)
  const key = former ? await keepForm(web.parts.db, former, { ...sent, page }) : null
  if (key) c.header('set-cookie', cookie(web, KEPT, key, KEPT_MINUTES * 60), { append: true })
  return c.redirect(`/sign-in?next=${encodeURIComponent(page)}`, 303)
}

/** What to say above a page, and what to fill its form with. */
export type Found = { notice: string; posted: Posted | null }

/** What waits for this reader on this page; before they sign in, only that something does. */
export async function whatWaits(web: Web, c: Request, db: Db): Promise<Found | null> {
  const isSignIn = c.req.path === '/sign-in'
  const key = keyOf(web, c)
  const kept = key ? await findKeptForm(db, key) : null
  const caller = c.get('caller')
  if (!caller && isSignIn && kept)
    return { notice: kept.hadFile ? 'platform.signInForFile' : 'platform.signInForForm', posted: null }
  if (!caller && isSignIn && hasSessionCookie(web, c)) return { notice: 'platform.sessionEnded', posted: null }
  if (!kept || kept.accountId !== caller?.accountId || kept.page.split('?')[0] !== c.req.path) return null
  return kept.hadFile
    ? { notice: 'platform.sendFileAgain', posted: kept.posted }
    : { notice: 'platform.formIsBack', posted: kept.posted }
}

/** After a form of `page` was saved: what waited for it waits no longer. */
export async function forgetKept(web: Web, c: Request, page: string): Promise<void> {
  const key = keyOf(web, c)
  const kept = key ? await findKeptForm(web.parts.db, key) : null
  if (!key || kept?.page.split('?')[0] !== page.split('?')[0]) return
  await dropKeptForm(web.parts.db, key)
  c.header('set-cookie', cookie(web, KEPT, '', 0), { append: true })
}
