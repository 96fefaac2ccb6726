/**
 * The database that comes along: a real PostgreSQL 18 of our own for demonstration, trial and small use, kept to this
 * machine (a socket, or the loopback) behind generated passwords. Everything acknowledged is on disk before it is said.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { embeddedBinaries } from './embedded-binaries.ts'
import { keepRunning, startWhenFree, stopLeftover } from './embedded-keeper.ts'
import { findHolder, takeLock } from './embedded-lock.ts'
import { databaseUser, placeFor } from './embedded-place.ts'
import { type Door, makeCluster, superuserUrlOf, urlOf } from './postmaster.ts'
import { APP, OWNER, prepareDatabase, prepareRoles, type RolePasswords, WORKER } from './roles.ts'

type Log = (line: string) => void
type Secret = RolePasswords & { superuser: string }

export type Embedded = {
  ownerUrl: string
  appUrl: string
  workerUrl: string
  superuserUrl: string
  /** Stops the database in order and gives the folder back; a second call does nothing. */
  stop(): Promise<void>
  /** The folder where the cluster, its secret and its log lie. */
  where: string
}

type Wish = {
  dataFolder: string
  log: Log
  /** Told to a second Foursight that wants the same folder. */
  address?: string
  /** The database ended and could not be started again. */
  onLost?: (why: string) => void
}

const DATABASE = 'foursight'
const SOCKET_PORT = 5432
/** The system allows 107 letters for a socket's path; its lock file takes five more. */
const LONGEST_SOCKET_PATH = 100

/**
 * Starts the embedded database of `dataFolder`, made at the first call (2 to 5 s; later under 1 s). Where a server that was
 * killed left its database running, that one is stopped first. Throws HeldError while another Foursight lives on the folder,
 * Error with the reason otherwise; then nothing is left running or held.
 */
export async function startEmbedded({
  dataFolder,
  log,
  address = 'no address',
  onLost = log,
}: Wish): Promise<Embedded> {
  const runsAs = databaseUser(join(dataFolder, 'database'))
  const where = placeFor(dataFolder, runsAs)
  if (where !== realpathSync(dataFolder))
    log(`The database lies in ${where}, because the user it runs as cannot come into ${resolve(dataFolder)}`)
  const release = takeLock(where, address)
  try {
    const folder = join(where, 'database')
    const cluster = { bin: embeddedBinaries(runsAs, log), folder, runsAs }
    const secret = readOrMakeSecret(where, existsSync(folder))
    if (!existsSync(folder)) {
      log('Making the database: only the first start does this')
      await makeCluster(cluster, secret.superuser)
    }
    await stopLeftover(folder, log)
    const door = await doorOf(folder)
    const start = () =>
      startWhenFree({ ...cluster, door, password: secret.superuser, logFile: join(where, 'database.log') })
    const keeper = await keepRunning(start, log, onLost)
    const superuserUrl = superuserUrlOf(door, secret.superuser)
    try {
      await prepareRoles(superuserUrl, secret)
      await prepareDatabase(superuserUrl, DATABASE)
    } catch (fault) {
      await keeper.stop()
      throw fault
    }
    const stop = async () => {
      await keeper.stop()
      release()
    }
    return { ...urlsThrough(door, secret), stop, where }
  } catch (fault) {
    release()
    throw fault
  }
}

/** The database of the Foursight that runs on `dataFolder` now, for a command beside it; null when none does. */
export function joinEmbedded(dataFolder: string): Omit<Embedded, 'stop'> | null {
  const where = placeFor(dataFolder, databaseUser(join(dataFolder, 'database')))
  const folder = join(where, 'database')
  if (!findHolder(where) || !existsSync(join(folder, 'postmaster.pid'))) return null
  const [, , , port, socketFolder, host] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  const door = { host: socketFolder || host || '127.0.0.1', port: Number(port) }
  return { ...urlsThrough(door, readOrMakeSecret(where, true)), where }
}

function urlsThrough(door: Door, secret: Secret) {
  return {
    ownerUrl: urlOf(door, OWNER, secret.owner, DATABASE),
    appUrl: urlOf(door, APP, secret.app, DATABASE),
    workerUrl: urlOf(door, WORKER, secret.worker, DATABASE),
    superuserUrl: superuserUrlOf(door, secret.superuser),
  }
}

function readOrMakeSecret(where: string, hasCluster: boolean): Secret {
  const file = join(where, 'database.secret')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secret
  if (hasCluster)
    throw new Error(
      `${file} is missing, and without it the database beside it cannot be opened: restore it from a backup`,
    )
  const word = () => randomBytes(24).toString('base64url')
  const secret = { superuser: word(), owner: word(), app: word(), worker: word() }
  writeFileSync(file, JSON.stringify(secret), { mode: 0o600, flag: 'wx' })
  return secret
}

/** A socket inside the cluster's folder, which only its user may enter; where that path is too long, a free loopback port. */
async function doorOf(folder: string): Promise<Door> {
  const socket = join(folder, `.s.PGSQL.${SOCKET_PORT}`)
  if (socket.length <= LONGEST_SOCKET_PATH) return { host: folder, port: SOCKET_PORT }
  const probe = createServer()
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return { host: '127.0.0.1', port }
}
