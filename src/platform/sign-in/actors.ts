/** What others than the reader may do: for naming someone who must be able to. */
import type { Db } from '../database/database.ts'
import type { Permission } from '../permission.ts'
import type { RoleTable } from './entering.ts'
import { listPeopleNow, type Person } from './memberships.ts'
import './tables.ts'

export type Nameable = Person & { permissions: ReadonlySet<Permission>; isNamedOn: boolean }

/**
 * Everyone whose roles hold now, by name, with what these let them do and whether `restrictionId` names them; null names
 * everybody. Only someone on a restriction learns who else is on it: for another reader nobody is.
 */
export async function listNameable(db: Db, roles: RoleTable, restrictionId: string | null): Promise<Nameable[]> {
  const named = restrictionId
    ? await db
        .selectFrom('platform.restrictionMember')
        .where('restrictionId', '=', restrictionId)
        .where('endedAt', 'is', null)
        .select('accountId')
        .execute()
    : []
  const on = new Set(named.map(({ accountId }) => accountId))
  return (await listPeopleNow(db)).map((person) => ({
    ...person,
    permissions: new Set(person.roles.flatMap((role) => roles[role]?.permissions ?? [])),
    isNamedOn: restrictionId === null || on.has(person.id),
  }))
}
