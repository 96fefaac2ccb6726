/**
 * For the tests, once a run: a throw-away PostgreSQL with the three roles and one migrated template database.
 * TEST_POSTGRES_BIN names other programs to run (PostgreSQL 15); TEST_DATABASE_SUPERUSER_URL a server that runs already.
 */
import { createHash, randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { installJobs } from '../jobs.ts'
import { embeddedBinaries } from './embedded-binaries.ts'
import { canReach, databaseUser, STATE_FOLDER } from './embedded-place.ts'
import { migrate } from './migrate.ts'
import { makeCluster, startPostmaster, superuserUrlOf } from './postmaster.ts'
import { APP, OWNER, prepareDatabase, prepareRoles, type RolePasswords, withClient } from './roles.ts'

/** What `testDatabase` needs; the URLs name the template, a clone changes only the last part of the path. */
export type TestServer = { superuserUrl: string; ownerUrl: string; appUrl: string; workerUrl: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/** Nothing here outlives the run, so nothing waits for the disk. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** Called by vitest before the first test; what it returns is called after the last. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_SUPERUSER_URL
  const server = given ? { superuserUrl: given, stop: async () => {} } : await startThrowAway()
  try {
    const prepared = await prepareTemplate(server.superuserUrl)
    project.provide('testServer', prepared)
    return async () => {
      await dropDatabase(server.superuserUrl, prepared.template)
      await server.stop()
    }
  } catch (fault) {
    await server.stop()
    throw fault
  }
}

/** A server of one's own. `restart` begins it anew after `halt`; `stop` removes it. */
export async function startThrowAway() {
  const runsAs = databaseUser()
  const bin = process.env.TEST_POSTGRES_BIN ?? embeddedBinaries(runsAs, console.log)
  const parent = canReach(join(tmpdir(), 'x'), runsAs) ? tmpdir() : STATE_FOLDER
  mkdirSync(parent, { recursive: true })
  const root = mkdtempSync(join(parent, 'foursight-test-'))
  if (runsAs) chownSync(root, runsAs.uid, runsAs.gid)
  const folder = join(root, 'database')
  const password = randomBytes(12).toString('hex')
  await makeCluster({ bin, folder, runsAs }, password, false)
  const door = { host: folder, port: 5432 }
  const logFile = join(root, 'log')
  const start = () => startPostmaster({ bin, folder, runsAs, door, password, logFile, settings: FORGETFUL })
  let postmaster = await start()
  const halt = () => postmaster.stop()
  const restart = async () => {
    postmaster = await start()
  }
  const stop = async () => {
    await halt()
    rmSync(root, { recursive: true, force: true })
  }
  return { superuserUrl: superuserUrlOf(door, password), halt, restart, stop }
}

export async function prepareTemplate(superuserUrl: string): Promise<TestServer> {
  // Two runs may share a given server: the passwords follow from its URL, the template's name is this run's own.
  const secret = createHash('sha256').update(superuserUrl).digest('hex').slice(0, 24)
  const passwords: RolePasswords = { owner: secret, app: secret, worker: secret }
  const template = `foursight_template_${randomBytes(6).toString('hex')}`
  await prepareRoles(superuserUrl, passwords)
  await prepareDatabase(superuserUrl, template)
  const urlAs = (role: string) => withUser(superuserUrl, role, secret, template)
  await migrate(urlAs(OWNER), join(process.cwd(), 'migrations'))
  await installJobs(urlAs(OWNER))
  return { superuserUrl, ownerUrl: urlAs(OWNER), appUrl: urlAs(APP), workerUrl: urlAs('foursight_worker'), template }
}

function withUser(url: string, user: string, password: string, database: string): string {
  const other = new URL(url)
  Object.assign(other, { username: user, password, pathname: `/${database}` })
  return other.href
}

async function dropDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(superuserUrl, (client) => client.query(`drop database if exists ${name} with (force)`))
}
