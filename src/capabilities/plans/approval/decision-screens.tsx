/** The SRO's page: what follows from an approval, every gate as it stands, the reasons to be accepted, and the way back. */
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import {
  Button,
  Checkboxes,
  Empty,
  ForbiddenButton,
  Gates,
  LinkButton,
  Section,
  SummaryList,
} from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { useMend } from '../reading/plan-parts.tsx'
import { messages } from './messages.ts'
import { asChoice, PlanPage, ReasonFields, useSentence, WhyNot } from './plan-frame-screens.tsx'
import type { ApprovalView } from './words.ts'

export function ApprovalScreen(view: ApprovalView) {
  const t = useText(messages)
  const { plan, version, met, missing } = view
  const reasons = useReasons(view.explained)
  const sentence = useSentence()
  const leadsTo = useMend()
  const mayApprove = useMay('plans.approve')
  const title = t('plans.approve.approvalTitle')
  if (!version)
    return (
      <PlanPage plan={plan} title={title} current="approval">
        <Empty>{t('plans.approve.nothingSubmitted')}</Empty>
      </PlanPage>
    )
  return (
    <PlanPage plan={plan} title={title} current="approval">
      <div className="stack">
        <VersionForApproval plan={plan} version={version} />
        <Gates
          id="gates"
          blocking={[
            ...missing.map((problem) => ({
              key: problem.field + problem.message,
              text: sentence(problem),
              ...leadsTo(problem),
            })),
            ...reasons.map(({ value, text }) => ({
              key: value,
              text,
              href: '#accept',
              hint: t('plans.approve.toAccept'),
            })),
          ]}
          met={met.length}
          metHref="#met"
        />
        <WhatFollows {...view} />
        <ApproveForm {...view} mayApprove={mayApprove} />
        <Section title={t('plans.approve.metTitle')} id="met" calm>
          <ul>
            {met.map((gate) => (
              <li key={gate}>{t('plans.approve.gate', { gate: asChoice(gate) })}</li>
            ))}
          </ul>
        </Section>
        {mayApprove && <SendBack {...view} />}
      </div>
    </PlanPage>
  )
}

function VersionForApproval({
  plan,
  version,
}: {
  plan: ApprovalView['plan']
  version: NonNullable<ApprovalView['version']>
}) {
  const t = useText(messages)
  const { number } = version
  return (
    <SummaryList
      rows={[
        {
          term: t('plans.approve.version'),
          value: (
            <>
              <a href={`/plans/${plan.id}/versions/${number}`}>{t('plans.approve.versionNumber', { number })}</a>{' '}
              {plan.inForceVersion !== null && plan.inForceVersion !== number && (
                <a href={`/plans/${plan.id}/differences?from=${plan.inForceVersion}&to=${number}`}>
                  {t('plans.approve.compareInForce', { number: plan.inForceVersion })}
                </a>
              )}
            </>
          ),
        },
        ...(version.whatChanged ? [{ term: t('plans.approve.whatChangedTerm'), value: version.whatChanged }] : []),
      ]}
    />
  )
}

function WhatFollows({ plan, version, explained }: ApprovalView) {
  const t = useText(messages)
  const number = version?.number ?? 0
  const returning = explained.filter((each) => each.reviewOn !== null).length
  if (plan.inForceVersion === number) return null
  return (
    <Section title={t('plans.approve.whatFollows')} calm>
      <ul>
        <li>{t('plans.approve.followsInForce', { number })}</li>
        {plan.inForceVersion !== null && <li>{t('plans.approve.followsBefore', { number: plan.inForceVersion })}</li>}
        <li>{t('plans.approve.followsActions')}</li>
        {returning > 0 && <li>{t('plans.approve.followsTasks', { count: returning })}</li>}
      </ul>
    </Section>
  )
}

