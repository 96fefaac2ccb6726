/** Pages and actions of crime on a real database: counts with their gaps, uploads, and nothing for another force. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../access.ts'
import { dropFiles } from '../../platform/kept-files.ts'
import { type TestApp, type TestPerson, TODAY, testApp } from '../../testing/app.ts'
import { type AreaKind, type AreaTree, installAreas } from '../places/index.ts'
import { anEvent, recordEvents } from './demo.ts'
import { importCommand } from './import-command.ts'
import { filesOf, importJob } from './import-job.ts'
import type { ImportView } from './import-words.ts'
import { asb, csv, line } from './reading.test.fixtures.ts'
import { countsCsv, crimeRoutes } from './routes.ts'
import type { CountsView } from './words.ts'

const area = (kind: AreaKind, code: string, name: string, within: AreaTree[] = []): AreaTree => ({
  kind,
  code,
  name: { en: name, cy: name },
  nation: 'wales',
  within,
})
/** A small geography: one census area of Conwy is loaded, and none of Gwynedd. */
const geography = area('force', 'NWP', 'North Wales', [
  area('authority', 'CON', 'Conwy', [area('lsoa', 'W01000132', 'Conwy 001A')]),
  area('authority', 'GWY', 'Gwynedd'),
])

let CONWY: string
let GWYNEDD: string
let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => crimeRoutes(web, {}))
  const areas = await app.asPerson(app.people.administrator, (tx) => installAreas(tx, app.force.id, geography))
  CONWY = areas.get('CON')!
  GWYNEDD = areas.get('GWY')!
  await app.asPerson(app.people.analyst, (tx) =>
    recordEvents(tx, app.force.id, 'Invented months', [
      anEvent({ month: '2025-01' }),
      anEvent({ month: '2025-01', crimeType: 'Drugs' }),
      anEvent({ month: '2025-03' }),
      anEvent({ month: '2025-03' }),
      anEvent({ month: '2025-03', lsoaCode: 'W01009999', lsoaName: 'Elsewhere 001A' }),
      anEvent({ month: '2025-03', lsoaCode: null, lsoaName: '', crimeType: '=cmd' }),
    ]),
  )
})
afterAll(() => app.drop())

const countsAs = async (person: TestPerson, path: string): Promise<CountsView> =>
  (await app.getJson(person, path)).json() as Promise<CountsView>
const row = (view: CountsView, code: string) => view.areas.find((each) => each.code === code)

test('the whole force is counted by area, month and type, with what lies in no loaded boundary beside it', async () => {
  const view = await countsAs(app.people.supervisor, '/crime?from=2025-01&to=2025-03')
  expect(row(view, 'CON')).toMatchObject({ areaId: CONWY, months: [2, null, 2], total: 4 })
  expect(row(view, 'GWY')).toMatchObject({ months: [0, null, 0], total: 0 })
  expect(row(view, '')).toMatchObject({ areaId: null, months: [0, null, 2], total: 2 })
  expect(view.all).toEqual({ months: [2, null, 4], total: 6 })
  expect(row(view, 'CON')!.types).toEqual([
    { crimeType: 'Burglary', months: [1, null, 2], total: 3 },
    { crimeType: 'Drugs', months: [1, null, 0], total: 1 },
  ])
})

test('incidents of anti-social behaviour are no recorded crime: they stand by themselves, and the two together are named', async () => {
  const behaviour = { month: '2023-05', crimeType: 'Anti-social behaviour' }
  await app.asPerson(app.people.analyst, (tx) =>
    recordEvents(tx, app.force.id, 'May', [
      anEvent({ month: '2023-05' }),
      anEvent({ ...behaviour, eventId: 'b1' }),
      anEvent({ ...behaviour, eventId: 'b2' }),
    ]),
  )
  const may = '/crime?from=2023-05&to=2023-05'
  const view = await countsAs(app.people.supervisor, may)
  expect([view.crime.total, view.incidents.total, view.all.total]).toEqual([1, 2, 3])
  expect(row(view, 'CON')).toMatchObject({ total: 1, types: [{ total: 2 }, { total: 1 }] })
  const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  const page = async (path: string) => words(await (await app.get(app.people.supervisor, path)).text())
  expect(await page(may)).toMatch(/Recorded crime 1 1 Anti-social behaviour incidents 2 2 Crime and incidents 3 3/)
  expect(await page(may)).toContain('Recorded crime by area, month and type')

  // A choice of types is counted as chosen, and named so.
  for (const [type, counted, total, name] of [
    ['Anti-social+behaviour', 'incidents', 2, 'Anti-social behaviour incidents 2 2'],
    ['Burglary', 'chosen', 1, 'The types chosen 1 1'],
    ['Burglary&type=Anti-social+behaviour', 'chosen', 3, 'The types chosen 3 3'],
  ] as const) {
    const chosen = await countsAs(app.people.supervisor, `${may}&type=${type}`)
    expect([chosen.counted, row(chosen, 'CON')!.total, chosen.all.total]).toEqual([counted, total, total])
    expect(await page(`${may}&type=${type}`)).toContain(name)
  }
})

