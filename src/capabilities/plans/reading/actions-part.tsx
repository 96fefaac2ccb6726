/** Every action of a plan under its P: who does it, by when, what it rests on and how it stands. */
import { Fragment, type ReactNode } from 'react'
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import {
  Basis,
  ContextDate,
  FourPs,
  NoBasis,
  PMark,
  ScrollRegion,
  Section,
  StateText,
  Tag,
  type Tone,
} from '../../../ui/components/index.ts'
import { useFrame, useMay } from '../../../ui/frame.tsx'
import type { PlanView } from '../view-words.ts'
import { type P, type PlanAction, Ps } from '../words.ts'
import { messages } from './messages.ts'
import { asChoice } from './plan-parts.tsx'
import { statusOf } from './timeline-part.tsx'

/** The Ps as marks: how many actions each has, why one has none, and red where approval fails for it. */
export function PlanFourPs({ view }: { view: PlanView }) {
  const { actions, notNeeded } = view.draft.content
  const strands = Object.fromEntries(
    Ps.map((p) => {
      const count = actions.filter((action) => action.p === p).length
      return [p, count === 0 && notNeeded[p] !== '' ? { notNeeded: notNeeded[p] } : { count }]
    }),
  ) as Parameters<typeof FourPs>[0]['strands']
  const fails = Ps.filter((p) => view.gates.some((gate) => gate.gate === p && !gate.isMet && !gate.explained))
  return <FourPs strands={strands} gateFails={fails} counts />
}

