import { formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Radios } from '../../../ui/components/index.ts'
import { PlanPage } from '../reading/plan-page.tsx'
import { asChoice } from '../reading/plan-parts.tsx'
import type { ConflictView } from './conflict-words.ts'
import { messages as forms } from './form-messages.ts'

/** Both texts of every part that differs, side by side, and a choice for each. Neither is lost until then. */
export function ConflictScreen(view: ConflictView) {
  const f = useText(forms)
  const language = useLanguage()
  const title = f('plans.draftConflictTitle')
  return (
    <PlanPage view={view} tab="" title={title}>
      <h2>{title}</h2>
      <p>
        {f('plans.draftConflictWhy', {
          name: view.savedBy,
          at: formatInstant(language, view.draft.savedAt),
          yours: formatInstant(language, view.conflict.writtenAt),
        })}
      </p>
      <form className="form" method="post" action={`/plans/${view.plan.id}/conflicts/${view.conflict.id}`}>
        <input type="hidden" name="revision" value={view.draft.revision} />
        {view.meetings.length === 0 && <p>{f('plans.draftConflictSame')}</p>}
        {view.meetings.map((meeting) => (
          <Radios
            key={meeting.key}
            name={`keep.${meeting.key}`}
            label={f('plans.draftConflictPart', { field: partOf(meeting.key), on: meeting.on })}
            value="theirs"
            choices={[
              {
                value: 'theirs',
                text: <b>{f('plans.draftConflictTheirs', { name: view.savedBy })}</b>,
                hint: <Text view={view} changes={meeting.changes} side="before" />,
              },
              {
                value: 'mine',
                text: <b>{f('plans.draftConflictMine')}</b>,
                hint: <Text view={view} changes={meeting.changes} side="after" />,
              },
            ]}
          />
        ))}
        <p className="row">
          <Button>{f('plans.draftConflictKeep')}</Button>{' '}
          <a href={`/plans/${view.plan.id}`}>{f('plans.draftConflictLater')}</a>
        </p>
      </form>
    </PlanPage>
  )
}

const partOf = (key: string): string => key.split(':')[0] ?? key

type TextProps = { view: ConflictView; changes: ConflictView['meetings'][number]['changes']; side: 'before' | 'after' }

function Text({ view, changes, side }: TextProps) {
  const f = useText(forms)
  return changes.map((change, i) => (
    <span key={i}>
      {changes.length > 1 && <b>{f('plans.draftFieldName', { field: asChoice(change.field) })}</b>}{' '}
      <span lang={view.draft.content.language}>{change[side] || f('plans.draftConflictEmpty')}</span>
      <br />
    </span>
  ))
}