test('a month that is not held is a gap, never a nought', async () => {
  const view = await countsAs(app.people.supervisor, '/crime?from=2025-01&to=2025-03')
  expect(view.months).toEqual([
    { month: '2025-01', isHeld: true },
    { month: '2025-02', isHeld: false },
    { month: '2025-03', isHeld: true },
  ])
  const html = await (await app.get(app.people.supervisor, '/crime?from=2025-01&to=2025-03')).text()
  expect(html).toContain('not received')
  expect(html).toContain('Open Government Licence v3.0')
})

test('a type narrows the counts, and a place shows its census areas', async () => {
  expect((await countsAs(app.people.supervisor, '/crime?type=Drugs')).all.total).toBe(1)
  const place = await countsAs(app.people.supervisor, `/crime/places/${CONWY}?from=2025-01&to=2025-03`)
  expect(place.areas).toMatchObject([{ code: 'W01000132', total: 4 }])
  expect((await app.get(app.people.supervisor, `/crime/places/${GWYNEDD}`)).status).toBe(200)
})

test('codes without a boundary keep their counts and their names', async () => {
  const { areas: found } = (await (await app.getJson(app.people.supervisor, '/crime/no-boundary')).json()) as {
    areas: object[]
  }
  expect(found).toEqual([
    { code: '', name: '', census: null, events: 1 },
    { code: 'W01009999', name: 'Elsewhere 001A', census: null, events: 1 },
  ])
})

test('an export names its recipient in the audit, and never goes without one', async () => {
  expect((await app.get(app.people.analyst, '/crime/counts.csv')).status).toBe(422)
  const answer = await app.get(
    app.people.analyst,
    '/crime/counts.csv?from=2025-01&to=2025-03&recipient=Conwy%20council',
  )
  const text = await answer.text()
  expect(text).toMatch(/^\uFEFF?OFFICIAL,"For Conwy council, 2 March 2026"\n/)
  expect(text).toContain('CON,Conwy,Burglary,2025-03,2')
  // A spreadsheet would run a type that begins with an equals sign.
  expect(text).toContain("'=cmd")
  expect(text).not.toMatch(/,=cmd/)
  const audited = (await app.auditLines()).at(-1)!
  expect(audited.did).toBe('exported crime counts')
  expect(JSON.parse(audited.content!).detail.recipient).toBe('Conwy council')
})

test('who may only read the counts takes no file of them away', async () => {
  const answer = await app.get(app.people['neighbourhood-officer'], '/crime/counts.csv?recipient=Me')
  expect(answer.status).toBe(403)
})

test('an export of months that are not held has no line for them', async () => {
  const view = await countsAs(app.people.analyst, '/crime?from=2025-01&to=2025-03')
  expect(new TextDecoder().decode(await countsCsv(view, 'en', 'Conwy council', TODAY))).not.toContain('2025-02')
})

test('another force sees an empty page, and an import of this force is nothing to it', async () => {
  const stranger = app.otherForce.people.analyst
  expect((await countsAs(stranger, '/crime')).all.total).toBe(0)
  const { id } = await sent('theirs.csv', csv(line('x1')))
  expect((await app.get(stranger, `/crime/imports/${id}`)).status).toBe(404)
  expect((await app.post(stranger, `/crime/imports/${id}/cancel`)).status).toBe(404)
  expect((await app.get(stranger, `/crime/imports/${id}/rejected.csv`)).status).toBe(404)
})

async function send(person: TestPerson, files: [string, string | Buffer][]) {
  const form = new FormData()
  for (const [name, content] of files) form.append('files', new File([content as BlobPart], name))
  const headers = { accept: 'application/json', 'sec-fetch-site': 'same-origin' }
  return app.send(person, '/crime/imports', { method: 'POST', body: form, headers })
}
const sent = async (name: string, content: string): Promise<{ id: string }> =>
  (await send(app.people.analyst, [[name, content]])).json() as Promise<{ id: string }>

