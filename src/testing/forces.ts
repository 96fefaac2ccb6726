/**
 * Fills a test force with at least one record of every kind, twice over where a record can be restricted to named people: once
 * open, and once restricted to a few who are not the stranger or the colleague that a test then sends to look for it.
 */
import { joinHouse } from '../app.ts'
import { anEvent, recordEvents } from '../capabilities/crime/index.ts'
import { aSupply, loadSupply } from '../capabilities/equality/index.ts'
import { recordAgency, recordChange, recordConsultation, recordReply } from '../capabilities/partners/index.ts'
import { installAreas, loadBoundaries, loadRenewedCodes, northWales, recordFact } from '../capabilities/places/index.ts'
import {
  aDecision,
  anAssessment,
  approveAssessment,
  aThreat,
  compareWithScheme,
  type Doer,
  decideThreat,
  illustrativeScheme,
  installIllustrativeScheme,
  listSchemes,
  lockThreat,
  proposeChange,
  raiseThreat,
  restrictThreat,
  secondIllustrativeScheme,
  writeAssessment,
} from '../capabilities/threats/index.ts'
import type { Tx } from '../platform/database/database.ts'
import { restrictRecord } from '../platform/sign-in/restrictions.ts'
import { type TestApp, type TestPerson, TODAY } from './app.ts'
import { fillDisclosure } from './disclosure.ts'
import { type Filling, fillPlan, type Made, type Texts } from './plans.ts'
import { fillRadar } from './radar.ts'

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
  await fillEquality(app)
  await fillByForms(app)
  const secrets: string[] = Object.values(hidden)
  for (const isRestricted of [false, true]) {
    const filling = { app, texts: isRestricted ? hidden : open, isRestricted, areaId, agencyId }
    const made = await fillThreat(filling)
    const plan = await fillPlan(filling, made)
    const investigation = await fillDisclosure(filling, made, plan.id)
    const issue = await fillRadar(filling, made)
    await fillBySlices(filling, made)
    if (isRestricted) secrets.push(made.reference, plan.reference, investigation, issue)
  }
  return { secrets }
}

/** What only a page makes: an import that waits, renewed codes, a token, a link that was asked for. Throws Error where one is refused. */
async function fillByForms(app: TestApp): Promise<void> {
  const { analyst, administrator, lro } = app.people
  const crime = 'month,crime_type,lsoa_code,lsoa_name\n2026-01,Burglary,W01000132,Conwy 001A\n'
  const codes = 'LSOA11CD,LSOA21CD\nW01000132,W01002100\n'
  const file = (field: string, name: string, text: string) => ({
    [field]: new File([text], name, { type: 'text/csv' }),
  })
  const forms = [
    [analyst, '/crime/imports', file('files', 'january.csv', crime)],
    [administrator, '/places/codes', { ...file('file', 'codes.csv', codes), source: 'A lookup', language: 'en' }],
  ] as const
  for (const [person, path, fields] of forms) {
    const body = new FormData()
    for (const [name, value] of Object.entries<string | File>(fields)) body.append(name, value)
    await kept(app.send(person, path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } }))
  }
  await kept(app.post(lro, '/account/tokens', { name: 'A program', role: 'lro', days: '30' }))
  const email = `lro.of.${app.force.code}@example.org`
  const asked = await app.post(null, '/set-password', { email, force: app.force.code })
  const { code } = (await (await app.getJson(null, asked.headers.get('location')!)).json()) as { code: string }
  await kept(app.post(administrator, `/people/${lro.id}/link`, { code }))
}

async function kept(sent: Promise<Response>): Promise<void> {
  const answer = await sent
  if (answer.status !== 303) throw new Error(`${answer.status} ${await answer.text()}`)
}

/** What slices fill by themselves, those that say so at their doors. */
async function fillBySlices({ app, texts }: Filling, { restrictionId }: Made): Promise<void> {
  const people = Object.fromEntries(Object.entries(app.people).map(([role, { id }]) => [role, id]))
  for (const { fill } of joinHouse({ demo: false }).slices)
    await fill?.({
      forceId: app.force.id,
      people,
      as: (role, work) => app.asPerson(app.people[role as 'sro'], (tx) => work(tx, doer(app.people[role as 'sro']))),
      text: texts.summary,
      restrict: async (tx, table, id) => {
        if (restrictionId) await restrictRecord(tx, { table, id }, restrictionId)
      },
    })
}

const boundarySource = {
  codeProperty: '',
  edition: 2011,
  source: 'Drawn for the tests',
  licence: 'None needed',
  attribution: 'Nobody',
  language: 'en' as const,
}
const corners = [
  [-3.9, 53.2],
  [-3.8, 53.2],
  [-3.8, 53.3],
  [-3.9, 53.2],
]
const boundaryFile = {
  name: 'conwy.geojson',
  text: JSON.stringify({
    type: 'Feature',
    properties: { code: 'W01000132' },
    geometry: { type: 'Polygon', coordinates: [corners] },
  }),
}

const codeFile = {
  name: 'renewed.csv',
  lines: [
    ['old_code', 'new_code'],
    ['W01000001', 'W01000132'],
  ].map((record, i) => ({ line: i + 1, record })),
}

