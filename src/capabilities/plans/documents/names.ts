/** Names in place of ids, as the version kept them. */
import { textIn } from '../../../platform/language.tsx'
import type { BasisRef } from '../words.ts'
import { label, quiet, type Words, type Writing } from './blocks.ts'
import { messages } from './messages.ts'

/** A person with rank; empty when the version did not keep who it was. */
export function personName({ paper }: Writing, id: string): string {
  const person = paper.people[id]
  return person ? [person.rank, person.name].filter((part) => part !== '').join(' ') : ''
}

/** The owner of an action: a person of the force or a partner agency. */
export function ownerName(writing: Writing, owner: { ownerId: string | null; agencyId?: string | null }): string {
  if (owner.ownerId) return personName(writing, owner.ownerId)
  const { agencies } = writing.paper.version.version.cited
  return agencies.find((agency) => agency.id === owner.agencyId)?.name ?? ''
}

/** What something rests on, by the numbers under which facts and consultations stand in the document. */
export function basisWords({ paper, language }: Writing, basis: BasisRef[]): Words[] {
  const { facts, consultations } = paper.version.version.cited
  const t = textIn(language, messages)
  const named = basis.flatMap((ref): string[] => {
    const number = (ref.kind === 'fact' ? facts : consultations).findIndex(({ id }) => id === ref.id) + 1
    if (number === 0) return []
    return [t(ref.kind === 'fact' ? 'plans.documentFactNumber' : 'plans.documentConsultationNumber', { number })]
  })
  return named.length > 0 ? named.map(label) : [quiet(t('plans.documentNoBasis'))]
}