/** The decision as this reader may take it: a form, a refused button that points to its reasons, or a word on who decides. */
function ApproveForm(view: ApprovalView & { mayApprove: boolean }) {
  const t = useText(messages)
  const words = t('plans.approve.approve', { number: view.version?.number ?? 0 })
  return (
    <Section title={t('plans.approve.decision')}>
      {view.mayApprove && view.missing.length === 0 ? (
        <AcceptAndApprove {...view} words={words} />
      ) : (
        <>
          <ReasonsThatWait explained={view.explained} />
          {view.mayApprove ? (
            <ForbiddenButton reasonId="gates">{words}</ForbiddenButton>
          ) : (
            <p className="quiet">{t('plans.approve.sroDecides')}</p>
          )}
        </>
      )}
    </Section>
  )
}

/** Each reason is accepted by itself: nobody accepts what they have not read. */
function AcceptAndApprove({ plan, version, explained, words }: ApprovalView & { words: string }) {
  const t = useText(messages)
  const reasons = useReasons(explained)
  return (
    <form className="form" method="post" action={`/plans/${plan.id}/approval`}>
      <input type="hidden" name="version" value={version?.number} />
      {reasons.length > 0 && (
        <Checkboxes
          name="accept"
          label={t('plans.approve.accept')}
          hint={t('plans.approve.acceptHint')}
          choices={reasons}
        />
      )}
      <ReasonFields label={t('plans.approve.comment')} optional />
      <Button>{words}</Button>
    </form>
  )
}

function ReasonsThatWait({ explained }: Pick<ApprovalView, 'explained'>) {
  const t = useText(messages)
  const reasons = useReasons(explained)
  if (reasons.length === 0) return null
  return (
    <>
      <p>{t('plans.approve.reasonsWait')}</p>
      <ul id="accept">
        {reasons.map(({ value, text, hint }) => (
          <li key={value}>
            {text} <span className="quiet">{hint}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where the reason leaves open which parts are missing, they are named beside it. */
function useReasons(explained: ApprovalView['explained']) {
  const t = useText(messages)
  const language = useLanguage()
  const sentence = useSentence()
  return explained.map(({ gate, reason, reviewOn, problems }) => ({
    value: gate,
    text: t('plans.approve.acceptGate', { gate: asChoice(gate), reason }),
    hint: [
      ...(gate === 'profile' || gate === 'objectives' ? problems.map(sentence) : []),
      ...(reviewOn ? [t('plans.approve.returnsOn', { day: formatDate(language, reviewOn) })] : []),
    ].join(' '),
  }))
}

function SendBack({ plan, sendingBack }: ApprovalView) {
  const t = useText(messages)
  return (
    <Section title={t('plans.approve.sendBackTitle')} calm>
      {sendingBack.length > 0 ? (
        <>
          <WhyNot id="why-not-back" problems={sendingBack} />
          <ForbiddenButton reasonId="why-not-back">{t('plans.approve.sendBack')}</ForbiddenButton>
        </>
      ) : (
        <LinkButton href={`/plans/${plan.id}/sending-back`}>{t('plans.approve.sendBack')}</LinkButton>
      )}
    </Section>
  )
}

/** The form by which the SRO gives a plan back with a reason. */
export function SendingBackScreen({ plan, version, sendingBack }: ApprovalView) {
  const t = useText(messages)
  return (
    <PlanPage plan={plan} title={t('plans.approve.sendBackTitle')} current={null}>
      {sendingBack.length > 0 || !version ? (
        <WhyNot id="why-not-back" problems={sendingBack} />
      ) : (
        <form className="form" method="post" action={`/plans/${plan.id}/sending-back`}>
          <input type="hidden" name="version" value={version.number} />
          <p>{t('plans.approve.sendBackMeans')}</p>
          <ReasonFields label={t('plans.approve.sendBackWhy')} />
          <p className="row">
            <Button>{t('plans.approve.sendBack')}</Button>{' '}
            <a href={`/plans/${plan.id}/approval`}>{t('plans.approve.backToApproval')}</a>
          </p>
        </form>
      )}
    </PlanPage>
  )
}
