/** HTTP for the links that are made on the console: the force with its first administrator, and one who begins a line of their own. */
import type { Tx } from '../../platform/database/database.ts'
import { action, page, type Web } from '../../platform/http.ts'
import { Refusal, refuseIf } from '../../platform/problem.ts'
import { accountByEmail, holdEmail, keepAccount } from '../../platform/sign-in/accounts.ts'
import { enterAsProgram } from '../../platform/sign-in/entering.ts'
import { findForce, forceByCode, foundForce } from '../../platform/sign-in/forces.ts'
import { keepRole } from '../../platform/sign-in/memberships.ts'
import { findLink, giveLinkToForce, spendLink } from '../../platform/sign-in/one-time-links.ts'
import { hashPassword, passwordMatches } from '../../platform/sign-in/passwords.ts'
import { plainEmail } from '../../platform/sign-in/sign-in-limit.ts'
import { AdministratorScreen, FirstAdministratorScreen } from './link-screens.tsx'
import { administratorProblems, foundingProblems } from './rules.ts'
import * as words from './words.ts'

export function consoleRoutes(web: Web): void {
  firstAdministratorRoutes(web)
  administratorRoutes(web)
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
      const { code, nameEn, nameCy } = form
      const forceId = await foundForce(tx, { code, nameEn, nameCy })
      await giveLinkToForce(tx, forceId)
      const by = await makeAdministrator(tx, forceId, form, language)
      return {
        goTo: '/sign-in',
        about: { subject: `platform.account:${by}`, by, inForce: forceId, detail: { code } },
      }
    },
  })
}

function administratorRoutes(web: Web): void {
  const administratorPage = page(web, {
    path: '/administrator/:secret',
    at: words.SecretPath,
    may: 'anyone',
    audit: 'opened link for administrator',
    gives: words.AdministratorView,
    async view({ at, db }) {
      const { forceId } = await findLink(db, 'administrator', at.secret)
      return { secret: at.secret, force: forceId ? ((await findForce(db, forceId))?.name ?? null) : null, forceId }
    },
    about: ({ forceId }) => ({ inForce: forceId }),
    screen: AdministratorScreen,
  })
  action(web, {
    path: '/administrator/:secret',
    at: words.SecretPath,
    may: 'anyone',
    audit: 'became administrator by link from the console',
    form: words.AdministratorForm,
    formPage: { show: administratorPage, path: (at) => `/administrator/${at.secret}`, at: (at) => at },
    async change({ at, form: typed, tx, language }) {
      const { forceId } = await spendLink(tx, 'administrator', at.secret)
      if (!forceId) throw new Refusal(422, [{ field: '', message: 'account.foundFirst' }])
      const by = await makeAdministrator(tx, forceId, { ...typed, email: plainEmail(typed.email) }, language)
      return { goTo: '/sign-in', about: { subject: `platform.account:${by}`, by, inForce: forceId } }
    },
  })
}

/**
 * Makes somebody an administrator who begins a line, with a new account, or with the one of this force that has the address where
 * they know its password. Answers the account's id; throws Refusal 422 where neither may be.
 */
async function makeAdministrator(
  tx: Tx,
  forceId: string,
  form: words.AdministratorForm,
  language: 'en' | 'cy',
): Promise<string> {
  await enterAsProgram(tx, forceId)
  await holdEmail(tx, forceId, form.email)
  const known = await accountByEmail(tx, form.email)
  const isTheirs = known ? known.active && (await passwordMatches(form.password, known.passwordHash)) : true
  refuseIf(administratorProblems(form, isTheirs))
  const { name, email } = form
  const accountId =
    known?.id ??
    (await keepAccount(tx, { forceId, name, email, language, passwordHash: await hashPassword(form.password) }))
  await keepRole(tx, { forceId, accountId, role: 'administrator', grantedBy: null })
  return accountId
}
