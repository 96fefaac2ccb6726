/** What a person owes on plans, by when: for their home page. Deputies owe what their lead owes, within their days. */
import { addDays, londonDay } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/database/database.ts'
import { CONFIRM_HOURS } from './interim-rules.ts'
import { type Actor, capacityIn } from './lead-rules.ts'
import { untakenBy } from './lead-store.ts'
import { requiredStrands } from './signing/signature-rules.ts'
import { isWaiting, owedOn } from './status-rules.ts'
import { listPlans, NO_ID, type PlanSummary } from './store.ts'
import './store-tables.ts'

export const owedKinds = [
  'named',
  'sign',
  'approve',
  'mend',
  'review',
  'deferral',
  'action',
  'confirm',
  'conflict',
] as const

/** One thing owed. `dueOn` is null where no day is set; `on` is an action's reference or a gate's name. */
export type Owed = {
  kind: (typeof owedKinds)[number]
  planId: string
  planReference: string
  on: string
  text: string
  dueOn: string | null
  /** The day on which it came to the person, where that is told. */
  saidOn: string | null
  href: string
}

/** A review is shown from so many days before it is due. Ours, to calibrate. */
const REVIEW_NOTICE_DAYS = 14

/** Everything the person owes on plans that they may see, soonest first, undated last. */
export async function plansOwing(db: Db | Tx, person: Pick<Actor, 'id' | 'rank'>, today: string): Promise<Owed[]> {
  const led = (await listPlans(db, { leadId: person.id })).filter((plan) => plan.closedAt === null)
  const owed = [
    ...(await namingsOwed(db, person.id, today)),
    ...(await signaturesOwed(db, led, person, today)),
    ...led.flatMap((plan) => standingOwed(plan, person, today)),
    ...(await deferralsOwed(db, led, person, today)),
    ...(await actionsOwed(db, person.id, today)),
    ...(await confirmationsOwed(db, person.id)),
    ...(await conflictsOwed(db, person.id)),
  ]
  return owed.sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}

const owe = (kind: Owed['kind'], plan: { id: string; reference: string }, rest: Partial<Owed> = {}): Owed => ({
  kind,
  planId: plan.id,
  planReference: plan.reference,
  on: '',
  text: '',
  dueOn: null,
  saidOn: null,
  href: `/plans/${plan.id}`,
  ...rest,
})

/** Whoever was named is told of it until they take it on: nobody leads a plan without knowing. */
async function namingsOwed(db: Db | Tx, personId: string, today: string): Promise<Owed[]> {
  return (await untakenBy(db, personId, today)).map(({ planId, reference, role, by, at }) =>
    owe('named', { id: planId, reference }, { on: role, text: by, saidOn: londonDay(new Date(at)) }),
  )
}

async function signaturesOwed(db: Db | Tx, led: PlanSummary[], person: Pick<Actor, 'id' | 'rank'>, today: string) {
  const waiting = led.filter((plan) => plan.status === 'with-leads')
  const signed = await db
    .selectFrom('plans.signature')
    .where('planId', 'in', waiting.length ? waiting.map((plan) => plan.id) : [NO_ID])
    .select(['planId', 'versionNumber', 'strand', 'byId'])
    .execute()
  return waiting.flatMap((plan) => {
    const onVersion = signed.filter((each) => each.planId === plan.id && each.versionNumber === plan.latestVersion)
    if (onVersion.some((each) => each.byId === person.id)) return []
    const open = requiredStrands(plan).filter((strand) => !onVersion.some((each) => each.strand === strand))
    return open
      .filter((strand) => capacityIn(plan, strand, person, today) !== null)
      .map((strand) => owe('sign', plan, { on: strand, href: `/plans/${plan.id}/signatures` }))
  })
}

/** What follows from where the plan is: an approval, a plan sent back, a review that is due. */
function standingOwed(plan: PlanSummary, person: Pick<Actor, 'id' | 'rank'>, today: string): Owed[] {
  const owed: Owed[] = []
  if (plan.status === 'with-sro' && capacityIn(plan, 'sro', person, today)) owed.push(owe('approve', plan))
  if (capacityIn(plan, 'lro', person, today) === null) return owed
  if (plan.status === 'sent-back') owed.push(owe('mend', plan))
  if (plan.inForceVersion !== null && plan.reviewOn !== null && plan.reviewOn <= addDays(today, REVIEW_NOTICE_DAYS))
    owed.push(owe('review', plan, { dueOn: plan.reviewOn, href: `/plans/${plan.id}/review` }))
  return owed
}

