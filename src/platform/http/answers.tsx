/** How answers leave: a page for people, JSON for programs, and one translator for every refusal. */
import { matchedRoutes } from 'hono/route'
import type { ReactNode } from 'react'
import { londonDay } from '../clock.ts'
import { faultFacts, isDatabaseAway } from '../faults.ts'
import { say } from '../language.tsx'
import { highestMarking } from '../marking.ts'
import '../messages.ts'
import type { Db } from '../database/database.ts'
import { isOpen } from '../permission.ts'
import { type Problem, Refusal } from '../problem.ts'
import type { User } from '../user.ts'
import { type Posted, readPosted } from './forms.ts'
import { type Request, recordRefusal, SignInNeeded } from './requests.ts'
import type { FrameFacts, NavEntry, SendAgain, Web } from './web.ts'

export const wantsJson = (c: Request): boolean => c.req.header('accept')?.includes('application/json') ?? false

const pathWithQuery = (c: Request): string => {
  const url = new URL(c.req.url)
  return url.pathname + url.search
}

const mayEnter = (user: User | null, entry: NavEntry): boolean =>
  entry.may === 'anyone' || (user !== null && (isOpen(entry.may) || user.permissions.has(entry.may)))

/** The navigation as this reader has it, with its counts. */
export async function navigationFor(web: Web, user: User | null, path: string, db: Db): Promise<FrameFacts['nav']> {
  const nav: FrameFacts['nav'] = []
  for (const { href, labelKey, count, may } of web.parts.nav) {
    if (!mayEnter(user, { href, labelKey, may })) continue
    const current = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
    nav.push({ href, labelKey, current, ...(count ? { count: await count(db) } : {}) })
  }
  return nav
}

function readerOf(web: Web, { id, name, rank, roles }: User): FrameFacts['user'] {
  const role = roles[0]
  return { id, name, rank, roles, ...(role ? { roleTitleKey: web.parts.roleTitleKey(role) } : {}) }
}

/** What the layout shows around the screen; the marking is computed from the view itself. */
export function frameOf(
  web: Web,
  c: Request,
  known: {
    user: User | null
    nav: FrameFacts['nav']
    shown: unknown
    problems?: Problem[]
    posted?: Posted | null
    notice?: string | null
    saved?: string | null
    path?: string
  },
): FrameFacts {
  const force = c.get('force')
  const now = web.parts.now()
  return {
    language: c.get('language'),
    path: known.path ?? pathWithQuery(c),
    today: londonDay(now),
    now: now.toISOString(),
    user: known.user?.id ? readerOf(web, known.user) : null,
    force: force ? { id: force.id, name: force.name, demo: force.demo } : null,
    nav: known.nav,
    marking: highestMarking(known.shown),
    permissions: known.user ? [...known.user.permissions] : [],
    density: c.get('session')?.density ?? 'auto',
    assets: web.parts.assets,
    problems: known.problems ?? [],
    posted: known.posted ?? null,
    notice: known.notice ?? null,
    saved: known.saved ?? null,
  }
}

export const htmlAnswer = (web: Web, c: Request, frame: FrameFacts, body: ReactNode, status = 200): Response =>
  c.html(web.parts.renderDocument(frame, body), status as 200)

/** Problems as a program reads them: the same sentences, in its language, with field and key. */
export const problemsAsJson = (c: Request, problems: Problem[]) =>
  problems.map((problem) => ({ ...problem, text: say(c.get('language'), problem.message, problem.args) }))

const stock: Record<number, string> = {
  403: 'platform.mayNot',
  404: 'platform.notFound',
  500: 'platform.fault',
  503: 'platform.tryAgain',
}
/** A database that restarts is back by then. Ours, to calibrate. */
const TRY_AGAIN_SECONDS = 10

/**
 * The one translator. Refusals are recorded and explained; a fault is logged with the request id, says nothing of what is inside,
 * and gives back what was typed.
 */
export async function refusedAnswer(web: Web, c: Request, did: string, thrown: unknown): Promise<Response> {
  if (thrown instanceof SignInNeeded) {
    if (wantsJson(c))
      return c.json({ problems: problemsAsJson(c, [{ field: '', message: 'platform.signInNeeded' }]) }, 401)
    return c.redirect(`/sign-in?next=${encodeURIComponent(pathWithQuery(c))}`, 303)
  }
  if (thrown instanceof Refusal) {
    await recordRefusal(web, c, did, thrown)
    return explain(web, c, thrown.status, thrown.problems)
  }
  const facts = { fault: faultFacts(thrown), requestId: c.get('requestId'), path: patternOf(c) }
  const again = await toSendAgain(c)
  if (!isDatabaseAway(thrown)) {
    web.parts.log.error(facts, 'fault')
    // By its declared path: of what is restricted it says nothing to an auditor who is not named there.
    const failed = { status: 500, restrictionId: null, problems: [{ field: '', message: 'platform.fault' }] }
    await recordRefusal(web, c, did, { ...failed, subject: facts.path }).catch((second) =>
      web.parts.log.error({ ...facts, fault: faultFacts(second) }, 'could not record a fault'),
    )
    return explain(web, c, 500, [], again)
  }
  web.parts.log.error(facts, 'the database is away')
  c.header('retry-after', String(TRY_AGAIN_SECONDS))
  return explain(web, c, 503, [], again)
}

/** What a person had typed in a form of ours. Never a password, and nothing of another site's making under our name. */
async function toSendAgain(c: Request): Promise<SendAgain | null> {
  if (c.req.method !== 'POST' || wantsJson(c) || c.get('isForeign')) return null
  const posted = await readPosted(c).catch(() => ({}))
  if (Object.keys(posted).length === 0 || 'password' in posted) return null
  return { action: pathWithQuery(c), posted }
}

/** The declared path of the route that answers: an address itself may hold a secret. */
const patternOf = (c: Request): string => matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path ?? '*'

/** The answer in the reader's language; where there is no sentence, the usual one of this status. */
export function explain(
  web: Web,
  c: Request,
  status: number,
  given: Problem[] = [],
  again: SendAgain | null = null,
): Response {
  const problems = given.length > 0 ? given : [{ field: '', message: stock[status] ?? 'platform.fault' }]
  if (wantsJson(c))
    return c.json({ problems: problemsAsJson(c, problems), requestId: c.get('requestId') }, status as 400)
  // What was typed may be of the highest marking: the record that would say so is out of reach.
  const frame = frameOf(web, c, { user: null, nav: [], shown: again && { marking: 'OFFICIAL-SENSITIVE' } })
  const caller = c.get('caller')
  if (caller) frame.user = { id: caller.accountId, name: caller.name, rank: caller.rank, roles: [] }
  return htmlAnswer(
    web,
    c,
    frame,
    web.parts.screens.problem({ status, problems, requestId: c.get('requestId'), again }),
    status,
  )
}
