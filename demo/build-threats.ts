/** Raises, assesses and decides the threats of the demonstration in the order of their days, through the door of threats. */
import {
  aDecision,
  anAssessment,
  approveAssessment,
  aThreat,
  compareWithScheme,
  decideThreat,
  illustrativeScheme,
  listSchemes,
  raiseThreat,
  restrictThreat,
  secondIllustrativeScheme,
  writeAssessment,
} from '../src/capabilities/threats/index.ts'
import { groups } from './groups-table.ts'
import { individuals, places, vulnerabilities } from './other-threats-table.ts'
import { evidence, notKnown, rationales } from './rationale-table.ts'
import { secondAssessments } from './second-method-table.ts'
import { audited, dayOf, doerOf, goOnAs, idOf, type Stage } from './stage.ts'
import type { AssessmentSeed, DecisionSeed, Factor, SecondSeed, ThreatSeed } from './threat-seed.ts'

/** The day on which the second scheme was named. */
const COMPARED_SINCE = -40

export const threats: ThreatSeed[] = [...groups, ...individuals, ...vulnerabilities, ...places]

export async function buildThreats(stage: Stage): Promise<void> {
  await nameComparison(stage)
  for (const seed of threats) await buildThreat(stage, seed)
}

async function buildThreat(stage: Stage, seed: ThreatSeed): Promise<void> {
  const id = await raise(stage, seed)
  const happenings = [
    ...seed.assessments.map((assessment) => ({
      day: assessment.approvedDay ?? assessment.day,
      run: () => assess(stage, id, assessment),
    })),
    ...seed.decisions.map((decision) => ({ day: decision.day, run: () => decide(stage, id, decision) })),
  ].sort((a, b) => a.day - b.day)
  for (const happening of happenings) await happening.run()
  const second = secondAssessments[seed.key]
  if (second) await assessAgain(stage, id, second)
  if (seed.restrictedTo) await restrict(stage, id, seed.restrictedTo)
}

/** The coordinator names the second scheme for comparison, as shipped: more than one band apart goes to a moderator. */
async function nameComparison(stage: Stage): Promise<void> {
  const [byKey, day] = ['coordinator', COMPARED_SINCE]
  await goOnAs(stage, byKey)
  const shipped = (await listSchemes(stage.tx)).find(({ content }) => content.key === secondIllustrativeScheme.key)!
  await compareWithScheme(stage.tx, doerOf(stage, byKey, day), shipped.id, 1)
  await audited(stage, { byKey, did: 'named comparison scheme', subject: `schemes.scheme_version:${shipped.id}`, day })
}

async function raise(stage: Stage, seed: ThreatSeed): Promise<string> {
  const { type, name, summary, language, notPlaceBased, ownerLevel, asksReason, where, themes, day, byKey } = seed
  await goOnAs(stage, byKey)
  const workBeganOn = seed.workBegan === null ? null : dayOf(stage, seed.workBegan)
  const form = aThreat({
    type,
    name,
    summary,
    language,
    notPlaceBased,
    ownerLevel,
    asksReason,
    workBeganOn,
    whereText: where,
    themes: themes as never,
  })
  const { id } = await raiseThreat(stage.tx, doerOf(stage, byKey, day), form)
  stage.threats.set(seed.key, id)
  await audited(stage, { byKey, did: 'raised threat', subject: `threats.threat:${id}`, day })
  return id
}

async function assess(stage: Stage, threatId: string, seed: AssessmentSeed): Promise<void> {
  const { byKey, moderatorKey, day, approvedDay } = seed
  await goOnAs(stage, byKey)
  const id = await writeAssessment(stage.tx, doerOf(stage, byKey, day), threatId, formOf(stage, seed))
  const subject = `threats.threat:${threatId}`
  await audited(stage, {
    byKey,
    did: 'wrote assessment',
    subject,
    day,
  })
  if (approvedDay === null) return
  await goOnAs(stage, moderatorKey)
  await approveAssessment(stage.tx, doerOf(stage, moderatorKey, approvedDay), threatId, id, '')
  await audited(stage, { byKey: moderatorKey, did: 'approved assessment', subject, day: approvedDay })
}

function formOf(stage: Stage, seed: AssessmentSeed) {
  const { level, except, confidence, confidenceBecause, position, positionBecause } = seed
  const form = anAssessment(illustrativeScheme, level, except, {
    revision: 0,
    next: seed.isDraft ? 'save' : 'submit',
    assessedOn: dayOf(stage, seed.day),
    confidence,
    position,
    language: 'en',
  })
  const reasons = Object.fromEntries(
    (Object.keys(rationales) as Factor[]).flatMap((factor) => {
      const at = factor in except ? except[factor]! : level
      const said = at === null ? notKnown : rationales[factor][at - 1]!
      return [
        [`rationale.${factor}`, said],
        [`evidence.${factor}`, at === null ? '' : evidence[factor]],
      ]
    }),
  )
  return Object.assign(form, reasons, { confidenceBecause, positionBecause })
}

/** The second method, by someone who did not write the first. */
async function assessAgain(stage: Stage, threatId: string, seed: SecondSeed): Promise<void> {
  const { byKey, moderatorKey, day, levels, confidence, confidenceBecause } = seed
  const subject = `threats.threat:${threatId}`
  await goOnAs(stage, byKey)
  const at = Object.fromEntries(Object.entries(levels).map(([factor, [level]]) => [factor, level]))
  const form = anAssessment(secondIllustrativeScheme, 1, at, { assessedOn: dayOf(stage, day), confidence })
  const reasons = Object.entries(levels).map(([factor, [, why]]) => [`rationale.${factor}`, why])
  Object.assign(form, Object.fromEntries(reasons), { confidenceBecause })
  const id = await writeAssessment(stage.tx, doerOf(stage, byKey, day), threatId, form, 'second')
  await audited(stage, { byKey, did: 'wrote second assessment', subject, day })
  await goOnAs(stage, moderatorKey)
  await approveAssessment(stage.tx, doerOf(stage, moderatorKey, day + 1), threatId, id, '')
  await audited(stage, { byKey: moderatorKey, did: 'approved assessment', subject, day: day + 1 })
}

async function decide(stage: Stage, id: string, seed: DecisionSeed): Promise<void> {
  const { path, day, byKey, leads = [null, null, null], ...said } = seed
  await goOnAs(stage, byKey)
  const [sroId, sioId, lroId] = leads.map((key) => (key === null ? null : idOf(stage.cast, key))) as [
    string | null,
    string | null,
    string | null,
  ]
  const nothing = { meeting: '', controlStrategy: '', ownerLevel: undefined }
  const form = aDecision({ ...nothing, ...said, decidedOn: dayOf(stage, day), sroId, sioId, lroId } as never)
  await decideThreat(stage.tx, doerOf(stage, byKey, day), id, path, form)
  const did = {
    adoption: 'adopted threat',
    declining: 'declined threat',
    'passing-on': 'passed on threat',
    archiving: 'archived threat',
    'raising-again': 'raised threat again',
  }[path]
  await audited(stage, { byKey, did, subject: `threats.threat:${id}`, day })
}

async function restrict(stage: Stage, id: string, names: string[]): Promise<void> {
  const byKey = names[0]!
  await goOnAs(stage, byKey)
  const chosen = names.map((key) => idOf(stage.cast, key))
  const { restrictionId } = await restrictThreat(stage.tx, doerOf(stage, byKey, -1), id, chosen)
  stage.restrictions.push(restrictionId!)
  await audited(stage, { byKey, did: 'restricted threat', subject: `threats.threat:${id}`, day: -1, restrictionId })
}