/** Runs the job as the server would. */
const runJob = (importId: string, person = app.people.analyst) =>
  importJob({ roles, uploadFolder: app.web.parts.uploadFolder, now: () => new Date('2026-03-02T09:00:00Z') })(
    { importId, forceId: person.forceId, accountId: person.id },
    { db: app.db, signal: new AbortController().signal },
  )
const viewOf = async (id: string): Promise<ImportView> =>
  (await app.getJson(app.people.analyst, `/crime/imports/${id}`)).json() as Promise<ImportView>

test('files sent on the web wait for their job, are imported as the sender, and their report says what was kept', async () => {
  const answer = await send(app.people.analyst, [
    ['a month.csv', csv(line('w1'), line('w2'), asb, 'bad')],
    ['empty.csv', ''],
  ])
  const { id } = (await answer.json()) as { id: string }
  expect((await viewOf(id)).import).toMatchObject({ state: 'waiting', fileNames: ['a month.csv', 'empty.csv'] })
  await runJob(id)
  const view = await viewOf(id)
  expect(view.import.state).toBe('done')
  expect(view.report).toMatchObject({ files: 2, rows: 4, kept: 3, duplicates: 0, rejected: 1 })
  expect(view.results[1]!.refusedBecause![0]!.message).toBe('crime.file.empty')
  const html = await (await app.get(app.people.analyst, `/crime/imports/${id}`)).text()
  expect(html).toContain('empty.csv is empty.')
})

test('the job is asked for with the import, and only once the import is kept', async () => {
  const { id } = await sent('asked.csv', csv(line('j1')))
  const { rows } = await sql<{
    payload: { importId: string }
  }>`select payload from graphile_worker._private_jobs`.execute(app.ownerDb)
  expect(rows.some(({ payload }) => payload.importId === id)).toBe(true)
})

test('the list of imports says the months and the file of each, and a file refused whole is no import that has finished', async () => {
  const { id } = await sent('2025-10-street.csv', csv(line('m1', undefined, '', 'Burglary', '2025-10'), line('m2')))
  await runJob(id)
  const list = await (await app.get(app.people.analyst, '/crime/imports')).text()
  expect(list).toMatch(/2025-10-street\.csv<\/a>[\s\S]{0,80}Mar 24, Oct 25/)
  const { id: refused } = await sent('open.csv', `${csv(line('o1'))}"never closed`)
  await runJob(refused)
  const html = await (await app.get(app.people.analyst, `/crime/imports/${refused}`)).text()
  expect(html).toMatch(/class="notice bad"[^>]*><p><b>Nothing was kept: the file was refused\./)
  expect(html).not.toContain('The import has finished.')
})

test('the audit line of a file has its SHA-256 beside the counts, of a refused file too', async () => {
  const contents = [csv(line('d1')), '']
  const { id } = (await (
    await send(app.people.analyst, [
      ['d.csv', contents[0]!],
      ['e.csv', contents[1]!],
    ])
  ).json()) as {
    id: string
  }
  await runJob(id)
  const lines = (await app.auditLines()).filter(({ subject }) => subject === `crime.import:${id}`)
  const digests = lines.flatMap(({ content }) => JSON.parse(content!).detail.sha256 ?? [])
  expect(digests).toEqual(contents.map((content) => createHash('sha256').update(content).digest('hex')))
})

test('rejected rows are a file with line and reason, and nothing in it runs as a formula', async () => {
  const { id } = await sent('=odd.csv', csv(line('f1', undefined, '', 'Burglary', '=1+1')))
  await runJob(id)
  const text = await (await app.get(app.people.analyst, `/crime/imports/${id}/rejected.csv`)).text()
  expect(text.split('\n')[1]).toBe(`'=odd.csv,2,“=1+1” is not a possible month. Write it as 2024-03.`)
})

test('an upload without a file, or by someone who may not import, is refused', async () => {
  const empty = await send(app.people.analyst, [])
  expect(empty.status).toBe(422)
  expect((await send(app.people['neighbourhood-officer'], [['a.csv', csv(line('no'))]])).status).toBe(403)
})

