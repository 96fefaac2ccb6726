/**
 * What an operator must be able to rely on: nothing that was acknowledged is lost when the server or its database is killed, and
 * two servers never share one folder. The drills follow each other on one installation, as they would in its life.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inventMonth } from './crime-file.ts'
import { type Administrators, bringIn, FORCE_CODE, foundForce, startLoad } from './own-force.ts'
import { beginProgram, newDataFolder, type Running, runProgram, startServer, stopServer } from './server.ts'

const NO_DEMONSTRATION = { FOURSIGHT_DEMO: 'off' }
const FIRST_START_MS = 60_000
const LATER_START_MS = 5_000
const STOPPED_MS = 5_000
/** The figures hold on a quiet machine; here others may be testing too. */
const CROWDED = 3

const dataFolder = newDataFolder()
let running: Running
let administrators: Administrators

const start = async () => {
  const began = Date.now()
  running = await startServer(dataFolder, NO_DEMONSTRATION)
  return Date.now() - began
}
const killed = (child: { once: (event: 'exit', then: () => void) => unknown }) =>
  new Promise<void>((resolve) => child.once('exit', resolve))
const postmaster = () => Number(readFileSync(join(dataFolder, 'database/postmaster.pid'), 'utf8').split('\n')[0])
const databaseProcesses = (of = dataFolder) =>
  execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(join(of, 'database')))

async function expectKept(emails: string[]): Promise<void> {
  type People = { rows: { email: string }[]; pages: number }
  const there = new Set<string>()
  for (let page = 1, pages = 1; page <= pages; page++) {
    const read = await administrators.first.read<People>(`/people?page=${page}`)
    for (const { email } of read.rows) there.add(email)
    pages = read.pages
  }
  expect(emails.filter((email) => !there.has(email))).toEqual([])
}

async function expectAuditHolds(): Promise<void> {
  const { code, out, err } = await runProgram(dataFolder, ['command.js', 'audit:verify'], NO_DEMONSTRATION)
  expect(`${code} ${out}${err}`).toMatch(/^0 /)
}

beforeAll(async () => {
  expect(await start()).toBeLessThan(FIRST_START_MS * CROWDED)
  administrators = await foundForce(running)
})
afterAll(async () => {
  await stopServer(running.server)
  rmSync(dataFolder, { recursive: true, force: true })
})

test('a server killed under write load loses no write that it acknowledged', async () => {
  const load = startLoad(administrators.first, 'server')
  await load.more(60, 30_000)
  const gone = killed(running.server)
  running.server.kill('SIGKILL')
  await gone
  await load.stop()

  expect(await start()).toBeLessThan(LATER_START_MS * CROWDED)
  for (const each of Object.values(administrators)) each.moveTo(running.address)
  expect(load.acknowledged.length).toBeGreaterThanOrEqual(60)
  await expectKept(load.acknowledged)
  await expectAuditHolds()
})

test('a database killed under write load is started again, and loses no write that was acknowledged', async () => {
  const before = postmaster()
  const load = startLoad(administrators.first, 'database')
  await load.more(60, 30_000)
  process.kill(before, 'SIGKILL')
  await load.more(60, 60_000)
  await load.stop()

  expect(postmaster()).not.toBe(before)
  await expectKept(load.acknowledged)
  await expectAuditHolds()
})

test('after the database was started again, a file sent on the web is still read', async () => {
  const analyst = await bringIn(administrators, running.address, 'reader@drill.example', 'analyst')
  const { text, rows, kept } = inventMonth('2023-01', 400)
  const answer = await analyst.postFiles('/crime/imports', [{ name: '2023-01-drill-street.csv', text }])
  expect(answer.status).toBe(303)
  type Shown = { import: { state: string }; report: { rows: number; kept: number } }
  await expect
    .poll(() => analyst.read<Shown>(answer.headers.get('location')!), { timeout: 30_000, interval: 200 })
    .toMatchObject({ import: { state: 'done' }, report: { rows, kept } })
})

test('a second server on the same folder says who holds it, and does not start', async () => {
  const { code, out, err } = await runProgram(dataFolder, ['main.js'], NO_DEMONSTRATION)
  expect(code).not.toBe(0)
  expect(out + err).toContain(`held by Foursight process ${running.server.pid}`)
  expect(out + err).toContain(running.address)
  expect((await fetch(`${running.address}/readyz`)).status).toBe(200)
})

