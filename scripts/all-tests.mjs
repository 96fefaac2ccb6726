/**
 * Everything that must hold before a change lands: format and lint, types, tests, the database tests again on the oldest
 * PostgreSQL we support, journeys in a browser. A step that cannot be run is said loudly, and fails where CI is true.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium, findOrInstall, findPoppler, findPostgres } from './find-programs.mjs'
import { runNode } from './run-program.mjs'
import { buildWhenStale } from './set-up.mjs'

const RESULTS = 'dist/test-results'
const VITEST = 'node_modules/vitest/vitest.mjs'
const JOURNEYS = 'e2e/vitest.config.ts'
const REACHED_BY_DATABASE_TESTS = ['test-database', 'migrate'].map((name) => `src/platform/database/${name}.ts`)

const steps = {
  'format and lint': () => byCode(runNode('node_modules/@biomejs/biome/bin/biome', ['check', '.'])),
  'nothing unused': () => byCode(runNode('node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints'])),
  types: () => byCode(runNode('node_modules/ts7/bin/tsc', ['-p', '.'])),
  build: () => byCode(buildWhenStale().then(() => 0)),
  tests,
  'test:server': testServer,
  'test:browser': testBrowser,
}

/** Runs the steps named, in their order, all of them whatever fails; prints the sum last. Resolves to the exit code. */
export async function runSteps(names = Object.keys(steps)) {
  const total = { passed: 0, failed: 0 }
  const lines = []
  const before = changedFiles()
  for (const name of names) {
    console.log(`\n=== ${name}`)
    const began = Date.now()
    const { passed, failed, skipped } = await steps[name]().catch(tellAndFail)
    const outcome = skipped ? `SKIPPED: ${skipped}` : failed > 0 ? 'FAILED' : 'passed'
    lines.push(`${name.padEnd(16)} ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${outcome}`)
    total.passed += passed
    total.failed += failed
  }
  const left = changedFiles().filter((file) => !before.includes(file))
  if (left.length > 0) lines.push(`FAILED: the tests left in the working tree: ${left.join(', ')}`)
  total.failed += left.length
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
  return total.failed > 0 ? 1 : 0
}

/** What git sees as changed or new; nothing where this is no clone. */
function changedFiles() {
  const told = spawnSync('git', ['status', '--porcelain', '--untracked-files=all'], { encoding: 'utf8' }).stdout ?? ''
  return told.split('\n').filter((line) => line !== '')
}

/** The PDF tests read with poppler: without it they are left out, which is said. */
async function tests() {
  const poppler = await findOrInstall(findPoppler, 'poppler-utils')
  const { passed, failed } = await vitest('tests', ['run'])
  if (poppler) return { passed, failed }
  const left = skip('no pdftotext for the tests of PDFs, and poppler-utils could not be installed')
  return { passed, failed: failed + left.failed, skipped: left.skipped }
}

async function byCode(running) {
  return { passed: 0, failed: (await running) === 0 ? 0 : 1 }
}

function tellAndFail(fault) {
  console.error(fault.message)
  return { passed: 0, failed: 1 }
}

/** The database tests are found by their imports, so that a new one is among them. */
async function testServer() {
  const bin = await findOrInstall(findPostgres, 'postgresql')
  if (!bin) return skip('no PostgreSQL 15 or newer in /usr/lib/postgresql, and it could not be installed')
  console.log(`On ${bin}`)
  return vitest('test-server', ['related', '--run', ...REACHED_BY_DATABASE_TESTS], {
    TEST_POSTGRES_BIN: bin,
  })
}

async function testBrowser() {
  if (!existsSync(JOURNEYS)) return { passed: 0, failed: 0, skipped: `there is no ${JOURNEYS}` }
  const chromium = await findOrInstall(findChromium, 'chromium')
  if (!chromium) return skip('no Chromium found (set CHROMIUM), and it could not be installed')
  await buildWhenStale()
  return vitest('test-browser', ['run', '--config', JOURNEYS], { CHROMIUM: chromium })
}

/** A machine of one's own may lack a program; CI that skips has not tested. */
function skip(why) {
  console.error(`\n${'!'.repeat(80)}\nSKIPPED: ${why}\n${'!'.repeat(80)}`)
  return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0, skipped: why }
}

async function vitest(name, args, env = {}) {
  const file = `${RESULTS}/${name}.json`
  mkdirSync(RESULTS, { recursive: true })
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runNode(VITEST, [...args, ...reporters], { env })
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
  const left = testResults
    .flatMap((each) => each.assertionResults)
    .filter(({ status }) => /pending|skipped/.test(status))
  if (left.length > 0) console.log(`\nNot run:\n${left.map(({ fullName }) => `  ${fullName}`).join('\n')}`)
  // A file that cannot be loaded has no failed test and yet fails; a run without a test has tested nothing.
  const failed = code !== 0 || passed === 0 ? Math.max(numFailedTests, 1) : numFailedTests
  return { passed, failed }
}
