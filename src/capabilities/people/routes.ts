/** HTTP for people: accounts and roles for administrators, need-to-know lists for those on them. */
import type { Web } from '../../platform/http.ts'
import { linkRoutes, listRoutes, newPersonRoutes } from './people-routes.ts'
import { personRoutes } from './person-routes.ts'
import { restrictionRoutes } from './restriction-routes.ts'

/** `roleNames` are the roles that may be granted, in the order in which they are shown; their permissions are the web's. */
export function peopleRoutes(web: Web, { roleNames }: { roleNames: readonly string[] }): void {
  const auditRoles = roleNames.filter((role) => web.parts.roles[role]?.permissions.includes('audit.read'))
  listRoutes(web)
  newPersonRoutes(web, roleNames)
  // Before '/people/:id', which would take their paths for an id.
  restrictionRoutes(web, auditRoles)
  linkRoutes(web)
  personRoutes(web, roleNames)
}
