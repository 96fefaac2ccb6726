/** Shapes of what an auditor asks and sees. */
import { z } from 'zod'
import { day, MOST_WHOLE, withSmallIds } from '../../platform/words.ts'

export const NoPath = z.object({})

const text = z.string().trim().max(300).transform(withSmallIds).default('')
const dayOrNone = z.union([z.literal(''), day()]).default('')

const asked = {
  /** A spoken reference, a path, or a subject such as `plans.plan:ID`. */
  about: text,
  /** Part of a name or e-mail address, or an id. */
  person: text,
  did: text,
  from: dayOrNone,
  to: dayOrNone,
}
export const AuditQuery = z.object({ ...asked, before: z.coerce.number().int().positive().max(MOST_WHOLE).optional() })
export type Asked = Omit<z.infer<typeof AuditQuery>, 'before'>

export const ExportQuery = z.object({ ...asked, recipient: z.string().trim().min(2).max(200) })

const line = z.object({
  line: z.number(),
  at: z.string(),
  /** Null: the program itself, or nobody signed in. */
  person: z.string().nullable(),
  did: z.string(),
  subject: z.string(),
  reference: z.string().nullable(),
  reason: z.string().nullable(),
  recipient: z.string().nullable(),
  /** Name of the API token that spoke for the person. */
  token: z.string().nullable(),
  /** Of a refusal: what was wanted, and the status it was answered with. */
  wanted: z.string().nullable(),
  status: z.number().nullable(),
  /** What was searched for or how a list was filtered: the declared fields, with what was given for each. */
  asked: z.array(z.object({ field: z.string(), values: z.array(z.string()) })),
  /** Files that were given, each with the SHA-256 digest of its bytes where it is known. */
  files: z.array(z.object({ name: z.string(), sha256: z.string().nullable() })),
  /** Roles that were proposed, given or ended. */
  roles: z.array(z.string()),
  isRestricted: z.boolean(),
  /** The text was disposed of; its digest is kept. */
  isDisposed: z.boolean(),
})
export type ShownLine = z.infer<typeof line>

export const AuditView = z.object({
  asked: z.object({ about: z.string(), person: z.string(), did: z.string(), from: z.string(), to: z.string() }),
  marking: z.literal('OFFICIAL-SENSITIVE'),
  lines: z.array(line),
  /** Ask with this as `before` for older lines. */
  olderThan: z.number().nullable(),
  mayExport: z.boolean(),
})
export type AuditView = z.infer<typeof AuditView>

const withheld = z.object({ line: z.number(), contentSha256: z.string(), previousHash: z.string(), hash: z.string() })
export const ExportView = z.object({
  marking: z.literal('OFFICIAL-SENSITIVE'),
  lines: z.array(line.extend({ contentSha256: z.string(), previousHash: z.string(), hash: z.string() })),
  withheld: z.array(withheld),
})
export type ExportView = z.infer<typeof ExportView>

export const LoggedView = z.object({
  kinds: z.array(z.object({ did: z.string(), path: z.string(), verb: z.enum(['page', 'action']) })),
})
export type LoggedView = z.infer<typeof LoggedView>
