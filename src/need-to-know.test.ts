/**
 * Need to know follows what was made: whatever leads to a restricted record by a foreign key is restricted too. The keys are
 * read from the database and not from a list, so that a table made tomorrow is covered.
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from './app.ts'
import { type TestApp, TODAY, testApp } from './app-for-tests.ts'
import { listThreats, restrictThreat, threatStates } from './capabilities/threats/index.ts'
import { fillForce } from './forces-for-tests.ts'
import type { Tx } from './platform/database/database.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  await fillForce(app)
}, 120_000)
afterAll(() => app.drop())

/** A key by which rows of `child` were made from rows of `parent`. */
type Key = { child: string; parent: string; on: string; name: string }

/**
 * Every composite foreign key between tables that can be restricted, but those that say of themselves that they only refer. A key
 * from a table's own primary key says that both rows are one record: it is followed both ways.
 */
async function keysOf(tx: Tx): Promise<Key[]> {
  const { rows } = await sql<Key & { isOne: boolean }>`
    select c.oid::regclass::text as child, p.oid::regclass::text as parent, f.conname as name,
      f.conkey = (select k.conkey from pg_constraint k where k.conrelid = c.oid and k.contype = 'p') as is_one,
      (select string_agg(format('c.%I = p.%I', a.attname, b.attname), ' and ')
        from unnest(f.conkey, f.confkey) as k (own, theirs)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.own
          join pg_attribute b on b.attrelid = p.oid and b.attnum = k.theirs) as on
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class p on p.oid = f.confrelid
    where f.contype = 'f' and cardinality(f.conkey) > 1
      and coalesce(obj_description(f.oid, 'pg_constraint'), '') <> 'refers'
      and (select count(*) from pg_attribute r where r.attrelid in (c.oid, p.oid) and r.attname = 'restriction_id'
        and not r.attisdropped) = case when c.oid = p.oid then 1 else 2 end
    order by 1, 3`.execute(tx)
  const back = ({ child, parent, on, name }: Key) => ({ child: parent, parent: child, on: swapped(on), name })
  return [...rows, ...rows.filter(({ isOne }) => isOne).map(back)]
}

const swapped = (on: string) => on.replaceAll(/\b([cp])\./g, (_, side) => (side === 'c' ? 'p.' : 'c.'))

/** Reads as the owner who stands in the force and is named everywhere: row-level security binds the owner too. */
async function seeingAll<T>(read: (tx: Tx) => Promise<T>): Promise<T> {
  return app.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', ${app.force.id}, true), set_config('app.restrictions',
      (select coalesce(string_agg(id::text, ','), '') from platform.restriction), true)`.execute(tx)
    return read(tx)
  })
}

/** Of one key: restricted records, rows made from one, and those of them that stayed open to the whole force. */
type Followed = { key: string; child: string; isOwn: boolean; restricted: number; made: number; open: number }

const followed = () =>
  seeingAll(async (tx) => {
    const answer: Followed[] = []
    for (const { child, parent, on, name } of await keysOf(tx)) {
      const { rows } = await sql<Pick<Followed, 'restricted' | 'made' | 'open'>>`
        select (select count(*) from ${sql.table(parent)} where restriction_id is not null) as restricted,
          count(*) as made, count(*) filter (where c.restriction_id is null) as open
        from ${sql.table(child)} c join ${sql.table(parent)} p on ${sql.raw(on)}
        where p.restriction_id is not null`.execute(tx)
      answer.push({ key: `${child} by ${name}`, child, isOwn: child === parent, ...rows[0]! })
    }
    return answer
  })

async function restrictWhatIsOpen(): Promise<void> {
  const { 'ocg-coordinator': coordinator, sro, sio, lro, auditor, analyst } = app.people
  const names = [coordinator, sro, sio, lro, auditor, analyst].map((person) => person.id)
  const doer = { byId: coordinator.id, forceId: app.force.id, today: TODAY, now: `${TODAY}T10:00:00.000Z` }
  await app.asPerson(coordinator, async (tx) => {
    const open = (await listThreats(tx, { states: threatStates })).filter((threat) => threat.restrictionId === null)
    expect(open.length).toBeGreaterThan(0)
    for (const { id } of open) await restrictThreat(tx, doer, id, names)
  })
}

test('nothing that was made from a restricted record stays open to the whole force', async () => {
  expect((await followed()).filter(({ open }) => open > 0)).toEqual([])
  await restrictWhatIsOpen()
  expect((await followed()).filter(({ open }) => open > 0)).toEqual([])
})

test('the force that is tried has a row of every table whose rows are made from what is restricted in it', async () => {
  const all = (await followed()).filter(({ isOwn }) => !isOwn)
  const filled = new Set(all.filter(({ made }) => made > 0).map(({ child }) => child))
  expect(all.filter(({ restricted, child }) => restricted > 0 && !filled.has(child))).toEqual([])
})
