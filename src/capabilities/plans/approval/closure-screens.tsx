/** The end of a plan: who proposes it and why, and the SRO's decision. */
import { formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Empty, ForbiddenButton, Ledger, Radios, Section } from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { PlanPage } from '../reading/plan-page.tsx'
import { messages } from './messages.ts'
import { ReasonFields, WhyNot } from './reason-parts.tsx'
import type { ClosureView } from './words.ts'

export function ClosureScreen(view: ClosureView) {
  const t = useText(messages)
  const language = useLanguage()
  const { plan, proposals, deciding } = view
  return (
    <PlanPage view={view} tab="approval" title={t('plans.approve.closureTitle')}>
      <div className="stack">
        <h2>{t('plans.approve.closureTitle')}</h2>
        <p>{t('plans.approve.closureMeans')}</p>
        <Section title={t('plans.approve.closureProposals')}>
          {proposals.length === 0 ? (
            <Empty>{t('plans.approve.closureNone')}</Empty>
          ) : (
            <Ledger
              rows={proposals.map((each) => ({
                key: each.id,
                who: each.for === '' ? each.by : t('plans.approve.signedFor', { by: each.by, for: each.for }),
                state: <span className="quiet small"> {formatInstant(language, each.at)}</span>,
                words: each.reason,
              }))}
            />
          )}
        </Section>
        {deciding.length === 0 ? <Decide plan={plan} /> : <Propose {...view} />}
      </div>
    </PlanPage>
  )
}

/** Who may do neither reads why; a decision that waits for a lead says for whom. */
function Propose({ plan, proposing, deciding }: ClosureView) {
  const t = useText(messages)
  const mayPropose = useMay('plans.write')
  const mayDecide = useMay('plans.approve')
  if (!mayPropose && !mayDecide) return null
  if (mayPropose && proposing.length === 0)
    return (
      <Section title={t('plans.approve.closurePropose')}>
        <form className="form" method="post" action={`/plans/${plan.id}/closure`}>
          <ReasonFields label={t('plans.approve.closureReason')} hint={t('plans.approve.closureReasonHint')} />
          <Button>{t('plans.approve.closurePropose')}</Button>
        </form>
      </Section>
    )
  return (
    <div>
      <WhyNot id="why-not-closure" problems={mayDecide ? deciding : proposing} />
      <ForbiddenButton reasonId="why-not-closure">
        {t(mayDecide ? 'plans.approve.closureDecide' : 'plans.approve.closurePropose')}
      </ForbiddenButton>
    </div>
  )
}

function Decide({ plan }: Pick<ClosureView, 'plan'>) {
  const t = useText(messages)
  return (
    <Section title={t('plans.approve.closureDecide')}>
      <form className="form" method="post" action={`/plans/${plan.id}/closing`}>
        <Radios
          name="decision"
          label={t('plans.approve.closureQuestion')}
          choices={[
            { value: 'closed', text: t('plans.approve.closureClose'), hint: t('plans.approve.closureCloseHint') },
            { value: 'closure-declined', text: t('plans.approve.closureDecline') },
          ]}
        />
        <ReasonFields label={t('plans.approve.closureDecisionReason')} />
        <Button>{t('plans.approve.closureDecide')}</Button>
      </form>
    </Section>
  )
}
