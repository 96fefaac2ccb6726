/** What the pages of approval and versions have in common: reasons why not, the fields of a reason, a digest. */
import { Fragment } from 'react'
import type { z } from 'zod'
import { say, useLanguage } from '../../../platform/language.tsx'
import { TextArea, WrittenIn } from '../../../ui/components/index.ts'
import type { ProblemShown } from '../view-words.ts'

type Problem = z.infer<typeof ProblemShown>

/** A problem as a sentence in the reader's language. */
export const useSentence = (): ((problem: Problem) => string) => {
  const language = useLanguage()
  return (problem) => say(language, problem.message, problem.args)
}

/** Why something may not be done now; a forbidden button points to it by `id`. */
export function WhyNot({ id, problems }: { id: string; problems: Problem[] }) {
  const sentence = useSentence()
  return (
    <ul className="quiet" id={id}>
      {problems.map((problem) => (
        <li key={problem.field + problem.message}>
          {problem.href ? <a href={problem.href}>{sentence(problem)}</a> : sentence(problem)}
        </li>
      ))}
    </ul>
  )
}

/** A reason in the writer's own words, with the language in which it is written. */
export function ReasonFields({ label, hint, optional = false }: { label: string; hint?: string; optional?: boolean }) {
  return (
    <>
      <TextArea
        name="reason"
        label={label}
        optional={optional}
        sensitiveHint
        maxLength={4000}
        {...(hint ? { hint } : {})}
      />
      <WrittenIn />
    </>
  )
}

/** A digest that may break after every eight letters, so that a narrow page holds it. */
export function Digest({ of }: { of: string }) {
  return (
    <code className="small">
      {(of.match(/.{1,8}/g) ?? []).map((part, i) => (
        <Fragment key={i}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  )
}
