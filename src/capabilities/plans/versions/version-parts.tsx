/** The long parts of a version: objectives, the actions of each P, what was considered, what it rests on. */
import { Fragment } from 'react'
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { Ledger, PMark, Ps, Section, SummaryList } from '../../../ui/components/index.ts'
import { asChoice, Star } from '../reading/plan-parts.tsx'
import type { VersionContent } from '../version-words.ts'
import { type Objective, type PlanAction, type PlanContent, prompts } from '../words.ts'
import { messages } from './messages.ts'

type OfVersion = { version: VersionContent }

/** The name of a person or an agency as the version knew it. */
function ownerName({ cited }: VersionContent, owned: { ownerId: string | null; agencyId?: string | null }): string {
  const all = [...cited.people, ...cited.agencies]
  return all.find(({ id }) => id === owned.ownerId || id === owned.agencyId)?.name ?? ''
}

const objectiveParts = ['measure', 'dataSource', 'baseline', 'target', 'achievable', 'relevant'] as const

export function Objectives({ version }: OfVersion) {
  const t = useText(messages)
  const { objectives } = version.content
  return (
    <Section title={t('plans.version.objectives', { count: objectives.length })}>
      {objectives.map((objective, i) => (
        <OneObjective key={objective.id} version={version} objective={objective} number={i + 1} />
      ))}
    </Section>
  )
}

function OneObjective({ version, objective, number }: OfVersion & { objective: Objective; number: number }) {
  const t = useText(messages)
  const language = useLanguage()
  const { content } = version
  const words = (text: string) =>
    text === '' ? (
      <span className="faint">{t('plans.version.absent')}</span>
    ) : (
      <span lang={content.language}>{text}</span>
    )
  return (
    <>
      <h3>
        {t('plans.version.objective', { number })} <PMark p={objective.p} small /> {words(objective.text)}
      </h3>
      <SummaryList
        rows={[
          ...objectiveParts.map((field) => ({
            term: t('plans.version.field', { field }),
            value: words(objective[field]),
          })),
          { term: t('plans.version.field', { field: 'ownerId' }), value: words(ownerName(version, objective)) },
          {
            term: t('plans.version.field', { field: 'dueOn' }),
            value: words(objective.dueOn ? formatDate(language, objective.dueOn) : ''),
          },
        ]}
      />
    </>
  )
}

/** Four sections, always: an empty P shows its reason, or that there is none. */
export function OfEachP({ version }: OfVersion) {
  const t = useText(messages)
  const { content } = version
  return Ps.map((p) => {
    const actions = content.actions.filter((action) => action.p === p)
    const because = content.notNeeded[p]
    return (
      <Section key={p} title={<PMark p={p} word />}>
        {actions.length > 0 ? (
          <Actions version={version} actions={actions} />
        ) : (
          <p className={because === '' ? 'faint' : undefined}>
            {because === '' ? t('plans.version.noneYet') : t('plans.version.notNeeded', { because })}
          </p>
        )}
        {p === 'pursue' && version.holdsSealedPart && <p>{t('plans.version.sealed')}</p>}
      </Section>
    )
  })
}

function Actions({ version, actions }: OfVersion & { actions: PlanAction[] }) {
  const { content } = version
  return (
    <Ledger
      rows={actions.map((action) => ({
        key: action.id,
        who: (
          <span id={action.reference}>
            {action.reference} <span lang={content.language}>{action.tactic}</span>
          </span>
        ),
        words: (
          <>
            <span lang={content.language}>{action.text}</span> <ActionFacts version={version} action={action} />
          </>
        ),
      }))}
    />
  )
}

/** Owner, date, status on the day it was cut, and whatever else the action says. */
function ActionFacts({ version, action }: OfVersion & { action: PlanAction }) {
  const t = useText(messages)
  const language = useLanguage()
  const status = version.actionStatuses[action.id]
  const facts = [
    ownerName(version, action),
    action.startOn && t('plans.version.starts', { on: formatDate(language, action.startOn) }),
    action.dueOn && t('plans.version.due', { on: formatDate(language, action.dueOn) }),
    status && t('plans.version.status', { status: asChoice(status) }),
    action.isLifeSaving && t('plans.version.lifeSaving'),
    action.needs && `${t('plans.version.field', { field: 'needs' })}: ${action.needs}`,
    action.riskToPerson && `${t('plans.version.field', { field: 'riskToPerson' })}: ${action.riskToPerson}`,
    action.hold && `${t('plans.version.field', { field: 'hold' })}: ${action.hold}`,
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '')
  return <span className="quiet small">{facts.join(' · ')}</span>
}

export function ConsideredList({ content }: { content: PlanContent }) {
  const t = useText(messages)
  const given = prompts.filter((prompt) => {
    const { answer, notNeededBecause } = content.considered[prompt]
    return answer !== '' || notNeededBecause !== ''
  })
  return (
    <Section title={t('plans.version.part', { part: 'considered' })}>
      {given.length === 0 && <p className="faint">{t('plans.version.absent')}</p>}
      <SummaryList
        rows={given.map((prompt) => {
          const { answer, notNeededBecause } = content.considered[prompt]
          return {
            term: (
              <>
                {t('plans.version.prompt', { prompt: asChoice(prompt) })}
                <Star prompt={prompt} />
              </>
            ),
            value: (
              <span lang={content.language}>
                {answer || t('plans.version.notNeeded', { because: notNeededBecause })}
              </span>
            ),
          }
        })}
      />
    </Section>
  )
}

/** Facts and consultations as they read on the day the version was cut. */
export function Basis({ version: { cited } }: OfVersion) {
  const t = useText(messages)
  const language = useLanguage()
  const day = (on: string) => formatDate(language, on)
  const facts = cited.facts.map((fact) => ({
    key: fact.id,
    who: fact.area,
    words: (
      <>
        {fact.text} <span className="quiet small">{fact.source}</span>{' '}
        {fact.expiresOn && (
          <span className="quiet small">{t('plans.version.currentUntil', { on: day(fact.expiresOn) })}</span>
        )}
      </>
    ),
  }))
  const consultations = cited.consultations.map((each) => ({
    key: each.id,
    who: t('plans.version.consulted', { agency: each.agency, on: day(each.heldOn) }),
    words: [each.asked, each.said, each.changed, each.notSafeBecause]
      .filter((text) => text !== '')
      .map((text) => <Fragment key={text}>{text} </Fragment>),
  }))
  const rows = [...facts, ...consultations]
  return (
    <Section title={t('plans.version.part', { part: 'basis' })}>
      {rows.length === 0 ? <p className="faint">{t('plans.version.absent')}</p> : <Ledger rows={rows} />}
    </Section>
  )
}
