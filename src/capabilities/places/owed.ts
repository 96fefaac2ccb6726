/** What the owners of facts owe, as their first page says it. */
import type { Asking, Owed } from '../../platform/slice.ts'
import './owed-messages.ts'
import { factsOwing } from './owed-list.ts'

export async function owedOnPlaces({ db, user, today, may }: Asking): Promise<Owed[]> {
  if (!may('places.write')) return []
  const facts = await factsOwing(db, user.id, today)
  return facts.map(({ id, text, expiresOn }) => ({
    kind: expiresOn < today ? 'expired' : 'expiring',
    dueOn: expiresOn,
    args: { text },
    href: `/places/facts/${id}`,
  }))
}
