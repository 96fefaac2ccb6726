/** The form that submits a draft: what changed, which signatures are asked for again, what still stands in the way. */
import { useText } from '../../../platform/language.tsx'
import { Button, ForbiddenButton, Gates, Section, TextArea } from '../../../ui/components/index.ts'
import { PlanPage } from '../reading/plan-page.tsx'
import { ChangeTable } from '../versions/difference-screens.tsx'
import { ChangeList } from './change-screens.tsx'
import { messages } from './messages.ts'
import { useSentence } from './reason-parts.tsx'
import type { SubmissionView } from './words.ts'

export function SubmissionScreen(view: SubmissionView) {
  const t = useText(messages)
  const { plan, previous, changes } = view
  return (
    <PlanPage view={view} tab="signatures" title={t('plans.approve.submitTitle')}>
      <div className="stack">
        <h2>{t('plans.approve.submitTitle')}</h2>
        {view.mayStartNext ? <StartNext plan={plan} /> : <SubmitForm {...view} />}
        <Section title={t('plans.approve.signaturesAfter')} why={t('plans.approve.signaturesAfterWhy')}>
          <ul>
            {view.signaturesAfter.map((each) => (
              <SignatureAfter key={each.strand} {...each} />
            ))}
          </ul>
        </Section>
        {previous !== null && (
          <Section
            title={t('plans.approve.changesSince', { number: previous })}
            why={t('plans.approve.changesCount', { count: changes.length })}
          >
            {changes.length > 0 && (
              <ChangeTable
                changes={changes}
                caption={t('plans.approve.changesSince', { number: previous })}
                heads={[t('plans.approve.before', { number: previous }), t('plans.approve.draftNow')]}
              />
            )}
          </Section>
        )}
      </div>
    </PlanPage>
  )
}

function SubmitForm({ plan, problems, mustSayWhatChanged }: SubmissionView) {
  const t = useText(messages)
  const sentence = useSentence()
  const blocking = problems.map((problem) => ({
    key: problem.field + problem.message,
    text: sentence(problem),
    ...(problem.href ? { href: problem.href } : {}),
  }))
  return (
    <form className="form" method="post" action={`/plans/${plan.id}/submission`}>
      <p>{t('plans.approve.submitMeans', { number: plan.latestVersion + 1 })}</p>
      {blocking.length > 0 && (
        <Gates id="submit-gates" title={t('plans.approve.submitBlocked')} blocking={blocking} met={0} />
      )}
      <TextArea
        name="whatChanged"
        label={t('plans.approve.whatChanged')}
        hint={t('plans.approve.whatChangedHint')}
        optional={!mustSayWhatChanged}
        sensitiveHint
        maxLength={4000}
      />
      <p className="row">
        {blocking.length > 0 ? (
          <ForbiddenButton reasonId="submit-gates">{t('plans.approve.submit')}</ForbiddenButton>
        ) : (
          <Button>{t('plans.approve.submit')}</Button>
        )}{' '}
        <a href={`/plans/${plan.id}`}>{t('plans.approve.backToPlan')}</a>
      </p>
    </form>
  )
}

function StartNext({ plan }: Pick<SubmissionView, 'plan'>) {
  const t = useText(messages)
  return (
    <form className="form" method="post" action={`/plans/${plan.id}/next-draft`}>
      <p>{t('plans.approve.nextDraftMeans', { number: plan.inForceVersion ?? 0 })}</p>
      <p className="row">
        <Button>{t('plans.approve.nextDraft')}</Button>{' '}
        <a href={`/plans/${plan.id}`}>{t('plans.approve.backToPlan')}</a>
      </p>
    </form>
  )
}

function SignatureAfter({ strand, isKept, isFirst, changes }: SubmissionView['signaturesAfter'][number]) {
  const t = useText(messages)
  if (isFirst) return <li>{t('plans.approve.willSign', { strand })}</li>
  if (isKept) return <li>{t('plans.approve.staysSigned', { strand })}</li>
  return (
    <li>
      {t('plans.approve.signsAgain', { strand })}
      <ChangeList changes={changes} />
    </li>
  )
}
