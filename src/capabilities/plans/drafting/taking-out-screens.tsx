/** What is asked before something is taken out, and what was taken out and can be put back. */
import { formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Section } from '../../../ui/components/index.ts'
import type { PlanView } from '../view-words.ts'
import type { TakenOut } from '../words.ts'
import type { DraftView } from './draft-view-words.ts'
import { messages as forms } from './form-messages.ts'
import { DraftForm, RevisionFields } from './form-parts.tsx'

/** Asks first, with its words in full. */
export function TakingOutScreen(view: DraftView) {
  const f = useText(forms)
  const { content } = view.draft
  const action = content.actions.find((each) => each.id === view.itemId)
  const list = action ? 'actions' : 'objectives'
  const item = action ?? content.objectives.find((each) => each.id === view.itemId)!
  const title = action
    ? f('plans.draftTakeOutActionTitle', { reference: action.reference })
    : f('plans.draftTakeOutObjectiveTitle')
  return (
    <DraftForm
      view={view}
      tab={list}
      title={title}
      to={`${list}/${item.id}/removal`}
      back={list}
      button={f('plans.draftTakeOut')}
      asksOnly
    >
      <blockquote lang={content.language}>
        {action?.tactic && <b>{action.tactic}. </b>}
        {item.text}
      </blockquote>
      <p className="quiet">{f('plans.draftTakeOutMeans')}</p>
    </DraftForm>
  )
}

/** What was taken out since the plan was last approved, each with the way back. */
export function TakenOutPart({ view, list }: { view: PlanView; list: TakenOut['list'] }) {
  const f = useText(forms)
  const language = useLanguage()
  const taken = view.draft.takenOut.filter((each) => each.list === list)
  if (taken.length === 0 || !view.next.write) return null
  return (
    <Section calm title={f('plans.draftTakenOut')} why={f('plans.draftTakenOutWhy')}>
      <ul className="plainlist">
        {taken.map(({ item, by, at }) => (
          <li key={item.id}>
            <form className="row" method="post" action={`/plans/${view.plan.id}/${list}/${item.id}/return`}>
              <RevisionFields view={{ draft: view.draft, was: '' }} />
              <span>
                {'reference' in item && <span className="id">{item.reference} </span>}
                <span lang={view.draft.content.language}>{('tactic' in item && item.tactic) || item.text}</span>{' '}
                <span className="micro quiet">
                  {f('plans.draftTakenOutBy', { name: view.people[by]?.name ?? '', at: formatInstant(language, at) })}
                </span>
              </span>
              <Button kind="second">
                {f('plans.draftPutBack')}
                <span className="sr"> {'reference' in item ? item.reference : item.text}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
