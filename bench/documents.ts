/** Fifty people print a long plan and six export the audit, all at once: what the pages of others do meanwhile, and how long it takes. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { sql } from 'kysely'
import type { Role } from '../src/access.ts'
import { demoCited } from '../src/capabilities/plans/demo.ts'
import {
  anAction,
  aPlanContent,
  findDraft,
  lockPlan,
  openPlan,
  saveDraft,
  submitPlan,
} from '../src/capabilities/plans/index.ts'
import { aThreat, raiseThreat } from '../src/capabilities/threats/index.ts'
import type { Web } from '../src/platform/http.ts'
import { keepAccount } from '../src/platform/sign-in/accounts.ts'
import type { Caller } from '../src/platform/sign-in/entering.ts'
import { keepRole } from '../src/platform/sign-in/memberships.ts'
import { openSession } from '../src/platform/sign-in/sessions.ts'
import { type Figure, megabytes, milliseconds, quantile, whole } from './figures.ts'
import { NOW } from './force-at-size.ts'
import { webOf } from './pages.ts'
import { asCaller, startThrowAway, type ThrowAway } from './throw-away.ts'

const SIZE = { pdfs: 50, exports: 6, actions: 60, threats: 100, lines: 20_000 } as const
/** Rounds of the pages at rest; beside files they are read until all files are there. */
const ROUNDS = 40
const AIM = 'under 1 s at most'

type Ask = (path: string) => Promise<Response>

export async function benchDocuments(): Promise<Figure[]> {
  const bench = await startThrowAway()
  try {
    const caller = await bench.newForce('documents', ['lro', 'analyst'])
    const planId = await buildPlan(bench, caller)
    await writeAudit(bench, caller)
    const web = webOf(bench, caller)
    // One web for many people: each by a session of their own.
    Object.assign(web.parts, { signedInAs: undefined })
    const [reader] = await people(bench, web, caller, 1, 'sio')
    const printers = await people(bench, web, caller, SIZE.pdfs, 'lro')
    const auditors = await people(bench, web, caller, SIZE.exports, 'auditor')
    const pages = ['/', '/threats', '/plans']
    await readPages(reader!, pages, (round) => round < 5)
    const rest = await readPages(reader!, pages, (round) => round < ROUNDS)
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const beside = await besideFiles(
      [
        ...printers.map((ask) => () => ask(`/plans/${planId}/plan.pdf?recipient=Council&language=en`)),
        ...auditors.map((ask) => () => ask('/audit/export?recipient=Inspector')),
      ],
      (isGoingOn) => readPages(reader!, pages, isGoingOn),
    )
    delay.disable()
    return [
      {
        what: `${SIZE.pdfs} PDFs of ${SIZE.actions} long actions and ${SIZE.exports} exports of ${whole(SIZE.lines)} audit lines`,
        figure: '50th / 95th / longest',
      },
      ...pages.flatMap((page) => figuresOf(page, rest.get(page)!, beside.times.get(page)!)),
      { what: 'The last PDF came after', figure: seconds(Math.max(...beside.came.slice(0, SIZE.pdfs))) },
      { what: 'The last export came after', figure: seconds(Math.max(...beside.came.slice(SIZE.pdfs))) },
      { what: 'The longest that the server’s thread was busy without a break', figure: milliseconds(delay.max / 1e6) },
      { what: 'Memory of the server’s process at most', figure: megabytes(beside.mostMemory) },
    ]
  } finally {
    await bench.stop()
  }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

function figuresOf(page: string, rest: number[], beside: number[]): Figure[] {
  const three = (times: number[]) => [0.5, 0.95, 1].map((at) => milliseconds(quantile(times, at))).join(' / ')
  const ratio = quantile(beside, 0.95) / quantile(rest, 0.95)
  return [
    { what: `\`${page}\`, at rest`, figure: three(rest) },
    { what: `\`${page}\`, meanwhile`, figure: `${three(beside)}; 95th ${ratio.toFixed(1)} times`, aim: AIM },
  ]
}

async function readPages(ask: Ask, pages: string[], isGoingOn: (round: number) => boolean) {
  const times = new Map(pages.map((page) => [page, [] as number[]]))
  for (let round = 0; isGoingOn(round); round++)
    for (const page of pages) {
      const from = performance.now()
      await ask(page)
      times.get(page)!.push(performance.now() - from)
    }
  return times
}

/** Asks for all files at once and reads pages until the last is there. `came` is when each was, in milliseconds. */
async function besideFiles<T>(files: (() => Promise<Response>)[], read: (isGoingOn: () => boolean) => Promise<T>) {
  const from = performance.now()
  let [left, mostMemory] = [files.length, 0]
  const watching = setInterval(() => {
    mostMemory = Math.max(mostMemory, process.memoryUsage.rss())
  }, 50)
  const came = Promise.all(
    files.map((file) =>
      file().then(() => {
        left--
        return performance.now() - from
      }),
    ),
  )
  const times = await read(() => left > 0)
  clearInterval(watching)
  return { times, came: await came, mostMemory }
}

function people({ db }: ThrowAway, web: Web, caller: Caller, count: number, role: Role): Promise<Ask[]> {
  const one = async (i: number): Promise<Ask> => {
    const { forceId } = caller
    const accountId = await asCaller(db, caller, async (tx) => {
      const id = await keepAccount(tx, { forceId, email: `${role}.${i}@example.org`, name: `${role} ${i}` })
      await keepRole(tx, { forceId, accountId: id, role, grantedBy: null })
      return id
    })
    const secret = await openSession(db, accountId, forceId)
    return async (path) => {
      const answer = await web.hono.request(path, { headers: { accept: 'text/html', cookie: `session=${secret}` } })
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
      await answer.arrayBuffer()
      return answer
    }
  }
  return Promise.all(Array.from({ length: count }, (_, i) => one(i)))
}

async function buildPlan({ db }: ThrowAway, caller: Caller): Promise<string> {
  const { forceId, accountId: by } = caller
  const doer = { byId: by, forceId, today: NOW.slice(0, 10), now: NOW }
  return asCaller(db, caller, async (tx) => {
    const raised: string[] = []
    for (let i = 0; i < SIZE.threats; i++) raised.push((await raiseThreat(tx, doer, aThreat())).id)
    const threat = { id: raised[0]!, restrictionId: null, marking: 'OFFICIAL-SENSITIVE' as const }
    const id = await openPlan(tx, { forceId, threat, language: 'en', by, now: NOW })
    const text = 'Visit each flat weekly with the housing association, and write down who was met. '.repeat(20)
    const actions = Array.from({ length: SIZE.actions }, (_, i) => anAction(i + 1, { ownerId: by, text }))
    const { revision } = await findDraft(tx, id)
    const content = aPlanContent({ actions })
    await saveDraft(tx, await lockPlan(tx, id), { fromRevision: revision, content, by, now: NOW })
    await submitPlan(tx, await lockPlan(tx, id), { cited: demoCited(), whatChanged: '', by, now: NOW })
    return id
  })
}

const writeAudit = ({ ownerDb }: ThrowAway, { forceId, accountId }: Caller) =>
  sql`select audit.append(${forceId}::uuid, null, ${accountId}::uuid, 'read threat', '/threats/' || gen_random_uuid(),
    jsonb_build_object('path', '/threats', 'asked', jsonb_build_object('words', jsonb_build_array('llyn'))))
    from generate_series(1, ${SIZE.lines}::int)`.execute(ownerDb)
