/** The plan as it was on a day, from versions and decisions only. */
import { formatDate, formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { Empty, Notice, Section } from '../../../ui/components/index.ts'
import { PlanPage } from '../reading/plan-page.tsx'
import { AsAtForm, Decisions } from './list-screens.tsx'
import { messages } from './messages.ts'
import { VersionBody, VersionFacts } from './version-screens.tsx'
import type { AsAtView } from './words.ts'

export function AsAtScreen(view: AsAtView) {
  const { plan, on, at, shown, interimThen: interim, decisions } = view
  const t = useText(messages)
  const language = useLanguage()
  return (
    <PlanPage view={view} tab="versions" title={t('plans.version.asAt', { day: formatDate(language, on) })}>
      <div className="stack">
        <AsAtForm planId={plan.id} on={on} />
        <p className="quiet">{t('plans.version.asAtMeans', { at: formatInstant(language, at) })}</p>
        {interim && (
          <Notice
            tone={interim.isExpired ? 'bad' : 'warn'}
            title={t(interim.isExpired ? 'plans.version.interimExpired' : 'plans.version.interimUntil', {
              at: formatInstant(language, interim.until),
            })}
          />
        )}
        {shown ? (
          <>
            <VersionFacts planId={plan.id} shown={shown} />
            <VersionBody version={shown.version} />
          </>
        ) : (
          <Empty>{t('plans.version.noneInForceThen')}</Empty>
        )}
        {decisions.length > 0 && (
          <Section title={t('plans.version.decisionsUntilThen')}>
            <Decisions decisions={decisions} />
          </Section>
        )}
      </div>
    </PlanPage>
  )
}
