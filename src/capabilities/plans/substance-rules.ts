/**
 * Whether what was written says anything: a plan that only fills its boxes is told where. Practice: "A plan cannot be submitted
 * without a threat statement"; HMICFRS NW7 found plans whose actions named a tactic and nothing else.
 */
import type { Problem } from '../../platform/problem.ts'
import { mendHref } from './mend-href.ts'
import { type PlanAction, type PlanContent, type Prompt, prompts, starredPrompts } from './words.ts'

/** Fewer words than this say nothing of what is done, why or to whom. Ours, to calibrate. */
const FEWEST_WORDS = 3

/** Whether a sentence was asked for and less came: "X", "TBC", one or two words. A word has two letters or figures at least. */
export const saysNothing = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]+/gu) ?? []).length < FEWEST_WORDS

/** Whether a short answer is none: neither a figure nor a word of two letters. */
export const isBlank = (text: string): boolean => !/\p{N}|\p{L}[\p{L}\p{M}]/u.test(text)

/** A text by its words alone, so that capitals and full stops do not tell two pastings apart. */
const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')

/** The threat statement, where it does not say what the threat is. */
export const statementProblems = (planId: string, { threatStatement }: PlanContent): Problem[] =>
  saysNothing(threatStatement)
    ? [
        {
          field: 'threatStatement',
          message: 'plans.gate.statement',
          href: mendHref(planId, 'threat', 'threatStatement'),
        },
      ]
    : []

/** Every action that names a tactic and does not say what will be done. */
export const actionProblems = (planId: string, { actions }: PlanContent): Problem[] =>
  actions.filter(isOnlyTactic).map(({ reference }) => ({
    field: `actions.${reference}`,
    message: 'plans.gate.hollowAction',
    args: { on: reference },
    href: mendHref(planId, 'actions', reference),
  }))

const isOnlyTactic = ({ text, tactic }: PlanAction): boolean => saysNothing(text) || plain(text) === plain(tactic)

/** Starred prompts under which the words of another prompt were pasted. */
export function pastedProblems(planId: string, { considered }: PlanContent): Problem[] {
  const saying = (prompt: Prompt) => plain(considered[prompt].answer || considered[prompt].notNeededBecause)
  return starredPrompts
    .map((prompt) => ({
      prompt,
      others: prompts.filter((other) => other !== prompt && saying(other) === saying(prompt)),
    }))
    .filter(({ prompt, others }) => saying(prompt) !== '' && others.length > 0)
    .map(({ prompt, others }) => ({
      field: `considered.${prompt}`,
      message: 'plans.gate.considered.pasted',
      args: { prompt: prompt.replaceAll('-', '_'), others: others.length },
      href: mendHref(planId, 'considered', prompt),
    }))
}

/** What may not even go to the leads: there is nothing in it that they could sign for. */
export const hollowProblems = (planId: string, content: PlanContent): Problem[] => [
  ...statementProblems(planId, content),
  ...actionProblems(planId, content),
  ...pastedProblems(planId, content),
]
