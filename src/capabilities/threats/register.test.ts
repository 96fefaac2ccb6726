import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '../../platform/database/database.ts'
import { declareSlices } from '../../platform/slice.ts'
import { type TestApp, TODAY, testApp } from '../../testing/app.ts'
import { aThreat, installIllustrativeScheme, raiseThreat, threats } from './index.ts'
import { ranks, reviewOverdueDays, worstFirst } from './ranking-rules.ts'
import { registerRows } from './register-store.ts'
import type { RegisterRow } from './register-words.ts'
import { leadFlag, withoutAssessment } from './state-rules.ts'
import type { RaiseForm } from './words.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => declareSlices(web, [threats]))
  await app.asPerson(app.people.analyst, (tx) => installIllustrativeScheme(tx, app.force.id, `${TODAY}T09:30:00.000Z`))
})
afterAll(() => app.drop())

const raise = (...given: Partial<RaiseForm>[]) =>
  app.asPerson(app.people.analyst, async (tx) => {
    const doer = { byId: app.people.analyst.id, forceId: app.force.id, today: TODAY, now: `${TODAY}T09:30:00.000Z` }
    for (const each of given) await raiseThreat(tx, doer, aThreat(each))
  })
const found = async (q: string): Promise<string[]> => {
  const answer = await app.getJson(app.people.sro, `/threats?${new URLSearchParams({ q })}`)
  return ((await answer.json()) as { rows: RegisterRow[] }).rows.map(({ name }) => name).sort()
}

test('a threat is found by its theme, in English and in Welsh, though no text says it', async () => {
  await raise(
    { name: 'Foxglove', summary: 'Deals from borrowed flats', themes: ['county-lines'] },
    { name: 'Teasel', summary: 'Takes machines from farms', themes: ['rural-theft'] },
  )
  expect(await found('county lines')).toEqual(['Foxglove'])
  expect(await found('llinellau cyffuriau')).toEqual(['Foxglove'])
  expect(await found('rural')).toEqual(['Teasel'])
})

test('Llyn finds Llŷn, and a straight apostrophe finds a curly one', async () => {
  await raise({ name: 'Bindweed', whereText: 'Pen Llŷn', summary: 'Sells from Pryce’s Yard', themes: [] })
  for (const q of ['Llyn', 'llŷn', 'LLYN', 'Lly\u0302n', "Pryce's yard", 'bindweed llyn'])
    expect([q, await found(q)]).toEqual([q, ['Bindweed']])
  expect(await found('bindweed rhyl')).toEqual([])
})

test('the whole summary is searched, except where readers are asked why they open it', async () => {
  const summary = `${'A long account. '.repeat(40)}At the end stands the marina.`
  await raise({ name: 'Yarrow', summary }, { name: 'Hidden', summary, asksReason: true })
  expect(await found('marina')).toEqual(['Yarrow'])
})

test('the export gives every threat as filtered, also beyond a page', async () => {
  const many = Array.from({ length: 105 }, (_, i) => ({ name: `Invented group ${i}`, whereText: 'Tywyn', themes: [] }))
  await raise(...many)
  const csv = async (query: string) =>
    (await app.get(app.people.analyst, `/threats/register.csv?recipient=ROCU&${query}`)).text()
  const rowsOf = (text: string) => text.split('\n').filter((line) => /^OCG-/.test(line))
  expect(rowsOf(await csv('q=tywyn'))).toHaveLength(105)
  expect(JSON.parse((await app.auditLines()).at(-1)!.content!).detail).toMatchObject({ recipient: 'ROCU', rows: 105 })
  expect(rowsOf(await csv('q=tywyn&page=2'))).toHaveLength(105)
  expect(rowsOf(await csv('q=foxglove'))).toHaveLength(1)
})

