/** A freshly migrated database of its own for each test file that asks: a copy of the run's template, in about 40 ms. */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { inject } from 'vitest'
import { connect, type Db } from './database.ts'
import { letIn, withClient } from './roles.ts'
import type { TestServer } from './test-server.ts'

export type TestDatabase = {
  /** Signed in as the app: row-level security holds. */
  db: Db
  /** Signed in as the owner, for what a test must arrange or see from outside. */
  ownerDb: Db
  appUrl: string
  ownerUrl: string
  workerUrl: string
  drop(): Promise<void>
}

/** PostgreSQL's code when another session is in the template (autovacuum, at times). */
const IN_USE = '55006'
const TRIES = 50

/** Call it in `beforeAll`, and `drop` in `afterAll`. */
export async function testDatabase(server: TestServer = inject('testServer')): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await withClient(server.superuserUrl, (client) => cloneTemplate(client, name, server.template))
  const [appUrl, ownerUrl, workerUrl] = [server.appUrl, server.ownerUrl, server.workerUrl].map((url) => {
    const own = new URL(url)
    own.pathname = `/${name}`
    return own.href
  }) as [string, string, string]
  const db = connect(appUrl, { most: 4 })
  const ownerDb = connect(ownerUrl, { most: 2 })
  const drop = async () => {
    await Promise.all([db.destroy(), ownerDb.destroy()])
    await withClient(server.superuserUrl, (client) => client.query(`drop database if exists ${name} with (force)`))
  }
  return { db, ownerDb, appUrl, ownerUrl, workerUrl, drop }
}

async function cloneTemplate(client: pg.Client, name: string, template: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(`create database ${name} template ${template} strategy file_copy owner foursight_owner`)
      await letIn(client, name)
      return
    } catch (fault) {
      if ((fault as pg.DatabaseError).code !== IN_USE || attempt === TRIES) throw fault
      await sleep(20)
    }
  }
}
