/** Imports into a real database: nothing twice, nothing by half, nothing across forces. */
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../access.ts'
import { Refusal } from '../../platform/problem.ts'
import { type TestApp, type TestPerson, testApp } from '../../testing/app.ts'
import type { CrimeSource } from './files/archives.ts'
import { ImportCancelled, type ImportTools, runImport } from './import-run.ts'
import {
  askToCancel,
  countNotes,
  findImport,
  holdingImport,
  keepImport,
  listImports,
  listRemarks,
} from './import-store.ts'
import { asb, csv, line, upload } from './reading.test.fixtures.ts'

/** Nine months of data.police.uk, where they are at hand. */
const REAL_FILES = resolve(process.env.CRIME_FILES ?? '../shared/data/police-street/north-wales')

let app: TestApp
beforeAll(async () => {
  app = await testApp(() => {})
})
afterAll(() => app.drop())

const toolsOf = (person: TestPerson): ImportTools => ({
  db: app.db,
  roles,
  caller: { accountId: person.id, name: person.name, rank: '', language: 'en', forceId: person.forceId, token: null },
  now: () => new Date('2026-03-02T09:00:00Z'),
})

async function importAs(person: TestPerson, sources: CrimeSource[], options = {}) {
  const id = await app.asPerson(person, (tx) =>
    keepImport(tx, person.forceId, { source: 'web', askedBy: person.id, fileNames: [], bytes: 0 }),
  )
  return { id, ...(await runImport(toolsOf(person), id, sources, options)) }
}

const analyst = () => app.people.analyst
const otherAnalyst = () => app.otherForce.people.analyst
const eventsOf = (person: TestPerson) =>
  app.asPerson(person, (tx) =>
    tx
      .selectFrom('crime.event')
      .selectAll()

      .orderBy('eventKey')
      .orderBy('occurrence')
      .execute(),
  )
const outcomesOf = async (key: string) => {
  const event = (await eventsOf(analyst())).find((each) => each.eventKey === key)!
  const history = await app.asPerson(analyst(), (tx) =>
    tx
      .selectFrom('crime.outcomeHistory')
      .select('outcome')
      .where('eventId', '=', event.id)
      .orderBy('outcome')
      .execute(),
  )
  return { now: event.outcome, before: history.map((each) => each.outcome) }
}
/** Counted from the events themselves and as kept beside them: the two must never part. Answers all, and where they differ. */
const countsOf = (person: TestPerson) =>
  app.asPerson(person, async (tx) => {
    const { rows } = await sql<{ events: number; differences: number }>`
      select coalesce(sum(e.n), 0)::integer as events, count(*) filter (where e.n is distinct from c.events) as differences from (
        select month, crime_type, coalesce(lsoa_code, '') as lsoa, count(*) as n from crime.event group by 1, 2, 3) e
      full join crime.area_count c on c.month = e.month and c.crime_type = e.crime_type and c.lsoa_code = e.lsoa`.execute(
      tx,
    )
    return rows[0]!
  })

test('a second import of the same file keeps nothing more', async () => {
  const file = csv(line('a1'), line('a2'), asb, asb, 'bad')
  const first = await importAs(analyst(), [upload('month.csv', file)])
  const again = await importAs(analyst(), [upload('month.csv', file)])
  expect(first.report).toMatchObject({ files: 1, rows: 5, kept: 4, duplicates: 0, rejected: 1 })
  expect(again.report).toMatchObject({ files: 1, rows: 5, kept: 0, duplicates: 4, rejected: 1 })
})

test('the third of two equal rows without an ID is one more event', async () => {
  const { report } = await importAs(analyst(), [upload('more.csv', csv(asb, asb, asb))])
  expect(report).toMatchObject({ rows: 3, kept: 1, duplicates: 2 })
})

test('a later outcome updates the event and the old one is kept', async () => {
  await importAs(analyst(), [upload('1.csv', csv(line('o1', undefined, 'Under investigation')))])
  const { report, files } = await importAs(analyst(), [upload('2.csv', csv(line('o1', undefined, 'Local resolution')))])
  expect(report).toMatchObject({ kept: 0, duplicates: 1 })
  expect(files[0]).toMatchObject({ outcomesUpdated: 1 })
  expect(await outcomesOf('o1')).toEqual({ now: 'Local resolution', before: ['Under investigation'] })
})

