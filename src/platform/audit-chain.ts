/** What makes one line of the audit right after the one before it. Pure; `audit-verify.ts` walks the chains with it. */
import { createHash } from 'node:crypto'
import type { Problem } from './problem.ts'
import './audit-messages.ts'

export type ChainLine = {
  chain: string
  line: number
  at: string
  forceId: string | null
  restrictionId: string | null
  accountId: string | null
  did: string
  subject: string
  path: string | null
  reference: string | null
  /** Null once it was disposed of; the digest stays. */
  content: string | null
  contentSha256: string
  previousHash: string
  hash: string
}

/** What a line of disposal says it did; its detail lists the lines of the same chain whose text was blanked. */
export const DISPOSED = 'disposed of audit text'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The hash that stands before the first line of a chain. */
export const firstHash = (chain: string): string => sha256(chain)

/** What a chain must go on from. */
export type Before = { line: number; hash: string }

const fault = (line: ChainLine, message: string, args: Problem['args'] = {}): Problem => ({
  field: line.chain,
  message,
  args: { chain: line.chain, line: line.line, ...args },
})

/** Everything wrong with `line` as the next after `before`; empty when it is as it was written. */
export function lineFaults(line: ChainLine, before: Before): Problem[] {
  return [...orderFaults(line, before), ...textFaults(line)]
}

function orderFaults(line: ChainLine, before: Before): Problem[] {
  if (line.line > before.line + 1)
    return [fault(line, 'platform.auditLinesMissing', { from: before.line + 1, to: line.line - 1 })]
  if (line.line !== before.line + 1 || line.previousHash !== before.hash)
    return [fault(line, 'platform.auditOutOfOrder', { before: before.line })]
  return []
}

function textFaults(line: ChainLine): Problem[] {
  if (line.hash !== sha256(line.previousHash + line.contentSha256)) return [fault(line, 'platform.auditDigestAltered')]
  if (line.content === null) return []
  if (sha256(line.content) !== line.contentSha256) return [fault(line, 'platform.auditTextAltered')]
  const column = alteredColumn(line, line.content)
  return column === null ? [] : [fault(line, 'platform.auditColumnAltered', { column })]
}

/** The first column that says something else than the text of its line, or null. */
function alteredColumn(line: ChainLine, content: string): string | null {
  const kept = JSON.parse(content) as Record<string, unknown>
  const detail = (kept.detail ?? {}) as Record<string, unknown>
  const columns: [string, unknown, unknown][] = [
    ['line', line.line, kept.line],
    ['at', line.at, kept.at],
    ['force_id', line.forceId, kept.force],
    ['restriction_id', line.restrictionId, kept.restriction],
    ['account_id', line.accountId, kept.account],
    ['did', line.did, kept.did],
    ['subject', line.subject, kept.subject],
    // Drawn from the text by the database, and yet the owner can make plain columns of them.
    ['path', line.path, textOrNull(detail.path)],
    ['reference', line.reference, textOrNull(detail.reference)],
  ]
  return columns.find(([, shown, written]) => shown !== written)?.[0] ?? null
}

/** As the database draws it: what is no text is written as JSON. */
const textOrNull = (value: unknown): string | null =>
  value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value)

/** Numbers of the lines whose text this line says were disposed of. */
export function disposedLines(line: ChainLine): number[] {
  if (line.did !== DISPOSED || line.content === null) return []
  const lines = (JSON.parse(line.content) as { detail?: { lines?: unknown } }).detail?.lines
  return Array.isArray(lines) ? lines.filter((each): each is number => Number.isInteger(each)) : []
}
