/** HTTP for writing plans: opening one, and a short form for each part of the draft. */
import type { Web } from '../../../platform/http.ts'
import { conflictRoutes } from './conflict-routes.ts'
import { itemRoutes } from './item-routes.ts'
import { liveRoutes } from './live-routes.ts'
import { openingRoutes } from './opening-routes.ts'
import { partRoutes } from './part-routes.ts'

/** Declares every page and action of drafting. */
export function draftingRoutes(web: Web): void {
  openingRoutes(web)
  partRoutes(web)
  itemRoutes(web)
  liveRoutes(web)
  conflictRoutes(web)
}
