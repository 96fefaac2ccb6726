/** A month that is published again takes the place of what it said before; both are kept, and the older can be taken back. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { roles } from '../../../access.ts'
import { type TestApp, testApp } from '../../../testing/app.ts'
import { anEvent, recordEvents } from '../demo.ts'
import { runImport } from '../import-run.ts'
import { findImport, keepImport, listRemarks } from '../import-store.ts'
import { header, upload } from '../reading.test.fixtures.ts'
import { crimeRoutes } from '../routes.ts'
import { listTakenOut } from './take-back-store.ts'

let app: TestApp
let told: string[] = []
beforeAll(async () => {
  app = await testApp((web) => crimeRoutes(web, {}, async (_tx, { forceId }) => void told.push(forceId)))
  await app.ownerDb.updateTable('platform.force').set({ nameEn: 'North Wales' }).where('code', '=', 'here').execute()
})
afterAll(() => app.drop())
/** Each test has the force to itself. */
beforeEach(async () => {
  told = []
  for (const table of [
    'crime.outcome_history',
    'crime.event',
    'crime.event_out',
    'crime.area_count',
    'crime.import_remark',
    'crime.import_file',
    'crime.import',
  ])
    await sql`alter table ${sql.raw(table)} disable row level security; delete from ${sql.raw(table)}; alter table ${sql.raw(table)} enable row level security`.execute(
      app.ownerDb,
    )
})

const analyst = () => app.people.analyst
type Row = {
  id?: string
  month?: string
  type?: string
  street?: string
  code?: string
  outcome?: string
  by?: string
  at?: string
}
const rowOf = ({
  id = '',
  month = '2025-09',
  type = id ? 'Burglary' : 'Anti-social behaviour',
  street = 'Test Street',
  code = 'W01000240',
  outcome = '',
  by = 'North Wales Police',
  at = '-3.4907,53.3196',
}: Row) =>
  `${id.padStart(id ? 64 : 0, '0')},${month},${by},${by},${at},On or near ${street},${code},Denbighshire 001A,${type},${outcome},`
const asb = {}
const quay = { street: 'Quay Street', code: 'W01000146' }

async function bring(rows: Row[], name = '2025-09-north-wales-street.csv', ...more: [string, Row[]][]) {
  const person = analyst()
  const id = await app.asPerson(person, (tx) =>
    keepImport(tx, person.forceId, { source: 'web', askedBy: person.id, fileNames: [name], bytes: 0 }),
  )
  const files = [[name, rows] as const, ...more].map(([each, of]) =>
    upload(each, [header, ...of.map(rowOf), ''].join('\n')),
  )
  const caller = {
    accountId: person.id,
    name: '',
    rank: '',
    language: 'en',
    forceId: person.forceId,
    token: null,
  } as const
  const now = () => new Date('2026-03-02T09:00:00Z')
  return { id, ...(await runImport({ db: app.db, roles, caller, now }, id, files)) }
}
/** What counts now, and that the counts kept beside the events are theirs. */
async function standing() {
  return app.asPerson(analyst(), async (tx) => {
    const events = await sql<{
      said: string
    }>`select concat_ws(' ', ltrim(event_key, '0'), to_char(month, 'YYYY-MM'), crime_type,
        lsoa_code, replace(location, 'On or near ', ''), outcome) as said from crime.event order by 1`.execute(tx)
    const wrong =
      await sql`select from (select month, crime_type, coalesce(lsoa_code, '') as lsoa_code, count(*) as n from crime.event group by 1, 2, 3) e
      full join crime.area_count c using (month, crime_type, lsoa_code) where e.n is distinct from c.events`.execute(tx)
    expect(wrong.rows).toEqual([])
    return events.rows.map(({ said }) => said)
  })
}
const first: Row[] = [{ id: '1' }, asb, asb, quay]
const BURGLARY = '1 2025-09 Burglary W01000240 Test Street'
const ASB = '2025-09 Anti-social behaviour W01000240 Test Street'
const QUAY = '2025-09 Anti-social behaviour W01000146 Quay Street'
const original = [BURGLARY, QUAY, ASB, ASB]

