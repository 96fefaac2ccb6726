/** The state of the plan beside it: what still blocks approval, both signatures, who was asked, the profile it rests on. */
import { formatDate, type Language, problemText, say, useLanguage, useText } from '../../../platform/language.tsx'
import {
  Basis,
  ContextDate,
  Details,
  Gates,
  Icon,
  Ledger,
  type LedgerRow,
  Section,
  type Sign,
  Signs,
  StateText,
  Tag,
} from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { reopenedArgs } from '../approval-rules.ts'
import { carriedSign } from '../signing/signature-sentences.ts'
import type { ConsultationCited, PlanView } from '../view-words.ts'
import { messages } from './messages.ts'
import { asChoice, inSentence, useMend } from './plan-parts.tsx'

/** Exactly what is missing, each with the place where it is mended, and how many gates are met. */
export function GatesPart({ view }: { view: PlanView }) {
  const t = useText(messages)
  const language = useLanguage()
  const leadsTo = useMend()
  if (view.plan.closedAt !== null) return null
  const met = view.gates.filter((gate) => gate.isMet)
  return (
    <>
      <Gates
        id="blocks"
        blocking={view.blocking.map((problem, i) => ({
          key: `${problem.field} ${i}`,
          text: problemText(language, problem as Parameters<typeof problemText>[1]),
          ...leadsTo(problem),
        }))}
        met={met.length}
        {...(met.length > 0 ? { metHref: '#met-gates' } : {})}
      />
      {met.length > 0 && (
        <div id="met-gates">
          <Details summary={t('plans.draftMetGates')}>
            <ul className="plainlist">
              {met.map(({ gate }) => (
                <li key={gate}>
                  <StateText tone="good" icon="tick">
                    {t('plans.draftGateMet', { gate: asChoice(gate) })}
                  </StateText>
                </li>
              ))}
            </ul>
          </Details>
        </div>
      )}
    </>
  )
}

/** Both signatures, always drawn; a strand that nobody signs says why. */
export function SignaturesPart({ view }: { view: PlanView }) {
  const t = useText(messages)
  const language = useLanguage()
  const { plan } = view
  const isDrafting = view.plan.status === 'draft' || view.plan.status === 'sent-back'
  const number = isDrafting ? plan.latestVersion + 1 : plan.latestVersion
  const sign = (strand: 'sio' | 'lro') => signOf(t, language, view, { strand, number, isDrafting })
  const reopened = view.signatures.filter((each) => each.state === 'reopened')
  return (
    <Section
      title={t('plans.draftSignaturesTitle', { number })}
      more={<a href={`/plans/${plan.id}/signatures`}>{t('plans.draftSeeSignatures')}</a>}
    >
      <Signs signs={[sign('sio'), sign('lro')]} />
      {reopened.map((each) => (
        <p key={each.strand} className="micro quiet note">
          {say(language, 'plans.gate.reopened', reopenedArgs(each.strand, each.changes))}
        </p>
      ))}
      {plan.noSioBecause !== '' && !view.signatures.some((each) => each.strand === 'sio') && (
        <p className="micro quiet note">{t('plans.draftNoSioBecause', { because: inSentence(plan.noSioBecause) })}</p>
      )}
    </Section>
  )
}

type T = ReturnType<typeof useText<keyof (typeof messages)['en']>>

function signOf(
  t: T,
  language: Language,
  view: PlanView,
  { strand, number, isDrafting }: { strand: 'sio' | 'lro'; number: number; isDrafting: boolean },
): Sign {
  const found = view.signatures.find((each) => each.strand === strand)
  const role = t('plans.draftRole', { role: strand })
  const forWhat = t(found ? 'plans.draftSignsFor' : 'plans.draftSignsNot', { strand })
  if (!found) return { role, forWhat, notAsked: true }
  if ((found.state !== 'signed' && found.state !== 'carried') || !found.byId || !found.signedAt)
    return { role, forWhat }
  const name = (id: string) => view.people[id]?.name ?? ''
  const signedBy = found.forId
    ? t('plans.draftSignedFor', { name: name(found.byId), lead: name(found.forId) })
    : name(found.byId)
  if (found.state === 'carried') {
    const { signedVersion, signedAt, since } = found
    const carried = { name: signedBy, signed: signedVersion ?? 0, signedAt, number, since }
    return { role, forWhat, carried: carriedSign(language, carried, isDrafting ? 'wouldCarry' : 'carried') }
  }
  return { role, forWhat, signedBy, signedAt: found.signedAt }
}

