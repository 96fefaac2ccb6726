import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestPerson, TODAY, testApp } from '../../testing/app.ts'
import { readRows } from './counts-file.ts'
import { aSupply, loadSupply } from './index.ts'
import { equalityRoutes } from './routes.ts'

let app: TestApp
let head: TestPerson
beforeAll(async () => {
  app = await testApp((web) => equalityRoutes(web))
  head = app.people['head-of-analysis']
})
afterAll(() => app.drop())

const heads = 'from,to,measure,theme,characteristic,group,count,population'
const linesOf = (year: number, measure = 'People named in adopted threats') =>
  [
    heads,
    `${year}-04-01,${year + 1}-03-31,${measure},,Sex,Female,23,351000`,
    `${year}-04-01,${year + 1}-03-31,${measure},,Sex,Male,177,340000`,
    `${year}-04-01,${year + 1}-03-31,${measure},,Sex,Not known,3,`,
  ].join('\n')

async function send(as: TestPerson, fields: Record<string, string>, file?: string): Promise<Response> {
  const body = new FormData()
  const { rows: _, ...supply } = aSupply()
  for (const [name, value] of Object.entries({ ...supply, rows: '', ...fields })) body.append(name, String(value))
  if (file !== undefined) body.append('file', new Blob([file], { type: 'text/csv' }), 'counts.csv')
  const headers = { accept: 'application/json', 'sec-fetch-site': 'same-origin' }
  return app.send(as, '/equality', { method: 'POST', body, headers })
}

const loaded = (year: number): Promise<string> =>
  app.asPerson(head, (tx) =>
    loadSupply(
      tx,
      { byId: head.id, forceId: head.forceId, today: TODAY, now: `${TODAY}T09:30:00.000Z` },
      aSupply(),
      readRows(linesOf(year), 'rows'),
    ),
  )

test('a file of counts is loaded with its source and impact assessment, and the audit says so', async () => {
  const answer = await send(head, {}, linesOf(2001))
  expect(answer.status).toBe(200)
  const { id } = (await answer.json()) as { id: string }
  expect((await app.auditLines()).at(-1)).toMatchObject({
    did: 'loaded equality counts',
    subject: `equality.supply:${id}`,
    accountId: head.id,
  })
  const page = await (await app.get(head, `/equality/${id}`)).text()
  expect(page).toContain('DPIA-2026-14')
  expect(page).toContain('Census 2021')
  expect(page).toContain('OFFICIAL-SENSITIVE')
})

test('pasted lines are loaded like a file, and faulty ones come back with every reason', async () => {
  expect((await send(head, { rows: linesOf(2002) })).status).toBe(200)
  const refused = await send(head, { rows: linesOf(2003).replace('23,351000', 'some,351000') })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Line 2: the count is not a whole number.')
  expect((await send(head, {})).status).toBe(422)
})

test('a small number is on no page, in no answer to a program and in no export', async () => {
  const id = await loaded(2010)
  const html = await (await app.get(head, `/equality/${id}`)).text()
  const json = (await (await app.getJson(head, `/equality/${id}`)).json()) as {
    tables: { total: number; rows: { groupName: string; count: number | null }[] }[]
  }
  const counts = Object.fromEntries(json.tables[0]!.rows.map(({ groupName, count }) => [groupName, count]))
  // 3 is small; by lot one of the two others is hidden with it
  expect(json.tables[0]!.total).toBe(203)
  expect(counts['Not known']).toBeNull()
  expect([counts.Female, counts.Male].filter((count) => count === null)).toHaveLength(1)
  expect(JSON.stringify(json)).not.toMatch(/"lot"|:3[,}]/)
  const csv = await (await app.get(head, `/equality/${id}/counts.csv?recipient=Scrutiny%20panel`)).text()
  for (const text of [html, csv]) expect(text).toContain('not shown')
  const hidden = csv.split('\n').filter((line) => line.includes('not shown'))
  expect(hidden).toHaveLength(2)
  for (const line of hidden) expect(line).not.toMatch(/,(3|23|177),/)
})

