import { formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { called } from '../../../platform/ranks.ts'
import {
  Button,
  Checkboxes,
  DateField,
  Notice,
  Radios,
  Section,
  TextArea,
  WrittenIn,
} from '../../../ui/components/index.ts'
import { useFrame } from '../../../ui/frame.tsx'
import { messages } from '../reading/messages.ts'
import { PlanPage } from '../reading/plan-page.tsx'
import { asChoice, Words } from '../reading/plan-parts.tsx'
import { LONGEST } from '../words.ts'
import { messages as forms } from './form-messages.ts'
import type { LiveView, SealedView } from './live-words.ts'

/** How one action stands now, and where it may go from there. */
export function StatusScreen(view: LiveView) {
  const t = useText(messages)
  const f = useText(forms)
  const { action, plan } = view
  const title = f('plans.draftStatusTitle', { reference: action.reference })
  return (
    <PlanPage view={view} tab="actions" title={title}>
      <h2>{title}</h2>
      <p lang={view.draft.content.language}>{action.text}</p>
      {action.isLifeSaving && <Notice tone="warn" title={f('plans.draftLifeSavingNow')} />}
      <form className="form" method="post" action={`/plans/${plan.id}/actions/${action.id}/status`}>
        <Radios
          name="status"
          label={f('plans.draftStatusNow', {
            status: t('plans.draftActionStatus', { status: asChoice(action.status) }),
          })}
          choices={view.moves.map((status) => ({
            value: status,
            text: t('plans.draftActionStatus', { status: asChoice(status) }),
            ...(status === 'waiting' && { more: <WaitsUntil /> }),
          }))}
        />
        {action.hold !== '' && !action.isLifeSaving && (
          <Checkboxes
            name="spokeToDesk"
            label={t('plans.draftSpeakFirst', { desk: action.hold })}
            choices={[{ value: 'yes', text: f('plans.draftSpoke') }]}
          />
        )}
        <TextArea
          name="because"
          label={f('plans.draftStatusBecause')}
          hint={f('plans.draftStatusBecauseHint')}
          rows={2}
          maxLength={LONGEST}
          sensitiveHint
          optional
        />
        <p className="row">
          <Button>{f('plans.draftSave')}</Button> <a href={`/plans/${plan.id}/actions`}>{f('plans.draftCancel')}</a>
        </p>
      </form>
    </PlanPage>
  )
}

function WaitsUntil() {
  const f = useText(forms)
  return (
    <DateField name="waitsUntil" label={f('plans.draftWaitsUntil')} hint={f('plans.draftWaitsUntilHint')} optional />
  )
}

/** The part of Pursue that only the people on its list open. */
export function SealedScreen(view: SealedView) {
  const f = useText(forms)
  const language = useLanguage()
  const { sealed } = view
  const title = f('plans.draftSealedTitle')
  return (
    <PlanPage view={view} tab="actions" title={title}>
      <Section
        title={title}
        why={f('plans.draftSealedWhy')}
        {...(view.plan.sealedRestrictionId
          ? {
              more: <a href={`/people/restrictions/${view.plan.sealedRestrictionId}`}>{f('plans.draftSealedNames')}</a>,
            }
          : {})}
      >
        {sealed && (
          <>
            <Words text={sealed.text} language={sealed.language} />
            <p className="micro quiet">
              {f('plans.draftSealedBy', { name: sealed.writtenBy, at: formatInstant(language, sealed.writtenAt) })}
            </p>
          </>
        )}
      </Section>
      {view.mayWrite && <SealForm view={view} />}
    </PlanPage>
  )
}

function SealForm({ view }: { view: SealedView }) {
  const f = useText(forms)
  const { language } = useFrame()
  const { sealed, plan } = view
  return (
    <form className="form" method="post" action={`/plans/${plan.id}/sealed`}>
      <TextArea
        name="text"
        label={f('plans.draftSealedText')}
        value={sealed?.text ?? ''}
        rows={8}
        maxLength={LONGEST}
        sensitiveHint
      />
      <WrittenIn {...(sealed && { value: sealed.language })} />
      {plan.sealedRestrictionId === null && (
        <Checkboxes
          name="people"
          label={f('plans.draftSealedPeople')}
          hint={f('plans.draftSealedPeopleHint')}
          choices={view.named.map((person) => ({
            value: person.id,
            text: called(language, person),
            ...(person.isAuditor ? { hint: f('plans.draftIsAuditor') } : {}),
          }))}
        />
      )}
      <p className="row">
        <Button>{f('plans.draftSeal')}</Button> <a href={`/plans/${plan.id}/actions`}>{f('plans.draftCancel')}</a>
      </p>
    </form>
  )
}
