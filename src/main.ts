/** Starts Foursight: configuration, database, demonstration force, routes, listen; and stops in order. */
import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { join, resolve } from 'node:path'
import pino from 'pino'
import { buildApp } from './app.ts'
import { prepareFirstUse } from './commands/first-use.ts'
import { type Installation, openInstallation } from './commands/installation.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { startAuditHeads } from './platform/audit-heads.ts'
import { faultFacts } from './platform/faults.ts'
import { serverOf } from './platform/http/listening.ts'
import { clearHalfFiles } from './platform/http/uploads.ts'
import type { Web } from './platform/http.ts'
import { outliveFaults } from './platform/process-faults.ts'

const clientFolder = resolve('dist/client')
/** Requests still running get this long to finish when the server stops. */
const PATIENCE_MS = 5000
/** A file of the largest size over a line of 1 Mbit/s takes about an hour. */
const LONGEST_REQUEST_MS = 3_600_000

async function start(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel })
  outliveFaults(log)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const installation = await openInstallation(config, { log: say })
  // From here on there is a database to stop, whatever comes between: a signal while the demonstration is built, a taken port.
  const stopping = stopOnSignal(installation.close)
  try {
    stopping.by = await serve(config, installation, log, say)
  } catch (fault) {
    // Whoever stops it takes the database away from under what was being made.
    if (stopping.isUnderWay) return
    await installation.close()
    throw fault
  }
}

/** Everything that answers. Resolves to how it is stopped, once it is ready. */
async function serve(
  config: Config,
  installation: Installation,
  log: pino.Logger,
  say: (line: string) => void,
): Promise<() => Promise<void>> {
  const uploadFolder = join(installation.dataFolder, 'uploads')
  mkdirSync(uploadFolder, { recursive: true, mode: 0o700 })
  clearHalfFiles(uploadFolder)
  const app = await buildApp({ config, installation, clientFolder, uploadFolder, log })
  const links = await prepareFirstUse(installation, config, say)
  // After the first use: what a first start records is under a signed head from the beginning.
  const heads = await startAuditHeads(installation.db, {
    folder: installation.dataFolder,
    after: config.signAuditAfter,
    onFault: (fault) => log.error({ fault: faultFacts(fault) }, 'could not sign the heads of the audit'),
  })
  const server = await listen(app.web, config)
  say(`Foursight is ready at ${config.url}`)
  for (const link of links) say(`${link.says} ${config.url}${link.path}`)
  return async () => {
    server.close()
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref()
    await app.stop()
    await heads.stop()
    await installation.close()
  }
}

/** Rejects where the port cannot be had; once it listens, a fault of the listener is one among others. */
function listen(web: Web, { port, host }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serverOf(web, LONGEST_REQUEST_MS).listen(port, host, () => resolve(server))
    server.on('error', (fault: NodeJS.ErrnoException) => reject(fault.code === 'EADDRINUSE' ? portTaken(port) : fault))
  })
}

const portTaken = (port: number) =>
  new ConfigError([
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  ])

/** Stops on the first signal, by whatever `by` says at that moment. */
function stopOnSignal(stop: () => Promise<void>): { by: () => Promise<void>; isUnderWay: boolean } {
  const how = { by: stop, isUnderWay: false }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (how.isUnderWay) return
      how.isUnderWay = true
      how.by().then(
        () => process.exit(0),
        (fault: Error) => {
          process.stderr.write(`Foursight did not stop in order: ${fault.message}\n`)
          process.exit(1)
        },
      )
    })
  return how
}

try {
  await start(readConfig(process.env))
} catch (fault) {
  const text = fault instanceof ConfigError ? fault.message : `Foursight cannot start: ${(fault as Error).message}`
  process.stderr.write(`${text}\n`)
  process.exit(1)
}
