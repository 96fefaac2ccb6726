/** Builds areas, facts of community profiles, agencies and the ledger of consultations, through the doors of those slices. */
import { recordAgency, recordChange, recordConsultation, recordReply } from '../src/capabilities/partners/index.ts'
import { type AreaTree, installAreas, northWales, recordFact } from '../src/capabilities/places/index.ts'
import { findThreat } from '../src/capabilities/threats/index.ts'
import { agencies } from './agencies-table.ts'
import { type ConsultationSeed, consultations } from './consultations-table.ts'
import { facts } from './facts-table.ts'
import { gazetteer } from './gazetteer-table.ts'
import { audited, dayOf, goOnAs, idOf, type Stage } from './stage.ts'

/** An invented census area for each place of the gazetteer: its code begins with DEMO, so that nobody takes it for a real one. */
export const demoAreaCode = (index: number): string => `DEMO-${String(index + 1).padStart(2, '0')}`

function withDemoAreas(tree: AreaTree): AreaTree {
  const own = gazetteer.flatMap(({ authority, en, cy }, i): AreaTree[] =>
    authority === tree.code
      ? [
          {
            code: demoAreaCode(i),
            kind: 'lsoa',
            name: { en: `${en} (invented area)`, cy: `${cy} (ardal ddychmygol)` },
            nation: 'wales',
            within: [],
          },
        ]
      : [],
  )
  return { ...tree, within: [...tree.within.map(withDemoAreas), ...own] }
}

/** The force's areas down to one invented census area a place. */
export async function buildAreas(stage: Stage): Promise<void> {
  await goOnAs(stage, 'administrator')
  for (const [code, id] of await installAreas(stage.tx, stage.forceId, withDemoAreas(northWales)))
    stage.areas.set(code, id)
  await audited(stage, {
    byKey: 'administrator',
    did: 'installed the areas of North Wales',
    subject: 'places.area',
    day: -400,
  })
}

/** Sixty facts, each written down two days after its source. */
export async function buildFacts(stage: Stage): Promise<void> {
  for (const { key, areaCode, ownerKey, sourceDaysAgo, expiresInDays, ...said } of facts) {
    await goOnAs(stage, ownerKey)
    const day = Math.min(0, 2 - sourceDaysAgo)
    const ownerId = idOf(stage.cast, ownerKey)
    const id = await recordFact(
      stage.tx,
      stage.forceId,
      {
        ...said,
        areaId: idOf(stage.areas, areaCode),
        ownerId,
        sourceOn: dayOf(stage, -sourceDaysAgo),
        expiresOn: dayOf(stage, expiresInDays),
      },
      { by: ownerId, on: dayOf(stage, day) },
    )
    stage.facts.set(key, id)
    await audited(stage, { byKey: ownerKey, did: 'recorded profile fact', subject: `places.fact:${id}`, day })
  }
}

export async function buildAgencies(stage: Stage): Promise<void> {
  await goOnAs(stage, 'coordinator')
  for (const { key, areaCodes, ...agency } of agencies) {
    const areaIds = areaCodes.map((code) => idOf(stage.areas, code))
    const id = await recordAgency(stage.tx, stage.forceId, { ...agency, areaIds }, idOf(stage.cast, 'coordinator'))
    stage.agencies.set(key, id)
    await audited(stage, { byKey: 'coordinator', did: 'recorded agency', subject: `partners.agency:${id}`, day: -395 })
  }
}

/** Every consultation with what was said and what changed; those about a restricted threat are restricted with it. */
export async function buildConsultations(stage: Stage): Promise<void> {
  for (const seed of consultations) await buildConsultation(stage, seed)
}

async function buildConsultation(stage: Stage, seed: ConsultationSeed): Promise<void> {
  await goOnAs(stage, seed.byKey)
  const { tx, forceId } = stage
  const by = idOf(stage.cast, seed.byKey)
  const aboutThreatId = seed.threatKey && idOf(stage.threats, seed.threatKey)
  const restrictionId = aboutThreatId ? (await findThreat(tx, aboutThreatId)).restrictionId : null
  const agency = agencies.find((each) => each.key === seed.agencyKey)!
  const named = {
    agencyId: idOf(stage.agencies, seed.agencyKey),
    contactRole: agency.contactRole,
    language: seed.language,
    marking: restrictionId ? ('OFFICIAL-SENSITIVE' as const) : ('OFFICIAL' as const),
    aboutThreatId,
    restrictionId,
  }
  const said = seed.notAsked
    ? ({
        asked: false,
        notAskedBecause: seed.notAsked.because,
        reviewBy: dayOf(stage, seed.notAsked.reviewDay),
      } as const)
    : ({
        asked: true,
        question: seed.question,
        askedOn: dayOf(stage, seed.day),
        replyDueOn: dayOf(stage, seed.day + seed.replyDueIn),
      } as const)
  const id = await recordConsultation(tx, forceId, { ...named, ...said }, { by, on: dayOf(stage, seed.day) })
  stage.consultations.set(seed.key, id)
  const line = { byKey: seed.byKey, subject: `partners.consultation:${id}`, restrictionId }
  await audited(stage, { ...line, did: 'recorded consultation', day: seed.day })
  await buildAnswer(stage, seed, { id, restrictionId })
}

/** What the agency said, or that it said nothing, and what changed because of it. */
async function buildAnswer(
  stage: Stage,
  seed: ConsultationSeed,
  to: { id: string; restrictionId: string | null },
): Promise<void> {
  const { tx, forceId } = stage
  const { byKey, answer, change, language } = seed
  const by = idOf(stage.cast, byKey)
  const line = { byKey, subject: `partners.consultation:${to.id}`, restrictionId: to.restrictionId }
  if (answer === 'none') await recordReply(tx, forceId, to, { kind: 'no-reply' }, by)
  else if (answer) {
    const { day, text } = answer
    await recordReply(tx, forceId, to, { kind: 'answered', answeredOn: dayOf(stage, day), text, language }, by)
    await audited(stage, { ...line, did: 'recorded reply of partner', day })
  }
  if (!change) return
  await recordChange(tx, forceId, to, { ...change, language }, by)
  await audited(stage, { ...line, did: 'recorded change after consultation', day: seed.day })
}
