/** HTTP for facts: recording, reading with their history, replacing and closing. */
import type { Db } from '../../platform/database/database.ts'
import { action, page, type Web } from '../../platform/http.ts'
import { type Problem, Refusal, refuseIf } from '../../platform/problem.ts'
import { listPeopleNow } from '../../platform/sign-in/memberships.ts'
import type { House } from '../../platform/slice.ts'
import { areaPath, findArea } from './area-store.ts'
import { endingProblems, FACT_LASTS_MONTHS, factProblems, usualExpiry } from './fact-rules.ts'
import { FactFormScreen, FactScreen } from './fact-screens.tsx'
import { closeFact, findFact, listHistory, lockFact, recordFact, replaceFact } from './fact-store.ts'
import { showFacts } from './facts-shown.ts'
import { FactFormView, FactView, type Owner } from './view-words.ts'
import { ClosingForm, type Fact, FactForm, IdPath } from './words.ts'

const subjectOf = (fact: Pick<Fact, 'id' | 'restrictionId'>) => ({
  subject: `places.fact:${fact.id}`,
  restrictionId: fact.restrictionId,
})

/** Refusal 409 for a fact that someone ended meanwhile. */
function refuseEnded(fact: Fact): void {
  const problems = endingProblems(fact)
  if (problems.length > 0) throw new Refusal(409, problems)
}

const listOwners = async (db: Db): Promise<Owner[]> => (await listPeopleNow(db)).map(({ id, name }) => ({ id, name }))

const ownerProblems = (owners: Owner[], ownerId: string): Problem[] =>
  owners.some((owner) => owner.id === ownerId) ? [] : [{ field: 'ownerId', message: 'places.ownerUnknown' }]

export function factRoutes(web: Web, house: House): void {
  recordRoutes(web, house)
  replaceRoutes(web, house)
  const show = page(web, {
    path: '/places/facts/:id',
    at: IdPath,
    may: 'places.read',
    audit: 'read profile fact',
    gives: FactView,
    about: (view) => subjectOf(view.fact),
    async view(here) {
      const found = await findFact(here.db, here.at.id)
      const path = await areaPath(here.db, found.areaId)
      const history = await showFacts(here, house, await listHistory(here.db, found))
      return { fact: history.find((each) => each.id === found.id)!, area: path.at(-1)!, path, history }
    },
    screen: FactScreen,
  })
  action(web, {
    path: '/places/facts/:id/closing',
    at: IdPath,
    may: 'places.write',
    audit: 'closed profile fact',
    form: ClosingForm,
    formPage: { show, path: ({ id }) => `/places/facts/${id}`, at: (at) => at },
    async change({ at, form, tx, user, today }) {
      const fact = await lockFact(tx, at.id)
      refuseEnded(fact)
      await closeFact(tx, fact.id, { ...form, by: user.id, on: today })
      return { goTo: `/places/facts/${fact.id}`, about: subjectOf(fact) }
    },
  })
}

function recordRoutes(web: Web, house: House): void {
  const months = FACT_LASTS_MONTHS
  const show = page(web, {
    path: '/places/:id/facts/new',
    at: IdPath,
    may: 'places.write',
    audit: 'began a profile fact',
    gives: FactFormView,
    async view({ at, db, user }) {
      const area = await findArea(db, at.id)
      return { area, owners: await listOwners(db), me: user.id, months, replaces: null }
    },
    screen: FactFormScreen,
  })
  action(web, {
    path: '/places/:id/facts',
    at: IdPath,
    may: 'places.write',
    audit: 'recorded profile fact',
    form: FactForm,
    formPage: { show, path: ({ id }) => `/places/${id}/facts/new`, at: (at) => at },
    async change({ at, form, tx, user, today }) {
      const area = await findArea(tx, at.id)
      const fact = { ...form, areaId: area.id, expiresOn: form.expiresOn || usualExpiry(form.sourceOn, months) }
      refuseIf([...factProblems(fact, today), ...ownerProblems(await listOwners(tx), fact.ownerId)])
      const id = await recordFact(tx, user.forceId, fact, { by: user.id, on: today })
      return { goTo: `/places/facts/${id}`, id, about: subjectOf({ id, restrictionId: null }) }
    },
  })
}

function replaceRoutes(web: Web, house: House): void {
  const months = FACT_LASTS_MONTHS
  const show = page(web, {
    path: '/places/facts/:id/replacement',
    at: IdPath,
    may: 'places.write',
    audit: 'began to replace a profile fact',
    gives: FactFormView,
    about: (view) => (view.replaces ? subjectOf(view.replaces) : {}),
    async view({ at, db, user }) {
      const replaces = await findFact(db, at.id)
      const area = await findArea(db, replaces.areaId)
      return { area, owners: await listOwners(db), me: user.id, months, replaces }
    },
    screen: FactFormScreen,
  })
  action(web, {
    path: '/places/facts/:id/replacement',
    at: IdPath,
    may: 'places.write',
    audit: 'replaced profile fact',
    form: FactForm,
    formPage: { show, path: ({ id }) => `/places/facts/${id}/replacement`, at: (at) => at },
    async change({ at, form, tx, user, today }) {
      const old = await lockFact(tx, at.id)
      refuseEnded(old)
      const fact = { ...form, expiresOn: form.expiresOn || usualExpiry(form.sourceOn, months) }
      refuseIf([...factProblems(fact, today), ...ownerProblems(await listOwners(tx), fact.ownerId)])
      const id = await replaceFact(tx, user.forceId, old, fact, { by: user.id, on: today })
      return { goTo: `/places/facts/${id}`, id, about: subjectOf(old) }
    },
  })
}
