/** The one policy, asserted on every tenant table there is: a table made tomorrow is covered. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

type TableFacts = {
  name: string
  enabled: boolean
  forced: boolean
  hasRestriction: boolean
  policies: { using: string | null; check: string | null; roles: string[] }[]
  firstKeyColumn: string | null
}

/** Sessions and links are found by the digest of a secret before any force is known; the audit is guarded as ADR 0011 says. */
const global = new Set(['platform.session', 'platform.one_time_link'])
const writtenByDefiner = new Set(['audit.line'])

async function tenantTables(): Promise<TableFacts[]> {
  const { rows } = await sql<TableFacts>`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'restriction_id' and not a.attisdropped) as has_restriction,
      (select coalesce(json_agg(json_build_object('using', p.qual, 'check', p.with_check, 'roles', p.roles)), '[]') from pg_policies p
        where p.schemaname = n.nspname and p.tablename = c.relname) as policies,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary) as first_key_column
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|graphile)'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'force_id' and not a.attisdropped)
    order by 1`.execute(database.ownerDb)
  return rows.filter((row) => !global.has(row.name))
}

const ofForce = "force_id = (NULLIF(current_setting('app.force_id'::text, true), ''::text))::uuid"
const namesMe = "string_to_array(NULLIF(current_setting('app.restrictions'::text, true), ''::text), ','::text))::uuid[]"

function faultsOf(table: TableFacts): string[] {
  const faults: string[] = []
  if (!table.enabled || !table.forced) faults.push('row-level security is not forced')
  const open = table.policies.filter((policy) => !policy.roles.includes('foursight_owner'))
  for (const policy of open) {
    const checked = writtenByDefiner.has(table.name) ? [policy.using] : [policy.using, policy.check ?? policy.using]
    for (const text of checked) {
      if (!text?.includes(ofForce)) faults.push(`a policy does not ask for the force: ${text}`)
      if (table.hasRestriction && !text?.includes(namesMe))
        faults.push(`a policy does not ask for the restriction: ${text}`)
    }
  }
  if (open.length === 0) faults.push('there is no policy')
  if (table.firstKeyColumn !== 'force_id' && !/^(audit\.line|platform\.api_token|platform\.account)$/.test(table.name))
    faults.push('its key does not start with force_id')
  return faults.map((fault) => `${table.name}: ${fault}`)
}

test('every tenant table holds the one policy, forced, and a key that starts with the force', async () => {
  const tables = await tenantTables()
  expect(tables.length).toBeGreaterThan(10)
  expect(tables.flatMap(faultsOf)).toEqual([])
})

test('the assertion can fail: a table whose policy is dropped is named', async () => {
  const other = await testDatabase()
  await sql`drop policy of_force on platform.membership`.execute(other.ownerDb)
  const before = database
  database = other
  const faults = (await tenantTables()).flatMap(faultsOf)
  database = before
  await other.drop()
  expect(faults).toEqual(['platform.membership: there is no policy'])
})

test('foreign keys between tenant tables carry the force', async () => {
  const { rows } = await sql<{ name: string }>`
    select f.conrelid::regclass || ' ' || f.conname as name
    from pg_constraint f
    where f.contype = 'f'
      and f.confrelid::regclass::text not in ('platform.force', 'platform.account')
      and exists (select from pg_attribute a where a.attrelid = f.confrelid and a.attname = 'force_id' and not a.attisdropped)
      and not exists (select from unnest(f.confkey) k join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k where a.attname = 'force_id')`.execute(
    database.ownerDb,
  )
  expect(rows).toEqual([])
})

test('every table that is made from restricted ones inherits their restriction by each of its keys', async () => {
  const { rows } = await sql<{ table: string }>`
    select distinct m.child::text as table from platform.made_from m
    where not exists (select from pg_trigger t where t.tgrelid = m.parent and t.tgname = 'take_along')
      or m.name <> 'is_record' and not exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
        where t.tgrelid = m.child and t.tgname = 'inherit_restriction' and p.prosrc = platform.inheriting(m.child))`.execute(
    database.ownerDb,
  )
  expect(rows).toEqual([])
})

test('one call in a migration makes a tenant table, and a key that is added later is followed too', async () => {
  const other = await testDatabase()
  await sql
    .raw(`
    create schema tasking;
    create table tasking.meeting (force_id uuid not null, id uuid not null default gen_random_uuid(), restriction_id uuid,
      threat_id uuid, primary key (force_id, id), foreign key (force_id, threat_id) references threats.threat (force_id, id));
    select platform.make_tenant('tasking.meeting');
    create table tasking.item (force_id uuid not null, id uuid not null default gen_random_uuid(), restriction_id uuid,
      meeting_id uuid, primary key (force_id, id));
    select platform.make_tenant('tasking.item', 'select, insert', 'select');
    alter table tasking.item add foreign key (force_id, meeting_id) references tasking.meeting (force_id, id);
    select platform.follow_keys();`)
    .execute(other.ownerDb)
  const before = database
  database = other
  const tables = (await tenantTables()).filter(({ name }) => name.startsWith('tasking.'))
  database = before
  expect(tables.flatMap(faultsOf)).toEqual([])
  const { rows } = await sql<{ may: string }>`
    select grantee || ' ' || table_name || ' ' || string_agg(privilege_type, ',' order by privilege_type) as may
    from information_schema.role_table_grants where table_schema = 'tasking' and grantee <> 'foursight_owner'
    group by grantee, table_name order by 1`.execute(other.ownerDb)
  const keys = await sql<{ on: string }>`select tgrelid::regclass || ' ' || tgname as on from pg_trigger t
    where tgname in ('inherit_restriction', 'take_restriction', 'take_along') and tgrelid::regclass::text like 'tasking.%' order by 1`.execute(
    other.ownerDb,
  )
  await other.drop()
  expect(rows.map(({ may }) => may)).toEqual([
    'foursight_app item INSERT,SELECT',
    'foursight_app meeting INSERT,SELECT,UPDATE',
    'foursight_worker item SELECT',
  ])
  expect(keys.rows.map(({ on }) => on)).toEqual([
    'tasking.item inherit_restriction',
    'tasking.item take_along',
    'tasking.item take_restriction',
    'tasking.meeting inherit_restriction',
    'tasking.meeting take_along',
    'tasking.meeting take_restriction',
  ])
})
