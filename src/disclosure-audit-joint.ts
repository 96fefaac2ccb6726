/** What the joints of threats and of plans share: the audit's lines about a record as things held, and names for titles. */
import { linesAbout } from './capabilities/audit/index.ts'
import type { Holding, Viewing } from './capabilities/disclosure/index.ts'
import { namesOf } from './capabilities/threats/index.ts'
import { say } from './platform/language.tsx'

/** A thing held that is the record's own: its marking and its restriction. */
type OfRecord = Pick<Holding, 'marking' | 'restrictionId'>

/** The number of audit lines, with the way to them for who may read the audit, and then the newest lines themselves. */
export async function auditHeld(here: Viewing, of: OfRecord & { reference: string; subject: string; at: string }) {
  const { reference, subject, at, ...own } = of
  const mayRead = here.may('audit.read')
  const { count, lines } = await linesAbout(here.db, here.user.forceId, subject, mayRead)
  const href = mayRead ? `/audit?about=${encodeURIComponent(subject)}` : null
  const title = { message: 'disclosure.held.audit', args: { count, reference } }
  return [
    { ...own, key: 'audit', kind: 'audit' as const, title, at: lines[0]?.at ?? at, href },
    ...lines.map(({ line, at, person, did }): Holding => {
      const args = { line: String(line), name: person ?? say(here.language, 'disclosure.held.nobody'), did }
      return {
        ...own,
        key: `audit-${line}`,
        kind: 'audit',
        title: { message: 'disclosure.held.auditLine', args },
        at,
        href,
      }
    }),
  ]
}

type Naming = (id: string | null) => string

/** Names of these accounts for titles; null is the program itself. */
export async function naming(here: Viewing, ids: (string | null)[]): Promise<Naming> {
  const names = await namesOf(here.db, ids)
  return (id) => names[id ?? ''] ?? say(here.language, 'disclosure.held.nobody')
}
