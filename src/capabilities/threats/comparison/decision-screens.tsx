/** What was decided where the two methods disagree, and the moderator's form. */
import { formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Radios, Section, StateText, TextArea, WrittenIn } from '../../../ui/components/index.ts'
import { messages } from './messages.ts'
import type { DisagreementShown, MethodsView, Side } from './words.ts'

/** One disagreement: since when, by how much, and who decided what; or that it still waits. */
export function Decided({ one }: { one: DisagreementShown }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <p>
      {t('threats.disagreedOn', { bands: one.bandsApart, at: formatInstant(language, one.openedAt) })}.{' '}
      {one.stands && one.decidedAt ? (
        <span lang={one.language}>
          {t('threats.decidedStands', {
            stands: one.stands,
            name: one.decidedByName ?? '',
            at: formatInstant(language, one.decidedAt),
            because: one.because,
          })}{' '}
        </span>
      ) : (
        !one.overtakenAt && <StateText tone="warn">{t('threats.stillWaiting')}</StateText>
      )}
      <span className="quiet">
        {one.overtakenAt ? t('threats.overtakenNow') : one.stands === 'second' && t('threats.rankUnchanged')}
      </span>
    </p>
  )
}

/** Which stands, and why. Only for someone who wrote neither. */
export function DecisionPart({ view, first, second }: { view: MethodsView; first: Side; second: Side }) {
  const t = useText(messages)
  const language = useLanguage()
  const said = (side: Side) => ({ band: side.bandName[language], scheme: side.scheme.name[language] })
  return (
    <Section title={t('threats.standsTitle')} id="decision">
      <form className="form" method="post" action={`/threats/${view.threat.id}/methods`}>
        <input type="hidden" name="disagreement" value={view.waiting!.id} />
        <Radios
          name="stands"
          label={t('threats.standsQuestion')}
          choices={[
            { value: 'first', text: t('threats.standsFirst', said(first)) },
            {
              value: 'second',
              text: t('threats.standsSecond', said(second)),
              hint: t('threats.standsSecondHint'),
            },
          ]}
        />
        <TextArea name="because" label={t('threats.standsBecause')} rows={4} maxLength={2000} sensitiveHint />
        <WrittenIn />
        <p className="row">
          <Button>{t('threats.keepDecision')}</Button>
        </p>
      </form>
    </Section>
  )
}
