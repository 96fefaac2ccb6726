/**
 * HTTP for the audit: who looked at this, what did this person look at; its export, itself recorded with the recipient; and
 * for everyone, what is recorded about them (Data Protection Act 2018, s.62).
 */
import type { Db } from '../../platform/database/database.ts'
import { page, type Web } from '../../platform/http.ts'
import { Refusal } from '../../platform/problem.ts'
import { peopleNamed } from '../../platform/sign-in/memberships.ts'
import type { House } from '../../platform/slice.ts'
import { whatIsAbout, withReferences } from './asked-about.ts'
import { auditCsv, MOST_EXPORTED } from './export.ts'
import { AuditScreen, LoggedScreen } from './screens.tsx'
import { showLines } from './shown-lines.ts'
import { type Filters, listLines, listWithheld } from './store.ts'
import { didsSought } from './told.ts'
import * as words from './words.ts'

/** Lines on one page. */
const ON_A_PAGE = 100
/** Of a file, read together: each request of others waits for some of it, several times a page. */
const READ_AT_ONCE = 250

export function auditRoutes(web: Web, house: House): void {
  page(web, {
    path: '/audit',
    at: words.NoPath,
    query: words.AuditQuery,
    may: 'audit.read',
    audit: 'read audit',
    gives: words.AuditView,
    async view({ query: { before, ...asked }, db, user, may }) {
      const filters = await filtersOf(db, house.kinds, asked, before)
      const found = await listLines(db, user.forceId, filters, ON_A_PAGE + 1)
      const lines = found.slice(0, ON_A_PAGE)
      return {
        asked,
        marking: 'OFFICIAL-SENSITIVE' as const,
        lines: await withReferences(db, house.kinds, await showLines(db, lines)),
        olderThan: found.length > ON_A_PAGE ? lines.at(-1)!.line : null,
        mayExport: may('audit.export'),
        restrictionId: filters.about?.restrictionId ?? null,
      }
    },
    about: ({ restrictionId }) => ({ restrictionId }),
    screen: AuditScreen,
  })
  exportRoute(web, house)
  page(web, {
    path: '/what-is-logged',
    at: words.NoPath,
    may: 'signed-in',
    audit: 'read what is logged',
    gives: words.LoggedView,
    view: async () => ({ kinds: web.declared.map(({ audit, path, verb }) => ({ did: audit, path, verb })) }),
    screen: LoggedScreen,
  })
}

function exportRoute(web: Web, { kinds }: House): void {
  page(web, {
    path: '/audit/export',
    at: words.NoPath,
    query: words.ExportQuery,
    may: 'audit.export',
    audit: 'exported audit',
    gives: words.ExportView,
    async view({ query: { recipient: _, ...asked }, db, user }) {
      const filters = await filtersOf(db, kinds, asked)
      const lines = await linesForFile(db, kinds, user.forceId, filters)
      const [newest, oldest] = [lines[0]?.line ?? 0, lines.at(-1)?.line ?? 0]
      const withheld = await listWithheld(db, oldest, newest)
      const restrictionId = filters.about?.restrictionId ?? null
      return { marking: 'OFFICIAL-SENSITIVE' as const, lines, withheld, restrictionId }
    },
    about: ({ lines, withheld, restrictionId }, { query }) => ({
      restrictionId,
      recipient: query.recipient,
      detail: { lines: lines.length, withheld: withheld.length },
    }),
    document: {
      type: 'text/csv; charset=utf-8',
      name: (_view, { force, today }) => `audit-${force.code}-${today}.csv`,
      body: async (view, { language }) => auditCsv(view, language),
    },
  })
}

/** Newest first. They are read a part at a time, and others are answered in between. Refusal 422 when there are too many. */
async function linesForFile(db: Db, kinds: House['kinds'], forceId: string, filters: Filters) {
  const lines: words.ExportView['lines'] = []
  for (let before: number | null = null; ; before = lines.at(-1)!.line) {
    const found = await listLines(db, forceId, { ...filters, before }, READ_AT_ONCE)
    const shown = await withReferences(db, kinds, await showLines(db, found))
    for (const [i, line] of shown.entries()) {
      const { contentSha256, previousHash, hash } = found[i]!
      lines.push({ ...line, contentSha256, previousHash, hash })
    }
    if (lines.length > MOST_EXPORTED)
      throw new Refusal(422, [{ field: 'from', message: 'audit.tooMany', args: { most: MOST_EXPORTED } }])
    if (found.length < READ_AT_ONCE) return lines
  }
}

async function filtersOf(db: Db, kinds: House['kinds'], asked: words.Asked, before?: number): Promise<Filters> {
  const orNull = (text: string) => (text === '' ? null : text)
  return {
    about: asked.about === '' ? null : await whatIsAbout(db, kinds, asked.about),
    people: asked.person === '' ? null : await peopleNamed(db, asked.person),
    did: asked.did === '' ? null : didsSought(asked.did),
    from: orNull(asked.from),
    to: orNull(asked.to),
    before: before ?? null,
  }
}
