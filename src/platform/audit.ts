/** Records what was done, by whom, to what; chained and append-only in the database (migrations/0002_audit_chain.sql). */
import { type ColumnType, sql } from 'kysely'
import type { Db } from './database/database.ts'
import { firstOf, plain } from './words.ts'

export type AuditLine = {
  forceId: string | null
  /** Copied from the record, so that only an auditor named on the restriction sees the line. */
  restrictionId?: string | null
  accountId: string | null
  /** In the past tense, as declared on the route: `approved plan`. */
  did: string
  /** The path, or `slice.table:id`. */
  subject: string
  /** Reason, recipient, token, request id, what was refused. Never the record's text. */
  detail: Record<string, unknown>
}

/** Letters of a subject; an address of ours has some sixty. */
const LONGEST_SUBJECT = 500

/** Adds a line to the force's chain. Locks the chain until the transaction ends, so it is the last statement of one. */
export async function recordAudit(db: Db, line: AuditLine): Promise<void> {
  // Whatever a line is to say, it is said: nothing in it may be something that the database cannot keep.
  const detail = JSON.stringify(line.detail, (_name, value) => (typeof value === 'string' ? plain(value) : value))
  const subject = firstOf(plain(line.subject), LONGEST_SUBJECT)
  await sql`select audit.append(${line.forceId}::uuid, ${line.restrictionId ?? null}::uuid, ${line.accountId}::uuid,
    ${line.did}, ${subject}, ${detail}::jsonb)`.execute(db)
}

declare module './database/database.ts' {
  interface Database {
    'audit.line': {
      chain: string
      line: number
      forceId: string | null
      restrictionId: string | null
      at: string
      accountId: string | null
      did: string
      subject: string
      content: string | null
      contentSha256: string
      previousHash: string
      hash: string
      /** Drawn by the database from the text: the page's path, and the record's spoken reference where the line names it. */
      path: ColumnType<string | null, never, never>
      reference: ColumnType<string | null, never, never>
    }
  }
}
