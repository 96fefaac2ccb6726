/** HTTP for places. */
import type { Web } from '../../platform/http.ts'
import type { House } from '../../platform/slice.ts'
import { areaRoutes } from './area-routes.ts'
import { boundaryRoutes } from './boundaries/routes.ts'
import { codeRoutes } from './codes/routes.ts'
import { factRoutes } from './fact-routes.ts'
import { profileRoutes } from './profile-routes.ts'

export function placeRoutes(web: Web, house: House): void {
  areaRoutes(web)
  boundaryRoutes(web)
  codeRoutes(web)
  factRoutes(web, house)
  profileRoutes(web, house)
}