/** Gates that the SRO let through for now return as tasks of the LRO. */
async function deferralsOwed(db: Db | Tx, led: PlanSummary[], person: Pick<Actor, 'id' | 'rank'>, today: string) {
  const mine = led.filter((plan) => plan.inForceVersion !== null && capacityIn(plan, 'lro', person, today) !== null)
  const decisions = await db
    .selectFrom('plans.decision')
    .where('planId', 'in', mine.length ? mine.map((plan) => plan.id) : [NO_ID])
    .where('kind', '=', 'approved')
    .select(['planId', 'versionNumber', 'accepted'])
    .execute()
  return mine.flatMap((plan) => {
    const decision = decisions.find((each) => each.planId === plan.id && each.versionNumber === plan.inForceVersion)
    const deferred = decision?.accepted.filter((each) => each.reviewOn !== null) ?? []
    return deferred.map(({ gate, reason, reviewOn }) =>
      owe('deferral', plan, { on: gate, text: reason, dueOn: reviewOn }),
    )
  })
}

/** An action that waits is owed by nobody until the day has come on which its waiting ends. */
async function actionsOwed(db: Db | Tx, personId: string, today: string): Promise<Owed[]> {
  const rows = await db
    .selectFrom('plans.action as action')
    .innerJoin('plans.plan as plan', (join) =>
      join.onRef('plan.forceId', '=', 'action.forceId').onRef('plan.id', '=', 'action.planId'),
    )
    .where('action.ownerId', '=', personId)
    .where('action.endedAt', 'is', null)
    .where('action.status', 'not in', ['complete', 'discontinued'])
    // A draft's actions are proposed and owed by nobody; saving someone starts at once, whatever the plan's state.
    .where((eb) => eb.or([eb('plan.inForceVersion', 'is not', null), eb('action.isLifeSaving', '=', true)]))
    .where('plan.closedAt', 'is', null)
    .select([
      'plan.id',
      'plan.reference',
      'action.reference as on',
      'action.text',
      'action.dueOn',
      'action.status',
      'action.waitsUntil',
    ])
    .execute()
  return rows
    .filter((action) => !isWaiting(action, today))
    .map(({ id, reference, ...action }) =>
      owe(
        'action',
        { id, reference },
        {
          ...{ on: action.on, text: action.text, dueOn: owedOn(action) },
          href: `/plans/${id}/actions#${action.on}`,
        },
      ),
    )
}

/** Spoken authority is owed by the day on which its hours to confirm run out. */
async function confirmationsOwed(db: Db | Tx, personId: string): Promise<Owed[]> {
  const rows = await db
    .selectFrom('plans.oralAuthority as authority')
    .innerJoin('plans.plan as plan', (join) =>
      join.onRef('plan.forceId', '=', 'authority.forceId').onRef('plan.id', '=', 'authority.planId'),
    )
    .where('authority.authoriserId', '=', personId)
    .where('authority.confirmedAt', 'is', null)
    .where('authority.deniedAt', 'is', null)
    .select(['plan.id', 'plan.reference', 'authority.words', 'authority.givenAt'])
    .execute()
  return rows.map(({ words, givenAt, ...plan }) => {
    const dueOn = londonDay(new Date(Date.parse(givenAt) + CONFIRM_HOURS * 3_600_000))
    return owe('confirm', plan, { text: words, dueOn, href: `/plans/${plan.id}/oral-authority` })
  })
}

async function conflictsOwed(db: Db | Tx, personId: string): Promise<Owed[]> {
  const rows = await db
    .selectFrom('plans.draftConflict as conflict')
    .innerJoin('plans.plan as plan', (join) =>
      join.onRef('plan.forceId', '=', 'conflict.forceId').onRef('plan.id', '=', 'conflict.planId'),
    )
    .where('conflict.writtenBy', '=', personId)
    .where('conflict.settledAt', 'is', null)
    .select(['plan.id', 'plan.reference', 'conflict.id as conflictId'])
    .execute()
  return rows.map(({ conflictId, ...plan }) =>
    owe('conflict', plan, { href: `/plans/${plan.id}/conflicts/${conflictId}` }),
  )
}
