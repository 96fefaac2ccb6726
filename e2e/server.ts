/** A Foursight of its own for the journeys: the built server on a new data folder, with the demonstration force. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    dataFolder: string
  }
}

/** The first start makes the database and the demonstration force. */
const LONGEST_START_MS = 120_000

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

/** Starts the server and answers the address it printed. Rejects with its output when it ends or is too slow. */
export async function startServer(
  dataFolder: string,
): Promise<{ server: ChildProcess; address: string; output: () => string }> {
  const env = { ...process.env, PORT: String(await freePort()), FOURSIGHT_DATA: dataFolder, LOG_LEVEL: 'error', NODE_ENV: '' }
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

/** Stops it in order. */
export function stopServer(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    if (!server.kill('SIGTERM')) resolve()
  })
}

export default async function setup(project: TestProject) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'foursight-e2e-'))
  // Open to the database's user, so that the database lies here and goes when the folder does.
  chmodSync(dataFolder, 0o755)
  const { server, address } = await startServer(dataFolder)
  project.provide('address', address)
  project.provide('dataFolder', dataFolder)
  return async () => {
    await stopServer(server)
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
