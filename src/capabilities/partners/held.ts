/** What is held for a threat here: what its partners were asked. For disclosure (L9). */
import type { Held } from '../../platform/records.ts'
import type { Asking } from '../../platform/slice.ts'
import { listConsultations } from './consultation-store.ts'

/** Every consultation about the threat that the reader may see, also one that was not safe to ask. */
export async function heldForThreat(here: Asking, threatId: string): Promise<Held[]> {
  const consultations = await listConsultations(here.db, { aboutThreatId: threatId })
  return consultations.map(({ id, agencyName, replies, changes, marking, restrictionId, recordedOn }): Held => {
    const args = { agency: agencyName[here.language], replies: replies.length, changes: changes.length }
    const title = { message: 'partners.held.consultation', args }
    const href = `/partners/consultations/${id}`
    return { key: `consultation-${id}`, kind: 'consultation', title, at: recordedOn, href, marking, restrictionId }
  })
}
