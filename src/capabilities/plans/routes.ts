/** HTTP for plans: one room each for reading, drafting, leads, approval, versions and paper. */
import type { Web } from '../../platform/http.ts'
import type { House } from '../../platform/slice.ts'
import { approvalRoutes } from './approval/routes.ts'
import { plansAsking } from './asking.ts'
import { documentRoutes } from './documents/routes.ts'
import { draftingRoutes } from './drafting/routes.ts'
import { leadRoutes } from './leads/routes.ts'
import { readingRoutes } from './reading/routes.ts'
import { versionRoutes } from './versions/routes.ts'

/** Declares every page and action on plans. */
export function planRoutes(web: Web, house: House): void {
  web.asking.push(plansAsking)
  draftingRoutes(web)
  leadRoutes(web)
  approvalRoutes(web)
  versionRoutes(web)
  documentRoutes(web)
  readingRoutes(web, house.panelsOn('/plans/:id'))
}