test('an old file imported again takes no outcome back, and an empty outcome says nothing', async () => {
  await importAs(analyst(), [upload('1.csv', csv(line('o1', undefined, 'Under investigation')))])
  await importAs(analyst(), [upload('3.csv', csv(line('o1')))])
  expect(await outcomesOf('o1')).toEqual({ now: 'Local resolution', before: ['Under investigation'] })
})

test('an ID repeated in one file is one event, with the last outcome and the earlier ones in its history', async () => {
  const file = csv(line('r1', undefined, 'First'), line('r1', undefined, 'Second'), line('r1', undefined, 'Third'))
  const { report } = await importAs(analyst(), [upload('repeats.csv', file)])
  expect(report).toMatchObject({ rows: 3, kept: 1, duplicates: 2 })
  expect(await outcomesOf('r1')).toEqual({ now: 'Third', before: ['First', 'Second'] })
  const again = await importAs(analyst(), [upload('repeats.csv', file)])
  expect(again.files[0]).toMatchObject({ kept: 0, outcomesUpdated: 0 })
})

test('a refused file changes nothing, and the other files of the import go on', async () => {
  const before = await eventsOf(analyst())
  const { report, files } = await importAs(analyst(), [
    upload('open-quote.csv', `${csv(line('q1'), line('q2'))}"never closed`),
    upload('good.csv', csv(line('q3'))),
  ])
  expect(report).toMatchObject({ files: 2, rows: 1, kept: 1, rejected: 0 })
  expect(files[0]!.refusedBecause![0]!.message).toBe('crime.file.openQuote')
  const added = (await eventsOf(analyst())).filter((event) => !before.some(({ id }) => id === event.id))
  expect(added.map((event) => event.eventKey)).toEqual(['q3'])
})

test('every rejected row is listed with file, line and reason, and a place left out is noted', async () => {
  const abroad = line('n1').replace('-3.814938,53.318285', '2.35,48.85')
  const { id } = await importAs(analyst(), [
    upload('odd.csv', csv(line('m1', undefined, '', 'Burglary', '2024-13'), abroad)),
  ])
  const [rejected, notes, noted] = await app.asPerson(analyst(), async (tx) => [
    await listRemarks(tx, id, true, 10),
    await listRemarks(tx, id, false, 10),
    await countNotes(tx, id),
  ])
  expect(rejected).toEqual([
    { file: 'odd.csv', line: 2, message: 'crime.row.impossibleMonth', args: { value: '2024-13' } },
  ])
  expect(notes).toEqual([
    { file: 'odd.csv', line: 3, message: 'crime.note.outsideUk', args: { x: '2.35', y: '48.85' } },
  ])
  expect(noted).toBe(1)
  expect((await eventsOf(analyst())).find((event) => event.eventKey === 'n1')).toMatchObject({
    longitudeE6: null,
    latitudeE6: null,
  })
})

test('texts arrive letter for letter: tabs, backslashes, line ends and formulas too', async () => {
  const odd = '=cmd|\\N "Lôn Tŷ’r-Abad"\tX\nY'
  await importAs(analyst(), [upload('texts.csv', csv(line('t1', `"${odd.replaceAll('"', '""')}"`)))])
  const event = (await eventsOf(analyst())).find((each) => each.eventKey === 't1')!
  expect(event).toMatchObject({
    location: odd,
    month: '2024-03-01',
    longitudeE6: -3_814_938,
    latitudeE6: 53_318_285,
    lsoaCode: 'W01000132',
  })
})

const many = (count: number, from = 0) => csv(...Array.from({ length: count }, (_, i) => line(`many-${from + i}`)))

test('cancelled in the middle of a file, an import keeps nothing of that file and all of those before', async () => {
  const stop = new AbortController()
  const person = analyst()
  const id = await app.asPerson(person, (tx) =>
    keepImport(tx, app.force.id, { source: 'command', askedBy: person.id, fileNames: [], bytes: 0 }),
  )
  const told: number[] = []
  const work = runImport(
    toolsOf(person),
    id,
    [upload('before.csv', csv(line('c1'))), upload('long.csv', many(5000, 10))],
    {
      signal: stop.signal,
      onProgress({ file, rows }) {
        if (file !== 'long.csv') return
        told.push(rows)
        stop.abort(new ImportCancelled('enough'))
      },
    },
  )
  await expect(work).rejects.toThrow(ImportCancelled)
  expect(told[0]).toBeGreaterThan(100)
  expect(told[0]).toBeLessThan(5000)
  const keys = (await eventsOf(person)).map((event) => event.eventKey)
  expect(keys).toContain('c1')
  expect(keys.filter((key) => key?.startsWith('many-'))).toEqual([])
  expect((await app.asPerson(person, (tx) => findImport(tx, id))).state).toBe('cancelled')
})

