/** One force at full size, built through the slices' own doors: 300 threats, 25 plans, 100,000 crimes a year for three years. */
import { sql } from 'kysely'
import { recordEvents } from '../src/capabilities/crime/index.ts'
import { type AreaTree, installAreas, northWales } from '../src/capabilities/places/index.ts'
import { openPlan } from '../src/capabilities/plans/index.ts'
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

export const SIZE = { threats: 300, plans: 25, months: 36, crimesPerMonth: 8_334 } as const
export const NOW = '2026-03-02T09:00:00.000Z'
const TODAY = NOW.slice(0, 10)

export type Built = { caller: Caller; threatId: string; planId: string; authorityId: string }

/** Builds it and has PostgreSQL know it, as it would after a night. */
export async function buildForce({ db, ownerDb, newForce }: ThrowAway): Promise<Built> {
  const caller = await newForce('at-size', ['head-of-analysis', 'sro', 'lro', 'auditor'])
  const authorityId = await buildAreas(db, caller)
  for (let i = 0; i < SIZE.months; i++) {
    const month = `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
    await asCaller(db, caller, (tx) => recordEvents(tx, caller.forceId, month, inventMonth(month, SIZE.crimesPerMonth)))
  }
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
  await sql`analyze`.execute(ownerDb)
  return { caller, threatId: threatIds[0]!, planId: planIds[0]!, authorityId }
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
    const accountId = await keepAccount(tx, { email: 'moderator@example.org', name: 'Moderator' })
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
