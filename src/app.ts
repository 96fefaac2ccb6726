/** Joins the slices; the only file that knows them all. */
import type { Logger } from 'pino'
import { roleNames, roles } from './access.ts'
import { account } from './capabilities/account/index.ts'
import { api } from './capabilities/api/index.ts'
import { audit } from './capabilities/audit/index.ts'
import { crime, type ReadingLimits } from './capabilities/crime/index.ts'
import { disclosure } from './capabilities/disclosure/index.ts'
import { equality } from './capabilities/equality/index.ts'
import { help } from './capabilities/help/index.ts'
import { home } from './capabilities/home/index.ts'
import { partners } from './capabilities/partners/index.ts'
import { people } from './capabilities/people/index.ts'
import { places } from './capabilities/places/index.ts'
import { plans } from './capabilities/plans/index.ts'
import { radar } from './capabilities/radar/index.ts'
import { schemes } from './capabilities/schemes/index.ts'
import { threats } from './capabilities/threats/index.ts'
import type { Installation } from './commands/installation.ts'
import type { Config } from './config.ts'
import { faultFacts } from './platform/faults.ts'
import { readAssets, serveAssets } from './platform/http/assets.ts'
import { declareHealth } from './platform/http/health.ts'
import { createWeb, type Web } from './platform/http.ts'
import { startJobs } from './platform/jobs.ts'
import { declareSlices, type House, joinSlices } from './platform/slice.ts'
import { renderDocument } from './ui/render.tsx'
import { screens } from './ui/screens.tsx'
import { vocabulary } from './vocabulary.ts'

/** What the operator set, as far as a slice asks for it. */
export type Settings = { demo: boolean; limits?: Partial<ReadingLimits> }

/** The slices, lowest first: each may know those before it, and no other. */
export const joinHouse = ({ demo, limits = {} }: Settings): House =>
  joinSlices([
    people({ roles, roleNames }),
    account({ personas: demo }),
    audit,
    help({ terms: vocabulary }),
    api,
    places,
    crime(limits),
    schemes,
    threats,
    partners,
    radar,
    plans,
    disclosure,
    equality,
    home,
  ])

/** The navigation in the order in which it is shown; a reader sees the entries that lead where they may go. */
const navOrder = ['/', '/threats', '/plans', '/radar', '/crime', '/places', '/partners', '/disclosure', '/equality']

/** Every entry of the navigation: those above in their order, then the others as their slices stand. */
export function navOf(house: House): House['nav'] {
  const place = (href: string) => (navOrder.includes(href) ? navOrder.indexOf(href) : navOrder.length)
  return house.nav.toSorted((one, other) => place(one.href) - place(other.href))
}

/** Declares every page and action there is. */
export function declareRoutes(web: Web, settings: Settings): House {
  return declareSlices(web, joinHouse(settings).slices)
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
  const settings = { demo: config.demo, limits: config.import }
  const web = createWeb({
    db: installation.db,
    roles,
    roleTitleKey: (role) => `people.role.${role}`,
    nav: navOf(joinHouse(settings)),
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
  const house = declareRoutes(web, settings)
  const jobs = await startJobs({
    ownerUrl: installation.ownerUrl,
    workerUrl: installation.workerUrl,
    tasks: Object.assign({}, ...house.slices.map(({ jobs }) => jobs?.({ roles, now, uploadFolder, house }) ?? {})),
    onFault: (fault, text) => log.error({ fault: faultFacts(fault) }, text),
  })
  return { web, stop: jobs.stop }
}