describe('the month says now what its new publication says', () => {
  const at = (code: string, row: Row): Row => ({ ...row, code })
  test.each([
    ['the same', first, original, [0, 4, 0, 0]],
    ['the same in another order', [...first].reverse(), original, [0, 4, 0, 0]],
    [
      'an area with another code',
      [at('W01001969', { id: '1' }), at('W01001969', asb), at('W01001969', asb), quay],
      [
        '1 2025-09 Burglary W01001969 Test Street',
        QUAY,
        ...Array(2).fill('2025-09 Anti-social behaviour W01001969 Test Street'),
      ],
      [3, 1, 1, 2],
    ],
    [
      'another name of a street',
      [{ id: '1' }, { street: 'Test Street (North)' }, { street: 'Test Street (North)' }, quay],
      [BURGLARY, QUAY, ...Array(2).fill(`${ASB} (North)`)],
      [2, 2, 0, 2],
    ],
    [
      'another type, month, street and area',
      [{ id: '1', type: 'Robbery', month: '2025-08', ...quay }, asb, asb, quay],
      ['1 2025-08 Robbery W01000146 Quay Street', QUAY, ASB, ASB],
      [1, 3, 1, 0],
    ],
    [
      'another type',
      [{ id: '1', type: 'Robbery' }, asb, asb, quay],
      ['1 2025-09 Robbery W01000240 Test Street', QUAY, ASB, ASB],
      [1, 3, 1, 0],
    ],
    ['another point', [{ id: '1', at: '-3.4,53.3' }, asb, asb, quay], original, [1, 3, 1, 0]],
    ['no point any more', [{ id: '1', at: ',' }, asb, asb, quay], original, [1, 3, 1, 0]],
    ['a row with an ID withdrawn', [asb, asb, quay], [QUAY, ASB, ASB], [0, 3, 0, 1]],
    ['a row without one withdrawn', [{ id: '1' }, asb, quay], [BURGLARY, QUAY, ASB], [0, 3, 0, 1]],
    ['all but one withdrawn', [quay], [QUAY], [0, 1, 0, 3]],
    [
      'a row more',
      [...first, { id: '2' }],
      [BURGLARY, QUAY, ASB, ASB, '2 2025-09 Burglary W01000240 Test Street'].sort(),
      [1, 4, 0, 0],
    ],
    ['a third equal row', [...first, asb], [BURGLARY, QUAY, ASB, ASB, ASB], [1, 4, 0, 0]],
    [
      'another ID for the same',
      [{ id: '9' }, asb, asb, quay],
      [QUAY, ASB, ASB, '9 2025-09 Burglary W01000240 Test Street'],
      [1, 3, 0, 1],
    ],
    ['everything else', [{ id: '7', type: 'Drugs' }], ['7 2025-09 Drugs W01000240 Test Street'], [1, 0, 0, 4]],
  ] as [string, Row[], string[], number[]][])('%s', async (_, then, stands, [kept, duplicates, changed, takenOut]) => {
    await bring(first)
    const again = await bring(then)
    expect(await standing()).toEqual([...stands].sort())
    expect(again.report).toMatchObject({ rows: then.length, kept, duplicates, changed, takenOut, rejected: 0 })

    // What was taken out is listed, and the older one taken back is what it was.
    const out = await app.asPerson(analyst(), (tx) => listTakenOut(tx, again.id, 99))
    expect([out.length, out.filter(({ becomes }) => becomes).length]).toEqual([changed! + takenOut!, changed])
    if (kept! + takenOut! === 0) return
    expect((await app.post(analyst(), `/crime/imports/${again.id}/taking-back`)).status).toBe(303)
    expect(await standing()).toEqual([...original].sort())
    expect(told).toEqual([app.force.id])

    // The newer one sent again says the same again; so does the older one after it.
    await bring(then)
    expect(await standing()).toEqual([...stands].sort())
    await bring(first)
    expect(await standing()).toEqual([...original].sort())
  })
})

test('a row of another month in a file takes nothing of that month out, and goes with its own file', async () => {
  const august = Array.from({ length: 6 }, (_, i) => ({ id: `a${i}`, month: '2025-08' }))
  await bring(august, '2025-08-north-wales-street.csv')
  await bring([{ id: '1', month: '2025-08' }, asb])
  expect((await standing()).length).toBe(8)
  const { report } = await bring([asb])
  expect(report).toMatchObject({ duplicates: 1, takenOut: 1 })
  expect((await standing()).length).toBe(7)
})

test('an event that a file of its own month brings as well stays when the other no longer holds it', async () => {
  await bring([{ id: '1', month: '2025-08' }, asb])
  await bring(
    [
      { id: '1', month: '2025-08' },
      { id: '2', month: '2025-08' },
    ],
    '2025-08-north-wales-street.csv',
  )
  await bring([asb])
  expect((await standing()).map((each) => each.slice(0, 9))).toEqual(['1 2025-08', '2 2025-08', '2025-09 A'])
})

test('two files of one month in one import are the month together', async () => {
  await bring(first)
  const { report } = await bring([{ id: '1' }, asb], 'a/2025-09-street.csv', ['b/2025-09-street.csv', [asb, asb, quay]])
  expect(await standing()).toEqual([...original].sort())
  expect(report.kept + report.duplicates).toBe(5)
})

