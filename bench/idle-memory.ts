/** Memory of a started server and its database at rest: what only they hold, shared pages dealt out among those who share. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Figure, megabytes } from './figures.ts'

const SERVER = 'dist/server/main.js'
const PORT = 4979
const WHAT = 'Memory at rest of server and database'
const AIM = 'under 400 MB'
/** The first start makes the database and the demonstration. */
const READY_WITHIN_MS = 120_000
const REST_MS = 15_000

/** Starts the built server on a folder of its own, waits until it rests, and adds up. Linux only: elsewhere it says so. */
export async function idleMemory(): Promise<Figure> {
  if (process.platform !== 'linux' || !existsSync(SERVER))
    return { what: WHAT, figure: 'measured on Linux, after a build', aim: AIM }
  const folder = mkdtempSync(join(tmpdir(), 'foursight-bench-idle-'))
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(PORT),
    FOURSIGHT_DATA: folder,
    LOG_LEVEL: 'error',
  }
  const server = spawn(process.execPath, [SERVER], { env, stdio: 'ignore' })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  try {
    await readiness(server)
    await sleep(REST_MS)
    const ids = [server.pid!, ...descendantsOf(server.pid!), ...postgresOf(folder)]
    const bytes = [...new Set(ids)].reduce((sum, id) => sum + bytesOf(id), 0)
    return { what: WHAT, figure: megabytes(bytes), aim: AIM }
  } finally {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

async function readiness(server: { exitCode: number | null }): Promise<void> {
  const until = performance.now() + READY_WITHIN_MS
  while (performance.now() < until && server.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => null)
    if (answer?.ok) return
    await sleep(500)
  }
  throw new Error('The server did not become ready')
}

const processIds = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)

const textOf = (id: number, file: string): string => {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

const parentOf = (id: number): number => Number(/^PPid:\s+(\d+)/m.exec(textOf(id, 'status'))?.[1] ?? 0)

function descendantsOf(id: number): number[] {
  return processIds()
    .filter((each) => parentOf(each) === id)
    .flatMap((child) => [child, ...descendantsOf(child)])
}

/** The postmaster may have left its parent; its command names the folder. */
const postgresOf = (folder: string): number[] =>
  processIds()
    .filter((id) => textOf(id, 'cmdline').includes(folder))
    .flatMap((id) => [id, ...descendantsOf(id)])

/** Proportional set size, in bytes. */
const bytesOf = (id: number): number => Number(/^Pss:\s+(\d+) kB/m.exec(textOf(id, 'smaps_rollup'))?.[1] ?? 0) * 1024
