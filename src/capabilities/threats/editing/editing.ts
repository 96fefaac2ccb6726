/** Changes of what stands about a threat: edited by those who may, proposed by others, and the answer to a proposal. */
import type { Tx } from '../../../platform/database/database.ts'
import type { Permission } from '../../../platform/permission.ts'
import { nothingHere, type Problem, Refusal, refuseIf } from '../../../platform/problem.ts'
import { changedMeanwhile, type Doer, workProblems } from '../deciding.ts'
import { listOpenProposals, saveStep } from '../step-store.ts'
import { lockThreat, saveThreat } from '../store.ts'
import type { EditForm, FieldChange, ProposalAnswer, Threat } from '../words.ts'
import { changesBetween, looseningProblems, mayChangeFacts, overtakenProblems } from './edit-rules.ts'

/** A doer, with what their roles let them do. */
export type Editor = Doer & { may: (permission: Permission) => boolean }
type Edited = { threat: Threat; changes: FieldChange[] }

/**
 * Keeps an edit, field by field with what stood before; nothing is recorded where nothing differs. Refusal 409 when someone
 * saved since the form was opened, 403 for those who may only propose, 422 for a loosened marking without right or reason.
 */
export async function editThreat(tx: Tx, editor: Editor, id: string, form: EditForm): Promise<Edited> {
  const { threat, wanted, changes } = await lockForEdit(tx, id, form)
  if (!mayChangeFacts(threat, editor.byId, editor.may)) throw proposeInstead(threat)
  refuseIf([
    ...workProblems(form.workBeganOn, editor.today),
    ...looseningProblems(threat, wanted, form.because, editor.may),
  ])
  if (changes.length > 0) await keepChanges(tx, editor, threat, changes, { comment: form.because })
  return { threat, changes }
}

/** Keeps what someone proposes to change; nothing of the threat changes yet. Refusal 422 where nothing differs. */
export async function proposeChange(tx: Tx, doer: Doer, id: string, form: EditForm): Promise<Edited> {
  const { threat, changes } = await lockForEdit(tx, id, form)
  const problems: Problem[] = workProblems(form.workBeganOn, doer.today)
  if (changes.length === 0) problems.push({ field: '', message: 'threats.nothingProposed' })
  if (form.because === '') problems.push({ field: 'because', message: 'threats.becauseNeeded' })
  refuseIf(problems)
  await saveStep(tx, doer.forceId, threat, {
    did: 'change-proposed',
    byId: doer.byId,
    at: doer.now,
    comment: form.because,
    language: form.language,
    changes,
  })
  return { threat, changes }
}

/**
 * Answers a proposal once: accepted, it is an edit by whoever accepts it; declined, a reason is kept. Refusal 404 where there
 * is none open, 422 where what it changes has changed since.
 */
export async function answerProposal(
  tx: Tx,
  editor: Editor,
  id: string,
  proposalId: string,
  { answer, because }: ProposalAnswer,
): Promise<Edited> {
  const threat = await lockThreat(tx, id)
  const proposal = (await listOpenProposals(tx, [id])).find((each) => each.id === proposalId)
  if (!proposal) throw nothingHere()
  if (!mayChangeFacts(threat, editor.byId, editor.may)) throw new Refusal(403)
  const { changes } = proposal
  if (answer === 'decline') {
    refuseIf(because === '' ? [{ field: 'because', message: 'threats.becauseNeeded' }] : [])
    await saveStep(tx, editor.forceId, threat, {
      did: 'change-declined',
      byId: editor.byId,
      at: editor.now,
      comment: because,
      answersId: proposalId,
    })
    return { threat, changes: [] }
  }
  const after: Threat = { ...threat, ...wantedBy(changes) }
  refuseIf([...overtakenProblems(threat, changes), ...looseningProblems(threat, after, proposal.comment, editor.may)])
  await keepChanges(tx, editor, threat, changes, { comment: proposal.comment, answersId: proposalId })
  return { threat, changes }
}

const wantedBy = (changes: readonly FieldChange[]): Partial<Threat> =>
  Object.fromEntries(changes.map(({ field, after }) => [field, after]))

async function lockForEdit(tx: Tx, id: string, { because: _, revision, ...form }: EditForm) {
  const threat = await lockThreat(tx, id)
  if (revision !== threat.revision) throw changedMeanwhile()
  return { threat, wanted: { ...threat, ...form }, changes: changesBetween(threat, form) }
}

async function keepChanges(
  tx: Tx,
  { forceId, byId, now }: Doer,
  threat: Threat,
  changes: FieldChange[],
  said: { comment: string; answersId?: string },
): Promise<void> {
  const wanted = wantedBy(changes)
  await saveThreat(tx, threat.id, { ...wanted, revision: threat.revision + 1 })
  const language = wanted.language ?? threat.language
  await saveStep(tx, forceId, threat, { did: 'edited', byId, at: now, changes, language, ...said })
}

/** Only an auditor named on a restricted threat sees that someone was refused there. */
function proposeInstead({ restrictionId }: Threat): Refusal {
  const refusal = new Refusal(403, [{ field: '', message: 'threats.proposeInstead' }])
  refusal.restrictionId = restrictionId
  return refusal
}
