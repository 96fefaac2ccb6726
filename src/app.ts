/** Joins the slices; the only file that knows them all. */
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { roleNames, roles } from './access.ts'
import { accountRoutes } from './capabilities/account/index.ts'
import { apiRoutes } from './capabilities/api/index.ts'
import { auditRoutes } from './capabilities/audit/index.ts'
import { crimeRoutes } from './capabilities/crime/index.ts'
import { helpRoutes } from './capabilities/help/index.ts'
import { homeRoutes } from './capabilities/home/index.ts'
import { partnerRoutes } from './capabilities/partners/index.ts'
import { peopleRoutes } from './capabilities/people/index.ts'
import { placeRoutes } from './capabilities/places/index.ts'
import { planRoutes } from './capabilities/plans/index.ts'
import { countOpenThreats, threatRoutes } from './capabilities/threats/index.ts'
import type { Config } from './config.ts'
import type { Installation } from './installation.ts'
import { readAssets, serveAssets } from './platform/http/assets.ts'
import { createWeb, type NavEntry, type Web } from './platform/http.ts'
import { problemScreens } from './ui/problem-screens.tsx'
import { renderDocument } from './ui/render.tsx'
import { vocabulary } from './vocabulary.ts'

const nav: NavEntry[] = [
  { href: '/', labelKey: 'home.nav', may: 'signed-in' },
  { href: '/threats', labelKey: 'threats.nav', may: 'threats.read', count: countOpenThreats },
  { href: '/plans', labelKey: 'plans.nav', may: 'plans.read' },
  { href: '/crime', labelKey: 'crime.nav', may: 'crime.read' },
  { href: '/places', labelKey: 'places.nav', may: 'places.read' },
  { href: '/partners', labelKey: 'partners.nav', may: 'partners.read' },
  { href: '/people', labelKey: 'people.nav', may: 'people.manage' },
  { href: '/audit', labelKey: 'audit.nav', may: 'audit.read' },
]

/** Declares every page and action there is. */
export function declareRoutes(web: Web, { demo }: { demo: boolean }): void {
  accountRoutes(web, { personas: demo })
  homeRoutes(web, { panels: [] })
  threatRoutes(web, { panels: [] })
  planRoutes(web)
  crimeRoutes(web)
  placeRoutes(web, {})
  partnerRoutes(web, {})
  peopleRoutes(web, { roleNames })
  auditRoutes(web)
  helpRoutes(web, { terms: vocabulary })
  apiRoutes(web)
}
