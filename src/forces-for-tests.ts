/**
 * Fills a test force with at least one record of every kind, twice over where a record can be restricted to named people: once
 * open, and once restricted to a few who are not the stranger or the colleague that a test then sends to look for it.
 */
import { type TestApp, type TestPerson, TODAY } from './app-for-tests.ts'
import { anEvent, recordEvents } from './capabilities/crime/index.ts'
import {
  recordAgency,
  recordChange,
  recordConsultation,
  recordReply,
  restrictConsultationsAbout,
} from './capabilities/partners/index.ts'
import { installAreas, northWales, recordFact } from './capabilities/places/index.ts'
import { restrictPlansOfThreat } from './capabilities/plans/index.ts'
import {
  aDecision,
  anAssessment,
  approveAssessment,
  aThreat,
  decideThreat,
  illustrativeScheme,
  installIllustrativeScheme,
  raiseThreat,
  restrictThreat,
  writeAssessment,
} from './capabilities/threats/index.ts'
import { type Filling, fillPlan, type Made, type Texts } from './plans-for-tests.ts'

const NOW = `${TODAY}T09:00:00.000Z`

/** Texts of the restricted records: nobody else may read any of them anywhere. */
const hidden: Texts = {
  name: 'Quillfeather',
  summary: 'Something about a lighthouse keeper that only four people know.',
  fact: 'Seven lighthouse keepers live on the hidden headland.',
  question: 'Which lighthouse keeper was seen with a barometer?',
  answer: 'The one with the spyglass.',
  statement: 'Quillfeather plans to steal the barometer from the lighthouse.',
  sealed: 'The spyglass is to be searched on a Tuesday.',
}
const open: Texts = {
  name: 'Inkwell',
  summary: 'An open matter about stationery.',
  fact: 'Nine stationers trade in the county.',
  question: 'Which stationer sells the most ink?',
  answer: 'The one by the bridge.',
  statement: 'Inkwell waters down ink.',
  sealed: 'The ink is to be weighed.',
}

/** Fills `app.force` through the doors. `secrets` are names, references and texts that only restricted records hold. */
export async function fillForce(app: TestApp): Promise<{ secrets: string[] }> {
  const { forceId, areaId, agencyId } = await fillGround(app)
  await app.asPerson(app.people['head-of-analysis'], (tx) =>
    recordEvents(tx, forceId, 'filled.csv', [
      anEvent({ month: '2026-01' }),
      anEvent({ month: '2026-02', eventId: 'one' }),
    ]),
  )
  const secrets: string[] = Object.values(hidden)
  for (const isRestricted of [false, true]) {
    const filling = { app, texts: isRestricted ? hidden : open, isRestricted, areaId, agencyId }
    const made = await fillThreat(filling)
    const planReference = await fillPlan(filling, made)
    if (isRestricted) secrets.push(made.reference, planReference)
  }
  return { secrets }
}

async function fillGround(app: TestApp): Promise<{ forceId: string; areaId: string; agencyId: string }> {
  const { administrator, 'ocg-coordinator': coordinator } = app.people
  const forceId = app.force.id
  const lsoa = {
    code: 'W01000132',
    kind: 'lsoa' as const,
    name: { en: 'Conwy 001A', cy: 'Conwy 001A' },
    nation: 'wales' as const,
    within: [],
  }
  const areas = await app.asPerson(administrator, async (tx) => {
    await installIllustrativeScheme(tx, forceId, NOW)
    return installAreas(tx, forceId, { ...northWales, within: [...northWales.within, lsoa] })
  })
  const areaId = areas.get('W06000003')!
  const name = { en: 'An invented landlord', cy: 'Landlord dychmygol' }
  const agency = {
    name,
    kind: 'housing' as const,
    contactRole: 'Manager',
    outOfHours: '',
    language: 'en' as const,
    areaIds: [areaId],
  }
  const agencyId = await app.asPerson(coordinator, (tx) => recordAgency(tx, forceId, agency, coordinator.id))
  return { forceId, areaId, agencyId }
}

const doer = (person: TestPerson) => ({ byId: person.id, forceId: person.forceId, today: TODAY, now: NOW })

/** A threat that was raised, assessed and adopted, with a fact, an answered consultation, and one not safe to ask. */
async function fillThreat({ app, texts, isRestricted, areaId, agencyId }: Filling): Promise<Made> {
  const { analyst, sro, sio, lro, auditor, 'ocg-coordinator': coordinator } = app.people
  const forceId = app.force.id
  const threat = await app.asPerson(analyst, async (tx) => {
    const raised = await raiseThreat(tx, doer(analyst), aThreat({ name: texts.name, summary: texts.summary }))
    const assessmentId = await writeAssessment(tx, doer(analyst), raised.id, anAssessment(illustrativeScheme, 3))
    await approveAssessment(tx, doer(coordinator), raised.id, assessmentId, '')
    await decideThreat(
      tx,
      doer(coordinator),
      raised.id,
      'adoption',
      aDecision({ sroId: sro.id, sioId: sio.id, lroId: lro.id }),
    )
    return raised
  })
  return app.asPerson(coordinator, async (tx) => {
    const names = [coordinator, sro, sio, lro, auditor].map((person) => person.id)
    const copies = [restrictPlansOfThreat, restrictConsultationsAbout]
    const restricted = isRestricted ? await restrictThreat(tx, doer(coordinator), threat.id, names, copies) : threat
    const { restrictionId } = restricted
    const by = coordinator.id
    const fact = {
      areaId,
      kind: 'crime' as const,
      text: texts.fact,
      language: 'en' as const,
      source: 'A survey',
      sourceOn: '2026-01-05',
      expiresOn: '2027-01-05',
    }
    const marking = 'OFFICIAL-SENSITIVE' as const
    const factId = await recordFact(
      tx,
      forceId,
      { ...fact, ownerId: lro.id, marking, restrictionId },
      { by, on: TODAY },
    )
    const about = {
      agencyId,
      contactRole: 'Manager',
      language: 'en' as const,
      marking,
      aboutThreatId: threat.id,
      restrictionId,
    }
    const recorded = { by, on: TODAY }
    const asked = {
      ...about,
      asked: true as const,
      question: texts.question,
      askedOn: '2026-02-01',
      replyDueOn: '2026-02-15',
    }
    const consultationId = await recordConsultation(tx, forceId, asked, recorded)
    const to = { id: consultationId, restrictionId }
    await recordReply(
      tx,
      forceId,
      to,
      { kind: 'answered', answeredOn: '2026-02-10', text: texts.answer, language: 'en' },
      by,
    )
    await recordChange(tx, forceId, to, { kind: 'changed', text: texts.answer, language: 'en' }, by)
    await recordConsultation(
      tx,
      forceId,
      { ...about, asked: false, notAskedBecause: texts.summary, reviewBy: '2026-04-01' },
      recorded,
    )
    return { threatId: threat.id, reference: threat.reference, factId, consultationId, restrictionId }
  })
}
