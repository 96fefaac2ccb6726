/** Parts of one action: what it rests on, and how it stands. */
import { Fragment, type ReactNode } from 'react'
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { Basis, NoBasis, Tag, type Tone } from '../../../ui/components/index.ts'
import { useFrame, useMay } from '../../../ui/frame.tsx'
import type { PlanView } from '../view-words.ts'
import type { PlanAction } from '../words.ts'
import { messages } from './messages.ts'
import { asChoice } from './plan-parts.tsx'
import { isProposed } from './timeline-part.tsx'

/** Facts and consultations behind the action, each a way to it; amber where a fact has run out. */
export function Rests({ view, action }: { view: PlanView; action: Pick<PlanAction, 'basis'> }) {
  const t = useText(messages)
  const language = useLanguage()
  const numberOf = (id: string) => view.facts.findIndex((each) => each.id === id) + 1
  // Facts in the order of their numbers, then partners.
  const basis = action.basis.toSorted((a, b) => (numberOf(a.id) || Infinity) - (numberOf(b.id) || Infinity) || 0)
  const rests = basis.flatMap((ref): ReactNode[] => {
    const number = numberOf(ref.id)
    const fact = view.facts[number - 1]
    if (fact)
      return [
        <Basis key={ref.id} kind="fact" href={`/places/facts/${fact.id}`} amber={!fact.isCurrent}>
          {t(fact.isCurrent ? 'plans.draftFactShort' : 'plans.draftFactRanOut', {
            number,
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
export function Stands({ view, action }: { view: PlanView; action: PlanAction }) {
  const t = useText(messages)
  const language = useLanguage()
  const { user, today } = useFrame()
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
      {isProposed(view, action) && <Tag tone="line">{t('plans.draftProposed')}</Tag>}
      {live && live.status !== 'not-started' && (
        <Tag {...(tone ? { tone } : {})}>
          {live.waitsUntil
            ? t('plans.draftWaiting', {
                day: formatDate(language, live.waitsUntil),
                over: live.waitsUntil <= today ? 'yes' : 'no',
              })
            : t('plans.draftActionStatus', { status: asChoice(live.status) })}
        </Tag>
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
