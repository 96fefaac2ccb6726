/** One builder a notion, with a valid default; for tests and the demonstration force. */

import type { SchemeContent } from '../schemes/index.ts'
import { AssessmentForm } from './assessing/assessment-words.ts'
import { DecisionForm, RaiseForm } from './words.ts'

/** A threat as someone raises it. */
export const aThreat = (given: Partial<RaiseForm> = {}): RaiseForm => ({
  ...RaiseForm.parse({
    type: 'group',
    name: 'Larkspur',
    summary: 'County line from a large city to the coast; deals from borrowed flats.',
    themes: ['county-lines'],
    whereText: 'Town on the coast',
  }),
  ...given,
})

/** A decision; adoption by default, with leads still to be named. */
export const aDecision = (given: Partial<DecisionForm> = {}): DecisionForm => ({
  ...DecisionForm.parse({
    meeting: 'OCG management meeting',
    decidedOn: '2026-02-20',
    ownerLevel: 'force',
    controlStrategy: 'Drugs supply',
  }),
  ...given,
})

/**
 * An assessment form in which every factor of the scheme stands at `level`, with the exceptions given by factor key; null is
 * "unknown". Ready to be sent to moderation.
 */
export function anAssessment(
  scheme: SchemeContent,
  level: number,
  exceptions: Record<string, number | null> = {},
  given: Partial<
    Pick<AssessmentForm, 'revision' | 'next' | 'assessedOn' | 'confidence' | 'position' | 'language'>
  > = {},
): AssessmentForm {
  const answers: Record<string, string> = {}
  for (const { key } of scheme.sections.flatMap((section) => section.factors)) {
    const at = key in exceptions ? exceptions[key]! : level
    answers[`level.${key}`] = at === null ? 'unknown' : String(at)
    answers[`rationale.${key}`] =
      at === null ? 'Nothing is known of this yet.' : 'Seen in reports of the last three months.'
    answers[`evidence.${key}`] = at === null ? '' : 'Crime reports and calls, last quarter'
  }
  const form = AssessmentForm.parse({
    revision: '0',
    next: 'submit',
    assessedOn: '2026-02-25',
    confidence: 'moderate',
    confidenceBecause: 'Several sources that agree.',
    position: scheme.position[0]!.key,
    ...answers,
  })
  return Object.assign(form, given)
}
