/** What every command needs first: a Node that is new enough, the dependencies of the lockfile, a build of the sources. */
import { existsSync, readFileSync } from 'node:fs'
import { isBuilt } from './build.mjs'
import { runNode, runNpm } from './run-program.mjs'

/** The oldest Node that the tests are run on. */
const OLDEST_NODE = [20, 19]

/** One sentence for the operator, or null when this Node will do. */
export function nodeFault(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  const isNewEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
  return isNewEnough
    ? null
    : `Foursight needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${version}: install a newer one.`
}

/** Whether node_modules holds what the lockfile says; optional packages, one a platform, may be missing or more. */
export function hasDependencies() {
  const [wanted, got] = ['package-lock.json', 'node_modules/.package-lock.json'].map(packagesOf)
  if (!wanted || !got) return false
  const isThere = ([path, { version, optional }]) => got[path]?.version === version || (optional && !got[path])
  const isMeant = ([path, { optional }]) => path in wanted || optional
  const all = Object.entries(wanted).filter(([path]) => path !== '')
  return all.every(isThere) && Object.entries(got).every(isMeant)
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : null
}

/**
 * Installs what is missing. No package's install script is run: nothing of ours needs one. Not `npm ci`: it refuses a
 * lockfile made where the packages of other platforms could not be had. `npm install` keeps to the lockfile as well,
 * and what came is compared with it. Throws Error when npm fails or brought something else.
 */
export async function installDependencies() {
  if (hasDependencies()) return
  console.error('Installing the dependencies: only after a change of package-lock.json')
  const code = await runNpm(['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Error('npm install failed, and says why above: mend that and run the command again.')
  if (!hasDependencies()) throw new Error('npm installed other versions than package-lock.json says: run npm install.')
}

/** Builds dist/ when a source changed. Throws Error when it does not build. */
export async function buildWhenStale() {
  if (isBuilt()) return
  console.error('Building: only after a change of the sources')
  if ((await runNode('scripts/build.mjs')) !== 0) throw new Error('The build failed, and says why above.')
}
