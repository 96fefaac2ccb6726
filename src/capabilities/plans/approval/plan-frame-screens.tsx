/** What the pages of approval and versions have in common: the plan's head, its standing, reasons why not, the fields of a reason. */
import { Fragment, type ReactNode } from 'react'
import type { z } from 'zod'
import { formatInstant, say, useLanguage, useText } from '../../../platform/language.tsx'
import { Identity, Notice, Radios, Tabs, Tag, TextArea, type Tone } from '../../../ui/components/index.ts'
import { Layout } from '../../../ui/layout.tsx'
import type { PlanStatus } from '../words.ts'
import { messages } from './messages.ts'
import type { PlanHead, ShownProblem } from './words.ts'

/** A name as sentences choose by it: they know no hyphens. */
export const asChoice = (name: string): string => name.replaceAll('-', '_')

const tones: Partial<Record<PlanStatus, Tone>> = {
  'in-force': 'good',
  'in-force-interim': 'warn',
  'sent-back': 'bad',
  'with-leads': 'acc',
  'with-sro': 'acc',
}

/** The plan's status as practice names it. */
export function StatusTag({ plan }: { plan: Pick<PlanHead, 'status' | 'interim'> }) {
  const t = useText(messages)
  const language = useLanguage()
  if (plan.status === 'in-force-interim' && plan.interim)
    return plan.interim.isExpired ? (
      <Tag tone="bad">{t('plans.approve.interimRanOut', { at: formatInstant(language, plan.interim.until) })}</Tag>
    ) : (
      <Tag tone="warn">{t('plans.approve.interimTo', { at: formatInstant(language, plan.interim.until) })}</Tag>
    )
  const tone = tones[plan.status]
  return <Tag {...(tone ? { tone } : {})}>{t('plans.approve.status', { status: asChoice(plan.status) })}</Tag>
}

export type PlanPageProps = {
  plan: PlanHead
  /** What this page is, for the document's name and the heading beside the threat's. */
  title: string
  current: 'signatures' | 'approval' | 'versions' | null
  children: ReactNode
}

/** A page of one plan: whose plan it is, how it stands, the way to its other pages. */
export function PlanPage({ plan, title, current, children }: PlanPageProps) {
  const t = useText(messages)
  const tab = (name: 'signatures' | 'approval' | 'versions') => ({
    href: `/plans/${plan.id}/${name}`,
    text: t(`plans.approve.tab.${name}`),
    current: current === name,
  })
  const inForce =
    plan.inForceVersion === null
      ? t('plans.approve.noneInForce')
      : t('plans.approve.versionInForce', { number: plan.inForceVersion })
  return (
    <Layout
      title={t('plans.approve.pageTitle', { title, reference: plan.reference })}
      identity={
        <Identity
          name={title}
          reference={plan.reference}
          state={<StatusTag plan={plan} />}
          facts={[
            <a key="threat" href={`/threats/${plan.threat.id}`}>
              {t('plans.approve.threatFact', { reference: plan.threat.reference, name: plan.threat.name })}
            </a>,
            inForce,
          ]}
        />
      }
      tabs={
        <Tabs
          label={t('plans.approve.tabs')}
          tabs={[
            { href: `/plans/${plan.id}`, text: t('plans.approve.tab.plan') },
            tab('signatures'),
            tab('approval'),
            tab('versions'),
          ]}
        />
      }
    >
      <InterimNotice plan={plan} />
      {children}
    </Layout>
  )
}

/** An interim plan says when it runs out, and that it has. */
function InterimNotice({ plan }: { plan: PlanHead }) {
  const t = useText(messages)
  const language = useLanguage()
  if (!plan.interim) return null
  const at = formatInstant(language, plan.interim.until)
  return plan.interim.isExpired ? (
    <Notice tone="bad" title={t('plans.approve.interimExpiredTitle', { at })}>
      <p>{t('plans.approve.interimExpiredThen')}</p>
    </Notice>
  ) : (
    <Notice tone="warn" title={t('plans.approve.interimRuns', { at })} />
  )
}

type Problem = z.infer<typeof ShownProblem>

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
      <LanguageField />
    </>
  )
}

/** In which language the words of this form are written. */
export function LanguageField() {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Radios
      name="language"
      inline
      label={t('plans.approve.writtenIn')}
      value={language}
      choices={[
        { value: 'en', text: <span lang="en">English</span> },
        { value: 'cy', text: <span lang="cy">Cymraeg</span> },
      ]}
    />
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
