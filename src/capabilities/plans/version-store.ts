/** Versions and signatures: cut once, never altered. What is stored is the text whose digest it carries. */
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { listPeople } from '../../platform/sign-in/memberships.ts'
import { listLiveActions } from './action-store.ts'
import { findDraft } from './draft-store.ts'
import { coveredBy, requiredStrands, signaturesToCarry } from './signing/signature-rules.ts'
import { transitions } from './status-rules.ts'
import { findPlan } from './store.ts'
import { copiedFromPlan } from './store-tables.ts'
import { canonicalJson, digestOf, versionContentOf } from './version-rules.ts'
import { type Cited, Covered, type Signature, type Version, VersionContent } from './version-words.ts'
import type { Plan, PlanStatus, Strand } from './words.ts'

/**
 * Cuts the draft into the plan's next version, with everything it cites by value; `cited` was found by the caller through the
 * doors of the other slices. The plan's status is not changed here.
 */
export async function cutVersion(
  tx: Tx,
  plan: Plan,
  cut: { kind: Version['kind']; cited: Cited; whatChanged: string; by: string; now: string },
): Promise<{ number: number; version: VersionContent }> {
  const { content } = await findDraft(tx, plan.id)
  const live = await listLiveActions(tx, plan.id)
  const statuses = live.map((action) => [action.id, action.status])
  const version = versionContentOf(plan, content, Object.fromEntries(statuses), cut.cited)
  return { number: await insertVersion(tx, plan, version, cut), version }
}

async function insertVersion(
  tx: Tx,
  plan: Plan,
  version: VersionContent,
  cut: { kind: Version['kind']; whatChanged: string; by: string; now: string },
): Promise<number> {
  const text = canonicalJson(version)
  const number = plan.latestVersion + 1
  await tx
    .insertInto('plans.version')
    .values({
      ...copiedFromPlan(plan.id),
      number,
      kind: cut.kind,
      language: version.content.language,
      content: text,
      sha256: digestOf(text),
      whatChanged: cut.whatChanged,
      cutBy: cut.by,
      cutAt: cut.now,
    })
    .execute()
  await tx.updateTable('plans.plan').set({ latestVersion: number }).where('id', '=', plan.id).execute()
  return number
}

/**
 * Cuts the submitted version again with the leads of now, after others were named: no word of it differs, and nobody has signed
 * under these leads, so both signatures are asked for. Answers its number; null where nothing is with the leads or the SRO.
 */
export async function cutForLeads(tx: Tx, planId: string, cut: { by: string; now: string }): Promise<number | null> {
  const plan = await findPlan(tx, planId)
  if (!transitions['sent-back'].from.includes(plan.status)) return null
  const { version: before } = await findVersion(tx, planId, plan.latestVersion)
  const { leads, noSioBecause } = plan
  const known = new Set(before.cited.people.map(({ id }) => id))
  const added = (await listPeople(tx)).filter(({ id }) => !known.has(id) && leads.some((lead) => lead.accountId === id))
  const people = [...before.cited.people, ...added.map(({ id, name, rank }) => ({ id, name, rank }))]
  const version = { ...before, leads, noSioBecause, cited: { ...before.cited, people } }
  const number = await insertVersion(tx, plan, version, { kind: 'full', whatChanged: '', ...cut })
  await carrySignatures(tx, plan, { number, version })
  return number
}

/**
 * Submits the draft: cuts a version and carries every signature that no material change touches. Answers which carried; with
 * all of them the plan goes on to the SRO, else to the leads. Ask `submitProblems` first.
 */
export async function submitPlan(
  tx: Tx,
  plan: Plan,
  submitted: { cited: Cited; whatChanged: string; by: string; now: string },
): Promise<{ number: number; carried: Strand[]; status: PlanStatus }> {
  const { number, version } = await cutVersion(tx, plan, { kind: 'full', ...submitted })
  return { number, ...(await carrySignatures(tx, plan, { number, version })) }
}

