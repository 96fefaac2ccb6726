/**
 * One force at full size, built through the slices' own doors: 500 users, 300 threats, 25 plans, 100,000 crimes a year for three
 * years with rises in the last month for the radar to find.
 */
import { sql } from 'kysely'
import { type CrimeEvent, crimeTypes, recordEvents } from '../src/capabilities/crime/index.ts'
import { type AreaTree, installAreas, northWales } from '../src/capabilities/places/index.ts'
import { openPlan } from '../src/capabilities/plans/index.ts'
import { listInbox, runDemonstration } from '../src/capabilities/radar/index.ts'
import { scanInThreads } from '../src/capabilities/radar/scan/scan-threads.ts'
import {
  aDecision,
  anAssessment,
  approveAssessment,
  aThreat,
  type Doer,
  decideThreat,
  illustrativeScheme,
  installIllustrativeScheme,
  raiseThreat,
  writeAssessment,
} from '../src/capabilities/threats/index.ts'
import type { Db } from '../src/platform/database/database.ts'
import { keepAccount } from '../src/platform/sign-in/accounts.ts'
import type { Caller } from '../src/platform/sign-in/entering.ts'
import { keepRole } from '../src/platform/sign-in/memberships.ts'
import { inventMonth, LSOA_CODES } from './crime-months.ts'
import { randomFrom } from './random.ts'
import { asCaller, type ThrowAway } from './throw-away.ts'

export const SIZE = { users: 500, threats: 300, plans: 25, months: 36, crimesPerMonth: 8_334 } as const
export const NOW = '2026-03-02T09:00:00.000Z'
const TODAY = NOW.slice(0, 10)

export type Built = {
  caller: Caller
  threatId: string
  planId: string
  authorityId: string
  signalId: string
  /** Signals that wait in the inbox. */
  signals: number
}

/** Builds it and has PostgreSQL know it, as it would after a night. */
export async function buildForce({ db, ownerDb, newForce }: ThrowAway): Promise<Built> {
  const caller = await newForce('at-size', ['head-of-analysis', 'sro', 'lro', 'auditor'])
  const authorityId = await buildAreas(db, caller)
  for (let i = 0; i < SIZE.months; i++) {
    const month = `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
    const isLast = i === SIZE.months - 1
    const events = inventMonth(month, SIZE.crimesPerMonth).map((event, at) =>
      inItsPlace(isLast ? moved(event, at) : event),
    )
    await asCaller(db, caller, (tx) => recordEvents(tx, caller.forceId, month, events))
  }
  await buildUsers(db, caller)
  const threatIds = await buildThreats(db, caller)
  const planIds: string[] = []
  for (const id of threatIds.slice(0, SIZE.plans))
    planIds.push(
      await asCaller(db, caller, (tx) =>
        openPlan(tx, {
          forceId: caller.forceId,
          threat: { id, restrictionId: null, marking: 'OFFICIAL-SENSITIVE' },
          language: 'en',
          by: caller.accountId,
          now: NOW,
        }),
      ),
    )
  await runDemonstration({ db, forceId: caller.forceId, now: () => new Date(NOW) }, scanInThreads())
  const signals = await asCaller(db, caller, (tx) => listInbox(tx, TODAY))
  await sql`analyze`.execute(ownerDb)
  const [signalId] = signals.map(({ id }) => id)
  return {
    caller,
    threatId: threatIds[0]!,
    planId: planIds[0]!,
    authorityId,
    signalId: signalId!,
    signals: signals.length,
  }
}

/** Areas side by side on a grid over the force, 22 in a row, each event within its own. */
function inItsPlace(event: CrimeEvent): CrimeEvent {
  const at = LSOA_CODES.indexOf(event.lsoaCode!)
  const within = (degrees: number) => Math.abs(degrees * 1000) % 1
  return {
    ...event,
    longitude: Number((-4.2 + ((at % 22) + within(event.longitude!)) / 22).toFixed(6)),
    latitude: Number((52.7 + (Math.floor(at / 22) + within(event.latitude!)) * 0.035).toFixed(6)),
  }
}

/** One event in six happens in one of a dozen areas instead, each of which has its own type: rises that a scan finds. */
function moved(event: CrimeEvent, at: number): CrimeEvent {
  if (at % 6 > 0 || event.eventId === null) return event
  const rise = (at / 6) % 12
  return { ...event, lsoaCode: LSOA_CODES[rise * 35 + 7]!, crimeType: crimeTypes[1 + rise]! }
}

/** Everyone else who works there; most of them read. */
async function buildUsers(db: Db, caller: Caller): Promise<void> {
  const roles = ['neighbourhood-officer', 'analyst', 'supervisor', 'lro', 'sio'] as const
  await asCaller(db, caller, async (tx) => {
    for (let i = 2; i < SIZE.users; i++) {
      const accountId = await keepAccount(tx, {
        forceId: caller.forceId,
        email: `user-${i}@example.org`,
        name: `User ${i}`,
      })
      await keepRole(tx, { forceId: caller.forceId, accountId, role: roles[i % roles.length]!, grantedBy: null })
    }
  })
}

/** The areas of a real force, with invented census areas dealt out among its authorities. Answers one authority. */
async function buildAreas(db: Db, caller: Caller): Promise<string> {
  const authorities = northWales.within.flatMap((area) => area.within)
  const dealt = (authority: AreaTree): AreaTree => ({
    ...authority,
    within: LSOA_CODES.filter((_, i) => i % authorities.length === authorities.indexOf(authority)).map((code) => ({
      code,
      kind: 'lsoa',
      name: { en: code, cy: code },
      nation: 'wales',
      within: [],
    })),
  })
  const tree = { ...northWales, within: northWales.within.map((area) => ({ ...area, within: area.within.map(dealt) })) }
  const ids = await asCaller(db, caller, (tx) => installAreas(tx, caller.forceId, tree))
  return ids.get(authorities[0]!.code)!
}

/** Raised, assessed by one person, approved by another, adopted; scores spread over the scheme. */
async function buildThreats(db: Db, caller: Caller): Promise<string[]> {
  const random = randomFrom('threats')
  const moderator = await asCaller(db, caller, async (tx) => {
    await installIllustrativeScheme(tx, caller.forceId, NOW)
    const accountId = await keepAccount(tx, {
      forceId: caller.forceId,
      email: 'moderator@example.org',
      name: 'Moderator',
    })
    await keepRole(tx, { forceId: caller.forceId, accountId, role: 'head-of-analysis', grantedBy: null })
    return accountId
  })
  const doer = (byId: string): Doer => ({ byId, forceId: caller.forceId, today: TODAY, now: NOW })
  const ids: string[] = []
  for (let i = 0; i < SIZE.threats; i++)
    ids.push(
      await asCaller(db, caller, async (tx) => {
        const { id } = await raiseThreat(tx, doer(caller.accountId), aThreat({ name: `Threat ${i + 1}` }))
        const level = 1 + Math.floor(random() * 3)
        const form = anAssessment(illustrativeScheme, level)
        const assessmentId = await writeAssessment(tx, doer(caller.accountId), id, form)
        await approveAssessment(tx, doer(moderator), id, assessmentId, '')
        await decideThreat(tx, doer(moderator), id, 'adoption', aDecision())
        return id
      }),
    )
  return ids
}
