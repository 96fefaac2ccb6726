/** The version that is signed, in its own words; its two signatures, what each covers, and the button to sign. */
import { formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import {
  Button,
  Details,
  Empty,
  ForbiddenButton,
  LinkButton,
  Notice,
  Section,
  SummaryList,
} from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { PlanPage } from '../reading/plan-page.tsx'
import { SignaturesPart, useSigner } from '../reading/signatures-part.tsx'
import { VersionBody } from '../versions/version-screens.tsx'
import type { FullVersion, SignatureShown } from '../view-words.ts'
import { ChangeList } from './change-screens.tsx'
import { messages } from './messages.ts'
import { Digest, ReasonFields, WhyNot } from './reason-parts.tsx'
import type { SignaturesView } from './words.ts'

export function SignaturesScreen(view: SignaturesView) {
  const t = useText(messages)
  const { plan, version, signatures, takingBack } = view
  const mayWrite = useMay('plans.write')
  return (
    <PlanPage view={view} tab="signatures" title={t('plans.approve.signaturesTitle')}>
      <div className="stack">
        <h2>{t('plans.approve.signaturesTitle')}</h2>
        {!version && <NothingSubmitted view={view} />}
        {version && <VersionAtHand planId={plan.id} version={version} />}
        {(version || signatures.some((each) => each.byId)) && <SignaturesPart view={view} />}
        {version && <NoSio because={plan.noSioBecause} isAlone={signatures.length === 1} />}
        {version && signatures.map((each) => <Strand key={each.strand} view={view} signature={each} />)}
        {takingBack.length === 0 && mayWrite && <TakeBack planId={plan.id} />}
        {version && (
          <Section title={t('plans.approve.whatIsSigned', { number: version.number })}>
            <VersionBody version={version.version} />
          </Section>
        )}
      </div>
    </PlanPage>
  )
}

function NothingSubmitted({ view: { plan } }: { view: SignaturesView }) {
  const t = useText(messages)
  const mayWrite = useMay('plans.write') && plan.closedAt === null
  return (
    <Empty
      action={
        mayWrite && <LinkButton href={`/plans/${plan.id}/submission`}>{t('plans.approve.submitTitle')}</LinkButton>
      }
    >
      {t('plans.approve.nothingSubmitted')}
    </Empty>
  )
}

function TakeBack({ planId }: { planId: string }) {
  const t = useText(messages)
  return (
    <Details summary={t('plans.approve.takeBackTitle')}>
      <form className="form" method="post" action={`/plans/${planId}/taking-back`}>
        <p>{t('plans.approve.takeBackMeans')}</p>
        <ReasonFields label={t('plans.approve.takeBackWhy')} optional />
        <Button kind="second">{t('plans.approve.takeBack')}</Button>
      </form>
    </Details>
  )
}

function VersionAtHand({ planId, version }: { planId: string; version: FullVersion }) {
  const t = useText(messages)
  const language = useLanguage()
  const { number, whatChanged, cutAt, cutBy } = version
  return (
    <SummaryList
      rows={[
        {
          term: t('plans.approve.version'),
          value: <a href={`/plans/${planId}/versions/${number}`}>{t('plans.approve.versionNumber', { number })}</a>,
        },
        {
          term: t('plans.approve.submittedBy'),
          value: t('plans.approve.byAt', { name: cutBy, at: formatInstant(language, cutAt) }),
        },
        ...(whatChanged ? [{ term: t('plans.approve.whatChangedTerm'), value: whatChanged }] : []),
      ]}
    />
  )
}

/** Without an SIO the reason stands in the place of theirs. */
function NoSio({ because, isAlone }: { because: string; isAlone: boolean }) {
  const t = useText(messages)
  if (!isAlone) return null
  return (
    <Notice tone="warn" title={t('plans.approve.noSio')}>
      <p>{because}</p>
      <p>{t('plans.approve.lroSignsWhole')}</p>
    </Notice>
  )
}

function Strand({ view, signature }: { view: SignaturesView; signature: SignatureShown }) {
  const t = useText(messages)
  const signer = useSigner(view)
  const { strand, state, coveredSha256, signedVersion, changes } = signature
  const isSigned = state === 'signed' || state === 'carried'
  return (
    <Section calm title={t('plans.approve.strandTitle', { strand })} why={t('plans.approve.covers', { strand })}>
      {state === 'reopened' && (
        <>
          <p>{t('plans.approve.reopenedBy', { name: signer(signature), number: signedVersion ?? 0 })}</p>
          <ChangeList changes={changes} />
        </>
      )}
      {isSigned && (
        <p className="micro quiet">
          {t('plans.approve.coveredDigest')} <Digest of={coveredSha256 ?? ''} />
        </p>
      )}
      {!isSigned && <SignForm view={view} strand={strand} />}
    </Section>
  )
}

function SignForm({ view, strand }: { view: SignaturesView; strand: SignatureShown['strand'] }) {
  const t = useText(messages)
  const number = view.version?.number ?? 0
  const problems = view.signing[strand] ?? []
  const id = `why-not-${strand}`
  const words = t('plans.approve.sign', { strand, number })
  if (!useMay('plans.sign')) return <p className="quiet">{t('plans.approve.waitsFor', { strand })}</p>
  if (problems.length > 0)
    return (
      <>
        <WhyNot id={id} problems={problems} />
        <ForbiddenButton reasonId={id}>{words}</ForbiddenButton>
      </>
    )
  return (
    <form method="post" action={`/plans/${view.plan.id}/signatures`}>
      <input type="hidden" name="strand" value={strand} />
      <input type="hidden" name="version" value={number} />
      <p>{t('plans.approve.signMeans', { strand })}</p>
      <Button>{words}</Button>
    </form>
  )
}