test('what the force’s own system brought, and what the program made, no publication takes out', async () => {
  await app.asPerson(analyst(), (tx) =>
    recordEvents(tx, app.force.id, 'made', [anEvent({ month: '2025-09', eventId: 'made' })]),
  )
  const own = upload('2025-09.csv', 'event_id,month,crime_type\nNW1,2025-09,Drugs\n')
  const id = await app.asPerson(analyst(), (tx) =>
    keepImport(tx, app.force.id, { source: 'web', askedBy: analyst().id, fileNames: [], bytes: 0 }),
  )
  const caller = {
    accountId: analyst().id,
    name: '',
    rank: '',
    language: 'en',
    forceId: app.force.id,
    token: null,
  } as const
  await runImport({ db: app.db, roles, caller, now: () => new Date('2026-03-02T09:00:00Z') }, id, [own])
  await bring(first)
  await bring([asb])
  expect((await standing()).map((each) => each.split(' ')[0])).toEqual(['2025-09', 'NW1', 'made'])
})

describe('a later row of the force’s own system', () => {
  const ownAgain = async (...texts: string[]) => {
    const reports = []
    for (const text of texts) {
      const id = await app.asPerson(analyst(), (tx) =>
        keepImport(tx, app.force.id, { source: 'web', askedBy: analyst().id, fileNames: [], bytes: 0 }),
      )
      const caller = {
        accountId: analyst().id,
        name: '',
        rank: '',
        language: 'en',
        forceId: app.force.id,
        token: null,
      } as const
      reports.push({
        id,
        ...(await runImport({ db: app.db, roles, caller, now: () => new Date('2026-03-02T09:00:00Z') }, id, [
          upload('own.csv', text),
        ])),
      })
    }
    return reports
  }
  const whole =
    'event_id,month,crime_type,lsoa_code,location,outcome\nE1,2025-09,Burglary,W01000240,On or near Quay,Under investigation\nE2,2025-09,Drugs,W01000240,x,\n'
  test('that says something else of an event changes it, and the others stay', async () => {
    const [, again] = await ownAgain(
      whole,
      'event_id,month,crime_type,lsoa_code,location,outcome\nE1,2025-08,Robbery,W01000146,On or near Pier,Charged\n',
    )
    expect(await standing()).toEqual(['E1 2025-08 Robbery W01000146 Pier Charged', 'E2 2025-09 Drugs W01000240 x'])
    expect(again!.report).toMatchObject({ kept: 1, changed: 1, takenOut: 0 })
    const history = await app.asPerson(analyst(), (tx) =>
      tx.selectFrom('crime.outcomeHistory').select('outcome').execute(),
    )
    expect(history).toEqual([{ outcome: 'Under investigation' }])
  })
  test('from a file without some of the columns says nothing of them', async () => {
    const [, again] = await ownAgain(
      whole,
      'event_id,month,crime_type,outcome\nE1,2025-09,Burglary,Charged\nE2,2025-09,Robbery,\n',
    )
    expect(await standing()).toEqual(['E1 2025-09 Burglary W01000240 Quay Charged', 'E2 2025-09 Robbery W01000240 x'])
    expect(again!.files[0]).toMatchObject({ kept: 1, changed: 1, duplicates: 1, outcomesUpdated: 1 })
  })
  test('with an ID that stands on several rows with another content is rejected with what differs', async () => {
    const [only] = await ownAgain(
      'event_id,month,crime_type,location\nREF1,2025-09,Drugs,a\nREF1,2025-09,Burglary,b\nREF1,2025-08,Drugs,a\nREF1,2025-09,Burglary,b\n',
    )
    expect(only!.report).toMatchObject({ rows: 4, kept: 1, rejected: 3, duplicates: 0 })
    const remarks = await app.asPerson(analyst(), (tx) => listRemarks(tx, only!.id, true, 9))
    expect(remarks.map(({ line, message, args }) => [line, message, args.first, args.columns])).toEqual([
      [2, 'crime.row.sameId', 4, 'month'],
      [3, 'crime.row.sameId', 4, 'month, crime_type, location'],
      [5, 'crime.row.sameId', 4, 'month, crime_type, location'],
    ])
  })
})

