/** HTTP for a password by a link: asked for in one's own browser, released by two administrators, used once. Nobody is signed in yet. */
import { action, page, type Web } from '../../platform/http.ts'
import { nothingHere, Refusal, refuseIf } from '../../platform/problem.ts'
import { findAccount, savePassword } from '../../platform/sign-in/accounts.ts'
import { findLink, spendLink } from '../../platform/sign-in/one-time-links.ts'
import { askForLink, codeAsRead, endLinks } from '../../platform/sign-in/password-links.ts'
import { hashPassword, passwordProblems } from '../../platform/sign-in/passwords.ts'
import { doubtOnRestrictions } from '../../platform/sign-in/restrictions.ts'
import { endAllSessions } from '../../platform/sign-in/sessions.ts'
import { limitAsking, plainEmail } from '../../platform/sign-in/sign-in-limit.ts'
import { endAllTokens } from '../../platform/sign-in/tokens.ts'
import { AskForLinkScreen, SetPasswordScreen } from './link-screens.tsx'
import { enterForceMeant, forcesToChoose } from './sign-in-routes.ts'
import * as words from './words.ts'

export function passwordRoutes(web: Web): void {
  limitAsking(web, '/set-password')
  const askPage = page(web, {
    path: '/set-password',
    at: words.NoPath,
    may: 'anyone',
    audit: 'opened form to ask for password',
    gives: words.AskForLinkView,
    view: async ({ db }) => ({ forces: await forcesToChoose(db) }),
    screen: AskForLinkScreen,
  })
  action(web, {
    path: '/set-password',
    at: words.NoPath,
    may: 'anyone',
    audit: 'asked for link to set password',
    form: words.AskForLinkForm,
    formPage: { show: askPage, path: () => '/set-password', at: () => ({}) },
    async change({ form, tx }) {
      const force = await enterForceMeant(tx, form.force)
      const secret = await askForLink(tx, force.id, plainEmail(form.email))
      return { goTo: `/set-password/${secret}`, about: { inForce: force.id } }
    },
  })
  linkRoutes(web)
}

function linkRoutes(web: Web): void {
  const setPasswordPage = page(web, {
    path: '/set-password/:secret',
    at: words.SecretPath,
    may: 'anyone',
    audit: 'opened link to set password',
    gives: words.SetPasswordView,
    async view({ at, db }) {
      const { accountId, forceId, code, releasedAt } = await findLink(db, 'set-password', at.secret)
      if (!accountId || !releasedAt) return { secret: at.secret, code: codeAsRead(code ?? ''), opens: null, forceId }
      const { id, name, email } = await findAccount(db, accountId)
      return { secret: at.secret, code: null, opens: { id, name, email }, forceId }
    },
    about: ({ opens, forceId }) => ({
      inForce: forceId,
      ...(opens ? { subject: `platform.account:${opens.id}` } : {}),
    }),
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
      const { accountId, forceId, releasedAt } = await spendLink(tx, 'set-password', at.secret)
      if (!accountId || !releasedAt) throw new Refusal(422, [{ field: '', message: 'account.linkWaits' }])
      const account = await findAccount(tx, accountId)
      if (!account.active || account.demo) throw nothingHere()
      refuseIf(passwordProblems(form.password, account.email))
      await savePassword(tx, account.id, await hashPassword(form.password))
      await endLinks(tx, account.id)
      await endAllSessions(tx, account.id)
      await endAllTokens(tx, account.id)
      await doubtOnRestrictions(tx, account.id)
      const about = { subject: `platform.account:${account.id}`, by: account.id, inForce: forceId }
      return { goTo: '/sign-in', about }
    },
  })
}
