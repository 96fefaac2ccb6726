/** All versions of a plan and everything decided on it. */
import { formatDate, formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, DateField, Empty, Section, Table, Tag, Timeline } from '../../../ui/components/index.ts'
import { useFrame } from '../../../ui/frame.tsx'
import { messages as approvalMessages } from '../approval/messages.ts'
import { NextSteps } from '../approval/next-step-screens.tsx'
import { PlanPage } from '../reading/plan-page.tsx'
import { asChoice } from '../reading/plan-parts.tsx'
import type { ShownDecision } from '../view-words.ts'
import { messages } from './messages.ts'
import type { VersionsView } from './words.ts'

export function VersionsScreen(view: VersionsView) {
  const { plan, versions, decisions } = view
  const t = useText(messages)
  return (
    <PlanPage view={view} tab="versions" title={t('plans.version.title')}>
      <div className="stack">
        <Section title={t('plans.version.list')} why={t('plans.version.listWhy')}>
          {versions.length === 0 ? (
            <Empty>{t('plans.version.none')}</Empty>
          ) : (
            <VersionTable plan={plan} versions={versions} />
          )}
        </Section>
        <AsAtForm planId={plan.id} />
        <NextSteps plan={plan} />
        <Section title={t('plans.version.decisions')}>
          {decisions.length === 0 ? (
            <Empty>{t('plans.version.noDecision')}</Empty>
          ) : (
            <Decisions decisions={decisions} />
          )}
        </Section>
      </div>
    </PlanPage>
  )
}

function VersionTable({ plan, versions }: Pick<VersionsView, 'plan' | 'versions'>) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Table
      caption={t('plans.version.list')}
      captionHidden
      rows={versions}
      keyOf={({ number }) => String(number)}
      columns={[
        {
          head: t('plans.version.versionHead'),
          rowHeader: true,
          cell: ({ number, isInForce, kind }) => (
            <>
              <a href={`/plans/${plan.id}/versions/${number}`}>{t('plans.version.version', { number })}</a>{' '}
              {isInForce && <Tag tone="good">{t('plans.version.inForce')}</Tag>}
              {kind === 'interim' && <Tag tone="line">{t('plans.version.interim')}</Tag>}
            </>
          ),
        },
        { head: t('plans.version.cut'), cell: ({ cutAt }) => formatInstant(language, cutAt) },
        { head: t('plans.version.by'), cell: ({ cutBy }) => cutBy },
        { head: t('plans.version.whatChanged'), cell: ({ whatChanged }) => whatChanged },
        {
          head: t('plans.version.differences'),
          cell: ({ number }) =>
            number > 1 && (
              <a href={`/plans/${plan.id}/differences?from=${number - 1}&to=${number}`}>
                {t('plans.version.fromTo', { from: number - 1, to: number })}
              </a>
            ),
        },
      ]}
    />
  )
}

/** Asks for the plan as it was on a day. */
export function AsAtForm({ planId, on }: { planId: string; on?: string }) {
  const t = useText(messages)
  const { today } = useFrame()
  return (
    <form className="row" method="get" action={`/plans/${planId}/as-at`}>
      <DateField name="on" label={t('plans.version.asAtLabel')} value={on ?? today} max={today} />
      <Button kind="second">{t('plans.version.asAtShow')}</Button>
    </form>
  )
}

/** What was decided, by whom, in which words, and which reasons the approver took upon themselves. */
export function Decisions({ decisions }: { decisions: ShownDecision[] }) {
  const t = useText(messages)
  const approval = useText(approvalMessages)
  const language = useLanguage()
  return (
    <Timeline
      label={t('plans.version.decisions')}
      events={decisions.map((decision) => ({
        key: decision.id,
        at: decision.decidedAt,
        bad: ['sent-back', 'closure-declined', 'authority-denied'].includes(decision.kind),
        who:
          decision.spoken !== null && decision.spoken !== 'confirmed'
            ? t('plans.version.saidToBe', { name: decision.by })
            : decision.for === ''
              ? decision.by
              : approval('plans.approve.signedFor', { by: decision.by, for: decision.for }),
        what: (
          <>
            <b>{t('plans.version.decision', { kind: asChoice(decision.kind), number: decision.versionNumber ?? 0 })}</b>{' '}
            {decision.until && t('plans.version.until', { at: formatInstant(language, decision.until) })}{' '}
            {decision.spoken && t('plans.version.oral', { state: decision.spoken })} {decision.reason}
            {decision.accepted.map(({ gate, reason, reviewOn }) => (
              <span key={gate} className="quiet small">
                {' '}
                {approval('plans.approve.acceptGate', { gate: asChoice(gate), reason })}{' '}
                {reviewOn && approval('plans.approve.returnsOn', { day: formatDate(language, reviewOn) })}
              </span>
            ))}
          </>
        ),
      }))}
    />
  )
}