test('an export carries the marking and the recipient, and is recorded; without a recipient it is refused', async () => {
  const id = await loaded(2011)
  const officer = app.people['data-protection-officer']
  const csv = await (await app.get(officer, `/equality/${id}/counts.csv?recipient=Scrutiny%20panel`)).text()
  expect(csv.split('\n')[0]).toMatch(/OFFICIAL-SENSITIVE.*Scrutiny panel/)
  expect((await app.auditLines()).at(-1)).toMatchObject({
    did: 'exported equality counts',
    subject: `equality.supply:${id}`,
  })
  expect((await app.get(officer, `/equality/${id}/counts.csv`)).status).toBe(422)
})

test('an export gives every count of a supply, however many there are', async () => {
  const lines = Array.from({ length: 130 }, (_, i) => {
    const [measure, group] = [`Measure ${Math.floor(i / 10)}`, `Group ${i % 10}`]
    return `2014-04-01,2015-03-31,${measure},,Age band,${group},${100 + i},351000`
  })
  const { id } = (await (await send(head, {}, [heads, ...lines].join('\n'))).json()) as { id: string }
  const csv = await (await app.get(head, `/equality/${id}/counts.csv?recipient=Panel`)).text()
  expect(csv.split('\n').filter((line) => line.includes('Group '))).toHaveLength(130)
})

test('only those who answer for it read it, and only the head of intelligence analysis loads', async () => {
  const id = await loaded(2012)
  for (const role of ['sro', 'head-of-analysis', 'data-protection-officer', 'inspection-lead'] as const)
    expect([role, (await app.get(app.people[role], `/equality/${id}`)).status]).toEqual([role, 200])
  for (const role of ['analyst', 'ocg-coordinator', 'sio', 'lro', 'neighbourhood-officer', 'administrator'] as const)
    expect([role, (await app.get(app.people[role], `/equality/${id}`)).status]).toEqual([role, 403])
  expect((await send(app.people.sro, {}, linesOf(2013))).status).toBe(403)
  expect((await app.get(app.otherForce.people.sro, `/equality/${id}`)).status).toBe(404)
})

test('counts that stand are never altered: they are withdrawn with a reason, then the period can be loaded again', async () => {
  const id = await loaded(2014)
  await expect(loaded(2014)).rejects.toMatchObject({ problems: [{ message: 'equality.overlapsStanding' }] })
  const altering = app.asPerson(head, (tx) =>
    sql`update equality.supply set source = 'Other' where id = ${id}`.execute(tx),
  )
  await expect(altering).rejects.toThrow(/never altered/)
  expect((await app.post(head, `/equality/${id}/withdrawal`, { because: '' })).status).toBe(422)
  expect((await app.post(head, `/equality/${id}/withdrawal`, { because: 'Counted twice' })).status).toBe(303)
  expect(await (await app.get(head, `/equality/${id}`)).text()).toContain('Counted twice')
  expect(await (await app.getJson(head, `/equality/${id}`)).json()).toMatchObject({ tables: [] })
  expect((await app.post(head, `/equality/${id}/withdrawal`, { because: 'Again' })).status).toBe(422)
  const again = await loaded(2014)
  const lots = await app.asPerson(head, (tx) =>
    sql`select count(distinct lot)::integer as lots from equality.number where supply_id in (${id}, ${again})`.execute(
      tx,
    ),
  )
  // Three groups, supplied twice: each keeps its lot, so both times the same are hidden.
  expect(lots.rows).toEqual([{ lots: 3 }])
})

test('no table of equality monitoring refers to a record, and no other table refers to one of these', async () => {
  const { rows } = await sql<{ from: string; to: string }>`
    select r.conrelid::regclass::text as "from", r.confrelid::regclass::text as "to" from pg_constraint r
    where r.contype = 'f'`.execute(app.ownerDb)
  const own = rows.filter(({ from }) => from.startsWith('equality.'))
  expect(own.length).toBeGreaterThan(3)
  expect(own.filter(({ to }) => !/^(equality\.|platform\.(force|account|restriction)$)/.test(to))).toEqual([])
  expect(rows.filter(({ from, to }) => to.startsWith('equality.') && !from.startsWith('equality.'))).toEqual([])
})
