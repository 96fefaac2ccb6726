/** What was changed in a record after it was made: who, when, what stood before and what stands since. */
import type { Fields, Offered } from '../../platform/form.ts'
import { sayIn, valueInWords } from '../../platform/form-words.ts'
import { formatInstant, useLanguage, useText } from '../../platform/language.tsx'
import { messages } from './messages.ts'
import { Section } from './section.tsx'
import { Table } from './table.tsx'

export type Edit = { id: string; at: string; by: string; field: string; before: unknown; after: unknown }

/** Newest first; nothing where nothing was edited. `form` is the one by which they were made. */
export function Edits<F extends Fields>({
  form,
  edits,
  offered,
}: {
  form: { fields: F }
  edits: readonly Edit[]
  offered?: Offered<F>
}) {
  const t = useText(messages)
  const language = useLanguage()
  if (edits.length === 0) return null
  const words = (edit: Edit, value: unknown) => {
    const field = form.fields[edit.field]
    return field ? valueInWords(field, value, language, offered?.[edit.field]) : String(value ?? '')
  }
  return (
    <Section title={t('ui.edits')} calm why={t('ui.editsWhy')}>
      <Table
        caption={t('ui.edits')}
        captionHidden
        className="blocks"
        rows={[...edits]}
        keyOf={(edit) => edit.id}
        columns={[
          {
            head: t('ui.edited'),
            rowHeader: true,
            cell: (edit) => {
              const label = form.fields[edit.field]?.label
              return label ? sayIn(language)(label) : edit.field
            },
          },
          { head: t('ui.before'), label: t('ui.before'), cell: (edit) => <del>{words(edit, edit.before)}</del> },
          { head: t('ui.after'), label: t('ui.after'), cell: (edit) => words(edit, edit.after) },
          { head: t('ui.editedBy'), label: t('ui.editedBy'), cell: (edit) => edit.by },
          {
            head: t('ui.editedAt'),
            label: t('ui.editedAt'),
            cell: (edit) => <time dateTime={edit.at}>{formatInstant(language, edit.at)}</time>,
          },
        ]}
      />
    </Section>
  )
}
