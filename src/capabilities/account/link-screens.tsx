/** Screens behind one-time links: a new password, the first force with its administrator. */
import { useText } from '../../platform/language.tsx'
import { Button, TextField } from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { FoundingView, SetPasswordView } from './words.ts'

export function SetPasswordScreen({ secret, name, email }: SetPasswordView) {
  const t = useText(messages)
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

export function FirstAdministratorScreen({ secret }: FoundingView) {
  const t = useText(messages)
  return (
    <Layout title={t('account.firstTitle')} narrow>
      <p>{t('account.firstWhy')}</p>
      <form className="form" method="post" action={`/first-administrator/${secret}`}>
        <TextField name="code" label={t('account.code')} hint={t('account.codeHint')} width={20} maxLength={40} />
        <TextField name="nameEn" label={t('account.nameEn')} maxLength={120} lang="en" />
        <TextField name="nameCy" label={t('account.nameCy')} maxLength={120} lang="cy" />
        <TextField name="name" label={t('account.yourName')} autoComplete="name" maxLength={120} />
        <TextField name="email" type="email" label={t('account.email')} autoComplete="username" />
        <NewPassword />
        <p className="row">
          <Button>{t('account.found')}</Button>
        </p>
      </form>
    </Layout>
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