/** Takes over the earlier signatures that no material change touches, and moves the plan to whoever has it next. */
async function carrySignatures(
  tx: Tx,
  plan: Plan,
  { number, version }: { number: number; version: VersionContent },
): Promise<{ carried: Strand[]; status: PlanStatus }> {
  const carried = signaturesToCarry(plan, { number, version }, await listSignatures(tx, plan.id))
  for (const { strand, byId, forId, covered, coveredSha256, versionNumber, carriedFromVersion, signedAt } of carried)
    await tx
      .insertInto('plans.signature')
      .values({
        ...copiedFromPlan(plan.id),
        ...{ versionNumber: number, strand, byId, forId, covered: canonicalJson(covered), coveredSha256, signedAt },
        carriedFromVersion: carriedFromVersion ?? versionNumber,
      })
      .execute()
  const strands = carried.map(({ strand }) => strand)
  return { carried: strands, status: await saveSigningStatus(tx, plan, strands) }
}

/**
 * Keeps a signature on the latest version with what it covers, by value. With the last one the plan goes to the SRO. Answers
 * the plan's status. Ask `signatureProblems` first.
 */
export async function saveSignature(
  tx: Tx,
  plan: Plan,
  signed: { strand: Strand; by: string; forId: string | null; now: string },
): Promise<PlanStatus> {
  const { version } = await findVersion(tx, plan.id, plan.latestVersion)
  const covered = canonicalJson(coveredBy(version, signed.strand, plan.sealedSha256))
  await tx
    .insertInto('plans.signature')
    .values({
      ...copiedFromPlan(plan.id),
      versionNumber: plan.latestVersion,
      strand: signed.strand,
      byId: signed.by,
      forId: signed.forId,
      covered,
      coveredSha256: digestOf(covered),
      carriedFromVersion: null,
      signedAt: signed.now,
    })
    .execute()
  const onVersion = (await listSignatures(tx, plan.id)).filter((each) => each.versionNumber === plan.latestVersion)
  return saveSigningStatus(
    tx,
    plan,
    onVersion.map((each) => each.strand),
  )
}

async function saveSigningStatus(tx: Tx, plan: Plan, signed: Strand[]): Promise<PlanStatus> {
  const isComplete = requiredStrands(plan).every((strand) => signed.includes(strand))
  const status = transitions[isComplete ? 'signed' : 'submitted'].to
  await tx.updateTable('plans.plan').set({ status }).where('id', '=', plan.id).execute()
  return status
}

/** One version. Refusal 404 when the plan has none of that number for this reader. */
export async function findVersion(db: Db | Tx, planId: string, number: number): Promise<Version> {
  const row = await db
    .selectFrom('plans.version')
    .where('planId', '=', planId)
    .where('number', '=', number)
    .select(['planId', 'number', 'kind', 'content', 'sha256', 'whatChanged', 'cutBy', 'cutAt'])
    .executeTakeFirst()
  if (!row) throw nothingHere()
  const { content, ...version } = row
  return { ...version, version: VersionContent.parse(JSON.parse(content)) }
}

/** All versions of a plan, newest first, without their content. */
export async function listVersions(db: Db | Tx, planId: string): Promise<Omit<Version, 'version'>[]> {
  return db
    .selectFrom('plans.version')
    .where('planId', '=', planId)
    .select(['planId', 'number', 'kind', 'sha256', 'whatChanged', 'cutBy', 'cutAt'])
    .orderBy('number', 'desc')
    .execute()
}

/** All signatures of a plan, on every version, oldest first. */
export async function listSignatures(db: Db | Tx, planId: string): Promise<Signature[]> {
  const rows = await db
    .selectFrom('plans.signature')
    .where('planId', '=', planId)
    .select(['id', 'planId', 'versionNumber', 'strand', 'byId', 'forId', 'covered', 'coveredSha256'])
    .select(['carriedFromVersion', 'signedAt'])
    .orderBy('versionNumber')
    .orderBy('signedAt')
    .execute()
  return rows.map((row) => ({ ...row, covered: Covered.parse(JSON.parse(row.covered)) }))
}
