/** HTTP for partners. Paths with a word of their own are declared before those with an id. */
import type { Web } from '../../platform/http.ts'
import { agencyRoutes } from './agency-routes.ts'
import { consultationRoutes } from './consultation-routes.ts'

export function partnerRoutes(web: Web): void {
  consultationRoutes(web)
  agencyRoutes(web)
}