test('an import that someone asked to cancel while it waited never begins', async () => {
  const id = await app.asPerson(analyst(), (tx) =>
    keepImport(tx, app.force.id, { source: 'web', askedBy: analyst().id, fileNames: [], bytes: 0 }),
  )
  expect(await app.asPerson(analyst(), (tx) => askToCancel(tx, id))).toBe(true)
  await expect(runImport(toolsOf(analyst()), id, [upload('late.csv', csv(line('late')))])).rejects.toThrow(
    ImportCancelled,
  )
  expect((await eventsOf(analyst())).some((event) => event.eventKey === 'late')).toBe(false)
})

test('an import at the command line runs as long as its process does; killed, it is shown as interrupted with what it kept', async () => {
  const person = analyst()
  const id = randomUUID()
  const asked = { id, source: 'command' as const, askedBy: person.id, fileNames: ['ended.csv'], bytes: 0 }
  const stateOf = async () => (await app.asPerson(person, (tx) => findImport(tx, id))).state
  const killed = new AbortController()
  const run = holdingImport(app.db, id, async () => {
    await app.asPerson(person, (tx) => keepImport(tx, person.forceId, asked))
    expect(await stateOf()).toBe('waiting')
    const sources = [upload('ended.csv', csv(line('i1'))), upload('never-ended.csv', many(5000, 90_000))]
    await runImport(toolsOf(person), id, sources, {
      signal: killed.signal,
      onProgress: ({ file }) => file === 'never-ended.csv' && killed.abort(new Error('killed')),
    }).catch(() => null)
    expect(await stateOf()).toBe('running')
    throw new Error('killed')
  })
  await expect(run).rejects.toThrow('killed')

  const found = await app.asPerson(person, (tx) => findImport(tx, id))
  expect(found.state).toBe('interrupted')
  expect(Date.parse(found.endedAt!)).toBeGreaterThanOrEqual(Date.parse(found.startedAt!))
  expect((await app.asPerson(person, (tx) => listImports(tx, 50))).find((each) => each.id === id)).toEqual(found)
  expect((await eventsOf(person)).filter(({ importId }) => importId === id).map((each) => each.eventKey)).toEqual([
    'i1',
  ])
})

test('the next import ends for good what a killed one left, records it, and tells who works with what was kept', async () => {
  const person = analyst()
  const openImports = sql<{ id: string }>`select id from crime.import where source = 'command' and ended_at is null`
  const [left] = (await app.asPerson(person, (tx) => openImports.execute(tx))).rows
  let told = 0
  const afterImport = async () => {
    told++
  }
  const again = upload('again.csv', csv(line('i1')))
  const id = await app.asPerson(person, (tx) =>
    keepImport(tx, person.forceId, { source: 'web', askedBy: person.id, fileNames: [], bytes: 0 }),
  )
  await runImport({ ...toolsOf(person), afterImport }, id, [again])
  expect((await app.asPerson(person, (tx) => openImports.execute(tx))).rows).toEqual([])
  expect((await app.asPerson(person, (tx) => findImport(tx, left!.id))).state).toBe('interrupted')
  const lines = (await app.auditLines()).filter((each) => each.subject === `crime.import:${left!.id}`)
  expect(lines.map((each) => each.did)).toEqual(['imported crime file', 'found crime import interrupted'])
  expect(told).toBe(1)
})

test('taken up again after a crash, an import reads only the files that had not ended and reports them all', async () => {
  const person = analyst()
  const id = await app.asPerson(person, (tx) =>
    keepImport(tx, person.forceId, { source: 'web', askedBy: person.id, fileNames: [], bytes: 0 }),
  )
  await runImport(toolsOf(person), id, [upload('one.csv', csv(line('k1')))])
  await app.asPerson(person, (tx) =>
    sql`update crime.import set state = 'running', ended_at = null where id = ${id}::uuid`.execute(tx),
  )
  const { report } = await runImport(toolsOf(person), id, [
    upload('one.csv', csv(line('k1'))),
    upload('two.csv', csv(line('k2'))),
  ])
  expect(report).toMatchObject({ files: 2, rows: 2, kept: 2, duplicates: 0 })
})

