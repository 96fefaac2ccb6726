/**
 * Removes the demonstration force, with all that people added to it, so that a real one can begin. Its audit chain stays: what was
 * done, and that it was removed, can be read afterwards. Any other force is refused and untouched.
 */
import { sql } from 'kysely'
import { firstLinks } from '../src/commands/first-use.ts'
import { recordAudit } from '../src/platform/audit.ts'
import type { Db, Tx } from '../src/platform/database/database.ts'
import { findDemoForce } from '../src/platform/sign-in/forces.ts'
import { makeFirstLinks } from '../src/platform/sign-in/one-time-links.ts'
import { BUILT, BUILT_RECORDS } from './build.ts'
import { type Counts, countRows, forceTables } from './force-tables.ts'

export type Removing = {
  /** Signed in as the owner: the app may delete nothing. */
  ownerDb: Db
  /** Do not ask. */
  yes: boolean
  ask: (question: string) => Promise<boolean>
  say: (line: string) => void
  /** The address people type, for the link; without it only the path is said. */
  url?: string
}

/** Says what will go, asks, removes it, and says the link for the first real force. Answers the exit code: 1 when told no. */
export async function removeDemonstration({ ownerDb, yes, ask, say, url = '' }: Removing): Promise<number> {
  const forceId = await findDemoForce(ownerDb)
  if (!forceId) say('There is no demonstration force.')
  else {
    const { now, added } = await ownerDb.transaction().execute((tx) => whatIsThere(tx, forceId))
    say('The demonstration force holds:')
    for (const line of countLines(now, added)) say(line)
    say('Its audit chain stays. Other forces are not touched.')
    if (!yes && !(await ask('Remove all of it? This cannot be undone. [y/N]'))) {
      say('Nothing was removed. To remove it without being asked: npm run demo:remove -- --yes')
      return 1
    }
    await removeForce(ownerDb, forceId)
    say('The demonstration force is removed.')
  }
  const paths = await makeFirstLinks(ownerDb)
  if (paths) for (const { says, path } of firstLinks(paths)) say(`${says} ${url}${path}`)
  else say('There is an account already, so no link for a first administrator is made.')
  return 0
}

/** One line a table, the largest first: how many rows, and how many of them came after it was built. */
function countLines(now: Counts, added: Counts): string[] {
  const lines = Object.entries(now).sort(([, a], [, b]) => b - a)
  return lines.map(([table, count]) => {
    const more = added[table] ? `, ${added[table]} of them added after it was built` : ''
    return `  ${table}: ${count}${more}`
  })
}

async function whatIsThere(tx: Tx, forceId: string): Promise<{ now: Counts; added: Counts }> {
  await seeAllOf(tx, forceId)
  const now = await countRows(tx, forceId, await forceTables(tx))
  const built = await countsWhenBuilt(tx, forceId)
  const added = Object.entries(now).map(([table, count]) => [table, Math.max(0, count - (built[table] ?? 0))])
  return { now, added: Object.fromEntries(added) }
}

/** What each table held when the builder ended, as it recorded in the audit. */
async function countsWhenBuilt(tx: Tx, forceId: string): Promise<Counts> {
  const lines = await tx
    .selectFrom('audit.line')
    .select('content')
    .where('forceId', '=', forceId)
    .where('did', 'in', [BUILT, BUILT_RECORDS])
    .orderBy('line')
    .execute()
  return Object.assign({}, ...lines.map((line) => (line.content ? JSON.parse(line.content).detail.counts : {})))
}

/**
 * Removes every row of the force, its people among them, and the force; the audit chain stays and gets a line. Throws
 * Error when it is not the demonstration force.
 */
export async function removeForce(ownerDb: Db, forceId: string): Promise<void> {
  await ownerDb.transaction().execute(async (tx) => {
    const force = await tx
      .selectFrom('platform.force')
      .select('demo')
      .where('id', '=', forceId)
      .forUpdate()
      .executeTakeFirst()
    if (!force?.demo) throw new Error('Only the demonstration force can be removed')
    await seeAllOf(tx, forceId)
    const tables = await forceTables(tx)
    const counts = await countRows(tx, forceId, tables)
    await removeWhatAccountsHold(tx, await accountsOf(tx, forceId))
    for (const table of tables) await sql`delete from ${sql.table(table)} where force_id = ${forceId}::uuid`.execute(tx)
    await tx.deleteFrom('platform.force').where('id', '=', forceId).execute()
    const detail = { counts }
    await recordAudit(tx, {
      forceId,
      accountId: null,
      did: 'removed demonstration force',
      subject: `platform.force:${forceId}`,
      detail,
    })
  })
}

/** Row-level security binds the owner too: the transaction stands in the force and on every restriction in it. */
async function seeAllOf(tx: Tx, forceId: string): Promise<void> {
  await sql`select set_config('app.force_id', ${forceId}, true), set_config('app.restrictions',
    (select coalesce(string_agg(id::text, ','), '') from platform.restriction where force_id = ${forceId}::uuid), true)`.execute(
    tx,
  )
}

/** The people of the force, personas or not. */
async function accountsOf(tx: Tx, forceId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from platform.account where force_id = ${forceId}::uuid`.execute(tx)
  return rows.map((row) => row.id)
}

/** What refers to an account and to no force goes with the account. */
async function removeWhatAccountsHold(tx: Tx, accounts: string[]): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select n.nspname || '.' || c.relname as "table", a.attname as "column"
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
    where f.contype = 'f' and f.confrelid = 'platform.account'::regclass
      and not exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'force_id' and t.attnotnull)`.execute(
    tx,
  )
  for (const { table, column } of rows)
    await sql`delete from ${sql.table(table)} t
      where ${sql.ref(column)} = any (${accounts}::uuid[]) and to_jsonb(t)->>'force_id' is null`.execute(tx)
}
