import { useText } from '../../../platform/language.tsx'
import { DateField, LinkButton, Radios, TextArea } from '../../../ui/components/index.ts'
import { messages as parts } from '../../../ui/components/messages.ts'
import { ObjectivesPart } from '../reading/content-parts.tsx'
import { messages } from '../reading/messages.ts'
import { PlanPage } from '../reading/plan-page.tsx'
import type { PlanView } from '../view-words.ts'
import { LONGEST, Ps } from '../words.ts'
import type { DraftView } from './draft-view-words.ts'
import { messages as forms } from './form-messages.ts'
import { DraftForm, PersonField } from './form-parts.tsx'
import { TakenOutPart } from './taking-out-screens.tsx'

export function ObjectiveListScreen(view: PlanView) {
  const t = useText(messages)
  return (
    <PlanPage view={view} tab="objectives" title={t('plans.draftObjectives')}>
      <ObjectivesPart view={view} />
      <TakenOutPart view={view} list="objectives" />
    </PlanPage>
  )
}

/** The P under which something is written, by its word. */
export function PField({ value }: { value: string }) {
  const f = useText(forms)
  const t = useText(parts)
  return (
    <Radios
      name="p"
      label={f('plans.draftWhichP')}
      choices={Ps.map((p) => ({ value: p, text: t(`ui.p.${p}`) }))}
      value={value}
      inline
    />
  )
}

const smartFields = ['measure', 'dataSource', 'baseline', 'target', 'achievable', 'relevant'] as const

/** One objective with its SMART parts; each may stay empty until approval. */
export function ObjectiveScreen(view: DraftView) {
  const f = useText(forms)
  const { content } = view.draft
  const kept = content.objectives.find((each) => each.id === view.itemId)
  const to = kept ? `objectives/${kept.id}` : 'objectives/new'
  const title = f(kept ? 'plans.draftObjectiveTitle' : 'plans.draftNewObjectiveTitle')
  const area = { maxLength: LONGEST, lang: content.language, sensitiveHint: true }
  return (
    <DraftForm
      view={view}
      tab="objectives"
      title={title}
      to={to}
      back="objectives"
      after={kept && <TakeOut view={view} to={`${to}/removal`} words={f('plans.draftTakeOutObjective')} />}
    >
      <PField value={kept?.p ?? view.p ?? ''} />
      <TextArea {...area} name="text" label={f('plans.draftWhatWillBeDone')} value={kept?.text ?? ''} rows={3} />
      {smartFields.map((part) => (
        <TextArea
          {...area}
          key={part}
          name={part}
          label={f('plans.draftObjectiveField', { part })}
          hint={f('plans.draftObjectiveFieldHint', { part })}
          value={kept?.[part] ?? ''}
          rows={2}
        />
      ))}
      <PersonField view={view} name="ownerId" label={f('plans.draftOwner')} value={kept?.ownerId ?? null} />
      <DateField name="dueOn" label={f('plans.draftDueOn')} value={kept?.dueOn ?? ''} />
    </DraftForm>
  )
}

/** The way to taking one thing out of the draft, which asks first. */
export function TakeOut({ view, to, words }: { view: DraftView; to: string; words: string }) {
  return (
    <p>
      <LinkButton kind="plain" href={`/plans/${view.plan.id}/${to}`}>
        {words}
      </LinkButton>
    </p>
  )
}