test('places, missing leads, days over and work without an assessment are those that the rules say', async () => {
  const { sro, lro } = app.people
  const now = `${TODAY}T10:00:00.000Z`
  const of = <T>(...from: T[]) => fc.constantFrom(...from)
  const made = fc.record({
    state: of('raised', 'assessed', 'adopted', 'archived', 'declined'),
    sroId: of(sro.id, null),
    sioId: of(null),
    noSioBecause: of('', 'No investigation yet'),
    lroId: of(lro.id, null),
    upperBandSince: of(null, '2026-02-20T08:00:00Z', '2026-02-27T10:00:00Z', '2026-02-27T10:00:01Z'),
    leadsIncompleteSince: of(null, '2026-02-27T10:00:00Z', '2026-03-01T23:30:00Z'),
    workBeganOn: of(null, '2026-02-01', TODAY, '2026-03-09'),
    raisedAt: of('2026-02-14T23:30:00Z', '2026-03-01T12:00:00Z'),
    score: of(null, 20, 40, 60),
    high: of(60, 70),
    reviewDueOn: of('2026-02-28', TODAY, '2026-03-05'),
  })
  const drawn = fc.sample(made, { numRuns: 120, seed: 7 })
  await app.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', ${app.force.id}, true)`.execute(tx)
    const scheme = await sql<{ id: string }>`select id from schemes.scheme_version limit 1`.execute(tx)
    for (const [i, { score, high, reviewDueOn, ...threat }] of drawn.entries()) {
      const { rows } = await sql<{ id: string }>`insert into threats.threat (force_id, reference, type, name, summary,
        language, owner_level, marking, state, sro_id, sio_id, no_sio_because, lro_id, upper_band_since, leads_incomplete_since,
        work_began_on, raised_at) values (${app.force.id}, ${`PI-${1000 + i}`}, 'individual', ${`Drawn ${i}`}, 'Invented', 'en',
        'force', 'OFFICIAL', ${threat.state}, ${threat.sroId}, ${threat.sioId}, ${threat.noSioBecause}, ${threat.lroId},
        ${threat.upperBandSince}, ${threat.leadsIncompleteSince}, ${threat.workBeganOn}, ${threat.raisedAt}) returning id`.execute(
        tx,
      )
      if (score !== null) await keepApproved(tx, rows[0]!.id, scheme.rows[0]!.id, { score, high, reviewDueOn })
    }
  })
  const rows = await app.asPerson(app.people.analyst, (tx) => registerRows(tx, { today: TODAY, now }).execute())
  const open = worstFirst(rows.filter(({ state }) => ['raised', 'assessed', 'adopted'].includes(state)))
  const places = ranks(open)
  expect(rows.filter(({ name }) => name.startsWith('Drawn'))).toHaveLength(120)
  for (const row of rows) {
    const { rank = null, isShared = false } = places.get(row.id) ?? {}
    expect({ name: row.name, rank: row.rank, isShared: row.rank !== null && row.isShared }).toEqual({
      name: row.name,
      rank,
      isShared,
    })
    expect(row.leads).toBe(leadFlag(row, now)?.level ?? null)
    expect(row.overdueDays).toBe(reviewOverdueDays(row.reviewDueOn, TODAY))
    const bare = withoutAssessment(row, row.assessmentId !== null, TODAY)
    expect(row.bareDays === null ? null : { days: row.bareDays, workUnderWay: row.workUnderWay }).toEqual(bare)
  }
  const shown = (await (await app.getJson(app.people.analyst, '/threats')).json()) as { rows: RegisterRow[] }
  expect(shown.rows.map(({ reference }) => reference)).toEqual(open.slice(0, 100).map(({ reference }) => reference))
})

async function keepApproved(
  tx: Tx,
  threatId: string,
  schemeVersionId: string,
  { score, high, reviewDueOn }: { score: number; high: number; reviewDueOn: string },
): Promise<void> {
  const { analyst, 'ocg-coordinator': coordinator } = app.people
  const result = JSON.stringify({ score, low: score, high, band: 'high', levels: {} })
  await sql`insert into threats.assessment (force_id, threat_id, scheme_version_id, number, status, assessor_ids, moderator_id,
    assessed_on, review_due_on, score, result, confidence, language, marking)
    values (${app.force.id}, ${threatId}, ${schemeVersionId}, 1, 'approved', array[${analyst.id}::uuid], ${coordinator.id},
      '2026-02-20', ${reviewDueOn}, ${score}, ${result}::jsonb, 'low', 'en', 'OFFICIAL')`.execute(tx)
}
