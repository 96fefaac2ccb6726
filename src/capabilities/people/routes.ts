/** HTTP for people: accounts and roles for administrators, need-to-know lists for those on them. */
import { register, type Web } from '../../platform/http.ts'
import type { RoleTable } from '../../platform/sign-in/entering.ts'
import { peopleRegister } from './people-register.tsx'
import { newPersonRoutes } from './people-routes.ts'
import { personRoutes } from './person-routes.ts'
import { restrictionRoutes } from './restriction-routes.ts'
import { waitingRoutes } from './waiting-routes.ts'

/** `roles` is the one table of roles; `roleNames` are those that may be granted, in the order in which they are shown. */
export function peopleRoutes(web: Web, given: { roles: RoleTable; roleNames: readonly string[] }): void {
  const { roles, roleNames } = given
  const auditRoles = roleNames.filter((role) => roles[role]?.permissions.includes('audit.read'))
  register(web, peopleRegister(roleNames))
  newPersonRoutes(web, roleNames)
  restrictionRoutes(web, auditRoles)
  waitingRoutes(web)
  personRoutes(web, roleNames)
}
