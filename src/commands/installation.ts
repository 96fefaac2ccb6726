/** From configuration to an open, migrated database whose app role is no more than it may be. For the server and the commands. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Config } from '../config.ts'
import { connect, type Db } from '../platform/database/database.ts'
import { joinEmbedded, startEmbedded } from '../platform/database/embedded.ts'
import { migrate } from '../platform/database/migrate.ts'
import { checkAppRole } from '../platform/database/roles.ts'

export type Installation = {
  db: Db
  /** Opens the owner's connection, for what only the owner may: verifying the audit, removing the demonstration. */
  openOwner: () => Db
  workerUrl: string
  ownerUrl: string
  /** The folder of signed audit heads and uploads. */
  dataFolder: string
  close: () => Promise<void>
}

type Log = (line: string) => void
type Urls = { appUrl: string; ownerUrl: string; workerUrl: string; stop: () => Promise<void> }

const migrationsFolder = resolve('migrations')

async function urlsOf(config: Config, log: Log, mayJoin: boolean): Promise<Urls> {
  if (config.database.kind === 'server') {
    const { url, ownerUrl, workerUrl } = config.database
    return { appUrl: url, ownerUrl, workerUrl, stop: async () => {} }
  }
  const running = mayJoin ? joinEmbedded(config.dataFolder) : null
  if (running) return { ...running, stop: async () => {} }
  return startEmbedded({ dataFolder: config.dataFolder, log, address: config.url })
}

/**
 * Opens it. A command (`mayJoin`) uses the database of a server that runs, or starts it for the run. Throws when another
 * server holds the data folder, or when the app role is more than it may be, and says why.
 */
export async function openInstallation(
  config: Config,
  { log, mayJoin = false }: { log: Log; mayJoin?: boolean },
): Promise<Installation> {
  const dataFolder = resolve(config.dataFolder)
  mkdirSync(dataFolder, { recursive: true })
  const urls = await urlsOf(config, log, mayJoin)
  try {
    const applied = await migrate(urls.ownerUrl, migrationsFolder)
    if (applied.length > 0) log(`Migrated the database: ${applied.length} new files, up to ${applied.at(-1)}`)
    const db = connect(urls.appUrl, { onFault: (fault) => log(`Lost a connection to the database: ${fault.message}`) })
    const faults = await checkAppRole(db)
    if (faults.length > 0)
      throw new Error(`The app role of the database is not safe to run with:\n- ${faults.join('\n- ')}`)
    const close = async () => {
      await db.destroy()
      await urls.stop()
    }
    const openOwner = () => connect(urls.ownerUrl, { most: 2 })
    return { db, openOwner, workerUrl: urls.workerUrl, ownerUrl: urls.ownerUrl, dataFolder: join(dataFolder), close }
  } catch (fault) {
    await urls.stop()
    throw fault
  }
}
