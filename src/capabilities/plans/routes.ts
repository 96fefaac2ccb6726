/** HTTP for plans: one room each for drafting, approval, versions and paper. */
import type { Web } from '../../platform/http.ts'
import { approvalRoutes } from './approval/routes.ts'
import { documentRoutes } from './documents/routes.ts'
import { draftingRoutes, type PlansAsked } from './drafting/routes.ts'
import { versionRoutes } from './versions/routes.ts'

export type { PlansAsked } from './drafting/routes.ts'

/** Declares every page and action on plans. Drafting comes last: its paths end in an id that would take another's word. */
export function planRoutes(web: Web, asked: PlansAsked = {}): void {
  approvalRoutes(web)
  versionRoutes(web)
  documentRoutes(web)
  draftingRoutes(web, asked)
}
