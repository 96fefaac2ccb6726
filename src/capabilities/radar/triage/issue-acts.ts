/**
 * What changes an emerging issue: its words, its end, and the analyst's assessment that makes it a threat, which from then on
 * lives in the register of threats. Refusal 409 when someone saved meanwhile, 422 with every reason where a rule says no.
 */
import type { Tx } from '../../../platform/database/database.ts'
import { Refusal, refuseIf } from '../../../platform/problem.ts'
import { listPeopleNow } from '../../../platform/sign-in/memberships.ts'
import { type CrimeTheme, crimeTypesOfTheme, raiseThreat } from '../../threats/index.ts'
import { lockIssue, saveIssue } from '../decision-store.ts'
import type { EmergingIssue } from '../words.ts'
import type { Doer } from './triage-acts.ts'
import { issueProblems } from './triage-rules.ts'
import type { AssessForm, IssueForm } from './triage-words.ts'

/** Keeps an edit of its words and owner. */
export async function editIssue(tx: Tx, id: string, { revision, ...form }: IssueForm): Promise<EmergingIssue> {
  const issue = await lockIssue(tx, id)
  refuseIf(issueProblems(issue))
  if (issue.revision !== revision) throw new Refusal(409, [{ field: '', message: 'platform.changedMeanwhile' }])
  const isKnown = form.ownerId === null || (await listPeopleNow(tx)).some((person) => person.id === form.ownerId)
  refuseIf(isKnown ? [] : [{ field: 'ownerId', message: 'radar.personNotFound' }])
  await saveIssue(tx, issue, form)
  return issue
}

/** Ends an issue that is no threat, with the reason. Its signals stay developed: they can be found with it. */
export async function closeIssue(tx: Tx, doer: Doer, id: string, because: string): Promise<EmergingIssue> {
  const issue = await lockIssue(tx, id)
  refuseIf(issueProblems(issue))
  await saveIssue(tx, issue, { state: 'closed', closedBecause: because, closedAt: doer.now })
  return issue
}

/** Raises the issue as a threat for assessment. Answers the issue as it was, and the threat's id and restriction. */
export async function assessAsThreat(
  tx: Tx,
  doer: Doer,
  id: string,
  form: AssessForm,
): Promise<{ issue: EmergingIssue; threatId: string; restrictionId: string | null }> {
  const issue = await lockIssue(tx, id)
  refuseIf(issueProblems(issue))
  const threat = await raiseThreat(tx, doer, {
    ...form,
    ownerLevel: 'force',
    notPlaceBased: false,
    marking: 'OFFICIAL-SENSITIVE',
    asksReason: false,
    workBeganOn: null,
  })
  await saveIssue(tx, issue, { state: 'assessed-as-threat', threatId: threat.id })
  return { issue, threatId: threat.id, restrictionId: threat.restrictionId }
}

/** Themes of serious and organised crime that may show in these recorded crime types; the analyst chooses among them. */
export const themesShownIn = (crimeTypes: readonly string[]): CrimeTheme[] =>
  (Object.entries(crimeTypesOfTheme) as [CrimeTheme, readonly string[]][])
    .filter(([, types]) => types.some((type) => crimeTypes.includes(type)))
    .map(([theme]) => theme)
