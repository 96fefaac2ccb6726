/**
 * Where the record's policy asks for one, a person says why they open it before they see it: once a day and record.
 * Data Protection Act 2018, s.62: logs of consultation establish the justification.
 */
import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import { Refusal } from '../problem.ts'
import { frameOf, htmlAnswer, wantsJson } from './answers.tsx'
import { type Request, recordDone } from './requests.ts'
import type { About, Here, Web } from './web.ts'

/** Characters that a reason has at least: "TT&CG" is a reason, "x" is not. */
const SHORTEST_REASON = 4

/** The page that asks why, or null when the reason is known; the reason then stands in the audit line. */
export async function needsReason(
  web: Web,
  c: Request,
  tx: Tx,
  here: Here<unknown, unknown>,
  about: About,
): Promise<Response | null> {
  if (!about.asksReason || !here.user.id) return null
  const subject = about.subject ?? c.req.path
  const given = c.req.query('reason')?.trim() ?? c.req.header('x-reason')?.trim() ?? ''
  if (given.length >= SHORTEST_REASON) {
    await tx
      .insertInto('platform.consultationReason')
      .values({ forceId: here.user.forceId, accountId: here.user.id, subject, reason: given.slice(0, 500) })
      .execute()
    about.detail = { ...about.detail, reason: given.slice(0, 500) }
    return null
  }
  const known = await tx
    .selectFrom('platform.consultationReason')
    .select('reason')
    .where('forceId', '=', here.user.forceId)
    .where('accountId', '=', here.user.id)
    .where('subject', '=', subject)
    .where(sql<boolean>`given_at > now() - interval '1 day'`)
    .orderBy('givenAt', 'desc')
    .executeTakeFirst()
  if (known) {
    about.detail = { ...about.detail, reason: known.reason }
    return null
  }
  if (wantsJson(c)) throw new Refusal(422, [{ field: 'reason', message: 'platform.reasonNeeded' }])
  await recordDone(c, tx, here, 'was asked why', { subject, restrictionId: about.restrictionId ?? null })
  return htmlAnswer(
    web,
    c,
    frameOf(web, c, { user: here.user, nav: [], shown: null }),
    web.parts.screens.reason({ subject }),
  )
}
