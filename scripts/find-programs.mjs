/** Programs the tests need from the system: found, or installed where we are root on a Debian. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runProgram } from './run-program.mjs'

const DEBIAN_POSTGRES = '/usr/lib/postgresql'
/** The oldest PostgreSQL a force may run Foursight on. */
const OLDEST_POSTGRES = 15

/** The folder with `initdb` and `postgres` of the oldest PostgreSQL here that we support, or null. */
export function findPostgres() {
  if (!existsSync(DEBIAN_POSTGRES)) return null
  const version = readdirSync(DEBIAN_POSTGRES)
    .map(Number)
    .sort((a, b) => a - b)
    .find((each) => each >= OLDEST_POSTGRES && canRun(join(DEBIAN_POSTGRES, String(each), 'bin', 'initdb')))
  return version ? join(DEBIAN_POSTGRES, String(version), 'bin') : null
}

/** The browser for the journeys: CHROMIUM, else one on the path, or null. */
export function findChromium() {
  if (process.env.CHROMIUM) return canRun(process.env.CHROMIUM) ? process.env.CHROMIUM : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...places, '/Applications/Chromium.app/Contents/MacOS/Chromium'].find(canRun) ?? null
}

/** `pdftotext`, which reads PDFs back, or null. */
export const findPoppler = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'pdftotext'))
    .find(canRun) ?? null

/** What `find` finds, after installing the Debian package `name` where that is missing and possible; else null. */
export async function findOrInstall(find, name) {
  const found = find()
  if (found || process.getuid?.() !== 0 || !canRun('/usr/bin/apt-get')) return found
  console.log(`Installing ${name} with apt-get`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['update', '-qq'], { env })
  await runProgram('apt-get', ['install', '-qq', '-y', '--no-install-recommends', name], { env })
  return find()
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
