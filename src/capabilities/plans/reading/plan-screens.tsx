import type { ReactNode } from 'react'
import { problemText, useLanguage, useText } from '../../../platform/language.tsx'
import { ForbiddenButton, LinkButton } from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { Layout } from '../../../ui/layout.tsx'
import type { PlanView } from '../view-words.ts'
import { ActionsPart } from './actions-part.tsx'
import { ConsideredPart, ObjectivesPart, ReasonsPart, StatementPart } from './content-parts.tsx'
import { messages } from './messages.ts'
import { PlanNotices } from './plan-page.tsx'
import { PlanIdentity, PlanTabs } from './plan-parts.tsx'
import { GatesPart, LedgerPart, ProfilePart } from './rail-parts.tsx'
import { SignaturesPart } from './signatures-part.tsx'
import { TimelinePart } from './timeline-part.tsx'

/** The plan on one page: the work on the left, its state on the right. */
export function PlanScreen(view: PlanView & { panels: { slice: string; node: ReactNode }[] }) {
  const t = useText(messages)
  const title = t('plans.draftPageTitle', { name: view.threat.name, reference: view.plan.reference })
  return (
    <Layout
      title={title}
      density="compact"
      identity={<PlanIdentity view={view} actions={<NextButtons view={view} />} />}
      tabs={<PlanTabs view={view} current="" />}
    >
      <PlanNotices view={view} />
      <div className="editor">
        <div className="work">
          <TimelinePart view={view} />
          <ActionsPart view={view} />
          <StatementPart view={view} />
          <ObjectivesPart view={view} />
          <ConsideredPart view={view} />
          <ReasonsPart view={view} />
          {view.panels.map((part) => part.node)}
        </div>
        <aside className="rail" aria-label={t('plans.draftRail')}>
          <GatesPart view={view} />
          <SignaturesPart view={view} linked />
          <LedgerPart view={view} />
          <ProfilePart view={view} />
          <p className="micro faint">{t('plans.draftThreatToLife')}</p>
        </aside>
      </div>
    </Layout>
  )
}

/** What this reader can do next; what must wait is drawn, with its reasons. */
function NextButtons({ view }: { view: PlanView }) {
  const t = useText(messages)
  const mayExport = useMay('plans.export')
  const mayWrite = useMay('plans.write')
  const { plan, next } = view
  const href = (last: string) => `/plans/${plan.id}/${last}`
  return (
    <>
      {mayExport && (
        <LinkButton kind="plain" href={href('export')}>
          {t('plans.draftPrint')}
        </LinkButton>
      )}
      {mayWrite && plan.status === 'in-force' && (
        <LinkButton href={href('submission')}>{t('plans.draftNextDraft')}</LinkButton>
      )}
      {mayWrite && plan.status === 'with-leads' && (
        <LinkButton kind="plain" href={href('signatures')}>
          {t('plans.draftTakeBack')}
        </LinkButton>
      )}
      {next.submit && (
        <Step problems={next.submit} href={href('submission')} words={t('plans.draftSubmit')} solid={!next.sign} />
      )}
      {next.sign && (
        <Step
          problems={next.sign.problems}
          href={href('signatures')}
          words={t('plans.draftSignAs', { role: next.sign.strand })}
          solid
        />
      )}
      {next.approve && <Step problems={next.approve} href={href('approval')} words={t('plans.draftApprove')} solid />}
    </>
  )
}

type StepProps = { problems: PlanView['blocking']; href: string; words: string; solid: boolean }

/** A step that is open, or drawn closed with its first reason; what blocks approval stands beside the plan. */
function Step({ problems, href, words, solid }: StepProps) {
  const language = useLanguage()
  const [first] = problems
  if (!first)
    return (
      <LinkButton kind={solid ? 'solid' : 'second'} href={href}>
        {words}
      </LinkButton>
    )
  return (
    <ForbiddenButton reason={problemText(language, first as Parameters<typeof problemText>[1])}>
      {words}
    </ForbiddenButton>
  )
}
