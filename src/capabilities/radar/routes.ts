/** HTTP for the radar. */
import type { Web } from '../../platform/http.ts'
import { listRoutes } from './listing/routes.ts'
import { radarMapRoutes } from './mapping/map-routes.ts'
import { readingRoutes } from './reading/routes.ts'
import { runRoutes } from './runs/routes.ts'
import { issueRoutes } from './triage/issue-routes.ts'
import { triageRoutes } from './triage/triage-routes.ts'

/** Declares every page and action on signals, emerging issues and runs. */
export function radarRoutes(web: Web): void {
  listRoutes(web)
  radarMapRoutes(web)
  const signalPage = readingRoutes(web)
  triageRoutes(web, signalPage)
  issueRoutes(web)
  runRoutes(web)
}
