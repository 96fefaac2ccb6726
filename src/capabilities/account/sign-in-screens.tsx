/** Screens for getting in: e-mail and password, the personas of the demonstration, the choice of force. */

import { useLanguage, useText } from '../../platform/language.tsx'
import { listedAs } from '../../platform/ranks.ts'
import { Button, Section, Select, Table, TextField } from '../../ui/components/index.ts'
import { usePosted } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { roleTitle } from './role-title.ts'
import type { SignInView } from './words.ts'

/** Keeps where the person wanted to go, also when the form comes back refused. */
function Next({ next }: { next: string }) {
  const posted = usePosted('next')
  return <input type="hidden" name="next" value={typeof posted === 'string' ? posted : next} />
}

export function SignInScreen({ next, forces, personas }: SignInView) {
  const t = useText(messages)
  return (
    <Layout title={t('account.signIn')} narrow>
      {personas.length === 0 ? (
        <PasswordForm next={next} forces={forces} />
      ) : (
        <div className="stack">
          <Personas personas={personas} next={next} />
          <Section title={t('account.orPassword')}>
            <PasswordForm next={next} forces={forces} />
          </Section>
        </div>
      )}
    </Layout>
  )
}

function PasswordForm({ next, forces }: Pick<SignInView, 'next' | 'forces'>) {
  const t = useText(messages)
  return (
    <form className="form" method="post" action="/sign-in">
      <Next next={next} />
      <ChooseForce forces={forces} />
      <TextField name="email" type="email" autoComplete="username" label={t('account.email')} />
      <TextField name="password" type="password" autoComplete="current-password" label={t('account.password')} />
      <p className="hint">{t('account.signInLogged')}</p>
      <p className="row">
        <Button>{t('account.signIn')}</Button>
        <a href="/set-password">{t('account.forgotten')}</a>
      </p>
    </form>
  )
}

/** Asked only where the installation serves several forces. */
export function ChooseForce({ forces }: Pick<SignInView, 'forces'>) {
  const t = useText(messages)
  const language = useLanguage()
  if (forces.length === 0) return null
  const options = forces.map(({ code, name }) => ({ value: code, text: name[language] }))
  return <Select name="force" label={t('account.force')} empty={t('account.forceNeeded')} options={options} />
}

function Personas({ personas, next }: Pick<SignInView, 'personas' | 'next'>) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Section title={t('account.orPersona')} why={t('account.personaWhy')}>
      <form method="post" action="/demo-persona">
        <Next next={next} />
        <Table
          caption={t('account.orPersona')}
          captionHidden
          rows={personas}
          keyOf={(persona) => persona.id}
          columns={[
            {
              head: t('account.role'),
              rowHeader: true,
              cell: ({ roles }) => roles.map((role) => roleTitle(language, role)).join(', '),
            },
            { head: t('account.name'), cell: (persona) => listedAs(language, persona) },
            { head: <span className="sr">{t('account.continue')}</span>, cell: (persona) => <Be {...persona} /> },
          ]}
        />
      </form>
    </Section>
  )
}

function Be({ id, name }: { id: string; name: string }) {
  const t = useText(messages)
  return (
    <Button kind="second" name="person" value={id} aria-label={t('account.personaBe', { name })}>
      {t('account.continue')}
    </Button>
  )
}