test('an import killed half way is shown as interrupted, and run again keeps what one whole run would have kept', async () => {
  const email = 'importer@drill.example'
  const analyst = await bringIn(administrators, running.address, email, 'analyst')
  const folder = join(dataFolder, 'months')
  mkdirSync(folder)
  const months = ['2024-01', '2024-02', '2024-03'].map((month) => ({ month, ...inventMonth(month, 8_000) }))
  for (const { month, text } of months) writeFileSync(join(folder, `${month}-drill-street.csv`), text)
  const all = (count: 'rows' | 'kept' | 'duplicates' | 'rejected') => months.reduce((sum, each) => sum + each[count], 0)
  const total = async () => (await analyst.read<{ all: { total: number } }>('/crime?from=2024-01&to=2024-03')).all.total
  const command = ['command.js', 'import', 'crime', folder, '--as', email, '--force', FORCE_CODE, '--json']
  const run = async () => JSON.parse((await runProgram(dataFolder, command, NO_DEMONSTRATION)).out)

  const first = await beginProgram(dataFolder, command, NO_DEMONSTRATION)
  while ((await total()) === 0 && first.process.exitCode === null) await sleep(20)
  first.process.kill('SIGKILL')
  await first.ended
  const keptBefore = await total()
  expect(keptBefore).toBeGreaterThan(0)
  expect(keptBefore).toBeLessThan(all('kept'))

  type Shown = { import: { id: string; state: string; endedAt: string | null }; report: { kept: number } }
  const newest = async () => (await analyst.read<{ imports: Shown['import'][] }>('/crime/imports')).imports[0]!
  await expect.poll(newest, { timeout: 10_000 }).toMatchObject({ state: 'interrupted', endedAt: expect.any(String) })
  const { id: killedId } = await newest()
  expect(await analyst.read<Shown>(`/crime/imports/${killedId}`)).toMatchObject({
    import: { state: 'interrupted' },
    report: { kept: keptBefore },
  })

  const again = await run()
  expect(again).toMatchObject({
    files: 3,
    rows: all('rows'),
    kept: all('kept') - keptBefore,
    rejected: all('rejected'),
  })
  expect(again.kept + again.duplicates + again.rejected).toBe(again.rows)
  expect(await total()).toBe(all('kept'))
  expect(await run()).toMatchObject({ kept: 0, rejected: all('rejected') })
  expect(await total()).toBe(all('kept'))
})

describe('stopped in order', () => {
  test('it ends within seconds and leaves no process of its database', async () => {
    expect(databaseProcesses()).not.toEqual([])
    const began = Date.now()
    expect(await stopServer(running.server)).toBe(0)
    expect(Date.now() - began).toBeLessThan(STOPPED_MS * CROWDED)
    expect(databaseProcesses()).toEqual([])
    await expectAuditHolds()
  })

  test('it starts again in a moment, with everything there', async () => {
    expect(await start()).toBeLessThan(LATER_START_MS * CROWDED)
    for (const each of Object.values(administrators)) each.moveTo(running.address)
    await expectKept(['administrator@drill.example', 'reader@drill.example', 'importer@drill.example'])
  })
})

describe('a start that cannot be', () => {
  test('a taken port is told in one sentence, and no database is left behind', async () => {
    const other = newDataFolder()
    const port = new URL(running.address).port
    const { code, out, err } = await runProgram(other, ['main.js'], { ...NO_DEMONSTRATION, PORT: port })
    expect(code).toBe(1)
    expect(out + err).toContain(`Port ${port} is taken by another program`)
    expect(databaseProcesses(other)).toEqual([])
    rmSync(other, { recursive: true, force: true })
  })

  test('stopped while the demonstration is built, it ends in order and leaves no process of its database', async () => {
    const other = newDataFolder()
    const { process: building, ended } = await beginProgram(other, ['main.js'], {})
    let said = ''
    building.stdout?.on('data', (part: Buffer) => (said += part))
    await expect.poll(() => said, { timeout: FIRST_START_MS }).toContain('Building')
    await sleep(2_000)
    building.kill('SIGTERM')
    await ended
    expect(databaseProcesses(other)).toEqual([])
    rmSync(other, { recursive: true, force: true })
  })
})
