/** HTTP for getting in and out: e-mail and password, demonstration personas, the force to work for, the language. */
import type { Db, Tx } from '../../platform/database/database.ts'
import { action, formerCookie, languageCookie, page, sessionCookie, type Web } from '../../platform/http.ts'
import { nothingHere, Refusal } from '../../platform/problem.ts'
import { type Account, accountByEmail, findAccount, saveOwnSettings } from '../../platform/sign-in/accounts.ts'
import { enterAsProgram } from '../../platform/sign-in/entering.ts'
import { findDemoForce, forceMeant, listForces, listPersonas, type Persona } from '../../platform/sign-in/forces.ts'
import { localPath } from '../../platform/sign-in/local-path.ts'
import { passwordMatches } from '../../platform/sign-in/passwords.ts'
import { endAllSessions, endSession, openSession } from '../../platform/sign-in/sessions.ts'
import { limitSignIn, plainEmail } from '../../platform/sign-in/sign-in-limit.ts'
import { endAllTokens } from '../../platform/sign-in/tokens.ts'
import type { Force, User } from '../../platform/user.ts'
import { SignInScreen } from './sign-in-screens.tsx'
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
      forces: await forcesToChoose(db),
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
      const force = await enterForceMeant(tx, form.force)
      const account = await accountByEmail(tx, plainEmail(form.email))
      const isRight = await passwordMatches(form.password, account?.active ? account.passwordHash : null)
      if (!account || !isRight) throw new Refusal(422, [{ field: '', message: 'account.signInRefused' }])
      return startSession(web, tx, { account, force }, request.secret, localPath(form.next))
    },
  })
  personaRoute(web, personas)
  outRoutes(web)
  languageRoute(web)
}

/** The forces to choose from before anyone signed in; none where there is only one. */
export async function forcesToChoose(db: Db) {
  const forces = await listForces(db)
  return forces.length > 1 ? forces.map(({ code, name }) => ({ code, name })) : []
}

/**
 * The transaction goes on in the force whose account is meant. It must be said where there are several, and what another force
 * has is not looked at: the answer is the same whoever else has the address.
 */
export async function enterForceMeant(tx: Tx, code: string): Promise<Force> {
  const force = await forceMeant(tx, code)
  if (!force) throw new Refusal(422, [{ field: 'force', message: 'account.forceNeeded' }])
  await enterAsProgram(tx, force.id)
  return force
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
async function startSession(
  web: Web,
  tx: Tx,
  { account, force }: { account: Account; force: { id: string } },
  oldSecret: string | null,
  next: string,
) {
  if (oldSecret) await endSession(tx, oldSecret)
  const secret = await openSession(tx, account.id, force.id)
  return {
    goTo: next,
    cookies: [sessionCookie(web, secret), languageCookie(web, account.language)],
    about: { subject: `platform.account:${account.id}`, by: account.id, inForce: force.id },
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
      const demoForce = personas ? await findDemoForce(tx) : null
      if (!demoForce) throw nothingHere()
      await enterAsProgram(tx, demoForce)
      const account = await findAccount(tx, form.person)
      if (!account.demo || !account.active) throw nothingHere()
      return startSession(web, tx, { account, force: { id: demoForce } }, request.secret, localPath(form.next))
    },
  })
}

function outRoutes(web: Web): void {
  const signedIn = { at: words.NoPath, may: 'in-person', form: words.NothingForm } as const
  action(web, {
    ...signedIn,
    path: '/sign-out',
    audit: 'signed out',
    async change({ tx, request }) {
      if (request.secret) await endSession(tx, request.secret)
      return { goTo: '/sign-in', cookies: [sessionCookie(web, ''), formerCookie(web, request.secret ?? '')] }
    },
  })
  action(web, {
    ...signedIn,
    path: '/sign-out-everywhere',
    audit: 'signed out everywhere',
    async change({ tx, user }) {
      refuseToken(user)
      await endAllSessions(tx, user.id)
      await endAllTokens(tx, user.id)
      return { goTo: '/sign-in', cookies: [sessionCookie(web, '')] }
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
