/** Two contents of a plan compared field by field, with names in place of ids: what a person reads as "what changed". */
import type { Bilingual } from '../../../platform/language.tsx'
import { differences } from '../version-rules.ts'
import type { Cited, FieldChange, VersionContent } from '../version-words.ts'
import type { ShownChange } from '../view-words.ts'
import type { PlanContent } from '../words.ts'

/** A content with what it cites by value, so that ids can be named. */
export type Side = { content: PlanContent; cited: Cited }

/** Every difference between two sides, by part of the plan. `language` chooses the names of places. */
export function changesBetween(before: Side, after: Side, language: keyof Bilingual): ShownChange[] {
  const sayId = namer([before, after], language)
  return differences(before.content, after.content).map((change) => shown(change, [before, after], sayId))
}

/** As `changesBetween` for two versions: leads, the reason for no SIO, and what is cited by value are part of a version too. */
export function changesOfVersions(
  before: VersionContent,
  after: VersionContent,
  language: keyof Bilingual,
): ShownChange[] {
  const sayId = namer([before, after], language)
  const standing = ({ leads, noSioBecause, holdsSealedPart }: VersionContent) => ({
    leads,
    noSioBecause,
    holdsSealedPart,
  })
  return [
    ...changesBetween(before, after, language),
    ...differences(standing(before), standing(after)).map((change) => shown(change, [before, after], sayId)),
    ...citedChanges(before.cited, after.cited),
  ]
}

/** Records cited by both that read otherwise in the second: one line a record. */
function citedChanges(before: Cited, after: Cited): ShownChange[] {
  const line = (part: string, was: string, is: string): ShownChange[] =>
    was === is ? [] : [{ part, on: '', field: '', kind: 'changed', before: was, after: is }]
  const score = ({ assessment }: Cited) => (assessment ? `${assessment.band}, ${assessment.score}` : '')
  return [
    ...line('assessment', score(before), score(after)),
    ...after.facts.flatMap(({ id, text }) =>
      line('citedFact', before.facts.find((fact) => fact.id === id)?.text ?? text, text),
    ),
    ...after.consultations.flatMap((each) => {
      const was = before.consultations.find(({ id }) => id === each.id) ?? each
      return line('citedConsultation', `${was.said} ${was.changed}`.trim(), `${each.said} ${each.changed}`.trim())
    }),
  ]
}

/** Everything that can be named by an id in either side: people, agencies, places, facts, consultations. */
function namer(sides: { cited: Cited }[], language: keyof Bilingual): (value: string) => string {
  const names = new Map<string, string>()
  for (const { cited } of sides) {
    for (const { id, name } of [...cited.people, ...cited.agencies]) names.set(id, name)
    for (const area of cited.areas) names.set(area.id, area.name[language])
    for (const fact of cited.facts) names.set(fact.id, fact.text)
    for (const { id, agency, asked } of cited.consultations)
      names.set(id, asked === '' ? agency : `${agency}: ${asked}`)
  }
  return (value) => names.get(value) ?? value
}

/** Parts whose items are known by an id: the second segment of the path names the item. */
const listed = new Set(['objectives', 'actions', 'considered', 'notNeeded', 'interim'])

function shown(
  { path, kind, before, after }: FieldChange,
  sides: Side[],
  sayId: (value: string) => string,
): ShownChange {
  const [part = '', item = '', ...rest] = path
  const isNestedBasis = rest[0] === 'basis'
  return {
    part,
    on: part === 'objectives' ? objectiveText(sides, item) : listed.has(part) ? item : '',
    field: isNestedBasis ? 'basis' : (rest.at(-1) ?? ''),
    kind,
    before: readable(before, sayId),
    after: readable(after, sayId),
  }
}

const objectiveText = (sides: Side[], id: string): string =>
  sides.flatMap(({ content }) => content.objectives).findLast((objective) => objective.id === id)?.text ?? ''

/** A value in words: a name for an id, and for a basis, a lead or a deferral what it says. */
function readable(value: string, sayId: (value: string) => string): string {
  if (!value.startsWith('{')) return sayId(value)
  try {
    const parsed = JSON.parse(value) as Record<string, unknown>
    if (typeof parsed.reason === 'string') return [parsed.reason, parsed.reviewOn].filter(Boolean).join(' · ')
    if (typeof parsed.accountId === 'string') return leadWords(parsed, sayId)
    if (typeof parsed.id === 'string') return sayId(parsed.id)
  } catch {
    // A text that only looks like JSON is shown as it was written.
  }
  return value
}

const leadWords = (lead: Record<string, unknown>, sayId: (value: string) => string): string =>
  [String(lead.role).toUpperCase(), sayId(String(lead.accountId)), lead.isDeputy ? `${lead.fromOn} – ${lead.toOn}` : '']
    .filter((part) => part !== '')
    .join(' ')
