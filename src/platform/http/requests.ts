/** One request, one transaction: who asks, in which force, what is recorded. Used by `page` and `action` alike. */
import type { Context } from 'hono'
import { recordAudit } from '../audit.ts'
import { londonDay } from '../clock.ts'
import type { Db, Tx } from '../database/database.ts'
import { isOpen, type May } from '../permission.ts'
import { nothingHere, Refusal } from '../problem.ts'
import { type Caller, enterForce } from '../sign-in/entering.ts'
import type { Force, User } from '../user.ts'
import { firstOf, plain } from '../words.ts'
import { withoutSecrets } from './given.ts'
import type { About, Env, Here, Web } from './web.ts'

export type Request = Context<Env>

/** Nobody: pages that need no account still know the language. */
const nobody = (language: User['language']): User => ({
  id: '',
  name: '',
  rank: '',
  language,
  roles: [],
  permissions: new Set(),
  restrictions: [],
  forceId: '',
  tokenId: null,
})

const noForce: Force = { id: '', code: '', name: { en: '', cy: '' }, demo: false }

/** Sends a person without an account to the sign-in page, a program to a 403. */
export class SignInNeeded extends Error {}

/** Parses the path; whatever is not an id is nothing, as an unknown id is. */
export function parsePath<Path>(
  c: Request,
  at: { safeParse: (given: unknown) => { success: boolean; data?: Path } },
): Path {
  const parsed = at.safeParse(
    Object.fromEntries(Object.entries(c.req.param()).map(([name, value]) => [name, plain(value)])),
  )
  if (!parsed.success) throw nothingHere()
  return parsed.data as Path
}

function callerFor(c: Request, may: May): Caller | null {
  const caller = c.get('caller')
  if (!caller && may !== 'anyone') throw new SignInNeeded()
  return caller
}

/**
 * Runs `work` in one transaction as the person who asks. Throws SignInNeeded without an account, Refusal 403 without
 * the permission. Whatever `work` throws undoes all it did.
 */
export async function asReader<Path, Query, Done>(
  web: Web,
  c: Request,
  asked: { may: May; at: Path; query: Query },
  work: (here: Here<Path, Query>, tx: Tx) => Promise<Done>,
): Promise<Done> {
  const caller = callerFor(c, asked.may)
  const transaction = web.parts.db.transaction().execute(async (tx) => {
    const user = caller ? await enterForce(tx, caller, web.parts.roles) : nobody(c.get('language'))
    if (asked.may === 'in-person' && user.tokenId)
      throw new Refusal(403, [{ field: '', message: 'platform.notByToken' }])
    if (!isOpen(asked.may) && !user.permissions.has(asked.may)) throw new Refusal(403)
    const at = web.parts.now()
    const here: Here<Path, Query> = {
      at: asked.at,
      query: asked.query,
      user,
      force: c.get('force') ?? noForce,
      language: c.get('language'),
      today: londonDay(at),
      now: at.toISOString(),
      may: (permission) => user.permissions.has(permission),
    }
    return work(here, tx)
  })
  return transaction.catch((thrown) => {
    throw (thrown as { code?: string }).code === MADE_FROM_NOTHING ? nothingHere() : thrown
  })
}

/** The database's code where a row was to be made from one that, by now, is nothing for the reader (migration 0115). */
const MADE_FROM_NOTHING = 'FS404'

/** Letters of a path that are kept: the audit finds lines by it, and an index takes no more than 2,704 bytes. */
const LONGEST_PATH = 500

/** The path as it may be kept. */
const keptPath = (path: string): string => withoutSecrets(firstOf(plain(path), LONGEST_PATH))

/** The audit line of what was done; the last statement of the transaction. */
export async function recordDone(
  c: Request,
  tx: Db,
  here: Here<unknown, unknown>,
  did: string,
  about: About,
): Promise<void> {
  await recordAudit(tx, {
    forceId: about.inForce || here.user.forceId || null,
    restrictionId: about.restrictionId ?? null,
    accountId: about.by ?? (here.user.id || null),
    did,
    subject: about.subject ?? keptPath(c.req.path),
    detail: {
      path: keptPath(c.req.path),
      requestId: c.get('requestId'),
      ...(here.user.tokenId ? { tokenId: here.user.tokenId } : {}),
      ...(about.recipient ? { recipient: about.recipient } : {}),
      ...about.detail,
    },
  })
}

/** Refused attempts are recorded in a write of their own, after the refused transaction is gone. */
export async function recordRefusal(
  web: Web,
  c: Request,
  did: string,
  refusal: Pick<Refusal, 'restrictionId' | 'problems'> & { status: number; subject?: string },
): Promise<void> {
  const caller = c.get('caller')
  if (!caller) return
  await recordRefusalOf(web, c, caller, caller.forceId || null, {
    restrictionId: refusal.restrictionId,
    wanted: did,
    status: refusal.status,
    because: refusal.problems.map((problem) => problem.message),
    ...(refusal.subject ? { subject: refusal.subject } : {}),
  })
}

type Why = { restrictionId?: string | null; subject?: string; wanted: string } & Record<string, unknown>

/** The line of a refusal, in the chain of `forceId`; null is the installation's own. */
export async function recordRefusalOf(
  web: Web,
  c: Request,
  caller: Caller | null,
  forceId: string | null,
  { restrictionId = null, subject = keptPath(c.req.path), ...why }: Why,
): Promise<void> {
  await recordAudit(web.parts.db, {
    forceId,
    restrictionId,
    accountId: caller?.accountId ?? null,
    did: 'was refused',
    subject,
    detail: { ...why, requestId: c.get('requestId'), ...(caller?.token ? { tokenId: caller.token.id } : {}) },
  })
}
