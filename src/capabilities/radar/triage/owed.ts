/** What those who triage owe, as their first page says it: the signals that wait, the oldest first. */
import { addDays } from '../../../platform/clock.ts'
import type { Asking, Owed } from '../../../platform/slice.ts'
import '../owed-messages.ts'
import { signalsOwing } from './owed-list.ts'

/** A signal is triaged within a week, before the next meeting. Ours, to calibrate. */
const TRIAGE_DAYS = 7

export async function owedOnSignals({ db, language, today, may }: Asking): Promise<Owed[]> {
  if (!may('radar.triage')) return []
  return (await signalsOwing(db, today)).map(({ id, reference, place, foundAt }) => ({
    kind: 'triage',
    dueOn: addDays(foundAt.slice(0, 10), TRIAGE_DAYS),
    args: { reference, place: place[language] },
    href: `/radar?signal=${id}`,
  }))
}
