/** The radar's part of a filled test force: signals, an issue of them, and the threat it was assessed as. */

import {
  aFinding,
  assessAsThreat,
  developSignal,
  dismissSignal,
  joinThreat,
  recordRun,
  undoLast,
} from '../capabilities/radar/index.ts'
import { restrictThreat } from '../capabilities/threats/index.ts'
import { TODAY } from './app.ts'
import type { Filling, Made } from './plans.ts'

/**
 * Four signals: one dismissed, one that joins the threat, one of which that was undone, one developed as an issue. Where the force's
 * filling is restricted, the issue becomes a threat, and it and the decisions that name a threat are restricted. Answers its reference.
 */
export async function fillRadar({ app, texts, isRestricted }: Filling, made: Made): Promise<string> {
  const { analyst, sro, sio, lro, auditor, 'ocg-coordinator': coordinator } = app.people
  const doer = { byId: coordinator.id, forceId: app.force.id, today: TODAY, now: `${TODAY}T09:00:00.000Z` }
  const said = { because: texts.answer, language: 'en' as const }
  const [dismissed, joined, undone, developed] = await app.asPerson(analyst, async (tx) => {
    const { signalIds } = await recordRun(tx, app.force.id, [aFinding(), aFinding(), aFinding(), aFinding()])
    return signalIds
  })
  return app.asPerson(coordinator, async (tx) => {
    await dismissSignal(tx, doer, dismissed!, { because: 'A festival weekend.', language: 'en' })
    await joinThreat(tx, doer, joined!, made.threatId, said)
    await joinThreat(tx, doer, undone!, made.threatId, said)
    await undoLast(tx, doer, undone!, 'en')
    const words = { name: texts.name, summary: texts.summary }
    const issue = await developSignal(tx, doer, developed!, { ...words, ...said })
    if (!isRestricted) return issue.reference
    const form = { ...words, type: 'place' as const, language: 'en' as const, whereText: '', themes: [] }
    const { threatId } = await assessAsThreat(tx, doer, issue.id, form)
    const names = [coordinator, sro, sio, lro, auditor].map((person) => person.id)
    await restrictThreat(tx, doer, threatId, names)
    return issue.reference
  })
}
