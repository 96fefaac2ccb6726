/** HTTP for facts: recording, reading with their history, replacing and closing. */
import type { Db, Tx } from '../../platform/database/database.ts'
import { action, formPage, page, type Web } from '../../platform/http.ts'
import { Refusal, refuseIf } from '../../platform/problem.ts'
import { listPeopleNow } from '../../platform/sign-in/memberships.ts'
import type { House } from '../../platform/slice.ts'
import { areaPath, findArea } from './area-store.ts'
import { endingProblems, factProblems, usualExpiry } from './fact-rules.ts'
import { FactScreen } from './fact-screens.tsx'
import { closeFact, findFact, listHistory, lockFact, recordFact, replaceFact } from './fact-store.ts'
import { showFacts } from './facts-shown.ts'
import { FactView } from './view-words.ts'
import { type Area, closingForm, type Fact, type FactForm, factForm, IdPath } from './words.ts'

const subjectOf = (fact: Pick<Fact, 'id' | 'restrictionId'>) => ({
  subject: `places.fact:${fact.id}`,
  restrictionId: fact.restrictionId,
})

/** Refusal 409 for a fact that someone ended meanwhile. */
function refuseEnded(fact: Fact): void {
  const problems = endingProblems(fact)
  if (problems.length > 0) throw new Refusal(409, problems)
}

export function factRoutes(web: Web, house: House): void {
  recordRoutes(web)
  replaceRoutes(web)
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
    form: closingForm.schema,
    formPage: { show, path: ({ id }) => `/places/facts/${id}`, at: (at) => at },
    async change({ at, form, tx, user, today }) {
      const fact = await lockFact(tx, at.id)
      refuseEnded(fact)
      await closeFact(tx, fact.id, { ...form, by: user.id, on: today })
      return { goTo: `/places/facts/${fact.id}`, about: subjectOf(fact) }
    },
  })
}

/** What of a form is kept: the usual life where no last day was given. */
const newFact = ({ expiresOn, ...form }: FactForm) => ({ ...form, expiresOn: expiresOn ?? usualExpiry(form.sourceOn) })

/** Statutory words follow the nation of the place. */
const wordsOf = ({ nation }: Area): string => (nation === 'wales' ? 'places.wordsWales' : 'places.wordsEngland')

const ownerOptions = async (db: Db) => (await listPeopleNow(db)).map(({ id, name }) => ({ value: id, text: name }))

async function refuseUnfit(tx: Tx, fact: ReturnType<typeof newFact>, today: string): Promise<void> {
  const isOwner = (await listPeopleNow(tx)).some(({ id }) => id === fact.ownerId)
  refuseIf([...factProblems(fact, today), ...(isOwner ? [] : [{ field: 'ownerId', message: 'places.ownerUnknown' }])])
}

function recordRoutes(web: Web): void {
  formPage(web, {
    path: '/places/:id/facts/new',
    posts: '/places/:id/facts',
    at: IdPath,
    may: 'places.write',
    audit: { opened: 'began a profile fact', done: 'recorded profile fact' },
    title: 'places.newFact',
    button: 'places.keepFact',
    form: factForm,
    async begin({ at, db, user, language }) {
      const area = await findArea(db, at.id)
      return {
        values: { ownerId: user.id },
        offered: { ownerId: await ownerOptions(db) },
        args: { area: area.name[language] },
        notes: [wordsOf(area)],
        back: `/places/${area.id}`,
      }
    },
    async keep({ at, form, tx, user, today }) {
      const area = await findArea(tx, at.id)
      const fact = newFact(form)
      await refuseUnfit(tx, fact, today)
      const id = await recordFact(tx, user.forceId, { ...fact, areaId: area.id }, { by: user.id, on: today })
      return { goTo: `/places/facts/${id}`, id, about: subjectOf({ id, restrictionId: null }) }
    },
  })
}

function replaceRoutes(web: Web): void {
  formPage(web, {
    path: '/places/facts/:id/replacement',
    at: IdPath,
    may: 'places.write',
    audit: { opened: 'began to replace a profile fact', done: 'replaced profile fact' },
    title: 'places.replace',
    why: 'places.replaceWhy',
    button: 'places.keepReplacement',
    form: factForm,
    async begin({ at, db }) {
      const { expiresOn: _, sourceOn: __, ...old } = await findFact(db, at.id)
      return {
        values: old,
        offered: { ownerId: await ownerOptions(db) },
        about: subjectOf(old),
        notes: [wordsOf(await findArea(db, old.areaId))],
        back: `/places/facts/${old.id}`,
      }
    },
    async keep({ at, form, tx, user, today }) {
      const old = await lockFact(tx, at.id)
      refuseEnded(old)
      const fact = newFact(form)
      await refuseUnfit(tx, fact, today)
      const id = await replaceFact(tx, user.forceId, old, fact, { by: user.id, on: today })
      return { goTo: `/places/facts/${id}`, id, about: subjectOf(old) }
    },
  })
}
