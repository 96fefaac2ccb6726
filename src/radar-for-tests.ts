/** The radar's part of a filled test force: signals, an issue of them, and the threat it was assessed as. */
import { TODAY } from './app-for-tests.ts'
import { restrictConsultationsAbout } from './capabilities/partners/index.ts'
import { restrictPlansOfThreat } from './capabilities/plans/index.ts'
import {
  aFinding,
  assessAsThreat,
  developSignal,
  dismissSignal,
  joinThreat,
  recordRun,
  restrictRadarOfThreat,
} from './capabilities/radar/index.ts'
import { restrictThreat } from './capabilities/threats/index.ts'
import type { Filling, Made } from './plans-for-tests.ts'

/**
 * Three signals: one dismissed, one that joins the threat, one developed as an issue that becomes a threat. Where the force's
 * filling is restricted, so are the issue and both decisions that name a threat. Answers the issue's reference.
 */
export async function fillRadar({ app, texts, isRestricted }: Filling, made: Made): Promise<string> {
  const { analyst, sro, sio, lro, auditor, 'ocg-coordinator': coordinator } = app.people
  const doer = { byId: coordinator.id, forceId: app.force.id, today: TODAY, now: `${TODAY}T09:00:00.000Z` }
  const said = { because: texts.answer, language: 'en' as const }
  const [dismissed, joined, developed] = await app.asPerson(analyst, async (tx) => {
    const { signalIds } = await recordRun(tx, app.force.id, [aFinding(), aFinding(), aFinding()])
    return signalIds
  })
  return app.asPerson(coordinator, async (tx) => {
    await dismissSignal(tx, doer, dismissed!, { because: 'A festival weekend.', language: 'en' })
    await joinThreat(tx, doer, joined!, made.threatId, said)
    const words = { name: texts.name, summary: texts.summary }
    const issue = await developSignal(tx, doer, developed!, { ...words, ...said })
    if (!isRestricted) return issue.reference
    const form = { ...words, type: 'place' as const, language: 'en' as const, whereText: '', themes: [] }
    const { threatId } = await assessAsThreat(tx, doer, issue.id, form)
    const names = [coordinator, sro, sio, lro, auditor].map((person) => person.id)
    const copies = [restrictPlansOfThreat, restrictConsultationsAbout, restrictRadarOfThreat]
    await restrictThreat(tx, doer, threatId, names, copies)
    return issue.reference
  })
}
