/** Two versions compared field by field, both texts side by side. */
import { useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Empty, Field, Section, Table } from '../../../ui/components/index.ts'
import { useValueText } from '../approval/change-screens.tsx'
import { PlanPage } from '../reading/plan-page.tsx'
import { whereText } from '../signing/signature-sentences.ts'
import type { ShownChange } from '../view-words.ts'
import { messages } from './messages.ts'
import type { DifferencesView } from './words.ts'

export function DifferencesScreen(view: DifferencesView) {
  const { plan, numbers, from, to, changes } = view
  const t = useText(messages)
  const title = t('plans.version.differences')
  if (from === null || to === null)
    return (
      <PlanPage view={view} tab="versions" title={title}>
        <Empty>{t('plans.version.nothingToCompare')}</Empty>
      </PlanPage>
    )
  const caption = t('plans.version.fromTo', { from, to })
  return (
    <PlanPage view={view} tab="versions" title={title}>
      <form className="row" method="get" action={`/plans/${plan.id}/differences`}>
        <VersionChoice name="from" label={t('plans.version.from')} numbers={numbers} value={from} />
        <VersionChoice name="to" label={t('plans.version.to')} numbers={numbers} value={to} />
        <Button kind="second">{t('plans.version.compare')}</Button>
      </form>
      <Section title={caption} why={t('plans.version.differencesWhy')}>
        {changes.length === 0 ? (
          <Empty>{t('plans.version.same')}</Empty>
        ) : (
          <ChangeTable
            changes={changes}
            caption={caption}
            heads={[t('plans.version.version', { number: from }), t('plans.version.version', { number: to })]}
          />
        )}
      </Section>
    </PlanPage>
  )
}

function VersionChoice(props: { name: string; label: string; numbers: number[]; value: number }) {
  const { name, label, numbers, value } = props
  return (
    <Field name={name} label={label}>
      {(attributes) => (
        <select {...attributes} defaultValue={String(value)}>
          {numbers.map((number) => (
            <option key={number} value={number}>
              {number}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Every difference: where, the text before and the text after. */
export function ChangeTable({
  changes,
  caption,
  heads,
}: {
  changes: ShownChange[]
  caption: string
  heads: [string, string]
}) {
  const t = useText(messages)
  const language = useLanguage()
  const value = useValueText()
  const side = (text: string) =>
    text === '' ? <span className="faint">{t('plans.version.absent')}</span> : value(text)
  return (
    <Table
      caption={caption}
      captionHidden
      rows={changes.map((change, i) => ({ ...change, key: String(i) }))}
      keyOf={({ key }) => key}
      columns={[
        { head: t('plans.version.where'), rowHeader: true, cell: (change) => whereText(language, change) },
        { head: heads[0], cell: (change) => <span className="text">{side(change.before)}</span> },
        { head: heads[1], cell: (change) => <span className="text">{side(change.after)}</span> },
      ]}
    />
  )
}
