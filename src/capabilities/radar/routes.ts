/** HTTP for the radar. */
import type { Web } from '../../platform/http.ts'
import { readingRoutes } from './inbox/routes.ts'
import { radarMapRoutes } from './map/map-routes.ts'
import { runRoutes } from './runs/routes.ts'
import { listRoutes } from './signals/routes.ts'
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
