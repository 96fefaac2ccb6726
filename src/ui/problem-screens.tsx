/** Screens that belong to no slice: an expected no, a fault, and the question why a record is opened. */
import { problemText, useText } from '../platform/language.tsx'
import type { Problem } from '../platform/problem.ts'
import { Section } from './components/section.tsx'
import { useFrame } from './frame.tsx'
import { Layout } from './layout.tsx'
import { problemMessages } from './problem-messages.ts'

type SendAgain = { action: string; posted: Record<string, string | string[]> }
type ProblemView = { status: number; problems: Problem[]; requestId: string; again: SendAgain | null }

const titles = {
  403: 'ui.mayNotTitle',
  404: 'ui.nothingHere',
  500: 'ui.faultTitle',
  503: 'ui.tryAgainTitle',
} as const

function ProblemScreen({ status, problems, requestId, again }: ProblemView) {
  const t = useText(problemMessages)
  const { language } = useFrame()
  const title = t(titles[status as keyof typeof titles] ?? 'ui.thereIsAProblem')
  return (
    <Layout title={title} narrow>
      <ul className="reasons">
        {problems.map((problem, i) => (
          <li key={i}>{problemText(language, problem)}</li>
        ))}
      </ul>
      {again && <WrittenBefore {...again} />}
      <p className="row">
        <a className="btn second" href="/">
          {t('ui.goHome')}
        </a>
      </p>
      <p className="small faint">{t('ui.requestId', { id: requestId })}</p>
    </Layout>
  )
}

/** Everything that was typed, to be sent once more; what was written in words is there to be read and copied. */
function WrittenBefore({ action, posted }: SendAgain) {
  const t = useText(problemMessages)
  const fields = Object.entries(posted).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => (typeof value === 'string' ? [{ name, value }] : [])),
  )
  const written = fields.flatMap(({ value }, i) => (/\p{L}\s/u.test(value) ? [<Written key={i} text={value} />] : []))
  return (
    <Section title={t('ui.youHadWritten')}>
      <form className="form" action={action} method="post">
        {fields.map(({ name, value }, i) => (
          <input key={i} type="hidden" name={name} value={value} />
        ))}
        {written.length > 0 && <ul className="plainlist">{written}</ul>}
        <p className="row">
          <button className="btn" type="submit">
            {t('ui.sendAgain')}
          </button>
        </p>
      </form>
    </Section>
  )
}

const Written = ({ text }: { text: string }) => (
  <li>
    {text.split('\n').map((line, i) => (
      <p key={i}>{line}</p>
    ))}
  </li>
)

function ReasonScreen({ subject }: { subject: string }) {
  const t = useText(problemMessages)
  const { path } = useFrame()
  return (
    <Layout title={t('ui.whyOpen')} narrow>
      <p>{t('ui.whyOpenText')}</p>
      <form method="post" action="/reasons">
        <input type="hidden" name="subject" value={subject} />
        <input type="hidden" name="next" value={path} />
        <label htmlFor="reason">{t('ui.reason')}</label>
        <p className="hint" id="reason-hint">
          {t('ui.reasonHint')}
        </p>
        <input
          id="reason"
          name="reason"
          type="text"
          required
          minLength={4}
          maxLength={500}
          aria-describedby="reason-hint"
        />
        <p className="row">
          <button className="btn" type="submit">
            {t('ui.openRecord')}
          </button>
        </p>
      </form>
    </Layout>
  )
}

export const problemScreens = {
  problem: (view: ProblemView) => <ProblemScreen {...view} />,
  reason: (view: { subject: string }) => <ReasonScreen {...view} />,
}
