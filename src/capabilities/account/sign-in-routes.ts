/** HTTP for getting in and out: e-mail and password, demonstration personas, the force to work for, the language. */
import type { Tx } from '../../platform/database/database.ts'
import { action, languageCookie, page, sessionCookie, type Web } from '../../platform/http.ts'
import { nothingHere, Refusal } from '../../platform/problem.ts'
import { type Account, accountByEmail, findAccount, saveOwnSettings } from '../../platform/sign-in/accounts.ts'
import { enterAsProgram, listForcesOf } from '../../platform/sign-in/entering.ts'
import { findDemoForce, listPersonas, type Persona } from '../../platform/sign-in/forces.ts'
import { localPath } from '../../platform/sign-in/local-path.ts'
import { passwordMatches } from '../../platform/sign-in/passwords.ts'
import { chooseForce, digestOf, endAllSessions, endSession, openSession } from '../../platform/sign-in/sessions.ts'
import { limitSignIn, plainEmail } from '../../platform/sign-in/sign-in-limit.ts'
import type { Force, User } from '../../platform/user.ts'
import { ChooseForceScreen, SignInScreen } from './sign-in-screens.tsx'
import * as words from './words.ts'

/** `personas`: demonstration mode is on, and the server listens on the loopback only. */
export function signInRoutes(web: Web, { personas }: { personas: boolean }): void {
  limitSignIn(web, '/sign-in')
  const signInPage = page(web, {
    path: '/sign-in',
    at: words.NoPath,
    query: words.NextQuery,
    may: 'anyone',
    audit: 'opened sign-in',
    gives: words.SignInView,
    view: async ({ query, db, user, force }) => ({
      next: localPath(query.next),
      personas: personas ? await personasFor(db as Tx, user, force) : [],
    }),
    screen: SignInScreen,
  })
  action(web, {
    path: '/sign-in',
    at: words.NoPath,
    may: 'anyone',
    audit: 'signed in',
    form: words.SignInForm,
    formPage: { show: signInPage, path: () => '/sign-in', at: () => ({}) },
    async change({ form, tx, request }) {
      const account = await accountByEmail(tx, plainEmail(form.email))
      const isRight = await passwordMatches(form.password, account?.active ? account.passwordHash : null)
      if (!account || !isRight) throw new Refusal(422, [{ field: '', message: 'account.signInRefused' }])
      return startSession(web, tx, account, request.secret, localPath(form.next))
    },
  })
  personaRoute(web, personas)
  outRoutes(web)
  forceRoutes(web)
  languageRoute(web)
}

/** Before anyone signed in, the reader stands in no force: the transaction enters the demonstration one to list its personas. */
async function personasFor(tx: Tx, user: User, force: Force): Promise<Persona[]> {
  if (user.id) return force.demo ? listPersonas(tx) : []
  const demoForce = await findDemoForce(tx)
  if (!demoForce) return []
  await enterAsProgram(tx, demoForce)
  return listPersonas(tx)
}

/** A new session, its secret new too; the one the browser had ends. */
async function startSession(web: Web, tx: Tx, account: Account, oldSecret: string | null, next: string) {
  if (oldSecret) await endSession(tx, oldSecret)
  const forces = await listForcesOf(tx, account.id)
  const inForce = forces.length === 1 ? forces[0]!.id : null
  const secret = await openSession(tx, account.id, inForce)
  return {
    goTo: inForce ? next : `/choose-force?next=${encodeURIComponent(next)}`,
    cookies: [sessionCookie(web, secret), languageCookie(web, account.language)],
    about: { subject: `platform.account:${account.id}`, by: account.id, inForce },
  }
}

function personaRoute(web: Web, personas: boolean): void {
  action(web, {
    path: '/demo-persona',
    at: words.NoPath,
    may: 'anyone',
    audit: 'signed in as demonstration persona',
    form: words.PersonaForm,
    async change({ form, tx, request }) {
      if (!personas) throw nothingHere()
      const account = await findAccount(tx, form.person)
      const forces = await listForcesOf(tx, account.id)
      const isPersona = account.demo && account.active && forces.length > 0 && forces.every((force) => force.demo)
      if (!isPersona) throw nothingHere()
      return startSession(web, tx, account, request.secret, '/')
    },
  })
}

function outRoutes(web: Web): void {
  const signedIn = { at: words.NoPath, may: 'signed-in', form: words.NothingForm } as const
  action(web, {
    ...signedIn,
    path: '/sign-out',
    audit: 'signed out',
    async change({ tx, request }) {
      if (request.secret) await endSession(tx, request.secret)
      return { goTo: '/sign-in', cookies: [sessionCookie(web, '')] }
    },
  })
  action(web, {
    ...signedIn,
    path: '/sign-out-everywhere',
    audit: 'signed out everywhere',
    async change({ tx, user }) {
      refuseToken(user)
      await endAllSessions(tx, user.id)
      return { goTo: '/sign-in', cookies: [sessionCookie(web, '')] }
    },
  })
}

function forceRoutes(web: Web): void {
  const choosePage = page(web, {
    path: '/choose-force',
    at: words.NoPath,
    query: words.NextQuery,
    may: 'signed-in',
    audit: 'opened choice of force',
    gives: words.ChooseForceView,
    view: async ({ query, db, user }) => ({
      next: localPath(query.next),
      forces: (await listForcesOf(db, user.id)).map(({ id, name }) => ({ id, name, isNow: id === user.forceId })),
    }),
    screen: ChooseForceScreen,
  })
  action(web, {
    path: '/choose-force',
    at: words.NoPath,
    may: 'signed-in',
    audit: 'chose force',
    form: words.ForceForm,
    formPage: { show: choosePage, path: () => '/choose-force', at: () => ({}) },
    async change({ form, tx, user, request }) {
      if (!request.secret) throw new Refusal(403, [{ field: '', message: 'platform.notWithToken' }])
      const forces = await listForcesOf(tx, user.id)
      if (!forces.some((force) => force.id === form.force)) throw nothingHere()
      await chooseForce(tx, digestOf(request.secret), form.force)
      return { goTo: localPath(form.next), about: { inForce: form.force, detail: { before: user.forceId || null } } }
    },
  })
}

function languageRoute(web: Web): void {
  action(web, {
    path: '/language',
    at: words.NoPath,
    may: 'anyone',
    audit: 'chose language',
    form: words.LanguageForm,
    async change({ form, tx, user }) {
      if (user.id && !user.tokenId) await saveOwnSettings(tx, user.id, { language: form.language })
      return { goTo: localPath(form.back), cookies: [languageCookie(web, form.language)] }
    },
  })
}

/** What concerns the account itself is for the person, not for a program that speaks for them. */
export function refuseToken(user: User): void {
  if (user.tokenId) throw new Refusal(403, [{ field: '', message: 'platform.notWithToken' }])
}
