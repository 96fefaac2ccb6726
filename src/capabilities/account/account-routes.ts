/** HTTP for one's own account: settings, password, sessions, API tokens. Never for a token. */
import { action, languageCookie, page, sessionCookie, type Web } from '../../platform/http.ts'
import { nothingHere, Refusal, refuseIf } from '../../platform/problem.ts'
import { findAccount, saveOwnSettings, savePassword } from '../../platform/sign-in/accounts.ts'
import { hashPassword, passwordMatches, passwordProblems } from '../../platform/sign-in/passwords.ts'
import { endAllSessions, listSessions, openSession } from '../../platform/sign-in/sessions.ts'
import { keepToShowOnce, seeOnce } from '../../platform/sign-in/shown-once.ts'
import { limitOwnPassword } from '../../platform/sign-in/sign-in-limit.ts'
import { endAllTokens, endToken, listTokens, makeToken } from '../../platform/sign-in/tokens.ts'
import { AccountScreen, ShownTokenScreen } from './account-screens.tsx'
import { askedOf, askedRoutes } from './asked-routes.ts'
import { tokenProblems } from './rules.ts'
import { refuseToken } from './sign-in-routes.ts'
import * as words from './words.ts'

export function ownAccountRoutes(web: Web): void {
  limitOwnPassword(web, '/account/password')
  const accountPage = page(web, {
    path: '/account',
    at: words.NoPath,
    may: 'in-person',
    audit: 'read own account',
    gives: words.AccountView,
    async view({ db, user, force, now }) {
      refuseToken(user)
      const { name, rank, email, language, density, passwordHash } = await findAccount(db, user.id)
      const tokens = await listTokens(db, user.id)
      return {
        ...{ name, rank, email, language, density, hasPassword: passwordHash !== null },
        force: force.name,
        roles: user.roles,
        sessions: await listSessions(db, user.id),
        asked: await askedOf(db, user.id),
        tokens: tokens.map((token) => ({ ...token, isExpired: token.expiresAt < now })),
      }
    },
    screen: AccountScreen,
  })
  const onPage = {
    at: words.NoPath,
    may: 'in-person',
    formPage: { show: accountPage, path: () => '/account', at: () => ({}) },
  } as const
  settingsRoutes(web, onPage)
  tokenRoutes(web, onPage)
  askedRoutes(web, onPage)
}

type OnPage = {
  at: typeof words.NoPath
  may: 'in-person'
  formPage: { show: ReturnType<typeof page>; path: () => string; at: () => object }
}

function settingsRoutes(web: Web, onPage: OnPage): void {
  action(web, {
    ...onPage,
    path: '/account/settings',
    audit: 'changed own settings',
    form: words.SettingsForm,
    async change({ form, tx, user }) {
      refuseToken(user)
      await saveOwnSettings(tx, user.id, form)
      return { goTo: '/account', cookies: [languageCookie(web, form.language)] }
    },
  })
  action(web, {
    ...onPage,
    path: '/account/password',
    audit: 'changed own password',
    isSecret: true,
    form: words.PasswordForm,
    async change({ form, tx, user }) {
      refuseToken(user)
      const account = await findAccount(tx, user.id)
      if (!(await passwordMatches(form.current, account.passwordHash)))
        throw new Refusal(422, [{ field: 'current', message: 'account.currentWrong' }])
      refuseIf(passwordProblems(form.password, account.email))
      await savePassword(tx, user.id, await hashPassword(form.password))
      await endAllSessions(tx, user.id)
      await endAllTokens(tx, user.id)
      const secret = await openSession(tx, user.id, user.forceId)
      return { goTo: '/account', cookies: [sessionCookie(web, secret)] }
    },
  })
}

function tokenRoutes(web: Web, onPage: OnPage): void {
  action(web, {
    ...onPage,
    path: '/account/tokens',
    audit: 'made API token',
    form: words.TokenForm,
    async change({ form, tx, user }) {
      refuseToken(user)
      refuseIf(tokenProblems(form, user.roles))
      const { id, secret } = await makeToken(tx, { ...form, forceId: user.forceId, accountId: user.id })
      const key = await keepToShowOnce(tx, user.id, secret)
      const detail = { tokenMade: id, role: form.role, days: form.days }
      return { goTo: `/account/tokens/shown/${key}`, id, about: { subject: `platform.apiToken:${id}`, detail } }
    },
  })
  page(web, {
    path: '/account/tokens/shown/:secret',
    at: words.SecretPath,
    may: 'in-person',
    audit: 'was shown new API token',
    gives: words.ShownTokenView,
    async view({ at, db, user }) {
      refuseToken(user)
      return { token: await seeOnce(db, user.id, at.secret) }
    },
    screen: ShownTokenScreen,
  })
  action(web, {
    path: '/account/tokens/:id/end',
    at: words.TokenPath,
    may: 'in-person',
    audit: 'ended API token',
    form: words.NothingForm,
    async change({ at, tx, user }) {
      refuseToken(user)
      if (!(await endToken(tx, user.id, at.id))) throw nothingHere()
      return { goTo: '/account', about: { subject: `platform.apiToken:${at.id}` } }
    },
  })
}
