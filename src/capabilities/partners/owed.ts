/** What the recorders of consultations owe, as their first page says it. */
import type { Asking, Owed } from '../../platform/slice.ts'
import './owed-messages.ts'
import { consultationsOwing } from './owed-list.ts'

export async function owedOnConsultations({ db, user, language, today, may }: Asking): Promise<Owed[]> {
  if (!may('partners.write')) return []
  const owed = await consultationsOwing(db, user.id, today)
  return owed.map(({ consultation: { id, agencyName, question, notAskedBecause }, step, dueOn }) => ({
    kind: step,
    dueOn,
    args: { agency: agencyName[language], text: question ?? notAskedBecause ?? '' },
    href: `/partners/consultations/${id}`,
  }))
}
