/** The frame of every page of one plan: its identity bar, the same tabs, and what matters before anything else. */
import type { ReactNode } from 'react'
import { formatDate, formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Notice } from '../../../ui/components/index.ts'
import { Layout } from '../../../ui/layout.tsx'
import type { PlanView } from '../view-words.ts'
import { messages } from './messages.ts'
import { PlanIdentity, type PlanTab, PlanTabs } from './plan-parts.tsx'

export type PlanPageProps = { view: PlanView; tab: PlanTab; title: string; children: ReactNode }

/** A page of one plan under its name; `title` is what this page is of it. */
export function PlanPage({ view, tab, title, children }: PlanPageProps) {
  const t = useText(messages)
  return (
    <Layout
      title={t('plans.draftFormTitle', { title, reference: view.plan.reference })}
      identity={<PlanIdentity view={view} />}
      tabs={<PlanTabs view={view} current={tab} />}
    >
      <PlanNotices view={view} />
      {children}
    </Layout>
  )
}

/** A plan sent back with its reason, a text that met another's, an interim plan, a version in force while the next is written. */
export function PlanNotices({ view }: { view: PlanView }) {
  const t = useText(messages)
  const language = useLanguage()
  const { plan, conflicts, interim, sentBack } = view
  const isDraftingNext = plan.inForceVersion !== null && plan.inForceVersion < plan.latestVersion + 1 && !interim
  const isWriting = plan.status !== 'in-force' && plan.status !== 'closure-proposed'
  return (
    <>
      <TakeOn view={view} />
      {sentBack && (
        <Notice
          tone="bad"
          title={t('plans.draftSentBack', {
            ...{ by: sentBack.by, number: sentBack.number, at: formatInstant(language, sentBack.at) },
          })}
        >
          <p lang={sentBack.language}>{sentBack.reason}</p>
        </Notice>
      )}
      {conflicts.map(({ id, writtenAt }) => (
        <Notice key={id} tone="bad" title={t('plans.draftConflictWaits', { at: formatInstant(language, writtenAt) })}>
          <a href={`/plans/${plan.id}/conflicts/${id}`}>{t('plans.draftConflictSettle')}</a>
        </Notice>
      ))}
      {interim && (
        <Notice
          tone={interim.isExpired ? 'bad' : 'warn'}
          title={t(interim.isExpired ? 'plans.draftInterimOver' : 'plans.draftInterimUntil', {
            at: formatInstant(language, interim.until),
          })}
        />
      )}
      {isDraftingNext && isWriting && (
        <Notice tone="good" title={t('plans.draftInForceMeanwhile', { number: plan.inForceVersion ?? 0 })}>
          <a href={`/plans/${plan.id}/versions/${plan.inForceVersion}`}>{t('plans.draftReadVersion')}</a>
        </Notice>
      )}
    </>
  )
}

/** For whoever was named and has not said yet that they know of it. */
function TakeOn({ view: { plan, toTakeOn } }: { view: PlanView }) {
  const t = useText(messages)
  const language = useLanguage()
  return toTakeOn.map(({ role, by, at }) => (
    <Notice
      key={role}
      tone="warn"
      title={t('plans.draftNamedYou', { role, name: by, day: formatDate(language, at.slice(0, 10)) })}
    >
      <form method="post" action={`/plans/${plan.id}/taking-on`}>
        <Button kind="second">{t('plans.draftTakeOn')}</Button>
      </form>
    </Notice>
  ))
}
