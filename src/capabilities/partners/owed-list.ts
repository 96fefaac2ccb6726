/** What the people who recorded consultations owe on them. */
import type { Db } from '../../platform/database/database.ts'
import { listConsultations } from './consultation-store.ts'
import { type OwedStep, owedOn } from './rules.ts'
import type { Consultation } from './words.ts'

/** A consultation with the step its recorder owes, and by which day. */
export type ConsultationOwing = { consultation: Consultation; step: OwedStep; dueOn: string }

/** What `userId` owes on consultations they recorded, soonest first: a reply to chase, a change to record, a "not safe" to look at again. */
export async function consultationsOwing(db: Db, userId: string, today: string): Promise<ConsultationOwing[]> {
  const mine = await listConsultations(db, { recordedBy: userId })
  return mine
    .flatMap((consultation) => {
      const owed = owedOn(consultation, today)
      return owed ? [{ consultation, ...owed }] : []
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}

/** Everything asked, or not asked, about a threat; newest first. */
export const listConsultationsAbout = (db: Db, threatId: string): Promise<Consultation[]> =>
  listConsultations(db, { aboutThreatId: threatId })
