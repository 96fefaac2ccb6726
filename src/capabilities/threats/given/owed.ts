/** What a person owes on threats, as their first page says it. */
import type { Asking, Owed } from '../../../platform/slice.ts'
import './owed-messages.ts'
import { threatOwing } from '../owing.ts'

export async function owedOnThreats({ db, user, today, now, may }: Asking): Promise<Owed[]> {
  if (!may('threats.read')) return []
  const owed = await threatOwing(db, user, today, now)
  return owed.map(({ kind, dueOn, reference, name, href }) => ({ kind, dueOn, args: { reference, name }, href }))
}
