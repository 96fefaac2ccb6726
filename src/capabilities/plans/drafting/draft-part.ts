/**
 * One part of a draft as a page with a short form, and the saving of it: a draft can always be saved, and a text that meets
 * another's on the same part is kept beside it until its writer chooses.
 */
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { action, page, type Web } from '../../../platform/http.ts'
import { nothingHere, refuseIf } from '../../../platform/problem.ts'
import { listPeopleNow } from '../../../platform/sign-in/memberships.ts'
import { findConsultations, listAgencies } from '../../partners/index.ts'
import { findAreas, findFacts, inTreeOrder, listAreas, listFactsFor } from '../../places/index.ts'
import { citedConsultations, citedFacts } from '../citing.ts'
import { findDraft, saveDraft } from '../draft-store.ts'
import { aboutPlan, aboutPlanChange, type Viewing, viewPlan } from '../plan-view.ts'
import { draftProblems } from '../status-rules.ts'
import { lockPlan } from '../store.ts'
import { canonicalJson, differences, digestOf } from '../version-rules.ts'
import { type BasisRef, PlanContent } from '../words.ts'
import { DraftView } from './draft-view-words.ts'
import type { PlanPath, Revised } from './form-words.ts'

/** What a form of the draft is declared with. `of` picks the part it writes; `write` answers the draft with that part changed. */
export type DraftPart<Path extends PlanPath, Form extends Revised> = {
  path: string
  at: z.ZodType<Path>
  /** For the audit: what was opened, and what was changed. */
  opened: string
  changed: string
  form: z.ZodType<Form>
  of: (content: PlanContent, at: Path) => unknown
  write: (content: PlanContent, form: Form, at: Path, tx: Tx) => PlanContent | Promise<PlanContent>
  /** It comes beside what is there: whoever saved meanwhile, no texts meet. */
  meetsNobody?: true
  /** What else is kept in the same transaction once the draft is; `before` is the draft as it was. */
  kept?: (tx: Tx, before: PlanContent, saved: { at: Path; by: string; now: string }) => Promise<unknown>
  /** The plan's page where it is left out. */
  goTo?: (at: Path) => string
  screen: (view: DraftView) => ReactNode
}

const Query = z.object({ p: z.string().max(20).optional() })

/** Declares the page of a part and the action its form posts to, on one path. */
export function draftPart<Path extends PlanPath, Form extends Revised>(web: Web, part: DraftPart<Path, Form>): void {
  const shown = page(web, {
    path: part.path,
    at: part.at,
    query: Query,
    may: 'plans.write',
    audit: part.opened,
    gives: DraftView,
    view: (here) => viewPart(here, here.at, part.of, here.query.p),
    about: (view) => aboutPlan(view),
    screen: part.screen,
  })
  const address = (at: Path) => Object.entries(at).reduce((path, [name, id]) => path.replace(`:${name}`, id), part.path)
  action(web, {
    path: part.path,
    at: part.at,
    may: 'plans.write',
    audit: part.changed,
    form: part.form,
    formPage: { show: shown, path: address, at: (at) => at },
    change: ({ tx, at, form, user, now }) => saveChange(tx, part, { at, form, by: user.id, now }),
  })
}

/** Declares an action on a part that has no page of its own, such as taking an objective out. */
export function draftChange<Path extends PlanPath, Form extends Revised>(
  web: Web,
  part: Omit<DraftPart<Path, Form>, 'opened' | 'screen'> & { formPage?: FormPage<Path> },
): void {
  action(web, {
    path: part.path,
    at: part.at,
    may: 'plans.write',
    audit: part.changed,
    form: part.form,
    ...(part.formPage ? { formPage: part.formPage } : {}),
    change: ({ tx, at, form, user, now }) => saveChange(tx, part, { at, form, by: user.id, now }),
  })
}

/** The page that is shown again with what was typed, when the form is refused. */
type FormPage<Path> = { show: ReturnType<typeof page>; path: (at: Path) => string; at: (at: Path) => unknown }

type Saving<Path, Form> = { at: Path; form: Form; by: string; now: string }

