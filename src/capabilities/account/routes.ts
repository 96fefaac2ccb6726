/** HTTP for getting in and for one's own account. */
import type { Web } from '../../platform/http.ts'
import { ownAccountRoutes } from './account-routes.ts'
import { consoleRoutes } from './console-routes.ts'
import { passwordRoutes } from './password-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'

/** `personas`: demonstration mode is on and the server listens on the loopback only; else nobody chooses who to be. */
export function accountRoutes(web: Web, given: { personas: boolean }): void {
  signInRoutes(web, given)
  passwordRoutes(web)
  consoleRoutes(web)
  ownAccountRoutes(web)
}
