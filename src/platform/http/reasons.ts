/**
 * Where the record's policy asks for one, a person says why they open it before they see it: once a day and record. Asked of every
 * page and document that names such a record in its address, whoever declares it. Data Protection Act 2018, s.62: logs of
 * consultation establish the justification.
 */
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { Refusal } from '../problem.ts'
import type { User } from '../user.ts'
import { firstOf, plain } from '../words.ts'
import { frameOf, htmlAnswer, wantsJson } from './answers.tsx'
import { type Request, recordDone } from './requests.ts'
import type { About, Asked, Here, Web } from './web.ts'

/** Characters that a reason has at least and at most: "TT&CG" is a reason, "x" is not. */
export const SHORTEST_REASON = 4
export const LONGEST_REASON = 500

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** The records named anywhere in what was asked that ask this reader for a reason. */
export async function recordsAsking(web: Web, db: Db, named: unknown): Promise<Asked[]> {
  const ids = [...new Set((JSON.stringify(named) ?? '').toLowerCase().match(ID) ?? [])]
  const asked: Asked[] = []
  if (ids.length > 0) for (const among of web.asking) asked.push(...(await among(db, ids)))
  return asked
}

/** Keeps why a person opens a record. */
export async function keepReason(tx: Tx, user: User, subject: string, reason: string): Promise<void> {
  await tx
    .insertInto('platform.consultationReason')
    .values({ forceId: user.forceId, accountId: user.id, subject, reason })
    .execute()
}

/**
 * The page that asks why, before anything of the record is loaded; or what the audit line says of the reasons that are known.
 * A form that is shown `again` asks too, and leads to its own page.
 * A program may give it as `x-reason`, which no form and no other site can send.
 */
export async function needsReason(
  web: Web,
  c: Request,
  tx: Tx,
  here: Here<unknown, unknown>,
  again?: { path: string; refusal: Refusal },
): Promise<Response | About['detail']> {
  if (!here.user.id) return {}
  let reason: string | null = null
  for (const { subject, restrictionId } of await recordsAsking(web, tx, [here.at, here.query])) {
    reason = await reasonFor(c, tx, here.user, subject)
    if (reason !== null) continue
    const refusal = again?.refusal ?? new Refusal(422, [{ field: 'reason', message: 'platform.reasonNeeded' }])
    refusal.restrictionId ??= restrictionId
    if (wantsJson(c)) throw refusal
    await recordDone(c, tx, here, 'was asked why', { subject, restrictionId })
    const frame = frameOf(web, c, { user: here.user, nav: [], shown: null, ...(again ? { path: again.path } : {}) })
    return htmlAnswer(web, c, frame, web.parts.screens.reason({ subject }))
  }
  return reason === null ? {} : { reason }
}

/** Given with the request, or within a day; null where none is. */
async function reasonFor(c: Request, tx: Tx, user: User, subject: string): Promise<string | null> {
  const given = firstOf(plain(c.req.header('x-reason')?.trim() ?? ''), LONGEST_REASON)
  if (given.length >= SHORTEST_REASON) {
    await keepReason(tx, user, subject, given)
    return given
  }
  const known = await tx
    .selectFrom('platform.consultationReason')
    .select('reason')
    .where('forceId', '=', user.forceId)
    .where('accountId', '=', user.id)
    .where('subject', '=', subject)
    .where(sql<boolean>`given_at > now() - interval '1 day'`)
    .orderBy('givenAt', 'desc')
    .executeTakeFirst()
  return known?.reason ?? null
}
