/**
 * Versions: the exact text that is kept and digested, what differs between two, and which was in force at a moment.
 * Answers HMICFRS E6: every plan version, approval and override is reproducible as at any past date.
 */
import { createHash } from 'node:crypto'
import type { Problem } from '../../platform/problem.ts'
import { leadGaps } from './lead-rules.ts'
import { transitionProblems } from './status-rules.ts'
import { hollowProblems } from './substance-rules.ts'
import type { Cited, Decision, DecisionKind, FieldChange, VersionContent } from './version-words.ts'
import type { ActionStatus, Plan, PlanContent } from './words.ts'

/** JSON with the keys of every object in order, so that the same content always has the same bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const digestOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The whole of a version, with everything it cites by value. */
export function versionContentOf(
  plan: Plan,
  content: PlanContent,
  actionStatuses: Record<string, ActionStatus>,
  cited: Cited,
): VersionContent {
  const { reference, leads, noSioBecause, sealedRestrictionId } = plan
  const holdsSealedPart = sealedRestrictionId !== null
  return { format: 1, reference, content, leads, noSioBecause, holdsSealedPart, actionStatuses, cited }
}

/** Why the draft may not go to the leads: it needs people to go to, something to sign, and after a refusal the words of what changed. */
export function submitProblems(
  plan: Plan,
  content: PlanContent,
  previous: VersionContent | null,
  whatChanged: string,
): Problem[] {
  const problems = transitionProblems(plan.status, 'submitted')
  for (const role of leadGaps(plan))
    problems.push({ field: role, message: `plans.lead.missing.${role}`, href: `/plans/${plan.id}/leads` })
  problems.push(...hollowProblems(plan.id, content))
  if (plan.status !== 'sent-back') return problems
  if (whatChanged.trim() === '') problems.push({ field: 'whatChanged', message: 'plans.submit.sayWhatChanged' })
  if (previous && differences(previous.content, content).length === 0)
    problems.push({ field: 'content', message: 'plans.submit.nothingChanged' })
  return problems
}

/**
 * Every difference between two values of the same shape, field by field; lists of things are matched by id (or, without one,
 * by their whole content), so a change of order is none. Paths name an action by its reference.
 */
export function differences(before: unknown, after: unknown, path: string[] = []): FieldChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(before, after, path)
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
    return keys.flatMap((key) => differences(before[key], after[key], [...path, key]))
  }
  const [was, is] = [textOf(before), textOf(after)]
  if (was === is) return []
  return [{ path, kind: was === '' ? 'added' : is === '' ? 'removed' : 'changed', before: was, after: is }]
}

function listDifferences(before: unknown[], after: unknown[], path: string[]): FieldChange[] {
  const [then, now] = [byKey(before), byKey(after)]
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key): FieldChange[] => {
    const [was, is] = [then.get(key), now.get(key)]
    const at = [...path, labelOf(is ?? was, key)]
    if (was === undefined) return [{ path: at, kind: 'added', before: '', after: textOf(is) }]
    if (is === undefined) return [{ path: at, kind: 'removed', before: textOf(was), after: '' }]
    return differences(was, is, at)
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const byKey = (list: unknown[]) => new Map(list.map((item) => [keyOf(item), item]))

function keyOf(item: unknown): string {
  if (typeof item === 'string') return item
  return isRecord(item) && typeof item.id === 'string' ? item.id : canonicalJson(item)
}

const labelOf = (item: unknown, key: string): string =>
  isRecord(item) && typeof item.reference === 'string' ? item.reference : key

/** What a person reads of a value: its own text where it has one. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (isRecord(value) && typeof value.text === 'string' && value.text !== '') return value.text
  return typeof value === 'object' ? canonicalJson(value) : String(value)
}

/** Decisions after which no version is in force. */
const ending: DecisionKind[] = ['closed', 'superseded', 'authority-denied']

/** Which version was in force at the instant `at` (ISO), as the decisions tell; null when none was. */
export function versionInForceAt(
  decisions: Pick<Decision, 'kind' | 'versionNumber' | 'until' | 'decidedAt'>[],
  at: string,
): { number: number; until: string | null; isExpired: boolean } | null {
  const taken = decisions.filter((decision) => Date.parse(decision.decidedAt) <= Date.parse(at))
  const last = taken
    .filter(({ kind }) => ['approved', 'approved-interim', ...ending].includes(kind))
    .sort((a, b) => Date.parse(a.decidedAt) - Date.parse(b.decidedAt))
    .at(-1)
  if (!last || last.versionNumber === null || ending.includes(last.kind)) return null
  const isExpired = last.until !== null && Date.parse(last.until) <= Date.parse(at)
  return { number: last.versionNumber, until: last.until, isExpired }
}
