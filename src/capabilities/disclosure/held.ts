/** Everything held for an investigation, as its reader may see it: put together from what the keepers of each record answer. */
import type { Db } from '../../platform/database/database.ts'
import type { Here } from '../../platform/http.ts'
import { nothingHere } from '../../platform/problem.ts'
import { accountNames } from '../../platform/sign-in/accounts.ts'
import { listHolds, listNotes } from './hold-store.ts'
import { findInvestigation, findLink, listLinks } from './store.ts'
import type { HoldingView, InvestigationShown, InvestigationView, LinkShown, LinkView } from './view-words.ts'
import type { Holding, Investigation, Link, RecordFound, RecordKind } from './words.ts'

/** What asking for holdings needs to know of the request. */
export type Viewing = Pick<Here<unknown, unknown>, 'user' | 'may' | 'language' | 'today'> & { db: Db }

/** What the application gives for each kind of record. Both answer only what the reader may see. */
export type Keeper = {
  /** The record by its spoken reference or its id; null when there is none for this reader. */
  find: (db: Db, referenceOrId: string) => Promise<RecordFound | null>
  /** Everything held for it: as it stands, earlier versions, decisions, signatures, audit. In any order. */
  holdings: (here: Viewing, id: string) => Promise<Holding[]>
}
export type Kinds = Record<RecordKind, Keeper>

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

/** As above for one linked record: the line is under the link's restriction, which is that of the record. */
export const aboutLink = (investigation: Investigation, link: Pick<Link, 'restrictionId'>) => ({
  ...aboutInvestigation(investigation),
  restrictionId: link.restrictionId,
})

const newestFirst = (holdings: Holding[]): Holding[] => holdings.toSorted((a, b) => b.at.localeCompare(a.at))

/** The links with their records, notes and holds; of those that stand, all that is held. What the reader may not see is left out. */
async function showLinks(here: Viewing, kinds: Kinds, links: Link[]): Promise<LinkShown[]> {
  const ids = links.map((link) => link.id)
  const [notes, holds] = [await listNotes(here.db, ids), await listHolds(here.db, ids)]
  const answer: LinkShown[] = []
  for (const link of links) {
    const record = await kinds[link.kind].find(here.db, link.recordId)
    if (!record) continue
    const held = link.endedAt === null ? await kinds[link.kind].holdings(here, link.recordId) : []
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
export async function viewInvestigation(here: Viewing, kinds: Kinds, id: string): Promise<InvestigationView> {
  const investigation = await findInvestigation(here.db, id)
  const links = await showLinks(here, kinds, await listLinks(here.db, id))
  const names = await namesIn(here.db, investigation, links)
  return { investigation: shown(investigation), links, names, today: here.today }
}

/** One linked record. Refusal 404 when it is nothing for this reader. */
export async function viewLink(here: Viewing, kinds: Kinds, at: { id: string; linkId: string }): Promise<LinkView> {
  const investigation = await findInvestigation(here.db, at.id)
  const [link] = await showLinks(here, kinds, [await findLink(here.db, at.id, at.linkId)])
  if (!link) throw nothingHere()
  return { investigation: shown(investigation), link, names: await namesIn(here.db, investigation, [link]) }
}

/** One thing held, with every note on it. Refusal 404 when the record holds no such thing for this reader. */
export async function viewHolding(
  here: Viewing,
  kinds: Kinds,
  at: { id: string; linkId: string; holding: string },
): Promise<HoldingView> {
  const view = await viewLink(here, kinds, at)
  const holding = view.link.holdings.find((each) => each.key === at.holding)
  if (!holding) throw nothingHere()
  return { ...view, holding }
}
