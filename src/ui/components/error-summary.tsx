import { problemText, useLanguage, useText } from '../../platform/language.tsx'
import type { Problem } from '../../platform/problem.ts'
import { messages } from './messages.ts'

/** Every reason why a form was refused, all at once; each leads to its field or to the page where it is mended. */
export function ErrorSummary({ problems }: { problems: Problem[] }) {
  const language = useLanguage()
  const t = useText(messages)
  return (
    <section className="errsum" role="alert" aria-labelledby="error-summary" tabIndex={-1} data-focus-first="">
      <h2 id="error-summary">{t('ui.problemTitle')}</h2>
      <ul>
        {problems.map((problem, i) => {
          const href = problem.href ?? (problem.field && `#${problem.field}`)
          const text = problemText(language, problem)
          return <li key={i}>{href ? <a href={href}>{text}</a> : text}</li>
        })}
      </ul>
    </section>
  )
}
