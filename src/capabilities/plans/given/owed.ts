/** What a person owes on plans, as their first page says it. */
import { formatDate } from '../../../platform/language.tsx'
import type { Asking, Owed } from '../../../platform/slice.ts'
import './owed-messages.ts'
import { plansOwing } from '../owing-store.ts'

export async function owedOnPlans({ db, user, today, may, language }: Asking): Promise<Owed[]> {
  if (!may('plans.read')) return []
  const owed = await plansOwing(db, user, today)
  return owed.map(({ kind, dueOn, planReference: reference, on, text, saidOn, href }) => ({
    kind,
    dueOn,
    args: { reference, on, text, ...(saidOn && { day: formatDate(language, saidOn) }) },
    href,
  }))
}
