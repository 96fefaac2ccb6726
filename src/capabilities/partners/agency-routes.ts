/** HTTP for agencies: the list, one agency with what it was asked, and recording one. */
import { action, page, type Web } from '../../platform/http.ts'
import { findAreas, inTreeOrder, listAreas } from '../places/index.ts'
import { AgenciesScreen, AgencyFormScreen, AgencyScreen } from './agency-screens.tsx'
import { findAgency, listAgencies, recordAgency } from './agency-store.ts'
import { listConsultations } from './consultation-store.ts'
import { type PartnersAsked, showAgencies, showConsultations } from './consultations-shown.ts'
import { AgenciesView, AgencyFormView, AgencyView } from './view-words.ts'
import { AgencyForm, IdPath, NoPath } from './words.ts'

export function agencyRoutes(web: Web, asked: PartnersAsked): void {
  page(web, {
    path: '/partners',
    at: NoPath,
    may: 'partners.read',
    audit: 'read partners',
    gives: AgenciesView,
    view: async ({ db }) => ({ agencies: await showAgencies(db, await listAgencies(db)) }),
    screen: AgenciesScreen,
  })
  newAgencyRoutes(web)
  page(web, {
    path: '/partners/:id',
    at: IdPath,
    may: 'partners.read',
    audit: 'read agency',
    gives: AgencyView,
    about: ({ agency }) => ({ subject: `partners.agency:${agency.id}`, restrictionId: agency.restrictionId }),
    async view({ at, db }) {
      const [agency] = await showAgencies(db, [await findAgency(db, at.id)])
      const consultations = await listConsultations(db, { agencyId: at.id })
      return { agency: agency!, consultations: await showConsultations(db, asked, consultations) }
    },
    screen: AgencyScreen,
  })
}

function newAgencyRoutes(web: Web): void {
  const show = page(web, {
    path: '/partners/agencies/new',
    at: NoPath,
    may: 'partners.write',
    audit: 'began an agency',
    gives: AgencyFormView,
    async view({ db }) {
      const areas = inTreeOrder(await listAreas(db))
      return { areas: areas.map(({ id, name }) => ({ id, name })) }
    },
    screen: AgencyFormScreen,
  })
  action(web, {
    path: '/partners/agencies',
    at: NoPath,
    may: 'partners.write',
    audit: 'recorded agency',
    form: AgencyForm,
    formPage: { show, path: () => '/partners/agencies/new', at: () => ({}) },
    async change({ form, tx, user }) {
      await findAreas(tx, form.areaIds)
      const { nameEn, nameCy, ...rest } = form
      const id = await recordAgency(tx, user.forceId, { ...rest, name: { en: nameEn, cy: nameCy } }, user.id)
      return { goTo: `/partners/${id}`, id, about: { subject: `partners.agency:${id}` } }
    },
  })
}
