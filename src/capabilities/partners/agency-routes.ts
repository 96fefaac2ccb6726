/** HTTP for agencies: the list, recording and editing one, and one agency with what it was asked. */
import { listEdits } from '../../platform/edits.ts'
import { editPage, formPage, page, register, type Web } from '../../platform/http.ts'
import { findAreas } from '../places/index.ts'
import { agencyRegister, areaOptions } from './agency-register.tsx'
import { AgencyScreen } from './agency-screens.tsx'
import { findAgency, lockAgency, recordAgency, saveAgency } from './agency-store.ts'
import { listConsultations } from './consultation-store.ts'
import { showAgencies, showConsultations } from './consultations-shown.ts'
import { AgencyView } from './view-words.ts'
import { agencyForm, IdPath, NoPath } from './words.ts'

export function agencyRoutes(web: Web): void {
  register(web, agencyRegister)
  agencyForms(web)
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
      return {
        agency: agency!,
        consultations: await showConsultations(db, consultations),
        edits: await listEdits(db, 'partners.agency', at.id),
        areas: await areaOptions(db),
      }
    },
    screen: AgencyScreen,
  })
}

function agencyForms(web: Web): void {
  formPage(web, {
    path: '/partners/agencies/new',
    posts: '/partners/agencies',
    at: NoPath,
    may: 'partners.write',
    audit: { opened: 'began an agency', done: 'recorded agency' },
    title: 'partners.addAgency',
    button: 'partners.keepAgency',
    form: agencyForm,
    begin: async ({ db }) => ({ offered: { areaIds: await areaOptions(db) } }),
    async keep({ form, tx, user }) {
      await findAreas(tx, form.areaIds)
      const { nameEn, nameCy, ...rest } = form
      const id = await recordAgency(tx, user.forceId, { ...rest, name: { en: nameEn, cy: nameCy } }, user.id)
      return { goTo: `/partners/${id}`, id, about: { subject: `partners.agency:${id}` } }
    },
  })
  editPage(web, {
    path: '/partners/:id/edit',
    at: IdPath,
    may: 'partners.write',
    audit: { opened: 'opened agency to edit', done: 'edited agency' },
    title: 'partners.editAgency',
    button: 'partners.saveAgency',
    form: agencyForm,
    of: 'partners.agency',
    find: findAgency,
    lock: lockAgency,
    values: ({ name, ...agency }) => ({ ...agency, nameEn: name.en, nameCy: name.cy }),
    named: ({ name }, language) => ({ name: name[language] }),
    offers: async (db) => ({ areaIds: await areaOptions(db) }),
    async save(tx, { id }, form, { user }) {
      await findAreas(tx, form.areaIds)
      await saveAgency(tx, user.forceId, id, form)
    },
    goTo: ({ id }) => `/partners/${id}`,
  })
}
