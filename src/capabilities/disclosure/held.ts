/** Everything held for an investigation, as its reader may see it: put together from what every slice holds for each record. */
import type { Db } from '../../platform/database/database.ts'
import { say } from '../../platform/language.tsx'
import { nothingHere } from '../../platform/problem.ts'
import { type Held, type RecordFound, subjectOf } from '../../platform/records.ts'
import { accountNames } from '../../platform/sign-in/accounts.ts'
import type { Asking, House } from '../../platform/slice.ts'
import { didText, linesAbout } from '../audit/index.ts'
import { listHolds, listNotes } from './hold-store.ts'
import { findInvestigation, findLink, listLinks } from './store.ts'
import type { HoldingView, InvestigationShown, InvestigationView, LinkShown, LinkView } from './view-words.ts'
import type { Investigation, Link } from './words.ts'

export const shown = (investigation: Investigation): InvestigationShown => ({
  ...investigation,
  marking: 'OFFICIAL-SENSITIVE',
})

/** What the audit says of a page or change on an investigation. */
export const aboutInvestigation = ({ id, reference, restrictionId }: Investigation) => ({
  subject: `disclosure.investigation:${id}`,
  restrictionId,
  detail: { reference },
})

/**
 * As above for one linked record: the line is under the link's restriction, which is that of the record, and names the record, so that
 * whoever asks the audit about it finds the line.
 */
export const aboutLink = (investigation: Investigation, link: Pick<Link, 'restrictionId' | 'recordId'>) => ({
  ...aboutInvestigation(investigation),
  restrictionId: link.restrictionId,
  detail: { reference: investigation.reference, record: link.recordId },
})

const newestFirst = (held: Held[]): Held[] => held.toSorted((a, b) => b.at.localeCompare(a.at))

/** The record of a link as its reader sees it; null when it is nothing for them. */
export async function recordOf(db: Db, house: House, link: Pick<Link, 'kind' | 'recordId'>) {
  const kind = house.kinds.get(link.kind)
  const [record] = kind ? await kind.find(db, { ids: [link.recordId] }) : []
  return kind && record ? { ...record, href: kind.href(record.id) } : null
}

/** Everything held for a record: what each slice holds for it, and the audit's lines about it. In no order. */
export async function heldFor(here: Asking, house: House, kind: string, record: RecordFound): Promise<Held[]> {
  const held = await house.heldFor(here, kind, record.id)
  return [...held, ...(await auditHeld(here, subjectOf(house.kinds.get(kind)!, record.id), record))]
}

/** The number of audit lines, with the way to them for who may read the audit, and then the newest lines themselves. */
async function auditHeld(here: Asking, subject: string, record: RecordFound): Promise<Held[]> {
  const { reference, marking, restrictionId } = record
  const mayRead = here.may('audit.read')
  const { count, lines } = await linesAbout(here.db, here.user.forceId, subject, mayRead)
  const own = {
    kind: 'audit' as const,
    href: mayRead ? `/audit?about=${encodeURIComponent(subject)}` : null,
    marking,
    restrictionId,
  }
  const title = { message: 'disclosure.held.audit', args: { count, reference } }
  return [
    { ...own, key: 'audit', title, at: lines[0]?.at ?? here.now },
    ...lines.map(({ line, at, person, did }): Held => {
      const args = {
        line: String(line),
        name: person ?? say(here.language, 'platform.program'),
        did: didText(here.language, did),
      }
      return { ...own, key: `audit-${line}`, title: { message: 'disclosure.held.auditLine', args }, at }
    }),
  ]
}

/** The links with their records, notes and holds; of those that stand, all that is held. What the reader may not see is left out. */
async function showLinks(here: Asking, house: House, links: Link[]): Promise<LinkShown[]> {
  const ids = links.map((link) => link.id)
  const [notes, holds] = [await listNotes(here.db, ids), await listHolds(here.db, ids)]
  const answer: LinkShown[] = []
  for (const link of links) {
    const record = await recordOf(here.db, house, link)
    if (!record) continue
    const held = link.endedAt === null ? await heldFor(here, house, link.kind, record) : []
    answer.push({
      ...link,
      record,
      holds: holds.filter((hold) => hold.linkId === link.id),
      holdings: newestFirst(held).map((holding) => ({
        ...holding,
        notes: notes.filter((note) => note.linkId === link.id && note.holding === holding.key),
      })),
    })
  }
  return answer
}

async function namesIn(db: Db, investigation: Investigation, links: LinkShown[]): Promise<Record<string, string>> {
  const ids = links.flatMap(({ linkedBy, endedBy, holds, holdings }) => [
    linkedBy,
    endedBy,
    ...holds.flatMap((hold) => [hold.setBy, hold.liftedBy]),
    ...holdings.flatMap((holding) => holding.notes.map((note) => note.writtenBy)),
  ])
  const wanted = [investigation.officerInCaseId, investigation.disclosureOfficerId, ...ids]
  return Object.fromEntries(await accountNames(db, [...new Set(wanted.filter((id) => id !== null))]))
}

/** An investigation with everything held for its records. Refusal 404 when it is nothing for this reader. */
export async function viewInvestigation(here: Asking, house: House, id: string): Promise<InvestigationView> {
  const investigation = await findInvestigation(here.db, id)
  const links = await showLinks(here, house, await listLinks(here.db, id))
  const names = await namesIn(here.db, investigation, links)
  return { investigation: shown(investigation), links, names, today: here.today }
}

/** One linked record. Refusal 404 when it is nothing for this reader. */
export async function viewLink(here: Asking, house: House, at: { id: string; linkId: string }): Promise<LinkView> {
  const investigation = await findInvestigation(here.db, at.id)
  const [link] = await showLinks(here, house, [await findLink(here.db, at.id, at.linkId)])
  if (!link) throw nothingHere()
  return { investigation: shown(investigation), link, names: await namesIn(here.db, investigation, [link]) }
}

/** One thing held, with every note on it. Refusal 404 when the record holds no such thing for this reader. */
export async function viewHolding(
  here: Asking,
  house: House,
  at: { id: string; linkId: string; holding: string },
): Promise<HoldingView> {
  const view = await viewLink(here, house, at)
  const holding = view.link.holdings.find((each) => each.key === at.holding)
  if (!holding) throw nothingHere()
  return { ...view, holding }
}
