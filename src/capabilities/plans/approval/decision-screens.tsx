/** The SRO's page: the gates as every page counts them, both signatures, what follows, the reasons to be accepted, and the way back. */
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import {
  Button,
  Checkboxes,
  Empty,
  ForbiddenButton,
  LinkButton,
  Section,
  SummaryList,
} from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { PlanPage } from '../reading/plan-page.tsx'
import { asChoice } from '../reading/plan-parts.tsx'
import { GatesPart } from '../reading/rail-parts.tsx'
import { SignaturesPart } from '../reading/signatures-part.tsx'
import { Decisions } from '../versions/list-screens.tsx'
import type { FullVersion } from '../view-words.ts'
import { messages } from './messages.ts'
import { ReasonFields, useSentence, WhyNot } from './reason-parts.tsx'
import type { ApprovalView } from './words.ts'

/** Gates that are not met: those without a reason, and the reasons that the SRO may accept. */
const openGates = ({ gates }: ApprovalView) => {
  const open = gates.filter((gate) => !gate.isMet)
  return {
    missing: open.filter(({ explained }) => !explained),
    explained: open.flatMap(({ explained, problems }) => (explained ? [{ ...explained, problems }] : [])),
  }
}

export function ApprovalScreen(view: ApprovalView) {
  const t = useText(messages)
  const { version, decisions } = view
  const mayApprove = useMay('plans.approve')
  return (
    <PlanPage view={view} tab="approval" title={t('plans.approve.approvalTitle')}>
      <div className="stack">
        <h2>{t('plans.approve.approvalTitle')}</h2>
        {version ? (
          <VersionForApproval view={view} version={version} />
        ) : (
          <Empty>{t('plans.approve.nothingSubmitted')}</Empty>
        )}
        <GatesPart view={view} />
        <SignaturesPart view={view} linked />
        {version && <WhatFollows {...view} />}
        {version && <ApproveForm view={view} number={version.number} mayApprove={mayApprove} />}
        {version && mayApprove && <SendBack {...view} />}
        {decisions.length > 0 && (
          <Section title={t('plans.approve.decisionsTitle')} calm>
            <Decisions decisions={decisions} />
          </Section>
        )}
      </div>
    </PlanPage>
  )
}

function VersionForApproval({ view: { plan }, version }: { view: ApprovalView; version: FullVersion }) {
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

function WhatFollows(view: ApprovalView) {
  const t = useText(messages)
  const { plan, version } = view
  const number = version?.number ?? 0
  const returning = openGates(view).explained.filter((each) => each.reviewOn !== null).length
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
function ApproveForm({ view, number, mayApprove }: { view: ApprovalView; number: number; mayApprove: boolean }) {
  const t = useText(messages)
  const words = t('plans.approve.approve', { number })
  const { missing } = openGates(view)
  const waits = missing.length > 0 ? 'blocks' : 'why-not-approve'
  const isOpen = mayApprove && missing.length === 0 && view.deciding.length === 0
  return (
    <Section title={t('plans.approve.decision')}>
      {isOpen && <AcceptAndApprove view={view} words={words} />}
      {!isOpen && <ReasonsThatWait view={view} />}
      {!isOpen && mayApprove && (
        <>
          <WhyNot id="why-not-approve" problems={view.deciding} />
          <ForbiddenButton reasonId={waits}>{words}</ForbiddenButton>
        </>
      )}
      {!mayApprove && <p className="quiet">{t('plans.approve.sroDecides')}</p>}
    </Section>
  )
}

/** Each reason is accepted by itself: nobody accepts what they have not read. */
function AcceptAndApprove({ view, words }: { view: ApprovalView; words: string }) {
  const t = useText(messages)
  const reasons = useReasons(view)
  return (
    <form className="form" method="post" action={`/plans/${view.plan.id}/approval`}>
      <input type="hidden" name="version" value={view.version?.number} />
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

function ReasonsThatWait({ view }: { view: ApprovalView }) {
  const t = useText(messages)
  const reasons = useReasons(view)
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
function useReasons(view: ApprovalView) {
  const t = useText(messages)
  const language = useLanguage()
  const sentence = useSentence()
  return openGates(view).explained.map(({ gate, reason, reviewOn, problems }) => ({
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
export function SendingBackScreen(view: ApprovalView) {
  const t = useText(messages)
  const { plan, version, sendingBack } = view
  return (
    <PlanPage view={view} tab="approval" title={t('plans.approve.sendBackTitle')}>
      <h2>{t('plans.approve.sendBackTitle')}</h2>
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
