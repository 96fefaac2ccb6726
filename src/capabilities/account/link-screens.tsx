/** Screens behind one-time links: a new password, the first force with its administrator, an administrator besides. */
import { useLanguage, useText } from '../../platform/language.tsx'
import { Button, Notice, TextField } from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { ChooseForce } from './sign-in-screens.tsx'
import type { AdministratorView, AskForLinkView, FoundingView, SetPasswordView } from './words.ts'

export function AskForLinkScreen({ forces }: AskForLinkView) {
  const t = useText(messages)
  return (
    <Layout title={t('account.askForLink')} narrow>
      <p>{t('account.askForLinkWhy')}</p>
      <form className="form" method="post" action="/set-password">
        <ChooseForce forces={forces} />
        <TextField name="email" type="email" autoComplete="username" label={t('account.email')} />
        <p className="row">
          <Button>{t('account.continue')}</Button>
        </p>
      </form>
    </Layout>
  )
}

export function SetPasswordScreen({ secret, code, opens }: SetPasswordView) {
  const t = useText(messages)
  if (!opens) return <WaitingLink secret={secret} code={code ?? ''} />
  const { name, email } = opens
  return (
    <Layout title={t('account.setPassword')} narrow>
      <p>{t('account.setPasswordFor', { name, email })}</p>
      <form className="form" method="post" action={`/set-password/${secret}`}>
        <NewPassword />
        <p className="row">
          <Button>{t('account.setPassword')}</Button>
        </p>
      </form>
    </Layout>
  )
}

/** Nothing here says whether there is an account: the page is the same for every address. */
function WaitingLink({ secret, code }: { secret: string; code: string }) {
  const t = useText(messages)
  return (
    <Layout title={t('account.setPassword')} narrow>
      <p>{t('account.sayCode')}</p>
      <p>
        <b>
          <code className="id">{code}</code>
        </b>
      </p>
      <p>{t('account.sayCodeWhy')}</p>
      <p className="row">
        <a href={`/set-password/${secret}`}>{t('account.lookAgain')}</a>
      </p>
    </Layout>
  )
}

export function FirstAdministratorScreen({ secret }: FoundingView) {
  const t = useText(messages)
  return (
    <Layout title={t('account.firstTitle')} narrow>
      <p>{t('account.firstWhy')}</p>
      <form className="form" method="post" action={`/first-administrator/${secret}`}>
        <TextField name="code" label={t('account.code')} hint={t('account.codeHint')} width={20} maxLength={40} />
        <TextField name="nameEn" label={t('account.nameEn')} maxLength={120} lang="en" />
        <TextField name="nameCy" label={t('account.nameCy')} maxLength={120} lang="cy" />
        <Administrator />
        <p className="row">
          <Button>{t('account.found')}</Button>
        </p>
      </form>
    </Layout>
  )
}

export function AdministratorScreen({ secret, force }: AdministratorView) {
  const t = useText(messages)
  const language = useLanguage()
  if (!force)
    return (
      <Layout title={t('account.secondTitle')} narrow>
        <Notice tone="warn" title={t('account.foundFirst')} />
      </Layout>
    )
  return (
    <Layout title={`${t('account.secondTitle')}: ${force[language]}`} narrow>
      <p>{t('account.secondWhy')}</p>
      <form className="form" method="post" action={`/administrator/${secret}`}>
        <Administrator />
        <p className="row">
          <Button>{t('account.found')}</Button>
        </p>
      </form>
    </Layout>
  )
}

function Administrator() {
  const t = useText(messages)
  return (
    <>
      <TextField name="name" label={t('account.yourName')} autoComplete="name" maxLength={120} />
      <TextField name="email" type="email" label={t('account.email')} autoComplete="username" />
      <NewPassword />
    </>
  )
}

/** A password to be kept: the browser may offer one. */
export function NewPassword() {
  const t = useText(messages)
  return (
    <TextField
      name="password"
      type="password"
      autoComplete="new-password"
      label={t('account.newPassword')}
      hint={t('account.passwordHint')}
    />
  )
}
