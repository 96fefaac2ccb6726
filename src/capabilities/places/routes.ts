/** HTTP for places. Paths with a word of their own are declared before those with an id. */
import type { Panel, Web } from '../../platform/http.ts'
import { areaRoutes } from './area-routes.ts'
import { boundaryRoutes } from './boundaries/routes.ts'
import { codeRoutes } from './codes/routes.ts'
import { factRoutes } from './fact-routes.ts'
import type { PlacesAsked } from './facts-shown.ts'
import { profileRoutes } from './profile-routes.ts'

/** `panels` stand on the page of one place, whose id they get: its crime, its threats. */
export function placeRoutes(web: Web, asked: PlacesAsked & { panels?: Panel<{ id: string }>[] }): void {
  areaRoutes(web)
  boundaryRoutes(web)
  codeRoutes(web)
  factRoutes(web, asked)
  profileRoutes(web, asked, asked.panels ?? [])
}
