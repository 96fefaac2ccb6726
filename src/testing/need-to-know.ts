/** What leads to a restricted record by a foreign key, read from the database and not from a list. For tests of need to know. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/database.ts'
import type { TestApp } from './app.ts'

/** A key by which rows of `child` were made from rows of `parent`. */
type Key = { child: string; parent: string; on: string; name: string; isOne: boolean }

/**
 * Every composite foreign key between tables that can be restricted, but those that say of themselves that they only refer. A key
 * from a table's own primary key says that both rows are one record: it is followed both ways.
 */
async function keysOf(tx: Tx): Promise<Key[]> {
  const { rows } = await sql<Key>`
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
  const back = (key: Key): Key => ({ ...key, child: key.parent, parent: key.child, on: swapped(key.on) })
  return [...rows, ...rows.filter(({ isOne }) => isOne).map(back)]
}

const swapped = (on: string) => on.replaceAll(/\b([cp])\./g, (_, side) => (side === 'c' ? 'p.' : 'c.'))

/** Reads as the owner who stands in the force and is named everywhere: row-level security binds the owner too. */
const seeingAll = <T>(app: TestApp, read: (tx: Tx) => Promise<T>): Promise<T> =>
  app.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', ${app.force.id}, true), set_config('app.restrictions',
      (select coalesce(string_agg(id::text, ','), '') from platform.restriction), true)`.execute(tx)
    return read(tx)
  })

/** Of one key: restricted records, rows made from one, and those of them that stayed open to the whole force. */
export type Followed = { key: string; child: string; isOwn: boolean; restricted: number; made: number; open: number }

export const followed = (app: TestApp): Promise<Followed[]> =>
  seeingAll(app, async (tx) => {
    const answer: Followed[] = []
    for (const { child, parent, on, name, isOne } of await keysOf(tx)) {
      const { rows } = await sql<Pick<Followed, 'restricted' | 'made' | 'open'>>`
        select (select count(*) from ${sql.table(parent)} where restriction_id is not null) as restricted,
          count(*) as made, count(*) filter (where c.restriction_id is null) as open
        from ${sql.table(child)} c join ${sql.table(parent)} p on ${sql.raw(on)}
        where p.restriction_id is not null`.execute(tx)
      answer.push({ key: `${child} by ${name}`, child, isOwn: isOne || child === parent, ...rows[0]! })
    }
    return answer
  })
