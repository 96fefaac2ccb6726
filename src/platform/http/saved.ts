/** After a form is kept, the next page says so, once: a cookie carries the sentence's key over the redirect and is taken away there. */
import { getCookie } from 'hono/cookie'
import { declaredSentences } from '../language.tsx'
import '../form-messages.ts'
import type { Request } from './requests.ts'

const COOKIE = 'saved'

/** To be set beside the redirect; gone after a minute if no page comes. */
export const savedCookie = (key = 'platform.saved'): string =>
  `${COOKIE}=${key}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`

/** The key of the sentence to show on this page, or null; taking it removes the cookie. A key that nobody declared is nothing. */
export function takeSaved(c: Request): string | null {
  const key = getCookie(c, COOKIE)
  if (key === undefined) return null
  c.header('set-cookie', `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`, { append: true })
  return Object.hasOwn(declaredSentences().en, key) ? key : null
}
