import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { called } from '../../../platform/ranks.ts'
import { ContextDate, FourPs, PMark, ScrollRegion, Section, StateText, Tag } from '../../../ui/components/index.ts'
import { useFrame } from '../../../ui/frame.tsx'
import type { PlanView } from '../view-words.ts'
import { type P, type PlanAction, Ps } from '../words.ts'
import { Rests, Stands } from './action-parts.tsx'
import { messages } from './messages.ts'
import { dayOf, isOwed } from './timeline-part.tsx'

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
  const reading = useLanguage()
  const { today } = useFrame()
  const day = dayOf(view, action)
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
      <td>
        {day ? (
          <ContextDate day={day} done={!isOwed(view, action, today)} />
        ) : (
          <span className="faint">{t('plans.draftNoDay')}</span>
        )}
        {action.startOn && (
          <p className="micro quiet">
            {t('plans.draftStartLine', { day: formatDate(reading, action.startOn, 'short') })}
          </p>
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
  if (person) return called(language, person)
  if (agency) return agency[language]
  return <span className="faint">{t('plans.draftNoOwner')}</span>
}
