/** Pages of a plan's versions: the list, one version in full, two compared, and the plan as it was on a day. */
import type { Db } from '../../../platform/database/database.ts'
import { type Here, page, type Web } from '../../../platform/http.ts'
import { londonInstant } from '../approval/london-instant.ts'
import { aboutPlan, headOf, namesOf } from '../approval/standing.ts'
import { findVersionAsAt, listDecisions } from '../decision-store.ts'
import { findPlan } from '../store.ts'
import { canonicalJson, digestOf } from '../version-rules.ts'
import { findVersion, listVersions } from '../version-store.ts'
import type { Decision, Version } from '../version-words.ts'
import { AsAtScreen } from './as-at-screens.tsx'
import { changesOfVersions } from './comparing.ts'
import { DifferencesScreen } from './difference-screens.tsx'
import { VersionsScreen } from './list-screens.tsx'
import { VersionScreen } from './version-screens.tsx'
import * as words from './words.ts'

/** Declares the pages of versions. All of them read; nothing of a version is ever changed. */
export function versionRoutes(web: Web): void {
  page(web, {
    path: '/plans/:id/versions',
    at: words.PlanPath,
    may: 'plans.read',
    audit: 'read versions of plan',
    gives: words.VersionsView,
    view: (here) => viewVersions(here, here.at.id),
    about: ({ plan }) => aboutPlan(plan),
    screen: VersionsScreen,
  })
  page(web, {
    path: '/plans/:id/versions/:number',
    at: words.VersionPath,
    may: 'plans.read',
    audit: 'read version of plan',
    gives: words.VersionView,
    async view({ db, at, now }) {
      const plan = await findPlan(db, at.id)
      const shown = await fullVersion(db, await findVersion(db, plan.id, at.number))
      return { plan: await headOf(db, plan, now), shown }
    },
    about: ({ plan, shown }) => aboutPlan(plan, { version: shown.number, sha256: shown.sha256 }),
    screen: VersionScreen,
  })
  page(web, {
    path: '/plans/:id/differences',
    at: words.PlanPath,
    query: words.DifferencesQuery,
    may: 'plans.read',
    audit: 'compared versions of plan',
    gives: words.DifferencesView,
    view: (here) => viewDifferences(here, here.at.id, here.query),
    about: ({ plan, from, to }) => aboutPlan(plan, { from, to }),
    screen: DifferencesScreen,
  })
  page(web, {
    path: '/plans/:id/as-at',
    at: words.PlanPath,
    query: words.AsAtQuery,
    may: 'plans.read',
    audit: 'read plan as at day',
    gives: words.AsAtView,
    view: (here) => viewAsAt(here, here.at.id, here.query.on ?? here.today),
    about: ({ plan, on, shown }) => aboutPlan(plan, { on, version: shown?.number ?? null }),
    screen: AsAtScreen,
  })
}

type Reading = Here<unknown, unknown> & { db: Db }

async function viewVersions({ db, now }: Reading, planId: string): Promise<words.VersionsView> {
  const plan = await findPlan(db, planId)
  const versions = await listVersions(db, plan.id)
  const nameOf = await namesOf(
    db,
    versions.map((version) => version.cutBy),
  )
  return {
    plan: await headOf(db, plan, now),
    versions: versions.map(({ planId: _plan, cutBy, ...version }) => ({
      ...version,
      cutBy: nameOf(cutBy),
      isInForce: version.number === plan.inForceVersion,
    })),
    decisions: await shownDecisions(db, await listDecisions(db, plan.id)),
  }
}

async function shownDecisions(db: Db, decisions: Decision[]): Promise<words.ShownDecision[]> {
  const nameOf = await namesOf(
    db,
    decisions.flatMap((decision) => [decision.byId, decision.forId]),
  )
  return decisions.map(({ planId: _plan, byId, forId, oralAuthorityId, ...decision }) => ({
    ...decision,
    by: nameOf(byId),
    for: nameOf(forId),
    isOral: oralAuthorityId !== null,
  }))
}

/** A version as it is shown in full; its digest is taken again from what was read. */
async function fullVersion(db: Db, found: Version): Promise<words.FullVersion> {
  const { number, kind, sha256, whatChanged, cutAt, version } = found
  const nameOf = await namesOf(db, [found.cutBy])
  const isIntact = digestOf(canonicalJson(version)) === sha256
  return { number, kind, sha256, isIntact, whatChanged, cutAt, version, cutBy: nameOf(found.cutBy) }
}

/** The two versions asked for; without them the latest and the one before. An unknown number is nothing here. */
async function viewDifferences(
  { db, language, now }: Reading,
  planId: string,
  asked: { from?: number | undefined; to?: number | undefined },
): Promise<words.DifferencesView> {
  const plan = await findPlan(db, planId)
  const head = await headOf(db, plan, now)
  const numbers = (await listVersions(db, plan.id)).map((version) => version.number)
  const to = asked.to ?? numbers[0] ?? null
  const from = asked.from ?? numbers.find((number) => to !== null && number < to) ?? null
  if (from === null || to === null) return { plan: head, numbers, from, to, changes: [] }
  const [before, after] = [await findVersion(db, plan.id, from), await findVersion(db, plan.id, to)]
  return { plan: head, numbers, from, to, changes: changesOfVersions(before.version, after.version, language) }
}

/** The plan at the end of the day `on` in London, or at this moment when that is still to come. */
async function viewAsAt({ db, now }: Reading, planId: string, on: string): Promise<words.AsAtView> {
  const plan = await findPlan(db, planId)
  const endOfDay = new Date(Date.parse(londonInstant(on, '23:59')) + 59_999).toISOString()
  const at = endOfDay < now ? endOfDay : now
  const found = await findVersionAsAt(db, plan.id, at)
  const decisions = (await listDecisions(db, plan.id)).filter((decision) => decision.decidedAt <= at)
  return {
    plan: await headOf(db, plan, now),
    on,
    at,
    shown: found && (await fullVersion(db, found)),
    interim: found?.until ? { until: found.until, isExpired: found.isExpired } : null,
    decisions: await shownDecisions(db, decisions),
  }
}
