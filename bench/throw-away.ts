/** A database of its own for a run, durable as in use (every commit waits for the disk), and gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Role, roles } from '../src/access.ts'
import { connect, type Db, type Tx } from '../src/platform/database/database.ts'
import { startEmbedded } from '../src/platform/database/embedded.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { installJobs } from '../src/platform/jobs.ts'
import { keepAccount } from '../src/platform/sign-in/accounts.ts'
import { type Caller, enterForce } from '../src/platform/sign-in/entering.ts'
import { foundForce } from '../src/platform/sign-in/forces.ts'
import { keepRole } from '../src/platform/sign-in/memberships.ts'

export type ThrowAway = {
  db: Db
  ownerDb: Db
  ownerUrl: string
  workerUrl: string
  /** Folder of the database's files. */
  where: string
  /** A new force with one person who holds `held`. */
  newForce: (code: string, held: Role[]) => Promise<Caller>
  stop: () => Promise<void>
}

export async function startThrowAway(): Promise<ThrowAway> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'foursight-bench-'))
  const server = await startEmbedded({ dataFolder, log: () => {} })
  await migrate(server.ownerUrl, 'migrations')
  await installJobs(server.ownerUrl)
  const db = connect(server.appUrl)
  const ownerDb = connect(server.ownerUrl, { most: 2 })
  const newForce = (code: string, held: Role[]): Promise<Caller> =>
    db.transaction().execute(async (tx) => {
      const forceId = await foundForce(tx, { code, nameEn: `Force ${code}`, nameCy: `Heddlu ${code}` })
      const name = `Analyst of ${code}`
      const accountId = await keepAccount(tx, { forceId, email: `${code}@example.org`, name })
      for (const role of held) await keepRole(tx, { forceId, accountId, role, grantedBy: null })
      return { accountId, name, rank: '', language: 'en', forceId, token: null }
    })
  const stop = async () => {
    await Promise.all([db.destroy(), ownerDb.destroy()])
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { db, ownerDb, ownerUrl: server.ownerUrl, workerUrl: server.workerUrl, where: server.where, newForce, stop }
}

/** Runs `work` as a request of `caller` would. */
export const asCaller = <T>(db: Db, caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await enterForce(tx, caller, roles)
    return work(tx)
  })
