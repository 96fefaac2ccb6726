/** HTTP for partners. */
import type { Web } from '../../platform/http.ts'
import { agencyRoutes } from './agency-routes.ts'
import { consultationRoutes } from './consultation-routes.ts'

export function partnerRoutes(web: Web): void {
  consultationRoutes(web)
  agencyRoutes(web)
}
