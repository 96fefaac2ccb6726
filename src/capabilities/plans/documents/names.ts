/** Names in place of ids, as the version kept them. */

import { textIn } from '../../../platform/language.tsx'
import { called } from '../../../platform/ranks.ts'
import type { BasisRef } from '../words.ts'
import { label, quiet, type Words, type Writing } from './blocks.ts'
import { messages } from './messages.ts'

/** A person with rank; empty when the version did not keep who it was. */
export function personName({ paper, language }: Writing, id: string): string {
  const person = paper.people[id]
  return person ? called(language, person) : ''
}

/** The owner of an action: a person of the force or a partner agency. */
export function ownerName(writing: Writing, owner: { ownerId: string | null; agencyId?: string | null }): string {
  if (owner.ownerId) return personName(writing, owner.ownerId)
  const { agencies } = writing.paper.version.version.cited
  return agencies.find((agency) => agency.id === owner.agencyId)?.name ?? ''
}

/** What something rests on, by the numbers under which facts and consultations stand in the document, and in their order. */
export function basisWords({ paper, language }: Writing, basis: BasisRef[]): Words[] {
  const { facts, consultations } = paper.version.version.cited
  const t = textIn(language, messages)
  const named = (kind: BasisRef['kind'], among: { id: string }[], key: Parameters<typeof t>[0]): string[] =>
    among.flatMap(({ id }, i) =>
      basis.some((ref) => ref.kind === kind && ref.id === id) ? [t(key, { number: i + 1 })] : [],
    )
  const words = [
    ...named('fact', facts, 'plans.documentFactNumber'),
    ...named('consultation', consultations, 'plans.documentConsultationNumber'),
  ]
  return words.length > 0 ? words.map(label) : [quiet(t('plans.documentNoBasis'))]
}
