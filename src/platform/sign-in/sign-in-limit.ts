/**
 * Stands before the sign-in action, outside its transaction: an attempt is counted even when everything else is undone, and
 * a refused one leaves a line in the installation's chain, naming the account only by its digest.
 */
import { recordAudit } from '../audit.ts'
import { readPosted } from '../http/forms.ts'
import type { Web } from '../http/web.ts'
import { countAttempt, forgetAttempt } from './attempts.ts'
import { digestOf } from './sessions.ts'

/** The e-mail address as accounts keep it. */
export const plainEmail = (typed: unknown): string =>
  String(typed ?? '')
    .trim()
    .toLowerCase()

/** Puts the limit before `path`. Call it before the action is declared. */
export function limitSignIn(web: Web, path: string): void {
  web.hono.use(path, async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const email = plainEmail((await readPosted(c)).email)
    const attempt = await countAttempt(web.parts.db, email, c.get('address'))
    await next()
    if (c.res.status < 400) return forgetAttempt(web.parts.db, attempt)
    await recordAudit(web.parts.db, {
      forceId: null,
      accountId: null,
      did: 'was refused',
      subject: path,
      detail: { wanted: 'signed in', account: digestOf(email), requestId: c.get('requestId') },
    })
  })
}
