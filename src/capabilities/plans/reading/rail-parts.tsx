/** The state of the plan beside it: what still blocks approval, who was asked, the profile it rests on. */
import { formatDate, problemText, useLanguage, useText } from '../../../platform/language.tsx'
import {
  Basis,
  ContextDate,
  Details,
  Gates,
  Icon,
  Ledger,
  type LedgerRow,
  Section,
  StateText,
  Tag,
} from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import type { ConsultationCited, PlanView } from '../view-words.ts'
import { leadRoles } from '../words.ts'
import { messages } from './messages.ts'
import { asChoice, useMend } from './plan-parts.tsx'

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
                    {gate === 'leads' && `: ${leadNames(t, view)}`}
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

type T = ReturnType<typeof useText<keyof (typeof messages)['en']>>

/** "SRO A. Evans, SIO B. Hughes, LRO C. Rees": the gate says who they are. */
const leadNames = (t: T, { plan, people }: PlanView): string =>
  plan.leads
    .filter(({ role, isDeputy }) => !isDeputy && role !== 'coordinator')
    .sort((a, b) => leadRoles.indexOf(a.role) - leadRoles.indexOf(b.role))
    .map(({ role, accountId }) => `${t('plans.draftRole', { role })} ${people[accountId]?.name ?? ''}`)
    .join(', ')

/** Who was asked, what they said, and which actions changed because of it. */
export function LedgerPart({ view }: { view: PlanView }) {
  const t = useText(messages)
  const mayAsk = useMay('partners.write')
  const asking = `/partners/consultations/new?threat=${view.threat.id}&plan=${view.plan.id}&marking=${view.plan.marking}`
  const ask = <a href={asking}>{t('plans.draftAskPartner')}</a>
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
      {reply && each.question && (
        <>
          <span className="quiet" lang={each.language}>
            {t('plans.draftAsked', { question: each.question })}
          </span>
          <br />
        </>
      )}
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

/** The dated facts of community profiles that the plan rests on, under the numbers by which its parts name them. */
export function ProfilePart({ view }: { view: PlanView }) {
  const t = useText(messages)
  const language = useLanguage()
  const rows = view.facts.map(
    (fact, i): LedgerRow => ({
      key: fact.id,
      who: (
        <Basis kind="fact" href={`/places/facts/${fact.id}`} amber={!fact.isCurrent}>
          {t('plans.draftFactNumber', { number: i + 1, area: fact.area[language] })}
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
