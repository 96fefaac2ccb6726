/** What every form of the draft has: whose plan it is, the revision it is written on, where to go instead, what is never written. */

import type { ReactNode } from 'react'
import { formatDate, problemText, useLanguage, useText } from '../../../platform/language.tsx'
import { called } from '../../../platform/ranks.ts'
import { Button, Checkboxes, type Choice, Form, Notice, Select } from '../../../ui/components/index.ts'
import { PlanPage } from '../reading/plan-page.tsx'
import type { PlanTab } from '../reading/plan-parts.tsx'
import type { BasisRef } from '../words.ts'
import type { DraftView } from './draft-view-words.ts'
import { messages } from './form-messages.ts'

export type DraftFormProps = {
  view: DraftView
  tab: PlanTab
  title: string
  /** Path below the plan that the form posts to. */
  to: string
  /** Path below the plan for those who change their mind. */
  back?: string
  button?: string
  /** Nothing is written here, so nothing need be warned of. */
  asksOnly?: boolean
  /** Stands beside the form: what is known, while one writes. */
  beside?: ReactNode
  /** Another small form under this one. */
  after?: ReactNode
  children: ReactNode
}

/** A short form for one part of the draft, with its hidden revision. It can always be saved. */
export function DraftForm({
  view,
  tab,
  title,
  to,
  back = '',
  button,
  asksOnly = false,
  beside,
  after,
  children,
}: DraftFormProps) {
  const t = useText(messages)
  const plan = `/plans/${view.plan.id}`
  return (
    <PlanPage view={view} tab={tab} title={title}>
      <CannotWrite view={view} />
      <div className={beside ? 'split g1' : undefined}>
        <div className="stack">
          <h2>{title}</h2>
          <Form action={`${plan}/${to}`} sensitive={!asksOnly}>
            <RevisionFields view={view} />
            {children}
            <p className="row">
              <Button>{button ?? t('plans.draftSave')}</Button>{' '}
              <a href={back ? `${plan}/${back}` : plan}>{t('plans.draftCancel')}</a>
            </p>
          </Form>
          {after}
          <p className="micro faint">{t('plans.draftThreatToLifeHere')}</p>
        </div>
        {beside && <div className="stack">{beside}</div>}
      </div>
    </PlanPage>
  )
}

/** The revision of the draft that the writer has seen, and the digest of the part they change. */
export function RevisionFields({ view }: { view: Pick<DraftView, 'draft' | 'was'> }) {
  return (
    <>
      <input type="hidden" name="revision" value={view.draft.revision} />
      <input type="hidden" name="was" value={view.was} />
    </>
  )
}

/** Why the draft cannot be saved now: the leads or the SRO have it. */
function CannotWrite({ view }: { view: DraftView }) {
  const language = useLanguage()
  return view.cannotWrite.map((problem) => (
    <Notice
      key={problem.message}
      tone="warn"
      title={problemText(language, problem as Parameters<typeof problemText>[1])}
    />
  ))
}

/** A person of the force, with their rank. */
export function PersonField({
  view,
  name,
  label,
  hint,
  value,
}: {
  view: Pick<DraftView, 'choices' | 'people'>
  name: string
  label: string
  hint?: string
  value: string | null
}) {
  const t = useText(messages)
  const language = useLanguage()
  const listed = view.choices.people
  // Someone who has left since stays to be seen, until another is named.
  const gone = value !== null && !listed.some((person) => person.id === value) ? [value] : []
  const options = [
    ...listed.map((person) => ({ value: person.id, text: called(language, person) })),
    ...gone.map((id) => ({ value: id, text: view.people[id]?.name ?? '' })),
  ]
  return (
    <Select
      name={name}
      label={label}
      options={options}
      value={value ?? ''}
      empty={t('plans.draftNobody')}
      {...(hint ? { hint } : {})}
    />
  )
}

/** What a text rests on: current facts of the plan's places and consultations about the threat, with those cited before. */
export function BasisFields({ view, basis }: { view: DraftView; basis: BasisRef[] }) {
  const t = useText(messages)
  const choices = [...factChoices(view, useLanguage(), t), ...consultationChoices(view, useLanguage(), t)]
  if (choices.length === 0)
    return (
      <p className="hint">
        {t('plans.draftNothingToRestOn')} <a href={`/plans/${view.plan.id}/places`}>{t('plans.draftNamePlaces')}</a>
      </p>
    )
  return (
    <Checkboxes
      name="basis"
      label={t('plans.draftRestsOn')}
      hint={t('plans.draftRestsOnHint')}
      choices={choices}
      values={basis.map((ref) => `${ref.kind}:${ref.id}`)}
    />
  )
}

type T = ReturnType<typeof useText<keyof (typeof messages)['en']>>

function factChoices(view: DraftView, language: 'en' | 'cy', t: T): Choice[] {
  const cited = view.facts.filter((fact) => !view.choices.facts.some((each) => each.id === fact.id))
  return [...view.choices.facts, ...cited].map((fact) => ({
    value: `fact:${fact.id}`,
    text: <span lang={fact.language}>{fact.text}</span>,
    hint: t('plans.draftFactHint', {
      area: fact.area[language],
      source: fact.source,
      day: formatDate(language, fact.expiresOn),
      current: cited.some((each) => each.id === fact.id && !each.isCurrent) ? 'no' : 'yes',
    }),
  }))
}

function consultationChoices(view: DraftView, language: 'en' | 'cy', t: T): Choice[] {
  return view.consultations.map((each) => {
    const reply = each.replies.findLast((one) => one.kind === 'answered')
    return {
      value: `consultation:${each.id}`,
      text: (
        <span lang={reply?.language ?? each.language}>
          {reply?.text ?? each.notAskedBecause ?? each.question ?? ''}
        </span>
      ),
      hint: t('plans.draftConsultationHint', {
        agency: each.agencyName[language],
        day: formatDate(language, reply?.answeredOn ?? each.askedOn ?? each.recordedOn),
        state: each.state.replaceAll('-', '_'),
      }),
    }
  })
}
