/**
 * Walks every chain of the audit as the owner sees it, and says what is not as it was written: an altered column or text, a
 * line removed or moved, the last one gone, a chain that differs from what was signed outside the database (L1).
 */
import type { KeyObject } from 'node:crypto'
import { sql } from 'kysely'
import { type Before, type ChainLine, disposedLines, firstHash, lineFaults } from './audit-chain.ts'
import { headsFileIn, isSignedBy, publicAuditKey, readSignedHeads, type SignedHead } from './audit-heads.ts'
import type { Db, Tx } from './database/database.ts'
import { type Language, say } from './language.tsx'
import type { Problem } from './problem.ts'
import './audit-messages.ts'

/** Lines read at a time. */
const BATCH = 2000

export type Verified = { chains: number; lines: number; signedHeads: number; problems: Problem[] }

/**
 * Verifies all chains in one snapshot. `ownerDb` must be the owner: the app sees only what its reader may. `headsFile` may be
 * missing only while there is no line. `key` checks its signatures.
 */
export async function verifyAudit(ownerDb: Db, headsFile: string, key: KeyObject | null): Promise<Verified> {
  // Before the snapshot: a head signed later may be of a line that the snapshot does not have yet.
  const { heads, unreadable } = readSignedHeads(headsFile)
  const problems: Problem[] = unreadable.map((row) => ({
    field: '',
    message: 'platform.auditHeadUnreadable',
    args: { row },
  }))
  const trusted: SignedHead[] = []
  for (const head of heads) {
    const { chain, line } = head
    if (key !== null && isSignedBy(head, key)) trusted.push(head)
    else problems.push({ field: chain, message: 'platform.auditHeadForged', args: { chain, line } })
  }
  return ownerDb
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const chains = await listChains(tx, trusted)
      let lines = 0
      for (const chain of chains) {
        const walked = await walkChain(
          tx,
          chain,
          trusted.filter((head) => head.chain === chain),
        )
        lines += walked.lines
        problems.push(...walked.problems)
      }
      if (lines > 0 && heads.length === 0) problems.push({ field: '', message: 'platform.auditNothingSigned' })
      return { chains: chains.length, lines, signedHeads: trusted.length, problems }
    })
}

async function listChains(tx: Tx, signed: SignedHead[]): Promise<string[]> {
  const { rows } = await sql<{ chain: string }>`
    select chain from audit.head union select chain from audit.line`.execute(tx)
  return [...new Set([...rows.map((row) => row.chain), ...signed.map((head) => head.chain)])].sort()
}

async function walkChain(tx: Tx, chain: string, signed: SignedHead[]): Promise<{ lines: number; problems: Problem[] }> {
  const problems: Problem[] = []
  const blank = new Set<number>()
  const disposed = new Set<number>()
  const unseen = new Set(signed)
  const byLine = new Map<number, SignedHead[]>()
  for (const head of signed) byLine.set(head.line, [...(byLine.get(head.line) ?? []), head])
  let before: Before = { line: 0, hash: firstHash(chain) }
  let lines = 0
  for await (const line of readLines(tx, chain)) {
    lines++
    problems.push(...lineFaults(line, before))
    if (line.content === null) blank.add(line.line)
    for (const number of disposedLines(line)) disposed.add(number)
    for (const head of byLine.get(line.line) ?? []) {
      problems.push(...rewritten(head, line.hash))
      unseen.delete(head)
    }
    before = line
  }
  for (const line of blank)
    if (!disposed.has(line)) problems.push({ field: chain, message: 'platform.auditBlanked', args: { chain, line } })
  for (const { line, at } of unseen)
    problems.push({ field: chain, message: 'platform.auditSignedGone', args: { chain, line, at } })
  problems.push(...(await headFaults(tx, chain, before, lines)))
  return { lines, problems }
}

const rewritten = ({ chain, line, hash, at }: SignedHead, found: string): Problem[] =>
  found === hash ? [] : [{ field: chain, message: 'platform.auditRewritten', args: { chain, line, at } }]

async function* readLines(tx: Tx, chain: string): AsyncGenerator<ChainLine> {
  let after = 0
  for (;;) {
    const batch = await tx
      .selectFrom('audit.line')
      .selectAll()
      .where('chain', '=', chain)
      .where('line', '>', after)
      .orderBy('line')
      .limit(BATCH)
      .execute()
    yield* batch
    if (batch.length < BATCH) return
    after = batch.at(-1)!.line
  }
}

/** The head is moved by each line: a last line that is gone leaves it ahead. */
async function headFaults(tx: Tx, chain: string, last: Before, lines: number): Promise<Problem[]> {
  const { rows } = await sql<{ lastLine: number; lastHash: string }>`
    select last_line, last_hash from audit.head where chain = ${chain}::uuid`.execute(tx)
  const head = rows[0]
  if (!head) return lines > 0 ? [{ field: chain, message: 'platform.auditHeadGone', args: { chain } }] : []
  if (head.lastLine > last.line)
    return [
      { field: chain, message: 'platform.auditLastGone', args: { chain, from: last.line + 1, to: head.lastLine } },
    ]
  const isRight = head.lastLine === last.line && head.lastHash === last.hash
  return isRight ? [] : [{ field: chain, message: 'platform.auditHeadAltered', args: { chain, line: last.line } }]
}

/**
 * `npm run audit:verify`: the sentences to print and the exit code (0 nothing found, 1 something is not as it was written).
 * `folder` is the data folder with the signed heads.
 */
export async function auditVerify(given: {
  ownerDb: Db
  folder: string
  language?: Language
}): Promise<{ exitCode: 0 | 1; sentences: string[] }> {
  const { ownerDb, folder, language = 'en' } = given
  const { chains, lines, signedHeads, problems } = await verifyAudit(
    ownerDb,
    headsFileIn(folder),
    publicAuditKey(folder),
  )
  const found = problems.map((problem) => say(language, problem.message, problem.args))
  const total = say(language, 'platform.auditWalked', { chains, lines, signedHeads })
  const verdict = say(language, problems.length === 0 ? 'platform.auditVerified' : 'platform.auditNotVerified', {
    count: problems.length,
  })
  return { exitCode: problems.length === 0 ? 0 : 1, sentences: [total, ...found, verdict] }
}
