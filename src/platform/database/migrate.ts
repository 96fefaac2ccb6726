/**
 * Applies `migrations/0001_platform_x.sql` and on, forward only, each in a transaction of its own. A file that has been
 * applied is never edited: mending it means a new file.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { APP, WORKER, withClient } from './roles.ts'

type Migration = { name: string; text: string; sha256: string }

const FILE_NAME = /^\d{4}_[a-z0-9]+(_[a-z0-9]+)*\.sql$/

/**
 * Brings the database of `ownerUrl` up to the files in `folder`; the names applied now, in order, are returned. Two that run at
 * once share the work without harm: each step takes the lock before it reads what is done, and holds it to its commit.
 * Throws Error naming the file that was changed, is missing, is misnamed, or failed (nothing of that one is kept).
 */
export async function migrate(ownerUrl: string, folder: string): Promise<string[]> {
  const files = readMigrations(folder)
  return withClient(ownerUrl, async (client) => {
    await inTransaction(client, () => prepare(client))
    const applied: string[] = []
    for (;;) {
      const next = await inTransaction(client, () => applyNext(client, files))
      if (!next) break
      applied.push(next)
    }
    await inTransaction(client, () => followKeys(client))
    return applied
  })
}

/** Whatever was made since, by hand or by a file that did not say so, inherits restrictions by its keys like the rest. */
async function followKeys(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select to_regprocedure('platform.follow_keys()') is not null as there`)
  if (rows[0].there) await client.query('select platform.follow_keys()')
}

/** The migrations of `folder` in order of their numbers. Throws Error on a misnamed file or a number used twice. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  names.forEach((name, i) => {
    if (!FILE_NAME.test(name)) throw new Error(`Migration ${name} is not named like 0007_plans_add_review_on.sql`)
    if (names[i - 1]?.slice(0, 4) === name.slice(0, 4)) throw new Error(`${names[i - 1]} and ${name} have one number`)
  })
  return names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  })
}

async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    // Held to the end of the transaction, so it also works through a pooler that shares connections.
    await client.query(`select pg_advisory_xact_lock(hashtext('foursight migrate'))`)
    const result = await work()
    await client.query('commit')
    return result
  } catch (fault) {
    await client.query('rollback')
    throw fault
  }
}

async function prepare(client: pg.Client): Promise<void> {
  await makeMissingRoles(client)
  await client.query(`create schema if not exists platform`)
  await client.query(`create table if not exists platform.migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
}

/** The roles that migrations grant to. On a server whose sign-in roles have other names, those become members. */
async function makeMissingRoles(client: pg.Client): Promise<void> {
  for (const role of [APP, WORKER]) {
    const known = await client.query('select from pg_roles where rolname = $1', [role])
    if (known.rowCount) continue
    const statement = `create role ${role} nologin nosuperuser nobypassrls`
    try {
      await client.query(statement)
    } catch (fault) {
      const why = (fault as Error).message
      throw new Error(
        `The role ${role} is missing and could not be made (${why}): as an administrator run "${statement};"`,
      )
    }
  }
}

/** The name of the one applied, or null when nothing is left. */
async function applyNext(client: pg.Client, files: Migration[]): Promise<string | null> {
  const done = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from platform.migration order by name',
  )
  for (const { name, sha256 } of done.rows) refuseIfChanged(name, sha256, files)
  const last = done.rows.at(-1)?.name ?? ''
  const next = files.find((file) => !done.rows.some(({ name }) => name === file.name))
  if (!next) return null
  if (next.name < last)
    throw new Error(`Migration ${next.name} comes before ${last}, which is applied: give it a later number`)
  try {
    await client.query(next.text)
  } catch (fault) {
    throw new Error(`Migration ${next.name} failed: ${explain(fault as pg.DatabaseError, next.text)}`, { cause: fault })
  }
  await client.query('insert into platform.migration (name, sha256) values ($1, $2)', [next.name, next.sha256])
  return next.name
}

function refuseIfChanged(name: string, sha256: string, files: Migration[]): void {
  const file = files.find((each) => each.name === name)
  if (!file)
    throw new Error(
      `Migration ${name} is applied here, but its file is missing: this program is older than its database`,
    )
  if (file.sha256 !== sha256)
    throw new Error(`Migration ${name} was changed after it was applied: restore it and add a new file`)
}

function explain(fault: pg.DatabaseError, text: string): string {
  const line = fault.position ? ` at line ${text.slice(0, Number(fault.position)).split('\n').length}` : ''
  return `${fault.message}${line}${fault.detail ? ` (${fault.detail})` : ''}`
}
