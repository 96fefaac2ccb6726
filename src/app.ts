/** Joins the slices; the only file that knows them all. */
import type { Logger } from 'pino'
import { roleNames, roles } from './access.ts'
import { accountRoutes } from './capabilities/account/index.ts'
import { apiRoutes } from './capabilities/api/index.ts'
import { auditRoutes } from './capabilities/audit/index.ts'
import { crimeRoutes, IMPORT_TASK, importJob, type ReadingLimits } from './capabilities/crime/index.ts'
import { disclosureRoutes } from './capabilities/disclosure/index.ts'
import { equalityRoutes } from './capabilities/equality/index.ts'
import { helpRoutes } from './capabilities/help/index.ts'
import { homeRoutes } from './capabilities/home/index.ts'
import { partnerRoutes } from './capabilities/partners/index.ts'
import { peopleRoutes } from './capabilities/people/index.ts'
import { placeRoutes } from './capabilities/places/index.ts'
import { planRoutes, plansWithGapsPanel } from './capabilities/plans/index.ts'
import { countInbox, RADAR_TASK, radarJob, radarRoutes } from './capabilities/radar/index.ts'
import { countOpenThreats, threatRoutes } from './capabilities/threats/index.ts'
import type { Config } from './config.ts'
import { disclosureKinds } from './disclosure-joints.ts'
import type { Installation } from './installation.ts'
import { areasForCrime, partnersAsked, placesAsked, radarAfterImport, threatsAsked } from './joints.ts'
import { londonDay } from './platform/clock.ts'
import { readAssets, serveAssets } from './platform/http/assets.ts'
import { declareHealth } from './platform/http/health.ts'
import { createWeb, type NavEntry, type Web } from './platform/http.ts'
import { startJobs } from './platform/jobs.ts'
import { renderDocument } from './ui/render.tsx'
import { screens } from './ui/screens.tsx'
import { vocabulary } from './vocabulary.ts'

/** Every entry of the navigation; a reader sees those that lead where they may go. */
export const nav: NavEntry[] = [
  { href: '/', labelKey: 'home.nav', may: 'signed-in' },
  { href: '/threats', labelKey: 'threats.nav', may: 'threats.read', count: countOpenThreats },
  { href: '/plans', labelKey: 'plans.nav', may: 'plans.read' },
  { href: '/radar', labelKey: 'radar.nav', may: 'radar.read', count: (db) => countInbox(db, londonDay(new Date())) },
  { href: '/crime', labelKey: 'crime.nav', may: 'crime.read' },
  { href: '/places', labelKey: 'places.nav', may: 'places.read' },
  { href: '/partners', labelKey: 'partners.nav', may: 'partners.read' },
  { href: '/disclosure', labelKey: 'disclosure.nav', may: 'disclosure.read' },
  { href: '/equality', labelKey: 'equality.nav', may: 'equality.read' },
  { href: '/people', labelKey: 'people.nav', may: 'people.manage' },
  { href: '/places/areas', labelKey: 'places.areasNav', may: 'places.configure' },
  { href: '/audit', labelKey: 'audit.nav', may: 'audit.read' },
]

/** Declares every page and action there is. */
export function declareRoutes(
  web: Web,
  { demo, limits = {} }: { demo: boolean; limits?: Partial<ReadingLimits> },
): void {
  accountRoutes(web, { personas: demo })
  homeRoutes(web, { panels: [plansWithGapsPanel] })
  threatRoutes(web, threatsAsked)
  planRoutes(web)
  radarRoutes(web)
  crimeRoutes(web, { areas: areasForCrime, limits })
  placeRoutes(web, placesAsked)
  partnerRoutes(web, partnersAsked)
  disclosureRoutes(web, { kinds: disclosureKinds })
  equalityRoutes(web)
  peopleRoutes(web, { roles, roleNames })
  auditRoutes(web)
  helpRoutes(web, { terms: vocabulary })
  apiRoutes(web)
}

/** Everything that runs: the web with all its routes, and the jobs. `stop` lets a running job go back to its queue. */
export async function buildApp(given: {
  config: Config
  installation: Installation
  clientFolder: string
  uploadFolder: string
  log: Logger
}): Promise<{ web: Web; stop: () => Promise<void> }> {
  const { config, installation, clientFolder, uploadFolder, log } = given
  const now = () => new Date()
  const web = createWeb({
    db: installation.db,
    roles,
    roleTitleKey: (role) => `people.role.${role}`,
    nav,
    renderDocument,
    screens,
    assets: readAssets(clientFolder),
    now,
    url: config.url,
    trustProxy: config.trustProxy,
    uploadFolder,
    log,
  })
  serveAssets(web, clientFolder)
  declareHealth(web)
  const limits = config.import
  declareRoutes(web, { demo: config.demo, limits })
  const jobs = await startJobs({
    ownerUrl: installation.ownerUrl,
    workerUrl: installation.workerUrl,
    tasks: {
      [IMPORT_TASK]: importJob({ roles, uploadFolder, now, limits, afterImport: radarAfterImport }),
      [RADAR_TASK]: radarJob({ roles, now }),
    },
    onFault: (err, text) => log.error({ err }, text),
  })
  return { web, stop: jobs.stop }
}