test('an import that still waits can be cancelled, and its files are gone', async () => {
  const { id } = await sent('cancelled.csv', csv(line('z1')))
  expect((await app.post(app.people.analyst, `/crime/imports/${id}/cancel`)).status).toBe(303)
  await runJob(id)
  const view = await viewOf(id)
  expect(view.import.state).toBe('cancelled')
  expect(view.report.kept).toBe(0)
  expect((await app.post(app.people.analyst, `/crime/imports/${id}/cancel`, {}, 'application/json')).status).toBe(422)
})

test('whatever server takes it up finds the files, and they go when it has ended', async () => {
  const { id } = await sent('elsewhere.csv', csv(line('e1')))
  expect(await keptFiles(id)).toBe(1)
  const [ours, theirs] = [app.web.parts.uploadFolder, mkdtempSync(join(tmpdir(), 'another-server-'))]
  app.web.parts.uploadFolder = theirs
  await runJob(id)
  app.web.parts.uploadFolder = ours
  expect(await viewOf(id)).toMatchObject({ import: { state: 'done' }, report: { kept: 1 } })
  expect(readdirSync(theirs, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([])
  expect(await keptFiles(id)).toBe(0)
})

test('a database lost in the middle of an import costs nothing: it is taken up again with its files, and ends whole', async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => line(`lost-${i}`))
  const { id } = await sent('long.csv', csv(...rows))
  const running = runJob(id).then(
    () => 'ended',
    () => 'lost',
  )
  while ((await viewOf(id)).import.rowsRead === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`.execute(app.db)
  expect(await running).toBe('lost')
  expect((await viewOf(id)).import.state).toBe('running')
  expect(await keptFiles(id)).toBe(1)
  await runJob(id)
  expect(await viewOf(id)).toMatchObject({ import: { state: 'done' }, report: { rows: 60_000, kept: 60_000 } })
})

test('files that are gone are a failure that is told, never an import that has finished', async () => {
  const { id } = await sent('gone.csv', csv(line('g1')))
  await app.asPerson(app.people.analyst, (tx) => dropFiles(tx, filesOf(id)))
  await expect(runJob(id)).rejects.toThrow('kept files')
  expect((await viewOf(id)).import.state).toBe('failed')
  await runJob(id)
})

const keptFiles = async (id: string): Promise<number> =>
  app.asPerson(app.people.analyst, async (tx) => {
    const files = await tx.selectFrom('platform.keptFile').select('id').where('workId', '=', id).execute()
    return files.length
  })

test('someone who lost the permission before their job runs keeps nothing', async () => {
  const person = app.people['ocg-coordinator']
  const { id } = (await (await send(person, [['late.csv', csv(line('lost'))]])).json()) as { id: string }
  await sql`update platform.membership set ended_at = now() where account_id = ${person.id}::uuid`.execute(app.ownerDb)
  await expect(runJob(id, person)).rejects.toThrow()
  const view = await viewOf(id)
  expect(view.import.state).toBe('failed')
  expect(view.report.kept).toBe(0)
})

test('every page can be opened in both languages, and none of them fails inside', async () => {
  const { id } = await sent('pages.csv', csv(line('p1')))
  for (const path of [
    '/crime',
    `/crime/places/${CONWY}`,
    '/crime/no-boundary',
    '/crime/imports',
    '/crime/imports/new',
    `/crime/imports/${id}`,
    `/crime/imports/${id}/progress`,
  ])
    for (const language of ['en', 'cy']) {
      const answer = await app.send(app.people.analyst, path, {
        headers: { accept: 'text/html', cookie: `language=${language}` },
      })
      expect([path, answer.status]).toEqual([path, 200])
    }
  expect(app.faults).toEqual([])
})

// The command.
async function run(folder: string, ...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = []
  const err: string[] = []
  const tools = {
    db: app.db,
    roles,
    now: () => new Date('2026-03-02T09:00:00Z'),
    folder,
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
  }
  return { code: await importCommand(args, tools), out, err }
}
const emailOf = (person: TestPerson) =>
  app.ownerDb
    .selectFrom('platform.account')
    .select('email')
    .where('id', '=', person.id)
    .executeTakeFirstOrThrow()
    .then((row) => row.email)

test('the command imports with the permission of its account, says so in JSON, and leaves the rejected rows in a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-command-'))
  try {
    const file = join(folder, 'month.csv')
    writeFileSync(file, csv(line('cli1'), line('cli2', undefined, '', 'Burglary', '1066-10')))
    const as = ['--as', await emailOf(app.people.analyst), '--force', 'here', '--json']
    const { code, out, err } = await run(folder, 'crime', file, ...as)
    expect(code).toBe(0)
    expect(JSON.parse(out[0]!)).toMatchObject({ files: 1, rows: 2, kept: 1, duplicates: 0, rejected: 1 })
    const path = /(\/\S+\.csv)/.exec(err.join(' '))![1]!
    expect(path).toContain(folder)
    expect(readFileSync(path, 'utf8')).toContain('1066-10')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the command tells the notes as the page does: a line with their number, a file of them, and a count in JSON', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-command-'))
  const abroad = (id: string) => line(id).replace('-3.814938,53.318285', '1.85,50.95')
  const outcomes =
    'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type\n'
  try {
    writeFileSync(join(folder, 'a-street.csv'), csv(abroad('note1'), abroad('note2'), line('note3')))
    writeFileSync(join(folder, 'b-outcomes.csv'), outcomes)
    const words = ['crime', folder, '--as', await emailOf(app.people.analyst), '--force', 'here']
    const plain = await run(folder, ...words)
    expect(plain.code).toBe(0)
    expect(plain.out.join('\n')).toContain('b-outcomes.csv was left out:\n')
    const path = /2 notes, in (\S+\.csv)\./.exec(plain.err.join('\n'))![1]!
    expect(readFileSync(path, 'utf8')).toContain('a-street.csv,2,"Kept without a place: 1.85, 50.95 lies outside')
    const { out } = await run(folder, ...words, '--json')
    expect(JSON.parse(out[0]!)).toMatchObject({ rows: 3, kept: 0, duplicates: 3, notes: 2 })
    const alone = await run(folder, 'crime', join(folder, 'b-outcomes.csv'), ...words.slice(2))
    expect([alone.code, alone.err.join()]).toEqual([1, 'Nothing was kept: there is no crime file in what was sent.'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the command ends with 1 when a file was refused, and with 2 for an account that may not import', async () => {
  const account = await emailOf(app.people.analyst)
  const refused = await run(tmpdir(), 'crime', '/nowhere/at/all', '--as', account, '--force', 'here')
  expect(refused.code).toBe(1)
  expect(refused.err.join('\n')).toContain('There is no file or folder /nowhere/at/all.')
  expect(
    (await run(tmpdir(), 'crime', '/tmp', '--as', await emailOf(app.people.partner), '--force', 'here')).code,
  ).toBe(2)
  expect((await run(tmpdir(), 'crime', '/tmp', '--as', 'nobody@example.org', '--force', 'here')).code).toBe(2)
  expect((await run(tmpdir(), 'crime', '/tmp', '--as', account, '--force', 'elsewhere')).code).toBe(2)
  expect((await run(tmpdir(), 'crime')).err.join()).toContain('Usage')
})

test('the command’s import is in the audit of the force like one on the web', async () => {
  const lines = (await app.auditLines()).filter((each) => each.did === 'asked for crime import')
  expect(lines.map((each) => JSON.parse(each.content!).detail.source ?? 'web')).toEqual(
    expect.arrayContaining(['web', 'command']),
  )
})

test('hot lists of counts read no table of crime from end to end', async () => {
  const plans = await app.asPerson(app.people.analyst, async (tx) => {
    await sql`insert into crime.area_count (force_id, month, crime_type, lsoa_code, events)
      select ${app.force.id}::uuid, m::date, 'Type ' || t, 'W' || a, 1
      from generate_series('2015-01-01'::date, '2024-12-01'::date, interval '1 month') m, generate_series(1, 10) t, generate_series(1, 100) a`.execute(
      tx,
    )
    const explain = async (query: ReturnType<typeof sql>) => {
      const { rows } = await sql<Record<string, string>>`explain ${query}`.execute(tx)
      return rows.map((each) => Object.values(each)[0]).join('\n')
    }
    return [
      await explain(
        sql`select crime_type, month, sum(events) from crime.area_count where month between '2024-01-01' and '2024-12-01' group by 1, 2`,
      ),
      await explain(
        sql`select sum(events) from crime.area_count where lsoa_code = any (array['W1', 'W2']) and month between '2024-01-01' and '2024-12-01'`,
      ),
      await explain(sql`select id from crime.event where event_key = 'x'`),
      await explain(
        sql`select id from crime.event where month = '2024-01-01' and content_key = 'x' and occurrence = 1 and event_key is null`,
      ),
      await explain(sql`select id from crime.import order by asked_at desc limit 50`),
    ]
  })
  for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (area_count|event)\b/)
})
