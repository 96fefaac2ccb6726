/** One emerging issue, with its signals and what may be done with it. */
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Empty, Identity, LinkButton, Notice, Section, Tag, TextArea } from '../../../ui/components/index.ts'
import { useFrame, useMay, usePosted } from '../../../ui/frame.tsx'
import { Layout } from '../../../ui/layout.tsx'
import { RadarTabs } from '../inbox/tabs.tsx'
import { SignalsTable } from '../signals/signals-table.tsx'
import type { EmergingIssue } from '../words.ts'
import { messages } from './messages.ts'
import type { IssueView } from './triage-words.ts'

export const stateWord = {
  'in-development': 'in_development',
  'assessed-as-threat': 'assessed',
  closed: 'closed',
} as const

export function IssueTag({ issue: { state } }: { issue: Pick<EmergingIssue, 'state'> }) {
  const t = useText(messages)
  const tone = state === 'in-development' ? ({ tone: 'acc' } as const) : {}
  return <Tag {...tone}>{t('radar.issueState', { state: stateWord[state] })}</Tag>
}

export function IssueScreen(view: IssueView) {
  const t = useText(messages)
  const language = useLanguage()
  const { issue, signals, ownerName, raisedByName } = view
  const facts = [
    t('radar.issueFacts', { day: formatDate(language, issue.raisedAt.slice(0, 10), 'long'), name: raisedByName }),
    `${t('radar.issueOwner')}: ${ownerName || t('radar.noOwner')}`,
  ]
  return (
    <Layout
      title={`${issue.reference} ${issue.name}`}
      identity={
        <Identity
          name={<span lang={issue.language}>{issue.name}</span>}
          reference={issue.reference}
          state={<IssueTag issue={issue} />}
          facts={facts}
          actions={<IssueActs issue={issue} />}
        />
      }
      tabs={<RadarTabs current="issues" />}
      density="compact"
    >
      <Ending view={view} />
      <div className="stack">
        <Section title={t('radar.issueSummaryTitle')}>
          {issue.summary ? (
            <p lang={issue.language}>{issue.summary}</p>
          ) : (
            <p className="quiet">{t('radar.summaryNone')}</p>
          )}
        </Section>
        <Section title={t('radar.issueSignals')} why={t('radar.developWhy')}>
          {signals.length === 0 ? (
            <Empty>{t('radar.issueSignalsNone')}</Empty>
          ) : (
            <SignalsTable signals={signals} caption={t('radar.issueSignals')} />
          )}
        </Section>
      </div>
    </Layout>
  )
}

function IssueActs({ issue }: { issue: EmergingIssue }) {
  const t = useText(messages)
  const { problems = [] } = useFrame()
  const isRefused = usePosted('because') !== undefined && problems.length > 0
  if (!useMay('radar.triage') || issue.state !== 'in-development') return null
  const path = `/radar/issues/${issue.id}`
  return (
    <div className="decide">
      <LinkButton kind="solid" href={`${path}/assessment`}>
        {t('radar.assess')}
      </LinkButton>
      <LinkButton kind="plain" href={`${path}/edit`}>
        {t('radar.edit')}
      </LinkButton>
      <details className="act" open={isRefused}>
        <summary className="btn plain">{t('radar.close')}</summary>
        <form className="form" method="post" action={`${path}/close`}>
          <TextArea name="because" label={t('radar.closeBecause')} rows={3} maxLength={2000} />
          <Button>{t('radar.closeButton')}</Button>
        </form>
      </details>
    </div>
  )
}

/** What became of it, where it has ended. */
function Ending({ view: { issue, threat } }: { view: IssueView }) {
  const t = useText(messages)
  const language = useLanguage()
  if (issue.state === 'closed')
    return (
      <Notice
        title={t('radar.closedBecause', {
          day: formatDate(language, (issue.closedAt ?? '').slice(0, 10), 'long'),
          because: issue.closedBecause ?? '',
        })}
      />
    )
  if (issue.state !== 'assessed-as-threat') return null
  return (
    <Notice
      title={
        threat
          ? t.rich('radar.becameThreat', {
              reference: threat.reference,
              name: threat.name,
              a: (words) => <a href={`/threats/${threat.id}`}>{words}</a>,
            })
          : t('radar.becameHiddenThreat')
      }
    />
  )
}
