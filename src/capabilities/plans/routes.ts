/** HTTP for plans: one room each for reading, drafting, approval, versions and paper. */
import type { Panel, Web } from '../../platform/http.ts'
import { approvalRoutes } from './approval/routes.ts'
import { documentRoutes } from './documents/routes.ts'
import { draftingRoutes } from './drafting/routes.ts'
import { readingRoutes } from './reading/routes.ts'
import { versionRoutes } from './versions/routes.ts'

/** What plans ask of slices that they may not know: parts of a plan's page, such as its lessons. */
export type PlansAsked = { panels?: Panel<{ id: string }>[] }

/** Declares every page and action on plans. Reading comes last: the page of one plan takes any word as its id. */
export function planRoutes(web: Web, asked: PlansAsked = {}): void {
  draftingRoutes(web)
  approvalRoutes(web)
  versionRoutes(web)
  documentRoutes(web)
  readingRoutes(web, asked.panels ?? [])
}
