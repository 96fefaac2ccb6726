/**
 * One PostgreSQL server process of ours: make its cluster, start it, wait until it answers, stop it.
 * It refuses to run as root, so it is always spawned as the user that `runsAs` names.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chownSync,
  closeSync,
  fchmodSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { RunsAs } from './embedded-place.ts'

/** Where a client finds the server: a socket folder, or 127.0.0.1, and the port. */
export type Door = { host: string; port: number }

export type Postmaster = { pid: number; ended: Promise<string>; stop(): Promise<void> }

/** The programs, the data, and the user they run as. */
export type Cluster = { bin: string; folder: string; runsAs: RunsAs }

const SUPERUSER = 'postgres'
/** Generous: recovery after a power cut replays what was written since the last checkpoint. */
const START_WITHIN_MS = 60_000
const STOP_WITHIN_MS = 20_000
/** A longer log begins anew at the next start. Ours, to calibrate. */
const LONGEST_LOG_BYTES = 10 * 1024 * 1024

/** The URL by which `user` reaches `database` through `door`. */
export function urlOf(door: Door, user: string, password: string, database: string): string {
  const at = door.host.startsWith('/') ? `localhost:${door.port}` : `${door.host}:${door.port}`
  const socket = door.host.startsWith('/') ? `?host=${encodeURIComponent(door.host)}` : ''
  return `postgres://${user}:${encodeURIComponent(password)}@${at}/${database}${socket}`
}

/** The URL of the superuser, for preparing roles and databases only. */
export function superuserUrlOf(door: Door, password: string): string {
  return urlOf(door, SUPERUSER, password, 'postgres')
}

/**
 * Makes a new cluster in `folder`, which must not exist; a half-made one never gets that name.
 * `lasting` false skips the flush to disk (tests). Takes 1 to 3 s. Throws Error with what initdb said.
 */
export async function makeCluster(cluster: Cluster, password: string, lasting = true): Promise<void> {
  const { bin, folder, runsAs } = cluster
  const unfinished = `${folder}.new-${randomUUID().slice(0, 8)}`
  const passwordFile = `${unfinished}.password`
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 })
    mkdirSync(unfinished, { mode: 0o700 })
    if (runsAs) for (const each of [passwordFile, unfinished]) chownSync(each, runsAs.uid, runsAs.gid)
    const flags = ['-D', unfinished, '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8']
    await runToEnd(join(bin, 'initdb'), [...flags, ...localeFlags(), ...(lasting ? [] : ['--no-sync'])], runsAs)
    renameSync(unfinished, folder)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** The same order of letters on every machine; Unicode for upper and lower case. */
function localeFlags(): string[] {
  const upperAndLower = process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'
  return ['--locale=C', `--lc-ctype=${upperAndLower}`]
}

async function runToEnd(program: string, args: string[], runsAs: RunsAs): Promise<void> {
  const child = spawn(program, args, { ...runsAs, cwd: '/', env: bareEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${program} failed: ${Buffer.concat(said).toString().trim()}`)
}

function bareEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_MESSAGES: 'C', TZ: 'UTC' }
}

/**
 * Starts the server on an existing cluster and returns when it accepts queries. `settings` are postgresql.conf names.
 * Throws Error with the end of the server's log when it stops instead.
 */
export async function startPostmaster(
  cluster: Cluster & { door: Door; password: string; logFile: string; settings?: Record<string, string> },
): Promise<Postmaster> {
  const { door, folder, bin, runsAs, logFile } = cluster
  const socket = door.host.startsWith('/')
  const settings = {
    unix_socket_directories: socket ? door.host : '',
    unix_socket_permissions: '0700',
    listen_addresses: socket ? '' : door.host,
    port: String(door.port),
    timezone: 'UTC',
    // What people wrote stands in statements and details of faults: the program's own log has the code of each.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...cluster.settings,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(logFile, isTooLong(logFile) ? 'w' : 'a', 0o600)
  fchmodSync(log, 0o600)
  // A group of its own: Ctrl-C in the terminal reaches the server only, which then stops the database in order.
  const child = spawn(join(bin, 'postgres'), ['-D', folder, ...flags], {
    ...runsAs,
    cwd: dirname(folder),
    env: bareEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = endOf(child)
  await untilItAnswers(superuserUrlOf(door, cluster.password), ended, logFile)
  return { pid: child.pid!, ended, stop: () => stopProcess(child, ended) }
}

function isTooLong(logFile: string): boolean {
  return (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG_BYTES
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (fault) => resolve(fault.message))
    child.once('exit', (code, signal) => resolve(signal ? `killed by ${signal}` : `ended with code ${code}`))
  })
}

async function untilItAnswers(url: string, ended: Promise<string>, logFile: string): Promise<void> {
  let end: string | undefined
  void ended.then((how) => {
    end = how
  })
  const deadline = Date.now() + START_WITHIN_MS
  for (;;) {
    if (end) throw new Error(`The database did not start: it ${end}. ${lastLines(logFile)}`)
    const fault = await knock(url)
    if (!fault) return
    if (Date.now() > deadline) throw new Error(`The database did not answer: ${fault}. ${lastLines(logFile)}`)
    await sleep(20)
  }
}

/** Null when the server answers, else why not. */
async function knock(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return null
  } catch (fault) {
    return (fault as Error).message
  }
}

function lastLines(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n')
  return `Its log ${logFile} ends: ${lines.slice(-5).join(' | ')}`
}

/** Fast shutdown: open transactions are rolled back, everything acknowledged is on disk; after 20 s, at once. */
async function stopProcess(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGINT')
  const late = setTimeout(() => child.kill('SIGQUIT'), STOP_WITHIN_MS)
  await ended
  clearTimeout(late)
}
