/** The two signatures of a version, what each covers, and the button to sign. */
import { formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import {
  Button,
  Details,
  Empty,
  ForbiddenButton,
  LinkButton,
  Notice,
  Section,
  type Sign,
  Signs,
  SummaryList,
} from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { carriedSign } from '../signing/signature-sentences.ts'
import { ChangeList } from './change-screens.tsx'
import { messages } from './messages.ts'
import { Digest, PlanPage, ReasonFields, WhyNot } from './plan-frame-screens.tsx'
import type { ShownSignature, SignaturesView } from './words.ts'

export function SignaturesScreen({ plan, version, signatures, takingBack }: SignaturesView) {
  const t = useText(messages)
  const mayWrite = useMay('plans.write')
  const title = t('plans.approve.signaturesTitle')
  if (!version)
    return (
      <PlanPage plan={plan} title={title} current="signatures">
        <Empty
          action={
            mayWrite && <LinkButton href={`/plans/${plan.id}/submission`}>{t('plans.approve.submitTitle')}</LinkButton>
          }
        >
          {t('plans.approve.nothingSubmitted')}
        </Empty>
      </PlanPage>
    )
  return (
    <PlanPage plan={plan} title={title} current="signatures">
      <div className="stack">
        <VersionAtHand plan={plan} version={version} />
        <BothSignatures signatures={signatures} noSioBecause={plan.noSioBecause} version={version} />
        {signatures.map((each) => (
          <Strand key={each.strand} planId={plan.id} version={version.number} signature={each} />
        ))}
        {takingBack.length === 0 && mayWrite && (
          <Details summary={t('plans.approve.takeBackTitle')}>
            <form className="form" method="post" action={`/plans/${plan.id}/taking-back`}>
              <p>{t('plans.approve.takeBackMeans')}</p>
              <ReasonFields label={t('plans.approve.takeBackWhy')} optional />
              <Button kind="second">{t('plans.approve.takeBack')}</Button>
            </form>
          </Details>
        )}
      </div>
    </PlanPage>
  )
}

function VersionAtHand({
  plan,
  version,
}: {
  plan: SignaturesView['plan']
  version: NonNullable<SignaturesView['version']>
}) {
  const t = useText(messages)
  const language = useLanguage()
  const { number, sha256, whatChanged, cutAt, cutBy } = version
  return (
    <SummaryList
      rows={[
        {
          term: t('plans.approve.version'),
          value: <a href={`/plans/${plan.id}/versions/${number}`}>{t('plans.approve.versionNumber', { number })}</a>,
        },
        {
          term: t('plans.approve.submittedBy'),
          value: t('plans.approve.byAt', { name: cutBy, at: formatInstant(language, cutAt) }),
        },
        ...(whatChanged ? [{ term: t('plans.approve.whatChangedTerm'), value: whatChanged }] : []),
        { term: t('plans.approve.digest'), value: <Digest of={sha256} /> },
      ]}
    />
  )
}

/** Both lines, always; without an SIO the reason stands in the place of theirs. */
function BothSignatures({
  signatures,
  noSioBecause,
  version,
}: {
  signatures: ShownSignature[]
  noSioBecause: string
  version: { number: number; cutAt: string }
}) {
  const t = useText(messages)
  const language = useLanguage()
  const sign = (each: ShownSignature): Sign => {
    const forWhat = t('plans.approve.signsFor', { strand: each.strand })
    const role = each.strand.toUpperCase()
    if (each.state === 'reopened') return { role, forWhat, openedAgainAt: version.cutAt }
    if (each.state === 'open' || !each.signedAt) return { role, forWhat }
    const signedBy = each.for === '' ? each.by : t('plans.approve.signedFor', { by: each.by, for: each.for })
    const carried = {
      ...{ name: signedBy, signed: each.signedVersion ?? 0, signedAt: each.signedAt, since: each.since },
      number: version.number,
    }
    if (each.state === 'carried') return { role, forWhat, carried: carriedSign(language, carried) }
    return { role, forWhat, signedBy, signedAt: each.signedAt }
  }
  const [first, second] = signatures
  if (first && second) return <Signs signs={[sign(first), sign(second)]} />
  return (
    <Notice tone="warn" title={t('plans.approve.noSio')}>
      <p>{noSioBecause}</p>
      <p>{t('plans.approve.lroSignsWhole')}</p>
    </Notice>
  )
}

function Strand({ planId, version, signature }: { planId: string; version: number; signature: ShownSignature }) {
  const t = useText(messages)
  const { strand, state, coveredSha256, signedVersion } = signature
  const isSigned = state === 'signed' || state === 'carried'
  return (
    <Section title={t('plans.approve.strandTitle', { strand })} why={t('plans.approve.covers', { strand })}>
      {state === 'reopened' && (
        <>
          <p>{t('plans.approve.reopenedBy', { name: signature.by, number: signedVersion ?? 0 })}</p>
          <ChangeList changes={signature.changes} />
        </>
      )}
      {isSigned && (
        <SummaryList
          rows={[
            { term: t('plans.approve.signedBy'), value: <SignedLine signature={signature} /> },
            { term: t('plans.approve.coveredDigest'), value: <Digest of={coveredSha256 ?? ''} /> },
          ]}
        />
      )}
      {!isSigned && <SignForm planId={planId} version={version} signature={signature} />}
    </Section>
  )
}

function SignedLine({ signature }: { signature: ShownSignature }) {
  const t = useText(messages)
  const language = useLanguage()
  const at = formatInstant(language, signature.signedAt ?? '')
  return signature.for === ''
    ? t('plans.approve.byAt', { name: signature.by, at })
    : t('plans.approve.byForAt', { name: signature.by, for: signature.for, at })
}

function SignForm({ planId, version, signature }: { planId: string; version: number; signature: ShownSignature }) {
  const t = useText(messages)
  const { strand, problems } = signature
  const id = `why-not-${strand}`
  const words = t('plans.approve.sign', { strand, number: version })
  if (!useMay('plans.sign')) return <p className="quiet">{t('plans.approve.waitsFor', { strand })}</p>
  if (problems.length > 0)
    return (
      <>
        <WhyNot id={id} problems={problems} />
        <ForbiddenButton reasonId={id}>{words}</ForbiddenButton>
      </>
    )
  return (
    <form method="post" action={`/plans/${planId}/signatures`}>
      <input type="hidden" name="strand" value={strand} />
      <input type="hidden" name="version" value={version} />
      <p>{t('plans.approve.signMeans', { strand })}</p>
      <Button>{words}</Button>
    </form>
  )
}
