/**
 * Signs the heads of the audit's chains into a file outside the database: whoever rewrites a chain, with whatever rights in
 * the database, cannot rewrite what was signed before. Copy the file elsewhere each day (docs/operating.md).
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from './database/database.ts'

export type SignedHead = { chain: string; line: number; hash: string; at: string; signature: string }

const HEADS_FILE = 'audit-heads.jsonl'
const KEY_FILE = 'audit-key.pem'
const PUBLIC_KEY_FILE = 'audit-key.public.pem'

/** How often heads are signed: what a rewriting can reach is at most an hour old. */
const EVERY_MS = 3_600_000

export const headsFileIn = (folder: string): string => join(folder, HEADS_FILE)

/** The private key of this installation, made at first start, readable by its owner only. */
function auditKey(folder: string): KeyObject {
  const file = join(folder, KEY_FILE)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    try {
      writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
      writeFileSync(join(folder, PUBLIC_KEY_FILE), publicKey.export({ type: 'spki', format: 'pem' }), { mode: 0o644 })
    } catch (fault) {
      // Another process of the same installation made it first.
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
    }
  }
  return createPrivateKey(readFileSync(file))
}

/** The key with which signatures are checked, or null when no server ever started with this folder. */
export function publicAuditKey(folder: string): KeyObject | null {
  const file = join(folder, PUBLIC_KEY_FILE)
  return existsSync(file) ? createPublicKey(readFileSync(file)) : null
}

const signedText = ({ chain, line, hash, at }: Omit<SignedHead, 'signature'>): Buffer =>
  Buffer.from(JSON.stringify({ chain, line, hash, at }))

/** Whether this head was signed with the private half of `key`. */
export const isSignedBy = (head: SignedHead, key: KeyObject): boolean =>
  verify(null, signedText(head), key, Buffer.from(head.signature, 'base64'))

/** Signs the heads that moved since they were last signed; answers how many. `at` is an ISO instant. */
export async function signHeads(db: Db, folder: string, at: string): Promise<number> {
  const key = auditKey(folder)
  const last = new Map(readSignedHeads(headsFileIn(folder)).heads.map((head) => [head.chain, head.line]))
  const { rows } = await sql<{ chain: string; lastLine: number; lastHash: string }>`
    select chain, last_line, last_hash from audit.heads()`.execute(db)
  const moved = rows.filter((head) => last.get(head.chain) !== head.lastLine)
  const records = moved.map(({ chain, lastLine: line, lastHash: hash }) => {
    const head = { chain, line, hash, at }
    return `${JSON.stringify({ ...head, signature: sign(null, signedText(head), key).toString('base64') })}\n`
  })
  if (records.length > 0) appendDurably(headsFileIn(folder), records.join(''))
  return records.length
}

function appendDurably(file: string, text: string): void {
  // A record that a power cut tore apart stays alone on its line.
  const isTorn = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, 'utf8'))
  const handle = openSync(file, 'a', 0o600)
  try {
    writeSync(handle, isTorn ? `\n${text}` : text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The signed heads of a file, oldest first, and the numbers of lines that are no record. A missing file has none. */
export function readSignedHeads(file: string): { heads: SignedHead[]; unreadable: number[] } {
  const heads: SignedHead[] = []
  const unreadable: number[] = []
  if (!existsSync(file)) return { heads, unreadable }
  for (const [i, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (text === '') continue
    try {
      const { chain, line, hash, at, signature } = JSON.parse(text) as SignedHead
      heads.push({ chain, line, hash, at, signature: String(signature) })
    } catch {
      unreadable.push(i + 1)
    }
  }
  return { heads, unreadable }
}

/** Signs at once, then every hour, and once more when it is stopped. */
export async function startAuditHeads(
  db: Db,
  {
    folder,
    everyMs = EVERY_MS,
    onFault = () => {},
  }: { folder: string; everyMs?: number; onFault?: (fault: Error) => void },
): Promise<{ stop(): Promise<void> }> {
  const signNow = () => signHeads(db, folder, new Date().toISOString())
  await signNow()
  const timer = setInterval(() => void signNow().catch(onFault), everyMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await signNow()
    },
  }
}
