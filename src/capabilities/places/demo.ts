/** Builders with valid defaults, for tests and the demonstration force. */
import type { NewFact } from './words.ts'

/** A fact about `areaId` owned by `ownerId`, from a survey of January 2026. */
export const aFact = (areaId: string, ownerId: string, given: Partial<NewFact> = {}): NewFact => ({
  areaId,
  ownerId,
  kind: 'housing',
  text: 'One in five homes near the harbour is let by the room, and most let without a licence.',
  language: 'en',
  source: 'Housing survey of the invented Morfa Estate',
  sourceOn: '2026-01-12',
  expiresOn: '2027-01-12',
  marking: 'OFFICIAL',
  ...given,
})
