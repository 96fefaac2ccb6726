/** Pages of a plan's versions: the list, one version in full, two compared, and the plan as it was on a day. */
import { page, type Web } from '../../../platform/http.ts'
import { londonInstant } from '../approval/london-instant.ts'
import { fullVersion, namesOf, shownDecisions } from '../approval/standing.ts'
import { findVersionAsAt, listDecisions } from '../decision-store.ts'
import { aboutPlan, type Viewing, viewPlan } from '../plan-view.ts'
import { findVersion, listVersions } from '../version-store.ts'
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
    about: (view) => aboutPlan(view),
    screen: VersionsScreen,
  })
  page(web, {
    path: '/plans/:id/versions/:number',
    at: words.VersionPath,
    may: 'plans.read',
    audit: 'read version of plan',
    gives: words.VersionView,
    async view(here) {
      const { db, at } = here
      return {
        ...(await viewPlan(here, at.id)),
        shown: await fullVersion(db, await findVersion(db, at.id, at.number)),
      }
    },
    about: (view) => aboutPlan(view, { version: view.shown.number, sha256: view.shown.sha256 }),
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
    about: (view) => aboutPlan(view, { from: view.from, to: view.to }),
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
    about: (view) => aboutPlan(view, { on: view.on, version: view.shown?.number ?? null }),
    screen: AsAtScreen,
  })
}

async function viewVersions(here: Viewing, planId: string): Promise<words.VersionsView> {
  const { db } = here
  const view = await viewPlan(here, planId)
  const { plan } = view
  const versions = await listVersions(db, plan.id)
  const nameOf = await namesOf(
    db,
    versions.map((version) => version.cutBy),
  )
  return {
    ...view,
    versions: versions.map(({ planId: _plan, cutBy, ...version }) => ({
      ...version,
      cutBy: nameOf(cutBy),
      isInForce: version.number === plan.inForceVersion,
    })),
    decisions: await shownDecisions(db, await listDecisions(db, plan.id)),
  }
}

/** The two versions asked for; without them the latest and the one before. An unknown number is nothing here. */
async function viewDifferences(
  here: Viewing,
  planId: string,
  asked: { from?: number | undefined; to?: number | undefined },
): Promise<words.DifferencesView> {
  const { db, language } = here
  const view = await viewPlan(here, planId)
  const numbers = (await listVersions(db, planId)).map((version) => version.number)
  const to = asked.to ?? numbers[0] ?? null
  const from = asked.from ?? numbers.find((number) => to !== null && number < to) ?? null
  if (from === null || to === null) return { ...view, numbers, from, to, changes: [] }
  const [before, after] = [await findVersion(db, planId, from), await findVersion(db, planId, to)]
  return { ...view, numbers, from, to, changes: changesOfVersions(before.version, after.version, language) }
}

/** The plan at the end of the day `on` in London, or at this moment when that is still to come. */
async function viewAsAt(here: Viewing, planId: string, on: string): Promise<words.AsAtView> {
  const { db, now } = here
  const view = await viewPlan(here, planId)
  const endOfDay = new Date(Date.parse(londonInstant(on, '23:59')) + 59_999).toISOString()
  const at = endOfDay < now ? endOfDay : now
  const found = await findVersionAsAt(db, planId, at)
  const decisions = (await listDecisions(db, planId)).filter((decision) => decision.decidedAt <= at)
  return {
    ...view,
    on,
    at,
    shown: found && (await fullVersion(db, found)),
    interimThen: found?.until ? { until: found.until, isExpired: found.isExpired } : null,
    decisions: await shownDecisions(db, decisions),
  }
}