/** Counts of two groups, invented. */
async function fillEquality(app: TestApp): Promise<void> {
  const head = app.people['head-of-analysis']
  const counted = { periodFrom: '2025-01-01', periodTo: '2025-12-31', measure: 'People in a sample', theme: '' }
  const rows = [70, 30].map((count, i) => ({
    ...counted,
    characteristic: 'A characteristic',
    groupName: `Group ${i + 1}`,
    count,
    population: null,
  }))
  await app.asPerson(head, (tx) => loadSupply(tx, doer(head), aSupply(), rows))
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
    const second = (await listSchemes(tx)).find(({ content }) => content.key === secondIllustrativeScheme.key)!
    await compareWithScheme(tx, doer(coordinator), second.id, 1)
    return installAreas(tx, forceId, { ...northWales, within: [...northWales.within, lsoa] })
  })
  const areaId = areas.get('W06000003')!
  await app.asPerson(administrator, (tx) => loadBoundaries(tx, administrator, boundarySource, boundaryFile))
  await app.asPerson(administrator, (tx) =>
    loadRenewedCodes(tx, administrator, { source: 'Invented', language: 'en' }, codeFile),
  )
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

/** A threat that was raised, assessed and adopted, and what was asked and found out about it. */
async function fillThreat(filling: Filling): Promise<Made> {
  const { app, texts, isRestricted } = filling
  const { analyst, sro, sio, lro, auditor, 'ocg-coordinator': coordinator } = app.people
  const leads = { sroId: sro.id, sioId: sio.id, lroId: lro.id }
  const threat = await app.asPerson(analyst, async (tx) => {
    const raised = await raiseThreat(tx, doer(analyst), aThreat({ name: texts.name, summary: texts.summary }))
    const assessmentId = await writeAssessment(tx, doer(analyst), raised.id, anAssessment(illustrativeScheme, 3))
    await approveAssessment(tx, doer(coordinator), raised.id, assessmentId, '')
    await fillSecondMethod(tx, doer(analyst), doer(coordinator), raised.id)
    await decideThreat(tx, doer(coordinator), raised.id, 'adoption', aDecision(leads))
    const proposed = {
      ...aThreat({ ...texts, whereText: 'Another town' }),
      nationalReference: '',
      because: texts.answer,
    }
    await proposeChange(tx, doer(analyst), raised.id, {
      ...proposed,
      revision: (await lockThreat(tx, raised.id)).revision,
    })
    return raised
  })
  return app.asPerson(coordinator, async (tx) => {
    const names = [coordinator, sro, sio, lro, auditor].map((person) => person.id)
    const restricted = isRestricted ? await restrictThreat(tx, doer(coordinator), threat.id, names) : threat
    const { id: threatId, reference, restrictionId } = restricted
    const factId = await fillFact(tx, filling, restrictionId)
    const consultationId = await fillConsultations(tx, filling, threatId, restrictionId)
    return { threatId, reference, factId, consultationId, restrictionId }
  })
}

/** A second assessment far above the first, so that a moderator is awaited. */
async function fillSecondMethod(tx: Tx, by: Doer, moderator: Doer, threatId: string): Promise<void> {
  const id = await writeAssessment(tx, by, threatId, anAssessment(secondIllustrativeScheme, 3), 'second')
  await approveAssessment(tx, moderator, threatId, id, '')
}

async function fillFact(tx: Tx, { app, texts, areaId }: Filling, restrictionId: string | null): Promise<string> {
  const by = app.people['ocg-coordinator'].id
  const written = { areaId, kind: 'crime' as const, text: texts.fact, language: 'en' as const, source: 'A survey' }
  const dated = { sourceOn: '2026-01-05', expiresOn: '2027-01-05', marking: 'OFFICIAL-SENSITIVE' as const }
  const ownerId = app.people.lro.id
  return recordFact(tx, app.force.id, { ...written, ...dated, ownerId, restrictionId }, { by, on: TODAY })
}

/** One answered, with what changed, whose id is answered; one not safe to ask; and one that takes that up again. */
async function fillConsultations(
  tx: Tx,
  { app, texts, agencyId }: Filling,
  aboutThreatId: string,
  restrictionId: string | null,
): Promise<string> {
  const forceId = app.force.id
  const by = app.people['ocg-coordinator'].id
  const recorded = { by, on: TODAY }
  const named = { agencyId, contactRole: 'Manager', language: 'en' as const, marking: 'OFFICIAL-SENSITIVE' as const }
  const about = { ...named, aboutThreatId, restrictionId }
  const asked = { asked: true as const, question: texts.question, askedOn: '2026-02-01', replyDueOn: '2026-02-15' }
  const id = await recordConsultation(tx, forceId, { ...about, ...asked }, recorded)
  const to = { id, restrictionId }
  const answer = { text: texts.answer, language: 'en' as const }
  await recordReply(tx, forceId, to, { kind: 'answered', answeredOn: '2026-02-10', ...answer }, by)
  await recordChange(tx, forceId, to, { kind: 'changed', ...answer }, by)
  const putOff = { asked: false as const, notAskedBecause: texts.summary, reviewBy: '2026-04-01' }
  const followsId = await recordConsultation(tx, forceId, { ...about, ...putOff }, recorded)
  await recordConsultation(tx, forceId, { ...named, ...asked, followsId, restrictionId }, recorded)
  return id
}
