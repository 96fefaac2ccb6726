/**
 * The door of every `npm run` command: sets up what is missing, then does it. Uses only Node, so that it runs in a clone
 * that has nothing yet.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runNode, runNpm } from './run-program.mjs'
import { buildWhenStale, installDependencies, nodeFault } from './set-up.mjs'

const VITE = 'node_modules/vite/bin/vite.js'
const TSX = 'node_modules/tsx/dist/cli.mjs'
/** A long-term release newer than our floor; it comes as an npm package, one per platform. */
const NEWER_NODE = `node-${process.platform}-${process.arch}@24.21.0`

const commands = {
  start: () => runBuilt('main'),
  import: (args) => runBuilt('command', ['import', ...args]),
  'audit:verify': (args) => runBuilt('command', ['audit:verify', ...args]),
  'demo:remove': (args) => runBuilt('command', ['demo:remove', ...args]),
  'force:found': (args) => runBuilt('command', ['force:found', ...args]),
  administrator: (args) => runBuilt('command', ['administrator', ...args]),
  radar: (args) => runBuilt('radar', args),
  dev,
  check: () => runTestSteps(['format and lint', 'nothing unused', 'types', 'build', 'tests']),
  test: () => runTestSteps(),
  'test:server': () => runTestSteps(['test:server']),
  'test:browser': () => runTestSteps(['test:browser']),
  'test:node24': () =>
    runNpm(['exec', '--yes', `--package=${NEWER_NODE}`, '--', 'node', 'scripts/bootstrap.mjs', 'check']),
  bench: async (args) => {
    await buildWhenStale()
    // React as the server has it. Its other form, for those who write it, takes twice the time.
    return runNode(TSX, ['bench/main.ts', ...args], { env: { NODE_ENV: 'production' } })
  },
  'new-slice': (args) => runNode('scripts/new-slice.mjs', args),
  doctor: () => runNode('scripts/doctor.mjs'),
}

/** In this very process: no second Node beside the server, and signals reach it directly. Stays until it ends itself. */
async function runBuilt(name, args = []) {
  await buildWhenStale()
  const file = join('dist', 'server', `${name}.js`)
  if (!existsSync(file)) throw new Error(`The build made no ${file}: src/${name}.ts is missing.`)
  process.setSourceMapsEnabled(true)
  process.argv = [process.execPath, file, ...args]
  await import(pathToFileURL(file).href)
}

/** The server anew after each change of its sources, and what the browser gets as well. */
async function dev() {
  await buildWhenStale()
  const browserParts = runNode(VITE, ['build', '--watch', '--emptyOutDir', 'false', '--logLevel', 'warn'])
  const server = runNode(TSX, ['watch', '--clear-screen=false', 'src/main.ts'])
  return Math.max(...(await Promise.all([browserParts, server])))
}

async function runTestSteps(names) {
  const { runSteps } = await import('./all-tests.mjs')
  return runSteps(names)
}

/** Says what is wrong in one sentence; the trace only where it may be our own mistake. */
function tell(fault) {
  const isExpected = fault.constructor === Error || /^(Config|Held)Error$/.test(fault.name)
  console.error(isExpected ? fault.message : fault)
}

async function main() {
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
  const [name, ...args] = process.argv.slice(2)
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : null
  if (!command) throw new Error(`There is no command ${name ?? ''}: there are ${Object.keys(commands).join(', ')}.`)
  const fault = nodeFault()
  if (fault && name !== 'doctor') throw new Error(fault)
  if (name !== 'doctor') await installDependencies()
  process.exitCode = (await command(args)) ?? process.exitCode
}

main().catch((fault) => {
  tell(fault)
  process.exit(1)
})
