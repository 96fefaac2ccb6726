/** HTTP for scoring schemes: the versions, one in both languages, loading a new one, and putting it in use by another person. */
import { z } from 'zod'
import type { Db } from '../../platform/database/database.ts'
import { action, page, type Web } from '../../platform/http.ts'
import { listPeople } from '../../platform/sign-in/memberships.ts'
import { SchemeScreen, SchemesScreen } from './screens.tsx'
import { approveScheme, findScheme, listSchemes, loadScheme } from './store.ts'
import { SchemeVersion } from './words.ts'

const SchemePath = z.object({ id: z.guid() })
const NoPath = z.object({})
const SchemesView = z.object({ schemes: z.array(SchemeVersion), names: z.record(z.string(), z.string()) })
const SchemeView = z.object({
  scheme: SchemeVersion,
  names: z.record(z.string(), z.string()),
  mayApprove: z.boolean(),
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
      const mayApprove = may('threats.decide') && scheme.status === 'draft' && scheme.loadedById !== user.id
      return { scheme, mayApprove, names: await namesNow(db) }
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
}
