/** Whom one may name to lead a threat: whoever may do on its plan what that lead must, and read the threat. */
import type { Db } from '../../platform/database/database.ts'
import type { Permission } from '../../platform/permission.ts'
import type { Problem } from '../../platform/problem.ts'
import { listNameable } from '../../platform/sign-in/actors.ts'
import type { RoleTable } from '../../platform/sign-in/entering.ts'
import type { Leads, Threat } from './words.ts'

/** What each lead must be able to do. */
export const leadMust = { sro: 'plans.approve', sio: 'plans.sign', lro: 'plans.sign' } as const satisfies Record<
  string,
  Permission
>
const fields = { sroId: 'sro', sioId: 'sio', lroId: 'lro' } as const
type Field = keyof typeof fields
const leadFields = Object.keys(fields) as Field[]

type Candidates = Record<Field, { id: string; name: string; rank: string }[]>

/** By field of the form, in order of their names. */
export async function leadCandidates(
  db: Db,
  roles: RoleTable,
  { restrictionId }: Pick<Threat, 'restrictionId'>,
): Promise<Candidates> {
  const people = await listNameable(db, roles, restrictionId)
  const readers = people.filter(
    ({ permissions, isNamedOn }) => isNamedOn && permissions.has('threats.read') && permissions.has('plans.read'),
  )
  const of = (field: Field) => readers.filter(({ permissions }) => permissions.has(leadMust[fields[field]]))
  return { sroId: of('sroId'), sioId: of('sioId'), lroId: of('lroId') }
}

/** Leads of the form who could not do what a lead must. Those who stand there already may stay. */
export function leadProblems(candidates: Candidates, leads: Leads, before: Leads): Problem[] {
  const mayLead = (field: Field) =>
    leads[field] === null || leads[field] === before[field] || candidates[field].some(({ id }) => id === leads[field])
  return leadFields
    .filter((field) => !mayLead(field))
    .map((field) => ({ field, message: `threats.mayNotLead.${fields[field]}` }))
}