describe('the answer is the same whatever the order of lines', () => {
  const many: Row[] = [
    { id: '1', outcome: 'Under investigation' },
    { id: '1', outcome: 'Local resolution' },
    { id: '2', type: 'Drugs' },
    { id: '3', at: '-3.4,53.3', street: 'A' },
    { id: '3', at: '-3.5,53.3', street: 'B' },
    { outcome: 'b' },
    { outcome: 'a' },
    asb,
    quay,
    quay,
    { id: '4', by: 'British Transport Police' },
    { id: '5', by: 'Cheshire Constabulary' },
  ]
  const turned = [
    many,
    [...many].reverse(),
    [...many].sort((a, b) => ((a.id ?? 'z') < (b.id ?? 'z') ? -1 : 1)),
    [...many.slice(5), ...many.slice(0, 5)],
  ]
  test('for the first import and for the next', async () => {
    const answers = []
    for (const rows of turned) {
      const { report } = await bring(rows)
      const history = await app.asPerson(analyst(), (tx) =>
        tx.selectFrom('crime.outcomeHistory').select('outcome').orderBy('outcome').execute(),
      )
      answers.push({ standing: await standing(), report: { ...report, seconds: 0 }, history })
      const { report: again } = await bring(turned[1]!)
      expect(again).toMatchObject({ kept: 0, changed: 0, takenOut: 0 })
      for (const table of ['crime.outcome_history', 'crime.event', 'crime.event_out', 'crime.area_count'])
        await sql`alter table ${sql.raw(table)} disable row level security; delete from ${sql.raw(table)}; alter table ${sql.raw(table)} enable row level security`.execute(
          app.ownerDb,
        )
    }
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]!.report).toMatchObject({ rows: 12, leftOut: 2, kept: 8, duplicates: 2, rejected: 0 })
    expect(answers[0]!.standing).toContain('1 2025-09 Burglary W01000240 Test Street Local resolution')
    expect(answers[0]!.history).toEqual([{ outcome: 'Under investigation' }])
  })
})

describe('taking an import back', () => {
  const back = async (id: string, as = analyst()) =>
    (await app.post(as, `/crime/imports/${id}/taking-back`, {}, 'application/json')).status
  test('is refused while a later one has changed what it brought, and done when that is taken back', async () => {
    await bring(first)
    const second = await bring([{ id: '1', type: 'Robbery' }, asb, quay])
    const third = await bring([{ id: '1', type: 'Drugs' }, asb])
    expect(await back(second.id)).toBe(422)
    expect(await back(third.id)).toBe(200)
    expect(await back(second.id)).toBe(200)
    expect(await standing()).toEqual([...original].sort())
    expect(await back(second.id)).toBe(422)
    const shown = await app.asPerson(analyst(), (tx) => findImport(tx, second.id))
    expect(shown.takenBackBy).toBe(analyst().id)
    const lines = (await app.auditLines()).filter(({ did }) => did === 'took crime import back')
    expect(lines.at(-1)!.subject).toBe(`crime.import:${second.id}`)
  })
  test('of a first import leaves nothing of it', async () => {
    const { id } = await bring(first)
    expect(await back(id)).toBe(200)
    expect(await standing()).toEqual([])
  })
  test('is not for those who may not import, and nothing to another force', async () => {
    const { id } = await bring(first)
    expect(await back(id, app.people['neighbourhood-officer'])).toBe(403)
    expect(await back(id, app.otherForce.people.analyst)).toBe(404)
    expect((await standing()).length).toBe(4)
  })
})

describe('rows of other forces', () => {
  test('are left out and told by force; a month that only they sent is not received', async () => {
    const btp = { by: 'British Transport Police' }
    const { id, report } = await bring(
      [{ id: '2', ...btp }, btp, { id: '3', by: 'Cheshire Constabulary', month: '2025-13' }],
      '2025-10-btp-street.csv',
    )
    expect(report).toMatchObject({ rows: 3, kept: 0, rejected: 0, leftOut: 3, notes: 2 })
    const notes = await app.asPerson(analyst(), (tx) => listRemarks(tx, id, false, 9))
    expect(notes.map(({ line, args }) => [line, args.force, args.count])).toEqual([
      [2, 'British Transport Police', 2],
      [4, 'Cheshire Constabulary', 1],
    ])
    expect(await standing()).toEqual([])
    const view = (await (await app.getJson(analyst(), `/crime/imports/${id}`)).json()) as { ending: object }
    expect(view.ending).toMatchObject({ tone: 'warn', message: 'crime.resultOtherForces' })
  })
  test('beside the force’s own leave the month to the force', async () => {
    const { report } = await bring([
      ...first,
      { id: '2', by: 'British Transport Police' },
      { by: 'Leicestershire Police' },
    ])
    expect(report).toMatchObject({ rows: 6, kept: 4, leftOut: 2 })
    expect(await standing()).toEqual([...original].sort())
  })
})
