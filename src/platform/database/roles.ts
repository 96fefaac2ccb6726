/**
 * The three roles: the owner migrates, the app answers requests, the worker runs jobs. Need-to-know is kept by row-level
 * security, so an app role that could step round it (or rewrite the audit) must not be started with.
 */

import { sql } from 'kysely'
import pg from 'pg'
import type { Db } from './database.ts'

export const OWNER = 'foursight_owner'
export const APP = 'foursight_app'
export const WORKER = 'foursight_worker'

export type RolePasswords = { owner: string; app: string; worker: string }

/**
 * On a server that is ours (embedded, tests): makes the three roles, or gives them these passwords.
 * May run at the same time as itself. Throws the database's error when `superuserUrl` may not make roles.
 */
export async function prepareRoles(superuserUrl: string, passwords: RolePasswords): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('foursight roles'))`)
    for (const [role, password] of [
      [OWNER, passwords.owner],
      [APP, passwords.app],
      [WORKER, passwords.worker],
    ] as const) {
      const known = await client.query('select from pg_roles where rolname = $1', [role])
      await client.query(
        `${known.rowCount ? 'alter' : 'create'} role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole
         noreplication password ${client.escapeLiteral(password)}`,
      )
    }
    await client.query('commit')
  })
}

/** On the same server: makes the database `name`, owned by the owner role, unless it is there; nobody else may come in. */
export async function prepareDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const known = await client.query('select from pg_database where datname = $1', [name])
    if (known.rowCount) return
    await client.query(`create database ${client.escapeIdentifier(name)} owner ${OWNER} template template0`)
    await letIn(client, name)
  })
}

/** Only the app and the worker may come into database `name`, and keep temporary tables there (imports do). */
export async function letIn(client: pg.Client, name: string): Promise<void> {
  const database = client.escapeIdentifier(name)
  await client.query(`revoke all on database ${database} from public`)
  await client.query(`grant connect, temporary on database ${database} to ${APP}, ${WORKER}`)
}

/** Runs `work` with one plain client of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

type RoleFacts = {
  name: string
  superuser: boolean
  bypasses: boolean
  grants: boolean
  owned: string[]
  member: boolean
  rewrites: string[]
}

/**
 * Every reason why the role that `db` is signed in as is more than an app or worker role may be, as sentences for the
 * operator; empty when it is right. What a role could become by SET ROLE counts as its own.
 */
export async function checkAppRole(db: Db): Promise<string[]> {
  const facts = await sql<RoleFacts>`
    with mine as (select * from pg_roles where pg_has_role(current_user, oid, 'member'))
    select current_user as name,
      (select bool_or(rolsuper) from mine) as superuser,
      (select bool_or(rolbypassrls) from mine) as bypasses,
      (select bool_or(rolcreaterole) from mine) as grants,
      exists (select from mine where rolname in (${APP}, ${WORKER})) as member,
      array(select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relowner in (select oid from mine) and c.relkind in ('r', 'p', 'v', 'm')
          and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1 limit 5) as owned,
      array(select right_name from unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) right_name
        where exists (select from mine where has_table_privilege(mine.oid, to_regclass('audit.line'), right_name))
      ) as rewrites`.execute(db)
  return faultsOf(facts.rows[0]!)
}

function faultsOf(role: RoleFacts): string[] {
  // A superuser holds every other right too: one sentence is enough.
  if (role.superuser) return [`${role.name} is a superuser, so need-to-know would not hold: sign in as ${APP}`]
  const faults: string[] = []
  if (role.bypasses) faults.push(`${role.name} has BYPASSRLS, so need-to-know would not hold: alter it to NOBYPASSRLS`)
  if (role.grants) faults.push(`${role.name} has CREATEROLE, so it could make itself more: alter it to NOCREATEROLE`)
  if (role.owned.length > 0)
    faults.push(`${role.name} owns ${role.owned.join(', ')}: the tables belong to ${OWNER} (DATABASE_OWNER_URL)`)
  if (role.rewrites.length > 0)
    faults.push(
      `${role.name} may ${role.rewrites.join(', ')} on audit.line, so the audit could be rewritten: revoke it`,
    )
  if (!role.member) faults.push(`${role.name} is not ${APP} and not a member of it: grant ${APP} to ${role.name}`)
  return faults
}