test('someone without the permission keeps nothing, also when it was taken from them meanwhile', async () => {
  const officer = app.people['neighbourhood-officer']
  await expect(importAs(officer, [upload('no.csv', csv(line('no')))])).rejects.toThrow(Refusal)
  expect((await eventsOf(analyst())).some((event) => event.eventKey === 'no')).toBe(false)
})

test('two imports of one file at the same time keep each event once', async () => {
  const file = many(400, 20_000)
  const both = await Promise.all([
    importAs(analyst(), [upload('x.csv', file)]),
    importAs(analyst(), [upload('x.csv', file)]),
  ])
  expect(both.map(({ report }) => report.kept).sort()).toEqual([0, 400])
})

test('another force sees nothing of it, and its own import of the same file is its own', async () => {
  expect(await eventsOf(otherAnalyst())).toEqual([])
  expect(await app.asPerson(otherAnalyst(), (tx) => listImports(tx, 10))).toEqual([])
  const { report } = await importAs(otherAnalyst(), [upload('a.csv', csv(line('a1')))])
  expect(report.kept).toBe(1)
})

test('each file has its line in the audit, in the transaction of its rows, and the import its end', async () => {
  const { id } = await importAs(analyst(), [upload('audited.csv', csv(line('au1'))), upload('empty.csv', '')])
  const lines = (await app.auditLines()).filter((each) => each.subject === `crime.import:${id}`)
  expect(lines.map((each) => each.did)).toEqual([
    'imported crime file',
    'was refused crime file',
    'finished crime import',
  ])
  expect(JSON.parse(lines[0]!.content!).detail).toMatchObject({ name: 'audited.csv', rows: 1, kept: 1 })
})

test('the counts by area, month and type are those of the events', async () => {
  const counts = await countsOf(analyst())
  expect(counts).toEqual({ events: (await eventsOf(analyst())).length, differences: 0 })
  expect(counts.events).toBeGreaterThan(400)
})

test('who wants to know is told of an import that kept something new, and of no other', async () => {
  const told: { forceId: string; accountId: string }[] = []
  const person = analyst()
  const importAndTell = async (sources: CrimeSource[]) => {
    const id = await app.asPerson(person, (tx) =>
      keepImport(tx, person.forceId, { source: 'web', askedBy: person.id, fileNames: [], bytes: 0 }),
    )
    await runImport({ ...toolsOf(person), afterImport: async (_tx, by) => void told.push(by) }, id, sources)
  }
  await importAndTell([upload('news.csv', csv(line('news')))])
  await importAndTell([upload('news.csv', csv(line('news')))])
  await importAndTell([upload('empty.csv', '')])
  expect(told).toEqual([{ forceId: person.forceId, accountId: person.id }])
})

const hasReal =
  existsSync(REAL_FILES) && readdirSync(REAL_FILES).filter((name) => name.endsWith('.csv.gz')).length === 9
test.skipIf(!hasReal)(
  'nine real months import whole, and a second time nothing more',
  { timeout: 120_000 },
  async () => {
    const person = app.otherForce.people['head-of-analysis']
    const before = (await countsOf(person)).events
    const { report } = await importAs(person, [REAL_FILES])
    expect(report.kept + report.duplicates + report.rejected).toBe(report.rows)
    expect(report).toMatchObject({ files: 9, rows: 49_360, rejected: 0 })
    const again = await importAs(person, [REAL_FILES])
    expect(again.report).toMatchObject({ files: 9, rows: report.rows, kept: 0, duplicates: report.rows })
    // What an earlier test published of one of these months is no longer published.
    expect(await countsOf(person)).toEqual({ events: before + report.kept - report.takenOut, differences: 0 })
    // Exact repeats of anti-social behaviour rows, which have no ID, are events like any other.
    const antiSocial = (await eventsOf(person)).filter((event) => event.eventKey === null)
    expect(antiSocial).toHaveLength(9_614)
    expect(antiSocial.filter((event) => event.occurrence > 1)).toHaveLength(2_355)
  },
)
