/** A Foursight of its own for the journeys: the built server on a new data folder, with the demonstration force. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { UNCAUGHT } from '../src/platform/process-faults.ts'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    dataFolder: string
  }
}

/** The first start makes the database and the demonstration force. */
const LONGEST_START_MS = 120_000

export type Running = { server: ChildProcess; address: string; output: () => string }
export type Ended = { code: number | null; out: string; err: string }

/** A port of the loopback that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/** A data folder of its own, open to the database's user, so that the database lies in it and goes when it does. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-e2e-'))
  chmodSync(folder, 0o755)
  return folder
}

const environment = async (dataFolder: string, settings: Record<string, string>) => ({
  ...process.env,
  PORT: String(await freePort()),
  FOURSIGHT_DATA: dataFolder,
  INIT_CWD: dataFolder,
  LOG_LEVEL: 'error',
  NODE_ENV: '',
  ...settings,
})

/** Starts the server and answers the address it printed. Rejects with its output when it ends or is too slow. */
export async function startServer(dataFolder: string, settings: Record<string, string> = {}): Promise<Running> {
  const env = await environment(dataFolder, settings)
  const server = spawn(process.execPath, ['dist/server/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => {
      server.kill('SIGTERM')
      reject(new Error(`Foursight was not ready in time:\n${printed}`))
    }, LONGEST_START_MS)
    const hear = (part: Buffer) => {
      printed += part
      const ready = /ready at (http\S+)/.exec(printed)
      if (!ready) return
      clearTimeout(tooLate)
      resolve({ server, address: ready[1]!, output: () => printed })
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.on('exit', (code) => {
      clearTimeout(tooLate)
      reject(new Error(`Foursight ended with ${code}:\n${printed}`))
    })
  })
}

/** Stops it in order; resolves to its exit code. */
export function stopServer(server: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    server.once('exit', resolve)
    if (!server.kill('SIGTERM')) resolve(server.exitCode)
  })
}

/** Starts one of the built programs on that data folder, for example `command.js audit:verify`; lists it writes go there too. */
export async function beginProgram(
  dataFolder: string,
  [program = '', ...args]: string[],
  settings: Record<string, string> = {},
): Promise<{ process: ChildProcess; ended: Promise<Ended> }> {
  const env = await environment(dataFolder, settings)
  const begun = spawn(process.execPath, [`dist/server/${program}`, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  begun.stdout.on('data', (part: Buffer) => (said.out += part))
  begun.stderr.on('data', (part: Buffer) => (said.err += part))
  const ended = new Promise<Ended>((resolve) => begun.on('close', (code) => resolve({ code, ...said })))
  return { process: begun, ended }
}

/** As `beginProgram`, to its end. */
export const runProgram = async (dataFolder: string, words: string[], settings: Record<string, string> = {}) =>
  (await beginProgram(dataFolder, words, settings)).ended

export default async function setup(project: TestProject) {
  const dataFolder = newDataFolder()
  const { server, address, output } = await startServer(dataFolder)
  project.provide('address', address)
  project.provide('dataFolder', dataFolder)
  return async () => {
    await stopServer(server)
    rmSync(dataFolder, { recursive: true, force: true })
    if (output().includes(UNCAUGHT)) throw new Error(`The server of the journeys said:\n${output()}`)
  }
}
