/** What every page of one plan begins with: who and what it is about, how it stands, and the way to its other pages. */

import type { ReactNode } from 'react'
import { formatDate, formatInstant, type Language, useLanguage, useText } from '../../../platform/language.tsx'
import { called } from '../../../platform/ranks.ts'
import { Confidence, Identity, Tabs, Tag, type Tone } from '../../../ui/components/index.ts'
import { useFrame, useMay } from '../../../ui/frame.tsx'
import type { PlanView } from '../view-words.ts'
import { isStarred, type Prompt, prompts } from '../words.ts'
import { messages } from './messages.ts'

/** A name as sentences choose by it: they know no hyphens. */
export const asChoice = (name: string): string => name.replaceAll('-', '_')

/** A reason as it stands inside a sentence of ours, which has its own full stop. */
export const inSentence = (text: string): string => text.trim().replace(/\.$/, '')

/** A text as it was written, in its language: a blank line begins a paragraph. */
export function Words({ text, language }: { text: string; language: 'en' | 'cy' }) {
  return text.split(/\n\s*\n/).map((paragraph, i) => (
    <p key={i} lang={language}>
      {paragraph}
    </p>
  ))
}

/** Beside the name of a prompt that must be answered. Said in words wherever it stands. */
export const Star = ({ prompt }: { prompt: Prompt }) => (isStarred(prompt) ? <span aria-hidden="true"> ★</span> : null)

/** Where a gap is mended, for those who may write; signatures may be seen by everyone who reads the plan. */
export function useMend(): (problem: { href?: string | undefined }) => { href?: string } {
  const mayWrite = useMay('plans.write')
  return ({ href }) => (href && (mayWrite || href.endsWith('/signatures')) ? { href } : {})
}

const tones: Partial<Record<PlanView['plan']['status'], Tone>> = {
  draft: 'warn',
  'sent-back': 'bad',
  'in-force': 'good',
  'in-force-interim': 'warn',
}

/** The state of a plan in words; a draft says when it was last saved. */
function PlanState({ view: { plan, draft, interim } }: { view: Pick<PlanView, 'plan' | 'draft' | 'interim'> }) {
  const t = useText(messages)
  const language = useLanguage()
  const isWriting = plan.status === 'draft' || plan.status === 'sent-back'
  const at = formatInstant(language, draft.savedAt)
  const isOver = plan.status === 'in-force-interim' && interim?.isExpired
  const tone = isOver ? 'bad' : (tones[plan.status] ?? 'acc')
  return (
    <Tag tone={tone} {...(isWriting ? { icon: 'pen' as const } : {})}>
      {t(isWriting ? 'plans.draftStateSaved' : 'plans.draftState', {
        status: isOver ? 'interim_over' : asChoice(plan.status),
        until: interim ? formatInstant(language, interim.until) : '',
        number: isWriting ? plan.latestVersion + 1 : plan.latestVersion,
        at,
      })}
    </Tag>
  )
}

/** Someone named on the plan, with their rank; empty for who is not. */
export function nameOn({ people }: Pick<PlanView, 'people'>, language: Language, id: string): string {
  const person = people[id]
  return person ? called(language, person) : ''
}

/** The identity bar of a plan, named after its threat. `actions` are its buttons. */
export function PlanIdentity({ view, actions }: { view: PlanView; actions?: ReactNode }) {
  const t = useText(messages)
  const language = useLanguage()
  const { plan, threat, assessment } = view
  const reviewOn = plan.reviewOn ?? view.draft.content.reviewOn
  const lead = (role: 'sro' | 'sio' | 'lro') => {
    const named = plan.leads.find((each) => each.role === role && !each.isDeputy)
    const person = named && view.people[named.accountId]
    const none = t(role === 'sio' && plan.noSioBecause !== '' ? 'plans.draftNoSio' : 'plans.draftNotNamed')
    const who = person ? called(language, person) : none
    return (
      <span key={role}>
        <abbr title={t('plans.draftRoleLong', { role })}>{t('plans.draftRole', { role })}</abbr> <b>{who}</b>
      </span>
    )
  }
  const facts = [
    t('plans.draftThreatType', { type: threat.type }),
    ...(assessment
      ? [
          t.rich(assessment.low === assessment.high ? 'plans.draftRisk' : 'plans.draftRiskRange', {
            ...{ score: assessment.score, low: assessment.low, high: assessment.high },
            b: strong,
          }),
          <Confidence key="confidence" level={assessment.confidence} />,
        ]
      : []),
    ...(['sro', 'sio', 'lro'] as const).map(lead),
    ...(reviewOn ? [<ReviewDay key="review" view={view} day={reviewOn} />] : []),
  ]
  return (
    <Identity
      name={threat.name}
      reference={t.rich('plans.draftReferences', {
        plan: plan.reference,
        threat: threat.reference,
        a: (words) => <a href={`/threats/${threat.id}`}>{words}</a>,
      })}
      state={<PlanState view={view} />}
      facts={facts}
      actions={actions}
    />
  )
}

const strong = (words: ReactNode[]) => <b>{words}</b>

export const planTabs = [
  '',
  'threat',
  'places',
  'objectives',
  'actions',
  'considered',
  'leads',
  'signatures',
  'approval',
  'versions',
] as const
export type PlanTab = (typeof planTabs)[number]

/** Pages of the plan that are forms: offered to whoever may write. */
const forWriters: PlanTab[] = ['threat', 'places', 'considered']

/** Sub-navigation of a plan, with counts. */
export function PlanTabs({ view, current }: { view: PlanView; current: PlanTab }) {
  const t = useText(messages)
  const mayWrite = useMay('plans.write')
  const { content } = view.draft
  const answered = prompts.filter((prompt) => {
    const { answer, notNeededBecause } = content.considered[prompt]
    return answer !== '' || notNeededBecause !== ''
  })
  const counts: Partial<Record<PlanTab, number>> = {
    places: content.areaIds.length,
    objectives: content.objectives.length,
    actions: content.actions.length,
    considered: answered.length,
    signatures: view.signatures.filter(({ state }) => state === 'signed' || state === 'carried').length,
    versions: view.plan.latestVersion,
  }
  const shown = planTabs.filter((tab) => mayWrite || !forWriters.includes(tab))
  return (
    <Tabs
      label={t('plans.draftThisPlan')}
      tabs={shown.map((tab) => ({
        href: tab === '' ? `/plans/${view.plan.id}` : `/plans/${view.plan.id}/${tab}`,
        text: t('plans.draftTab', { tab: tab || 'plan' }),
        current: tab === current,
        ...(counts[tab] === undefined ? {} : { count: counts[tab] }),
      }))}
    />
  )
}

/** When it is looked at again; for the LRO of a plan in force and their deputies, the way to do it. */
function ReviewDay({ view: { plan }, day }: { view: PlanView; day: string }) {
  const t = useText(messages)
  const language = useLanguage()
  const words = t.rich('plans.draftReviewOn', { day: formatDate(language, day, 'short'), b: strong })
  const { user } = useFrame()
  const isLro = plan.leads.some(({ role, accountId }) => role === 'lro' && accountId === user?.id)
  const mayReview = isLro && plan.inForceVersion !== null && plan.closedAt === null
  return mayReview ? <a href={`/plans/${plan.id}/review`}>{words}</a> : words
}