/** Who was asked, what they said, and which actions changed because of it. */
export function LedgerPart({ view }: { view: PlanView }) {
  const t = useText(messages)
  const mayAsk = useMay('partners.write')
  const ask = <a href={`/partners/consultations/new?threat=${view.threat.id}`}>{t('plans.draftAskPartner')}</a>
  const language = useLanguage()
  const rows = view.consultations.map(
    (each): LedgerRow => ({
      key: each.id,
      who: <a href={`/partners/consultations/${each.id}`}>{each.agencyName[language]}</a>,
      state: <Standing consultation={each} />,
      words: <Said consultation={each} planId={view.plan.id} />,
    }),
  )
  return (
    <Section title={t('plans.draftLedger')} {...(mayAsk ? { more: ask } : {})}>
      {rows.length === 0 ? <p className="quiet">{t('plans.draftNobodyAsked')}</p> : <Ledger rows={rows} />}
    </Section>
  )
}

function Standing({ consultation: each }: { consultation: ConsultationCited }) {
  const t = useText(messages)
  const language = useLanguage()
  if (each.state === 'asked' && each.replyDueOn)
    return (
      <Tag tone="warn">
        <ContextDate day={each.replyDueOn} />
      </Tag>
    )
  if (each.state === 'not-asked') return <Tag tone="line">{t('plans.draftNotAsked')}</Tag>
  if (each.state === 'no-reply') return <Tag tone="line">{t('plans.draftNoReply')}</Tag>
  if (each.usedBy.length === 0) return <Tag tone="acc">{t('plans.draftNotUsedYet')}</Tag>
  const answeredOn = each.replies.findLast((reply) => reply.answeredOn !== null)?.answeredOn
  return <Tag tone="good">{answeredOn ? formatDate(language, answeredOn, 'short') : t('plans.draftAnswered')}</Tag>
}

function Said({ consultation: each, planId }: { consultation: ConsultationCited; planId: string }) {
  const t = useText(messages)
  const reply = each.replies.findLast((one) => one.kind === 'answered' && one.text !== null)
  const words = each.notAskedBecause ?? each.question ?? ''
  return (
    <>
      {reply ? <q lang={reply.language ?? each.language}>{reply.text}</q> : <span lang={each.language}>{words}</span>}
      {each.usedBy.length > 0 && <Uses usedBy={each.usedBy} planId={planId} />}
      {each.usedBy.length === 0 && each.changes.at(-1)?.kind === 'not-changed' && (
        <> {t('plans.draftNoChangeBecause', { because: each.changes.at(-1)?.text ?? '' })}</>
      )}
    </>
  )
}

/** Links to the actions that rest on it. */
function Uses({ usedBy, planId }: { usedBy: string[]; planId: string }) {
  const t = useText(messages)
  return (
    <>
      {' '}
      <span className="faint">{t('plans.draftUsedBy')}</span>{' '}
      {usedBy.map((reference) => (
        <span key={reference}>
          <a href={reference === '' ? '#statement' : `/plans/${planId}#${reference}`}>
            {reference || t('plans.draftStatement')}
          </a>{' '}
        </span>
      ))}
    </>
  )
}

/** The dated facts of community profiles that the plan rests on, with the ones that have run out first. */
export function ProfilePart({ view }: { view: PlanView }) {
  const t = useText(messages)
  const language = useLanguage()
  const facts = [...view.facts].sort((a, b) => a.expiresOn.localeCompare(b.expiresOn))
  const rows = facts.map(
    (fact): LedgerRow => ({
      key: fact.id,
      who: (
        <Basis kind="fact" href={`/places/facts/${fact.id}`} amber={!fact.isCurrent}>
          {fact.area[language]}
        </Basis>
      ),
      state: (
        <span className={fact.isCurrent ? 'small quiet' : 'small warn-t'}>
          {!fact.isCurrent && <Icon name="warn" />}{' '}
          {t(fact.isCurrent ? 'plans.draftValidTo' : 'plans.draftRanOutOn', {
            day: formatDate(language, fact.expiresOn),
          })}
        </span>
      ),
      words: (
        <>
          <span lang={fact.language}>{fact.text}</span>
          <Uses usedBy={fact.usedBy} planId={view.plan.id} />
        </>
      ),
    }),
  )
  return (
    <Section title={t('plans.draftProfile')}>
      {rows.length === 0 ? <p className="quiet">{t('plans.draftNoFacts')}</p> : <Ledger rows={rows} />}
    </Section>
  )
}
