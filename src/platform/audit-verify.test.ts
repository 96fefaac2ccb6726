import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordAudit } from './audit.ts'
import { DISPOSED, firstHash } from './audit-chain.ts'
import { headsFileIn, publicAuditKey, readSignedHeads, signHeads, startAuditHeads } from './audit-heads.ts'
import { auditVerify, verifyAudit } from './audit-verify.ts'
import { type TestDatabase, testDatabase } from './database/test-database.ts'

let database: TestDatabase
let folder: string
const force = randomUUID()

beforeEach(async () => {
  database = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'foursight-audit-'))
  for (let i = 1; i <= 6; i++) await record(`did ${i}`)
  await signHeads(database.db, folder, '2026-03-02T09:00:00.000Z')
  await record('did 7')
})
afterEach(() => database.drop())

const record = (did: string, detail: Record<string, unknown> = { reason: 'TT&CG' }) =>
  recordAudit(database.db, { forceId: force, accountId: randomUUID(), did, subject: '/threats', detail })

const found = async () => {
  const { problems } = await verifyAudit(database.ownerDb, headsFileIn(folder), publicAuditKey(folder))
  return problems.map(({ message, args }) => [message, args?.from ?? args?.line])
}

test('an audit as it was written verifies, and says how much was read', async () => {
  expect(await found()).toEqual([])
  const told = await auditVerify({ ownerDb: database.ownerDb, folder })
  expect(told.exitCode).toBe(0)
  expect(told.sentences).toEqual(['Read 7 lines in 1 chain, against 1 signed head.', 'The audit is as it was written.'])
})

test.each([
  ['did', `'read nothing'`],
  ['subject', `'/plans'`],
  ['account_id', 'gen_random_uuid()'],
  ['at', `at - interval '1 day'`],
  ['restriction_id', 'gen_random_uuid()'],
  ['force_id', 'null'],
])('an altered column %s is found, though the text was left', async (column, value) => {
  await sql`update audit.line set ${sql.id(column)} = ${sql.raw(value)} where line = 3`.execute(database.ownerDb)
  expect(await found()).toEqual([['platform.auditColumnAltered', 3]])
})

test.each(['path', 'reference'])(
  'an altered column %s is found, though the database draws it from the text',
  async (column) => {
    await record('did 8', { path: '/threats/1', reference: 'OCG-7740' })
    expect(await found()).toEqual([])
    await sql`alter table audit.line alter column ${sql.id(column)} drop expression`.execute(database.ownerDb)
    await sql`update audit.line set ${sql.id(column)} = '/nowhere' where line = 8`.execute(database.ownerDb)
    expect(await found()).toEqual([['platform.auditColumnAltered', 8]])
  },
)

