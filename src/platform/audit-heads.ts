/**
 * Signs the heads of the audit's chains into a file outside the database: whoever rewrites a chain, with whatever rights in
 * the database, cannot rewrite what was signed before. Copy the file elsewhere each day (docs/operating.md).
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from './database/database.ts'

export type SignedHead = { chain: string; line: number; hash: string; at: string; signature: string }

const HEADS_FILE = 'audit-heads.jsonl'
const KEY_FILE = 'audit-key.pem'
const PUBLIC_KEY_FILE = 'audit-key.public.pem'

/** When heads are signed: after so many lines or minutes, whichever comes first. What a rewriting can reach is no older. */
export type SignAfter = { lines: number; minutes: number }
/** How often it is looked whether there are so many lines; numbers of heads only. Ours, to calibrate. */
const LOOK_EVERY_MS = 2000

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

/** The head of each chain as it was signed last, by its chain. */
type Signed = Map<string, number>
const signedIn = (folder: string): Signed =>
  new Map(readSignedHeads(headsFileIn(folder)).heads.map((head) => [head.chain, head.line]))

type Head = { chain: string; lastLine: number; lastHash: string }
const movedHeads = async (db: Db, signed: Signed): Promise<Head[]> => {
  const { rows } = await sql<Head>`select chain, last_line, last_hash from audit.heads()`.execute(db)
  return rows.filter((head) => signed.get(head.chain) !== head.lastLine)
}

/** Signs the heads that moved since they were last signed; answers how many. `at` is an ISO instant. */
export async function signHeads(db: Db, folder: string, at: string, signed = signedIn(folder)): Promise<number> {
  const moved = await movedHeads(db, signed)
  signThese(moved, folder, at)
  for (const head of moved) signed.set(head.chain, head.lastLine)
  return moved.length
}

function signThese(heads: Head[], folder: string, at: string): void {
  const key = auditKey(folder)
  const records = heads.map(({ chain, lastLine: line, lastHash: hash }) => {
    const head = { chain, line, hash, at }
    return `${JSON.stringify({ ...head, signature: sign(null, signedText(head), key).toString('base64') })}\n`
  })
  if (records.length > 0) appendDurably(headsFileIn(folder), records.join(''))
}

function appendDurably(file: string, text: string): void {
  // A record that a power cut tore apart stays alone on its line.
  const handle = openSync(file, 'a+', 0o600)
  try {
    const { size } = fstatSync(handle)
    const last = Buffer.alloc(1)
    const isTorn = size > 0 && readSync(handle, last, 0, 1, size - 1) === 1 && last.toString() !== '\n'
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

/** Signs at once, then after so many lines or minutes, and once more when it is stopped. */
export async function startAuditHeads(
  db: Db,
  given: { folder: string; after: SignAfter; lookEveryMs?: number; onFault?: (fault: Error) => void },
): Promise<{ stop(): Promise<void> }> {
  const { folder, after, lookEveryMs = LOOK_EVERY_MS, onFault = () => {} } = given
  // The file is read once: it grows for years.
  const signed = signedIn(folder)
  let signedAt = Date.now()
  const signNow = async () => {
    await signHeads(db, folder, new Date().toISOString(), signed)
    signedAt = Date.now()
  }
  const look = async () => {
    const moved = await movedHeads(db, signed)
    const lines = moved.reduce((sum, head) => sum + Math.abs(head.lastLine - (signed.get(head.chain) ?? 0)), 0)
    const isTime = lines > 0 && Date.now() - signedAt >= after.minutes * 60_000
    if (lines >= after.lines || isTime) await signNow()
  }
  await signNow()
  let looking = Promise.resolve()
  let isLooking = false
  const timer = setInterval(() => {
    if (isLooking) return
    isLooking = true
    looking = look()
      .catch(onFault)
      .finally(() => {
        isLooking = false
      })
  }, lookEveryMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await looking
      await signNow()
    },
  }
}
