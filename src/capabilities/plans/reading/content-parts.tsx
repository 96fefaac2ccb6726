/** What the plan says besides its actions: the threat, the places, the objectives, what was considered, reasons, disagreement. */
import type { ReactNode } from 'react'
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { ContextDate, PMark, Section, StateText, SummaryList, type SummaryRow } from '../../../ui/components/index.ts'
import type { PlanView } from '../view-words.ts'
import { type Objective, prompts } from '../words.ts'
import { Rests } from './action-parts.tsx'
import { messages } from './messages.ts'
import { asChoice, Star, Words } from './plan-parts.tsx'

/** The link at the right of a section to the form that changes it; nothing for a reader. */
function ChangeLink({ view, to, children }: { view: PlanView; to: string; children: ReactNode }) {
  return view.next.write ? <a href={`/plans/${view.plan.id}/${to}`}>{children}</a> : null
}

export function StatementPart({ view }: { view: PlanView }) {
  const t = useText(messages)
  const { content } = view.draft
  const { riskToPeople, holdsChecked, ownerId } = content.interim
  const row = (term: Parameters<typeof t>[0], text: string): SummaryRow[] =>
    text === '' ? [] : [{ term: t(term), value: <span lang={content.language}>{text}</span> }]
  const rows = [
    ...row('plans.draftRiskToPeople', riskToPeople),
    ...row('plans.draftHoldsChecked', holdsChecked),
    ...(ownerId ? [{ term: t('plans.draftInterimOwner'), value: view.people[ownerId]?.name ?? '' }] : []),
    { term: t('plans.draftPlaces'), value: <PlaceNames view={view} /> },
  ]
  return (
    <Section
      id="statement"
      title={t('plans.draftStatement')}
      more={
        <ChangeLink view={view} to="threat">
          {t('plans.draftWriteStatement')}
        </ChangeLink>
      }
    >
      {content.threatStatement === '' ? (
        <p className="quiet">{t('plans.draftNoStatement')}</p>
      ) : (
        <Words text={content.threatStatement} language={content.language} />
      )}
      {content.basis.length > 0 && <Rests view={view} action={content} />}
      <SummaryList rows={rows} />
    </Section>
  )
}

function PlaceNames({ view }: { view: PlanView }) {
  const t = useText(messages)
  const language = useLanguage()
  const { areas } = view
  const because = view.draft.content.notPlaceBasedBecause
  if (areas.length === 0 && because !== '')
    return <span lang={view.draft.content.language}>{t('plans.draftNotPlaceBased', { because })}</span>
  if (areas.length === 0) return <span className="faint">{t('plans.draftNoPlace')}</span>
  return areas.map((area, i) => (
    <span key={area.id}>
      {i > 0 && ', '}
      <a href={`/places/${area.id}`}>{area.name[language]}</a>
    </span>
  ))
}

export function ObjectivesPart({ view }: { view: PlanView }) {
  const t = useText(messages)
  const { objectives } = view.draft.content
  return (
    <Section
      title={t('plans.draftObjectives')}
      more={
        <ChangeLink view={view} to="objectives/new">
          {t('plans.draftAddObjective')}
        </ChangeLink>
      }
    >
      {objectives.length === 0 && <p className="quiet">{t('plans.draftNoObjective')}</p>}
      {objectives.length > 0 && (
        <ol className="plainlist">
          {objectives.map((objective, i) => (
            <li key={objective.id} id={objective.id}>
              <ObjectiveLine view={view} objective={objective} number={i + 1} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

/** One objective with its SMART parts, the missing ones named. */
function ObjectiveLine({ view, objective, number }: { view: PlanView; objective: Objective; number: number }) {
  const t = useText(messages)
  const language = useLanguage()
  const { plan, draft, gates, next } = view
  const gate = gates.find((each) => each.gate === 'objectives')
  const missing = (gate?.problems ?? []).filter((problem) => problem.field.startsWith(`objectives.${objective.id}.`))
  const owner = objective.ownerId ? view.people[objective.ownerId]?.name : undefined
  return (
    <>
      <p>
        <PMark p={objective.p} small />{' '}
        <b lang={draft.content.language}>{objective.text || t('plans.draftObjectiveNumber', { number })}</b>{' '}
        {next.write && (
          <a className="small" href={`/plans/${plan.id}/objectives/${objective.id}`}>
            {t('plans.draftChangeObjective', { number })}
          </a>
        )}
      </p>
      {objective.measure !== '' && (
        <p className="small quiet" lang={draft.content.language}>
          {t('plans.draftMeasureLine', {
            measure: objective.measure,
            baseline: objective.baseline || '–',
            target: objective.target || '–',
          })}
        </p>
      )}
      <p className="small quiet">
        {owner && <>{owner} </>}
        {objective.dueOn && <time dateTime={objective.dueOn}>{formatDate(language, objective.dueOn)}</time>}
      </p>
      {missing.length > 0 && (
        <p className="small">
          <StateText tone="bad">
            {t('plans.draftPartsMissing', {
              which: missing
                .map(({ field }) => t('plans.draftSmartPart', { part: asChoice(field.split('.').at(-1) ?? '') }))
                .join(', '),
            })}
          </StateText>
        </p>
      )}
    </>
  )
}

export function ConsideredPart({ view }: { view: PlanView }) {
  const t = useText(messages)
  const { considered, language } = view.draft.content
  const rows = prompts.map((prompt): SummaryRow => {
    const { answer, notNeededBecause } = considered[prompt]
    const words = answer || (notNeededBecause && t('plans.draftNotNeededBecause', { because: notNeededBecause }))
    const open = view.gates.some((gate) => gate.problems.some((problem) => problem.field === `considered.${prompt}`))
    const none = open ? (
      <StateText key={prompt} tone="bad">
        {t('plans.draftMustAnswer')}
      </StateText>
    ) : (
      <span key={prompt} className="faint">
        –
      </span>
    )
    return {
      term: (
        <>
          {t('plans.draftPrompt', { prompt: asChoice(prompt) })}
          <Star prompt={prompt} />
        </>
      ),
      value: words ? <span lang={language}>{words}</span> : none,
    }
  })
  return (
    <Section
      title={t('plans.draftConsidered')}
      more={
        <ChangeLink view={view} to="considered">
          {t('plans.draftWriteConsidered')}
        </ChangeLink>
      }
    >
      <SummaryList rows={rows} />
      <p className="micro quiet">★ {t('plans.draftStarred')}</p>
    </Section>
  )
}

/** Reasons that stand in for a gate until a day of review, and what the leads do not agree on. */
export function ReasonsPart({ view }: { view: PlanView }) {
  const t = useText(messages)
  const { deferrals, disagreement, language } = view.draft.content
  const none = deferrals.length === 0 && disagreement === ''
  if (none && !view.next.write) return null
  return (
    <Section
      calm
      title={t('plans.draftReasons')}
      more={
        <ChangeLink view={view} to="reasons">
          {t('plans.draftWriteReasons')}
        </ChangeLink>
      }
    >
      {none && <p className="quiet">{t('plans.draftNoReasons')}</p>}
      {deferrals.map((deferral) => (
        <p key={deferral.gate}>
          <b>{t('plans.draftDeferralOf', { gate: deferral.gate })}</b> <span lang={language}>{deferral.reason}</span>{' '}
          <ContextDate day={deferral.reviewOn} />
        </p>
      ))}
      {disagreement !== '' && (
        <p>
          <b>{t('plans.draftDisagreement')}</b> <span lang={language}>{disagreement}</span>
        </p>
      )}
    </Section>
  )
}