async function saveChange<Path extends PlanPath, Form extends Revised>(
  tx: Tx,
  part: Pick<DraftPart<Path, Form>, 'of' | 'write' | 'meetsNobody' | 'kept' | 'goTo'>,
  { at, form, by, now }: Saving<Path, Form>,
) {
  const plan = await lockPlan(tx, at.id)
  refuseIf(draftProblems(plan))
  const draft = await findDraft(tx, plan.id)
  const content = PlanContent.parse(await part.write(draft.content, form, at, tx))
  const about = aboutPlanChange(plan)
  const goTo = part.goTo?.(at) ?? `/plans/${plan.id}`
  if (differences(draft.content, content).length === 0) return { goTo, about }
  const isMeeting =
    !part.meetsNobody && form.revision !== draft.revision && form.was !== digestOfPart(part.of(draft.content, at))
  const fromRevision = isMeeting ? form.revision : draft.revision
  const saved = await saveDraft(tx, plan, { fromRevision, content, by, now })
  if (saved.kept) await part.kept?.(tx, draft.content, { at, by, now })
  if (saved.kept) return { goTo, about: { ...about, detail: { ...about.detail, revision: saved.revision } } }
  const detail = { ...about.detail, conflict: saved.conflictId, metRevision: saved.metRevision }
  return { goTo: `/plans/${plan.id}/conflicts/${saved.conflictId}`, about: { ...about, detail } }
}

const digestOfPart = (part: unknown): string => digestOf(canonicalJson(part ?? null))

/** The plan with everything its forms offer to choose from. Refusal 404 when the item of the path is not in the draft. */
export async function viewPart<Path extends PlanPath>(
  here: Viewing,
  at: Path,
  of: (content: PlanContent, at: Path) => unknown,
  p: string | undefined,
): Promise<DraftView> {
  const view = await viewPlan(here, at.id)
  const itemId = 'itemId' in at ? String(at.itemId) : null
  const { content } = view.draft
  if (itemId !== null && ![...content.objectives, ...content.actions].some((item) => item.id === itemId))
    throw nothingHere()
  return {
    ...view,
    itemId,
    p: p ?? null,
    was: digestOfPart(of(content, at)),
    cannotWrite: draftProblems(view.plan),
    choices: await choicesFor(here.db, view.draft.content, here.today),
  }
}

async function choicesFor(db: Db, content: PlanContent, today: string): Promise<DraftView['choices']> {
  const areas = await listAreas(db)
  const facts = await listFactsFor(db, content.areaIds, today)
  const areaOf = await findAreas(
    db,
    facts.map((fact) => fact.areaId),
  )
  return {
    people: (await listPeopleNow(db)).map(({ id, name, rank }) => ({ id, name, rank })),
    agencies: (await listAgencies(db)).map(({ id, name }) => ({ id, name })),
    areas: inTreeOrder(areas).map(({ id, name, depth }) => ({ id, name, depth })),
    facts: facts.map((fact) => ({ ...fact, area: areaOf.find((area) => area.id === fact.areaId)!.name })),
  }
}

/**
 * The chosen basis, each record found for this writer (Refusal 404 otherwise), with what was cited before and is not theirs to
 * see: nobody takes out of a plan what they cannot read.
 */
export async function keptBasis(
  tx: Tx,
  content: PlanContent,
  chosen: BasisRef[],
  before: BasisRef[],
): Promise<BasisRef[]> {
  const ids = (kind: BasisRef['kind']) => chosen.flatMap((ref) => (ref.kind === kind ? [ref.id] : []))
  await findFacts(tx, ids('fact'))
  await findConsultations(tx, ids('consultation'))
  const seen = [...(await citedFacts(tx, content)), ...(await citedConsultations(tx, content))].map(({ id }) => id)
  return [...chosen, ...before.filter((ref) => !seen.includes(ref.id))]
}

/** A person whom the form names: of this force now, or the one named before. Refusal 404 for anyone else. */
export async function foundPerson(tx: Tx, id: string | null, before: string | null): Promise<string | null> {
  if (id === null || id === before) return id
  if (!(await listPeopleNow(tx)).some((person) => person.id === id)) throw nothingHere()
  return id
}
