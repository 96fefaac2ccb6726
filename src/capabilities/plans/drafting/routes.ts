/** HTTP for writing plans: the list, opening one, the plan's page, and a short form for each part of the draft. */
import type { Panel, Web } from '../../../platform/http.ts'
import { planPages } from './plan-routes.ts'

/** What plans ask of slices that they may not know: parts of a plan's page, such as its lessons. */
export type PlansAsked = { panels?: Panel<{ id: string }>[] }

/** Declares every page and action of drafting. Paths with a word of their own come before those with an id. */
export function draftingRoutes(web: Web, asked: PlansAsked): void {
  planPages(web, asked.panels ?? [])
}
