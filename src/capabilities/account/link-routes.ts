/** HTTP for one-time links: setting a password, and the first administrator of a first force. Nobody is signed in yet. */
import { action, page, type Web } from '../../platform/http.ts'
import { nothingHere, refuseIf } from '../../platform/problem.ts'
import { findAccount, keepAccount, savePassword } from '../../platform/sign-in/accounts.ts'
import { forceByCode, foundForce } from '../../platform/sign-in/forces.ts'
import { keepRole } from '../../platform/sign-in/memberships.ts'
import { findLink, spendLink } from '../../platform/sign-in/one-time-links.ts'
import { hashPassword, passwordProblems } from '../../platform/sign-in/passwords.ts'
import { endAllSessions } from '../../platform/sign-in/sessions.ts'
import { plainEmail } from '../../platform/sign-in/sign-in-limit.ts'
import { endAllTokens } from '../../platform/sign-in/tokens.ts'
import { FirstAdministratorScreen, SetPasswordScreen } from './link-screens.tsx'
import { foundingProblems } from './rules.ts'
import * as words from './words.ts'

export function linkRoutes(web: Web): void {
  setPasswordRoutes(web)
  firstAdministratorRoutes(web)
}

function setPasswordRoutes(web: Web): void {
  const setPasswordPage = page(web, {
    path: '/set-password/:secret',
    at: words.SecretPath,
    may: 'anyone',
    audit: 'opened link to set password',
    gives: words.SetPasswordView,
    async view({ at, db }) {
      const { accountId } = await findLink(db, 'set-password', at.secret)
      const { name, email } = await findAccount(db, accountId ?? '')
      return { secret: at.secret, name, email }
    },
    screen: SetPasswordScreen,
  })
  action(web, {
    path: '/set-password/:secret',
    at: words.SecretPath,
    may: 'anyone',
    audit: 'set password by link',
    form: words.NewPasswordForm,
    formPage: { show: setPasswordPage, path: (at) => `/set-password/${at.secret}`, at: (at) => at },
    async change({ at, form, tx }) {
      const { accountId, forceId } = await spendLink(tx, 'set-password', at.secret)
      const account = await findAccount(tx, accountId ?? '')
      if (!account.active || account.demo) throw nothingHere()
      refuseIf(passwordProblems(form.password, account.email))
      await savePassword(tx, account.id, await hashPassword(form.password))
      await endAllSessions(tx, account.id)
      await endAllTokens(tx, account.id)
      const about = { subject: `platform.account:${account.id}`, by: account.id, inForce: forceId }
      return { goTo: '/sign-in', about }
    },
  })
}

function firstAdministratorRoutes(web: Web): void {
  const foundingPage = page(web, {
    path: '/first-administrator/:secret',
    at: words.SecretPath,
    may: 'anyone',
    audit: 'opened link for first administrator',
    gives: words.FoundingView,
    async view({ at, db }) {
      await findLink(db, 'first-administrator', at.secret)
      return { secret: at.secret }
    },
    screen: FirstAdministratorScreen,
  })
  action(web, {
    path: '/first-administrator/:secret',
    at: words.SecretPath,
    may: 'anyone',
    audit: 'founded force with its first administrator',
    form: words.FoundingForm,
    formPage: { show: foundingPage, path: (at) => `/first-administrator/${at.secret}`, at: (at) => at },
    async change({ at, form: typed, tx, language }) {
      await spendLink(tx, 'first-administrator', at.secret)
      const form = { ...typed, email: plainEmail(typed.email) }
      refuseIf(foundingProblems(form, (await forceByCode(tx, form.code)) !== null))
      const { code, nameEn, nameCy, name, email } = form
      const forceId = await foundForce(tx, { code, nameEn, nameCy })
      const accountId = await keepAccount(tx, {
        forceId,
        name,
        email,
        language,
        passwordHash: await hashPassword(form.password),
      })
      await keepRole(tx, { forceId, accountId, role: 'administrator', grantedBy: null })
      return {
        goTo: '/sign-in',
        about: { subject: `platform.account:${accountId}`, by: accountId, inForce: forceId, detail: { code } },
      }
    },
  })
}
