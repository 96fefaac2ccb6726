/** Fills a test force with an investigation that has a linked threat and plan, a note and a hold. For `forces.ts`. */

import { linkRecord, openInvestigation, saveNote, setHold } from '../capabilities/disclosure/index.ts'
import { TODAY } from './app.ts'
import type { Filling, Made } from './plans.ts'

const NOW = `${TODAY}T09:00:00.000Z`

/** An investigation under the restriction of the threat that is linked to it with its plan. Answers its reference. */
export async function fillDisclosure({ app, texts }: Filling, made: Made, planId: string): Promise<string> {
  const { sio, 'ocg-coordinator': coordinator } = app.people
  const { restrictionId } = made
  const officers = { officerInCaseId: sio.id, disclosureOfficerId: coordinator.id }
  const opened = { name: `Into ${texts.name}`, language: 'en' as const, openedOn: TODAY, ...officers, restrictionId }
  const by = { by: coordinator.id, now: NOW }
  return app.asPerson(coordinator, async (tx) => {
    const { id, reference } = await openInvestigation(tx, app.force.id, opened, coordinator.id)
    const record = { kind: 'threat' as const, id: made.threatId, restrictionId }
    const link = await linkRecord(tx, app.force.id, { id, restrictionId }, record, by)
    await linkRecord(tx, app.force.id, { id, restrictionId }, { kind: 'plan', id: planId, restrictionId }, by)
    const note = {
      holding: 'record',
      isSensitive: true,
      because: texts.summary,
      language: 'en' as const,
      restrictionId,
    }
    await saveNote(tx, app.force.id, link, note, coordinator.id)
    await setHold(tx, app.force.id, link, { reason: texts.statement, language: 'en' }, by)
    return reference
  })
}
