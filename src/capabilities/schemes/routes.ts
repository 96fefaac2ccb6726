/** HTTP for scoring schemes: the versions, one in both languages, loading a new one, and putting it in use by another person. */
import { z } from 'zod'
import type { Db } from '../../platform/database/database.ts'
import type { ShowAgain } from '../../platform/http/page.tsx'
import { action, page, type Web } from '../../platform/http.ts'
import { refuseIf } from '../../platform/problem.ts'
import { listPeople } from '../../platform/sign-in/memberships.ts'
import { SchemeScreen, SchemesScreen } from './screens.tsx'
import { approveScheme, compareWithScheme, endComparison, findScheme, listSchemes, loadScheme } from './store.ts'
import { ComparisonForm, SchemeVersion } from './words.ts'

const SchemePath = z.object({ id: z.guid() })
const NoPath = z.object({})
const SchemesView = z.object({ schemes: z.array(SchemeVersion), names: z.record(z.string(), z.string()) })
const SchemeView = z.object({
  scheme: SchemeVersion,
  names: z.record(z.string(), z.string()),
  mayApprove: z.boolean(),
  mayCompare: z.boolean(),
})

/** Names by account id, of everyone who has or had a role in the force. */
const namesNow = async (db: Db) => Object.fromEntries((await listPeople(db)).map(({ id, name }) => [id, name]))

/** Declares the schemes: the list, one in both languages, loading a new version and putting it in use. */
export function schemeRoutes(web: Web): void {
  const listPage = page(web, {
    path: '/schemes',
    at: NoPath,
    may: 'threats.read',
    audit: 'read scoring schemes',
    gives: SchemesView,
    async view({ db }) {
      const schemes = await listSchemes(db)
      return {
        schemes,
        names: await namesNow(db),
      }
    },
    screen: SchemesScreen,
  })
  action(web, {
    path: '/schemes',
    at: NoPath,
    may: 'threats.scheme',
    audit: 'loaded scoring scheme',
    form: z.object({ scheme: z.string().max(500_000) }),
    formPage: { show: listPage, path: () => '/schemes', at: () => ({}) },
    async change(here) {
      const id = await loadScheme(
        here.tx,
        { byId: here.user.id, forceId: here.user.forceId, now: here.now },
        here.form.scheme,
      )
      return { goTo: `/schemes/${id}`, id, about: { subject: `schemes.scheme_version:${id}` } }
    },
  })
  oneSchemeRoutes(web)
}

function oneSchemeRoutes(web: Web): void {
  const schemePage = page(web, {
    path: '/schemes/:id',
    at: SchemePath,
    may: 'threats.read',
    audit: 'read scoring scheme',
    gives: SchemeView,
    async view({ db, at, may, user }) {
      const scheme = await findScheme(db, at.id)
      const mayDecide = may('threats.decide') && scheme.loadedById !== user.id
      const mayApprove = mayDecide && scheme.status === 'draft'
      const mayCompare = mayDecide && (scheme.status === 'draft' || scheme.status === 'comparison')
      return { scheme, mayApprove, mayCompare, names: await namesNow(db) }
    },
    screen: SchemeScreen,
  })
  action(web, {
    path: '/schemes/:id/approval',
    at: SchemePath,
    may: 'threats.decide',
    audit: 'put scoring scheme in use',
    form: z.object({}),
    formPage: { show: schemePage, path: (at) => `/schemes/${at.id}`, at: (at) => at },
    async change(here) {
      await approveScheme(here.tx, { byId: here.user.id, forceId: here.user.forceId, now: here.now }, here.at.id)
      return { goTo: `/schemes/${here.at.id}`, about: { subject: `schemes.scheme_version:${here.at.id}` } }
    },
  })
  comparisonRoutes(web, schemePage)
}

/** A second method beside the one in use: named, and ended. */
function comparisonRoutes(web: Web, schemePage: ShowAgain): void {
  type At = z.infer<typeof SchemePath>
  const formPage = { show: schemePage, path: (at: At) => `/schemes/${at.id}`, at: (at: At) => at }
  action(web, {
    path: '/schemes/:id/comparison',
    at: SchemePath,
    may: 'threats.decide',
    audit: 'named comparison scheme',
    form: ComparisonForm,
    formPage,
    async change({ tx, user, now, at, form: { toleratedBands } }) {
      await compareWithScheme(tx, { byId: user.id, forceId: user.forceId, now }, at.id, toleratedBands)
      const about = { subject: `schemes.scheme_version:${at.id}`, detail: { toleratedBands } }
      return { goTo: `/schemes/${at.id}`, about }
    },
  })
  action(web, {
    path: '/schemes/:id/comparison-end',
    at: SchemePath,
    may: 'threats.decide',
    audit: 'ended comparison of schemes',
    form: z.object({}),
    formPage,
    async change({ tx, at }) {
      const scheme = await findScheme(tx, at.id)
      refuseIf(scheme.status === 'comparison' ? [] : [{ field: '', message: 'schemes.notCompared' }])
      await endComparison(tx)
      return { goTo: `/schemes/${at.id}`, about: { subject: `schemes.scheme_version:${at.id}` } }
    },
  })
}