test('every column of a line that a reader sees is compared with its text, or is part of the chain', async () => {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = 'audit' and table_name = 'line'`.execute(database.ownerDb)
  const compared = ['line', 'force_id', 'restriction_id', 'at', 'account_id', 'did', 'subject', 'path', 'reference']
  const chained = ['chain', 'content', 'content_sha256', 'previous_hash', 'hash']
  expect(rows.map(({ name }) => name).toSorted()).toEqual([...compared, ...chained].toSorted())
})

test('an altered text is found, also when the column was altered with it', async () => {
  await sql`update audit.line set did = 'x', content = replace(content, 'did 3', 'x') where line = 3`.execute(
    database.ownerDb,
  )
  expect(await found()).toEqual([['platform.auditTextAltered', 3]])
})

test('an altered text with a digest made to fit is found', async () => {
  await sql`update audit.line set content = '{}', content_sha256 = encode(sha256('{}'), 'hex') where line = 3`.execute(
    database.ownerDb,
  )
  expect(await found()).toEqual([['platform.auditDigestAltered', 3]])
})

test('a line put right throughout is found by the next one', async () => {
  await rewriteFrom(3, { upTo: 3 })
  expect(await found()).toEqual([['platform.auditOutOfOrder', 4]])
})

test('a removed line is found, the first one too', async () => {
  await sql`delete from audit.line where line in (1, 4)`.execute(database.ownerDb)
  expect(await found()).toEqual([
    ['platform.auditLinesMissing', 1],
    ['platform.auditLinesMissing', 4],
  ])
})

test('two lines that changed places are found', async () => {
  await sql`update audit.line set line = -line where line in (3, 4)`.execute(database.ownerDb)
  await sql`update audit.line set line = case line when -3 then 4 else 3 end where line < 0`.execute(database.ownerDb)
  expect((await found()).map(([message]) => message)).toContain('platform.auditOutOfOrder')
})

test('a last line that is gone is found by the head', async () => {
  await sql`delete from audit.line where line = 7`.execute(database.ownerDb)
  expect(await found()).toEqual([['platform.auditLastGone', 7]])
})

test('last lines that are gone, with the head moved back to hide it, are found by what was signed', async () => {
  await sql`delete from audit.line where line >= 6`.execute(database.ownerDb)
  await sql`update audit.head set last_line = 5, last_hash = (select hash from audit.line where line = 5)`.execute(
    database.ownerDb,
  )
  expect(await found()).toEqual([['platform.auditSignedGone', 6]])
})

test('a whole chain that is gone, head and all, is found by what was signed', async () => {
  await sql`delete from audit.line`.execute(database.ownerDb)
  await sql`delete from audit.head`.execute(database.ownerDb)
  expect(await found()).toEqual([['platform.auditSignedGone', 6]])
})

test('a chain rewritten from a line on, every hash and the head made to fit, is found by what was signed', async () => {
  await rewriteFrom(3, { upTo: 7 })
  expect(await found()).toEqual([['platform.auditRewritten', 6]])
})

test('what was signed cannot be signed again by someone without the key', async () => {
  await rewriteFrom(3, { upTo: 7 })
  const [head] = readFileSync(headsFileIn(folder), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row))
  const { hash } = await database.ownerDb
    .selectFrom('audit.line')
    .select('hash')
    .where('line', '=', 6)
    .executeTakeFirstOrThrow()
  const forged = { chain: head.chain, line: 6, hash, at: head.at }
  const signature = sign(null, Buffer.from(JSON.stringify(forged)), generateKeyPairSync('ed25519').privateKey).toString(
    'base64',
  )
  writeFileSync(headsFileIn(folder), `${JSON.stringify({ ...forged, signature })}\n`)
  expect(await found()).toEqual([['platform.auditHeadForged', 6]])
})

test('signed heads that are missing or torn are told', async () => {
  writeFileSync(headsFileIn(folder), '{"chain":"')
  expect(await found()).toEqual([
    ['platform.auditHeadUnreadable', undefined],
    ['platform.auditNothingSigned', undefined],
  ])
  await signHeads(database.db, folder, '2026-03-02T10:00:00.000Z')
  expect(await found()).toEqual([['platform.auditHeadUnreadable', undefined]])
  expect((await auditVerify({ ownerDb: database.ownerDb, folder, language: 'cy' })).exitCode).toBe(1)
})

test('a text that was disposed of verifies by its digest; one that is only blanked does not', async () => {
  await sql`update audit.line set content = null where line in (2, 5)`.execute(database.ownerDb)
  await record(DISPOSED, { lines: [2] })
  expect(await found()).toEqual([['platform.auditBlanked', 5]])
})

test('the app can neither change nor delete a line, nor write one past the chain, nor touch the heads', async () => {
  await sql`select set_config('app.force_id', ${force}, false)`.execute(database.db)
  for (const attempt of [
    sql`update audit.line set did = 'x'`,
    sql`delete from audit.line`,
    sql`truncate audit.line`,
    sql`insert into audit.line (chain, line, at, did, subject, content_sha256, previous_hash, hash)
      select chain, 99, at, did, subject, content_sha256, previous_hash, hash from audit.line limit 1`,
    sql`update audit.head set last_line = 0`,
    sql`select * from audit.head`,
  ])
    await expect(attempt.execute(database.db)).rejects.toThrow(/permission denied/)
})

test('the signing key is for its owner only, and is made once', async () => {
  expect(statSync(join(folder, 'audit-key.pem')).mode & 0o777).toBe(0o600)
  const kept = readFileSync(join(folder, 'audit-key.pem'), 'utf8')
  const heads = await startAuditHeads(database.db, { folder, after: { lines: 100, minutes: 5 } })
  await record('did 8')
  await heads.stop()
  expect(readFileSync(join(folder, 'audit-key.pem'), 'utf8')).toBe(kept)
  const lines = readFileSync(headsFileIn(folder), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row).line)
  expect(lines).toEqual([6, 7, 8])
  expect(await found()).toEqual([])
})

const signedLines = () => readSignedHeads(headsFileIn(folder)).heads.map((head) => head.line)
const settled = async (expected: number[]) => {
  for (let i = 0; i < 100 && signedLines().length < expected.length; i++) await setTimeout(20)
  expect(signedLines()).toEqual(expected)
}

test('heads are signed as soon as there are so many lines, and lines cut off behind them are found', async () => {
  const heads = await startAuditHeads(database.db, { folder, after: { lines: 3, minutes: 60 }, lookEveryMs: 10 })
  for (const did of ['did 8', 'did 9']) await record(did)
  await setTimeout(200)
  expect(signedLines()).toEqual([6, 7])
  await record('did 10')
  await settled([6, 7, 10])
  await sql`delete from audit.line where line > 7`.execute(database.ownerDb)
  await sql`update audit.head set last_line = 7, last_hash = (select hash from audit.line where line = 7)`.execute(
    database.ownerDb,
  )
  expect(await found()).toEqual([['platform.auditSignedGone', 10]])
  await heads.stop()
})

test('fewer lines are signed after so many minutes, and none are signed twice', async () => {
  const heads = await startAuditHeads(database.db, { folder, after: { lines: 100, minutes: 0.002 }, lookEveryMs: 10 })
  await record('did 8')
  await settled([6, 7, 8])
  await setTimeout(300)
  await heads.stop()
  expect(signedLines()).toEqual([6, 7, 8])
})

test('heads that did not move are not signed again', async () => {
  expect(await signHeads(database.db, folder, '2026-03-02T10:00:00.000Z')).toBe(1)
  expect(await signHeads(database.db, folder, '2026-03-02T11:00:00.000Z')).toBe(0)
})

/** What someone with every right in the database would do: alter line `from` and make all that follows fit, up to `upTo`. */
async function rewriteFrom(from: number, { upTo }: { upTo: number }): Promise<void> {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const lines = await database.ownerDb.selectFrom('audit.line').selectAll().orderBy('line').execute()
  let previousHash = from === 1 ? firstHash(force) : lines[from - 2]!.hash
  for (const line of lines.slice(from - 1, upTo)) {
    const did = line.line === from ? 'did nothing' : line.did
    const content = line.content!.replace(`"did": "${line.did}"`, `"did": "${did}"`)
    const contentSha256 = sha256(content)
    const hash = sha256(previousHash + contentSha256)
    await database.ownerDb
      .updateTable('audit.line')
      .set({ did, content, contentSha256, previousHash, hash })
      .where('line', '=', line.line)
      .execute()
    previousHash = hash
  }
  if (upTo === lines.length) await sql`update audit.head set last_hash = ${previousHash}`.execute(database.ownerDb)
}