export function ActionsPart({ view, heading }: { view: PlanView; heading?: string }) {
  const t = useText(messages)
  const title = heading ?? t('plans.draftActionsTitle')
  const mayAdd = view.next.write && <a href={`/plans/${view.plan.id}/actions/new`}>{t('plans.draftAddAction')}</a>
  return (
    <Section title={title} more={mayAdd}>
      <ScrollRegion label={title}>
        <table className="acts">
          <caption className="sr">{title}</caption>
          <colgroup>
            <col className="k1" />
            <col />
            <col className="k2" />
            <col className="k3" />
            <col className="k4" />
          </colgroup>
          <thead>
            <tr>
              {(['ref', 'action', 'owner', 'due', 'rests'] as const).map((head) => (
                <th key={head} scope="col">
                  {t('plans.draftActionHead', { head })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Ps.map((p) => (
              <StrandRows key={p} view={view} p={p} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  )
}

function StrandRows({ view, p }: { view: PlanView; p: P }) {
  const t = useText(messages)
  const { content } = view.draft
  const actions = content.actions.filter((action) => action.p === p)
  return (
    <>
      <tr className="strand" id={p}>
        <th colSpan={5} scope="colgroup">
          <PMark p={p} word />
          <span className="n">{t('plans.draftActionCount', { count: actions.length })}</span>
          {p === 'pursue' && view.opensSealed !== null && (
            <span className="n">
              <SealedPart view={view} />
            </span>
          )}
        </th>
      </tr>
      {actions.length === 0 && <EmptyP view={view} p={p} />}
      {actions.map((action) => (
        <ActionRow key={action.id} view={view} action={action} />
      ))}
    </>
  )
}

/** Others are told only that a part is held: no number, no date, no owner. */
function SealedPart({ view: { plan, opensSealed } }: { view: PlanView }) {
  const t = useText(messages)
  if (!opensSealed) return <Tag icon="lock">{t('plans.draftPartHeld')}</Tag>
  return <a href={`/plans/${plan.id}/sealed`}>{t('plans.draftOpenSealed')}</a>
}

function EmptyP({ view, p }: { view: PlanView; p: P }) {
  const t = useText(messages)
  const because = view.draft.content.notNeeded[p]
  return (
    <tr>
      <td colSpan={5} className="quiet">
        {because === '' ? (
          <StateText tone="bad">{t('plans.draftNoneYet')}</StateText>
        ) : (
          <span lang={view.draft.content.language}>{t('plans.draftNotNeededBecause', { because })}</span>
        )}{' '}
        {view.next.write && <a href={`/plans/${view.plan.id}/actions/new?p=${p}`}>{t('plans.draftAddAction')}</a>}
      </td>
    </tr>
  )
}

function ActionRow({ view, action }: { view: PlanView; action: PlanAction }) {
  const t = useText(messages)
  const { language } = view.draft.content
  const href = `/plans/${view.plan.id}/actions/${action.id}`
  const status = statusOf(view, action)
  const isOver = status === 'complete' || status === 'discontinued'
  return (
    <tr id={action.reference}>
      <td className="id">{view.next.write ? <a href={href}>{action.reference}</a> : action.reference}</td>
      <td lang={language}>
        {action.tactic && <b>{action.tactic}. </b>}
        {action.text}
        {action.needs && <small className="quiet"> {t('plans.draftNeedsLine', { needs: action.needs })}</small>}
        {action.riskToPerson && (
          <p className="micro warn-t">{t('plans.draftRiskLine', { risk: action.riskToPerson })}</p>
        )}
      </td>
      <td className="quiet">
        <Owner view={view} action={action} />
      </td>
      <td className="nowrap">
        {action.dueOn ? (
          <ContextDate day={action.dueOn} done={isOver} />
        ) : (
          <span className="faint">{t('plans.draftNoDay')}</span>
        )}
      </td>
      <td>
        <Rests view={view} action={action} />
        <div className="stands">
          <Stands view={view} action={action} />
        </div>
      </td>
    </tr>
  )
}

/** The person or agency that does it. */
function Owner({ view, action }: { view: PlanView; action: Pick<PlanAction, 'ownerId' | 'agencyId'> }) {
  const t = useText(messages)
  const language = useLanguage()
  const person = action.ownerId ? view.people[action.ownerId] : undefined
  const agency = action.agencyId ? view.agencies[action.agencyId] : undefined
  if (person) return [person.rank, person.name].filter(Boolean).join(' ')
  if (agency) return agency[language]
  return <span className="faint">{t('plans.draftNoOwner')}</span>
}

/** Facts and consultations behind the action, each a way to it; amber where a fact has run out. */
export function Rests({ view, action }: { view: PlanView; action: Pick<PlanAction, 'basis'> }) {
  const t = useText(messages)
  const language = useLanguage()
  const rests = action.basis.flatMap((ref): ReactNode[] => {
    const fact = view.facts.find((each) => each.id === ref.id)
    if (fact)
      return [
        <Basis key={ref.id} kind="fact" href={`/places/facts/${fact.id}`} amber={!fact.isCurrent}>
          {t(fact.isCurrent ? 'plans.draftFactShort' : 'plans.draftFactRanOut', {
            area: fact.area[language],
            day: formatDate(language, fact.expiresOn),
          })}
        </Basis>,
      ]
    const asked = view.consultations.find((each) => each.id === ref.id)
    if (!asked) return []
    return [
      <Basis key={ref.id} kind="partner" href={`/partners/consultations/${asked.id}`}>
        {t('plans.draftConsultationShort', {
          agency: asked.agencyName[language],
          day: formatDate(language, asked.askedOn ?? asked.recordedOn, 'short'),
        })}
      </Basis>,
    ]
  })
  return (
    <div className="rests">
      {rests.map((each, i) => (
        <Fragment key={i}>{each}</Fragment>
      ))}
      {action.basis.length === 0 && <NoBasis />}
      {rests.length < action.basis.length && <Tag icon="lock">{t('plans.draftRestricted')}</Tag>}
    </div>
  )
}

const tones: Record<string, Tone | undefined> = {
  complete: 'good',
  blocked: 'bad',
  waiting: 'warn',
  discontinued: 'line',
}

/** How it goes on, the desk to speak to first, and that saving someone never waits. */
function Stands({ view, action }: { view: PlanView; action: PlanAction }) {
  const t = useText(messages)
  const { user } = useFrame()
  const live = view.live.find((each) => each.id === action.id)
  const mayWrite = useMay('plans.write')
  const mine = action.ownerId !== null && action.ownerId === user?.id
  const tone = live && tones[live.status]
  return (
    <>
      {action.isLifeSaving && (
        <Tag tone="bad" icon="heart">
          {t('plans.draftLifeSavingTag')}
        </Tag>
      )}
      {action.hold !== '' && (
        <Tag tone="warn" icon="hold">
          {t('plans.draftSpeakFirst', { desk: action.hold })}
        </Tag>
      )}
      {live && live.status !== 'not-started' && (
        <Tag {...(tone ? { tone } : {})}>{t('plans.draftActionStatus', { status: asChoice(live.status) })}</Tag>
      )}
      {live?.because && <span className="micro quiet"> {live.because}</span>}{' '}
      {live && (mine || mayWrite) && view.plan.closedAt === null && (
        <a className="small" href={`/plans/${view.plan.id}/actions/${action.id}/status`}>
          {t('plans.draftSayHowItStands')}
          <span className="sr"> {action.reference}</span>
        </a>
      )}
    </>
  )
}
