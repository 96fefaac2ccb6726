/** The page of a declared form (`platform/http/form-page.tsx`): its heading, why it is asked, its fields and its one button. */
import type { Form as DeclaredForm, Fields, Offered } from '../platform/form.ts'
import { sayIn } from '../platform/form-words.ts'
import { useLanguage } from '../platform/language.tsx'
import { Button, Form, FormFields } from './components/index.ts'
import { Layout } from './layout.tsx'

export type FormView = {
  form: DeclaredForm<Fields>
  title: string
  why?: string
  button: string
  action: string
  values: { [name: string]: unknown }
  offered: Offered<Fields>
  args: Record<string, string | number>
  notes: readonly string[]
  back?: string
}

export function FormScreen({ title, why, button, args, notes, action, back, ...drawn }: FormView) {
  const t = sayIn(useLanguage())
  const isSensitive = Object.values(drawn.form.fields).some(({ sensitive }) => sensitive)
  return (
    <Layout title={t(title, args)} narrow>
      {why && <p className="quiet">{t(why, args)}</p>}
      {notes.map((note) => (
        <p key={note} className="hint">
          {t(note, args)}
        </p>
      ))}
      <Form action={action} sensitive={isSensitive}>
        <FormFields {...drawn} />
        <p className="row">
          <Button>{t(button)}</Button> {back && <a href={back}>{t('ui.cancel')}</a>}
        </p>
      </Form>
    </Layout>
  )
}
