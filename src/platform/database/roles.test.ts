import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect } from './database.ts'
import { checkAppRole, withClient } from './roles.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

let base: TestDatabase
const { superuserUrl } = inject('testServer')
const role = `probe_${process.pid}`

beforeAll(async () => {
  base = await testDatabase()
})
afterAll(async () => {
  await base.drop()
  await withClient(superuserUrl, (client) => client.query(`drop role if exists ${role}`))
})

const faultsAs = async (url: string) => {
  const db = connect(url, { most: 1 })
  try {
    return await checkAppRole(db)
  } finally {
    await db.destroy()
  }
}

const inThisDatabase = (url: string) => Object.assign(new URL(url), { pathname: new URL(base.appUrl).pathname }).href

test('a superuser is not let in as the app: need-to-know would not hold', async () => {
  const faults = await faultsAs(inThisDatabase(superuserUrl))
  expect(faults).toEqual([expect.stringContaining('is a superuser')])
})

test('the owner is not let in as the app: it owns the tables and is no member', async () => {
  await sql`create schema probe; create table probe.owned ()`.execute(base.ownerDb)
  const faults = await faultsAs(base.ownerUrl)
  expect(faults.join()).toContain('foursight_owner owns')
  expect(faults.join()).toContain('grant foursight_app to foursight_owner')
})

test('a role that bypasses row security, makes roles or rewrites the audit is told of each; as a mere member it is right', async () => {
  const url = Object.assign(new URL(base.appUrl), { username: role, password: 'probe' }).href
  const database = new URL(url).pathname.slice(1)
  await withClient(superuserUrl, async (client) => {
    await client.query(`create role ${role} login password 'probe' bypassrls createrole in role foursight_app`)
    await client.query(`grant connect on database ${database} to ${role}`)
  })
  await sql
    .raw(`create schema if not exists audit; create table if not exists audit.line (n int);
    grant usage on schema audit to ${role}; grant delete on audit.line to ${role}`)
    .execute(base.ownerDb)
  const faults = await faultsAs(url)
  expect(faults).toHaveLength(3)
  expect(faults.join()).toMatch(/BYPASSRLS.*CREATEROLE.*DELETE on audit\.line/)
  await withClient(superuserUrl, (client) => client.query(`alter role ${role} nobypassrls nocreaterole`))
  await sql.raw(`revoke all on audit.line from ${role}; revoke all on schema audit from ${role}`).execute(base.ownerDb)
  expect(await faultsAs(url)).toEqual([])
})
