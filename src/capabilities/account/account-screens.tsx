/** Screens of one's own account: who one is here, settings, password, sessions, tokens. */

import { formatInstant, useLanguage, useText } from '../../platform/language.tsx'
import { rankIn } from '../../platform/ranks.ts'
import { Button, Radios, Section, Select, StateText, SummaryList, Table, TextField } from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { Asked } from './asked-screens.tsx'
import { NewPassword } from './link-screens.tsx'
import { messages } from './messages.ts'
import { roleTitle } from './role-title.ts'
import type { AccountView, ShownTokenView } from './words.ts'

export function AccountScreen(view: AccountView) {
  const t = useText(messages)
  return (
    <Layout title={t('account.title')} narrow>
      <div className="stack">
        <Asked {...view} />
        <WhoIAm {...view} />
        <Settings {...view} />
        {view.hasPassword && <ChangePassword />}
        <Sessions {...view} />
        {view.roles.length > 0 && <Tokens {...view} />}
      </div>
    </Layout>
  )
}

function WhoIAm({ name, rank, email, force, roles }: AccountView) {
  const t = useText(messages)
  const language = useLanguage()
  const rows = [
    { term: t('account.name'), value: name },
    ...(rank ? [{ term: t('account.rank'), value: rankIn(language, rank) }] : []),
    { term: t('account.email'), value: email },
    { term: t('account.force'), value: force[language] },
    {
      term: t('account.roles'),
      value: roles.map((role) => roleTitle(language, role)).join(', ') || t('account.noRole'),
    },
  ]
  return (
    <Section title={t('account.nameAndRoles')} why={t('account.askAdministrator')}>
      <SummaryList rows={rows} />
    </Section>
  )
}

function Settings({ language, density }: AccountView) {
  const t = useText(messages)
  return (
    <Section title={t('account.settings')}>
      <form className="form" method="post" action="/account/settings">
        <Radios
          inline
          name="language"
          label={t('account.language')}
          value={language}
          choices={[
            { value: 'en', text: t('account.english') },
            { value: 'cy', text: t('account.welsh') },
          ]}
        />
        <Radios
          name="density"
          label={t('account.density')}
          value={density}
          choices={[
            { value: 'auto', text: t('account.densityAuto') },
            { value: 'comfortable', text: t('account.densityComfortable') },
            { value: 'compact', text: t('account.densityCompact') },
          ]}
        />
        <p className="row">
          <Button>{t('account.save')}</Button>
        </p>
      </form>
    </Section>
  )
}

function ChangePassword() {
  const t = useText(messages)
  return (
    <Section title={t('account.changePassword')} why={t('account.changePasswordWhy')}>
      <form className="form" method="post" action="/account/password">
        <TextField name="current" type="password" autoComplete="current-password" label={t('account.current')} />
        <NewPassword />
        <p className="row">
          <Button kind="second">{t('account.changePassword')}</Button>
        </p>
      </form>
    </Section>
  )
}

function Sessions({ sessions }: AccountView) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Section title={t('account.sessions')} why={t('account.sessionsWhy')}>
      <Table
        caption={t('account.sessions')}
        captionHidden
        rows={sessions}
        keyOf={(session) => session.createdAt}
        columns={[
          {
            head: t('account.signedInAt'),
            rowHeader: true,
            cell: (session) => formatInstant(language, session.createdAt),
          },
          { head: t('account.lastSeen'), cell: (session) => formatInstant(language, session.seenAt) },
        ]}
      />
      <form className="form" method="post" action="/sign-out-everywhere">
        <p className="row">
          <Button kind="second">{t('account.signOutEverywhere')}</Button>
        </p>
      </form>
    </Section>
  )
}

function Tokens({ tokens, roles }: AccountView) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Section title={t('account.tokens')} why={t('account.tokensWhy')}>
      {tokens.length === 0 ? <p>{t('account.noTokens')}</p> : <TokenTable tokens={tokens} />}
      <form className="form" method="post" action="/account/tokens">
        <TextField name="name" label={t('account.tokenName')} maxLength={80} />
        <Select
          name="role"
          label={t('account.tokenRole')}
          empty={t('account.chooseRole')}
          options={roles.map((role) => ({ value: role, text: roleTitle(language, role) }))}
        />
        <TextField
          name="days"
          inputMode="numeric"
          width={5}
          label={t('account.days')}
          hint={t('account.daysHint')}
          value={90}
        />
        <p className="row">
          <Button kind="second">{t('account.makeToken')}</Button>
        </p>
      </form>
    </Section>
  )
}

function TokenTable({ tokens }: Pick<AccountView, 'tokens'>) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Table
      caption={t('account.tokens')}
      captionHidden
      rows={tokens}
      keyOf={(token) => token.id}
      columns={[
        { head: t('account.tokenName'), rowHeader: true, cell: (token) => token.name },
        { head: t('account.tokenRole'), cell: (token) => roleTitle(language, token.role) },
        {
          head: t('account.expires'),
          cell: (token) =>
            token.isExpired ? (
              <StateText tone="bad">{t('account.expired')}</StateText>
            ) : (
              formatInstant(language, token.expiresAt)
            ),
        },
        {
          head: <span className="sr">{t('account.end')}</span>,
          cell: (token) => (
            <form method="post" action={`/account/tokens/${token.id}/end`}>
              <Button kind="plain" aria-label={t('account.endToken', { name: token.name })}>
                {t('account.end')}
              </Button>
            </form>
          ),
        },
      ]}
    />
  )
}

export function ShownTokenScreen({ token }: ShownTokenView) {
  const t = useText(messages)
  return (
    <Layout title={t('account.newToken')} narrow>
      <p>
        <b>{t('account.shownOnce')}</b>
      </p>
      <p>
        <code className="id">{token}</code>
      </p>
      <p className="quiet">{t('account.useToken')}</p>
      <p>
        <a href="/account">{t('account.backToAccount')}</a>
      </p>
    </Layout>
  )
}
