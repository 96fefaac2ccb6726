/** Screens for getting in: e-mail and password, the personas of the demonstration, the choice of force. */
import { useLanguage, useText } from '../../platform/language.tsx'
import { Button, Radios, Section, Table, TextField } from '../../ui/components/index.ts'
import { usePosted } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { roleTitle } from './role-title.ts'
import type { ChooseForceView, SignInView } from './words.ts'

/** Keeps where the person wanted to go, also when the form comes back refused. */
function Next({ next }: { next: string }) {
  const posted = usePosted('next')
  return <input type="hidden" name="next" value={typeof posted === 'string' ? posted : next} />
}

export function SignInScreen({ next, personas }: SignInView) {
  const t = useText(messages)
  return (
    <Layout title={t('account.signIn')} narrow>
      {personas.length === 0 ? (
        <PasswordForm next={next} />
      ) : (
        <div className="stack">
          <Personas personas={personas} />
          <Section title={t('account.orPassword')}>
            <PasswordForm next={next} />
          </Section>
        </div>
      )}
    </Layout>
  )
}

function PasswordForm({ next }: { next: string }) {
  const t = useText(messages)
  return (
    <form className="form" method="post" action="/sign-in">
      <Next next={next} />
      <TextField name="email" type="email" autoComplete="username" label={t('account.email')} />
      <TextField name="password" type="password" autoComplete="current-password" label={t('account.password')} />
      <p className="hint">{t('account.signInLogged')}</p>
      <p className="row">
        <Button>{t('account.signIn')}</Button>
      </p>
    </form>
  )
}

function Personas({ personas }: Pick<SignInView, 'personas'>) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Section title={t('account.orPersona')} why={t('account.personaWhy')}>
      <form method="post" action="/demo-persona">
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
            { head: t('account.name'), cell: ({ name, rank }) => (rank ? `${name}, ${rank}` : name) },
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

export function ChooseForceScreen({ next, forces }: ChooseForceView) {
  const t = useText(messages)
  const language = useLanguage()
  const now = forces.find((force) => force.isNow)?.id
  return (
    <Layout title={t('account.chooseForce')} narrow>
      {forces.length === 0 ? (
        <p>{t('account.noForce')}</p>
      ) : (
        <form className="form" method="post" action="/choose-force">
          <p>{t('account.chooseForceWhy')}</p>
          <Next next={next} />
          <Radios
            name="force"
            label={t('account.force')}
            choices={forces.map((force) => ({ value: force.id, text: force.name[language] }))}
            {...(now ? { value: now } : {})}
          />
          <p className="row">
            <Button>{t('account.continue')}</Button>
          </p>
        </form>
      )}
    </Layout>
  )
}
