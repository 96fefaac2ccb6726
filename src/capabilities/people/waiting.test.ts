/** Two administrators: what one proposes does nothing until an administrator of another line releases it. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { roleNames, roles } from '../../access.ts'
import type { Permission } from '../../platform/permission.ts'
import { accountByEmail } from '../../platform/sign-in/accounts.ts'
import { enterAsProgram, enterForce } from '../../platform/sign-in/entering.ts'
import { declareSlices, type House } from '../../platform/slice.ts'
import { makeTestPerson, type TestApp, type TestPerson, TODAY, testApp } from '../../testing/app.ts'
import { account } from '../account/index.ts'
import { listRestrictions, openRestriction, people } from './index.ts'
import { releaseProblems } from './waiting-rules.ts'
import type { WaitingView } from './words.ts'

const PASSWORD = 'kettle harbour violin'
let app: TestApp
let admin: TestPerson
let second: TestPerson
let house: House
beforeAll(async () => {
  app = await testApp((web) => {
    house = declareSlices(web, [people({ roles, roleNames }), account({ personas: false })])
  })
  admin = app.people.administrator
  second = await makeTestPerson(app.ownerDb, app.force.id, 'administrator', 'second administrator of here')
})
afterAll(() => app.drop())
beforeEach(() => app.ownerDb.deleteFrom('platform.loginAttempt').execute())

const emailOf = (person: TestPerson) => `${person.name.replaceAll(' ', '.').replaceAll('-', '.')}@example.org`
const waitingFor = async (as: TestPerson, name: string) => {
  const { waiting } = (await (await app.getJson(as, '/people/waiting')).json()) as WaitingView
  return waiting.filter((each) => each.name === name)
}
const release = (as: TestPerson, id: string) => app.post(as, `/people/waiting/${id}/release`)
const rolesOf = async (email: string) => {
  const account = await app.db.transaction().execute(async (tx) => {
    await enterAsProgram(tx, app.force.id)
    return accountByEmail(tx, email)
  })
  const held = app.ownerDb.selectFrom('platform.membership').select('role').where('endedAt', 'is', null)
  const found = await held.where('accountId', '=', account!.id).orderBy('role').execute()
  return found.map(({ role }) => role)
}

/** What a person reads on their first page. */
const owedBy = (person: TestPerson) =>
  app.db.transaction().execute(async (db) => {
    const { id: accountId, name, forceId } = person
    const caller = { accountId, name, rank: '', language: 'en' as const, forceId, token: null }
    const user = await enterForce(db, caller, roles)
    const may = (permission: Permission) => user.permissions.has(permission)
    const force = { id: forceId, code: '', name: { en: '', cy: '' }, demo: false }
    return house.owed({ db, user, may, force, language: 'en', today: TODAY, now: `${TODAY}T09:00:00Z` })
  })

/** A link asked for in somebody's browser: its page, and the code to say. */
async function askForLink(email: string): Promise<{ page: string; code: string }> {
  const page = (await app.post(null, '/set-password', { email, force: 'here' })).headers.get('location')!
  const { code } = (await (await app.getJson(null, page)).json()) as { code: string }
  return { page, code }
}

async function releasedLink(person: TestPerson): Promise<string> {
  const { page, code } = await askForLink(emailOf(person))
  expect((await app.post(admin, `/people/${person.id}/link`, { code })).status).toBe(303)
  const waiting = await waitingFor(second, person.name)
  expect((await release(second, waiting.at(-1)!.id)).status).toBe(303)
  return page
}

const signIn = (email: string, password: string) => app.post(null, '/sign-in', { email, password, force: 'here' })

test('an account that one administrator makes has no role until another releases it; a refused one never does', async () => {
  const form = { name: 'Gwen Parri', rank: 'DI', email: 'gwen@example.org', roles: ['sio', 'lro'] }
  expect((await app.post(admin, '/people', form)).status).toBe(303)
  expect(await rolesOf('gwen@example.org')).toEqual([])
  const [proposal] = await waitingFor(second, 'Gwen Parri')
  expect([await owedBy(admin), (await owedBy(second)).map(({ kind }) => kind)]).toEqual([[], ['release']])
  expect((await release(admin, proposal!.id)).status).toBe(422)
  expect((await release(second, proposal!.id)).status).toBe(303)
  expect(await rolesOf('gwen@example.org')).toEqual(['lro', 'sio'])
  await app.post(admin, '/people', { ...form, name: 'Gwen Other', email: 'other@example.org' })
  const [other] = await waitingFor(second, 'Gwen Other')
  expect((await app.post(second, `/people/waiting/${other!.id}/refuse`)).status).toBe(303)
  expect((await release(second, other!.id)).status).toBe(404)
  expect(await rolesOf('other@example.org')).toEqual([])
})

test('an administrator made by another, even when a third released it, releases nothing of theirs', async () => {
  const form = { name: 'Own Creature', email: 'creature@example.org', roles: 'administrator' }
  const id = (await app.post(admin, '/people', form)).headers.get('location')!.split('/').at(-1)!
  await release(second, (await waitingFor(second, 'Own Creature'))[0]!.id)
  const creature = { ...admin, id, name: 'Own Creature' }
  await app.post(admin, `/people/${app.people.supervisor.id}/roles`, { role: 'sro' })
  const [ofAdmin] = await waitingFor(creature, app.people.supervisor.name)
  const refused = await release(creature, ofAdmin!.id)
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining('an administrator of another line'),
  ])
  expect((await release(second, ofAdmin!.id)).status).toBe(303)
  await app.post(creature, `/people/${app.people.supervisor.id}/roles`, { role: 'lro' })
  const [ofCreature] = await waitingFor(admin, app.people.supervisor.name)
  expect((await release(admin, ofCreature!.id)).status).toBe(422)
})

test('nobody releases what is about them, what they proposed, or what someone proposed who is no administrator now', () => {
  const lines = new Map([
    ['ann', 'ann'],
    ['bea', 'bea'],
  ])
  const proposed = { accountId: 'sio', active: true, proposedBy: 'ann' }
  const why = (id: string, more = {}) =>
    releaseProblems(id, { ...proposed, ...more }, lines).map((each) => each.message)
  expect(why('bea')).toEqual([])
  expect(why('ann')).toEqual(['people.notOwnProposal'])
  expect(why('bea', { accountId: 'bea' })).toEqual(['people.notForSelf'])
  expect(why('bea', { proposedBy: 'cat' })).toEqual(['people.proposerLeft'])
  expect(why('bea', { active: false })).toEqual(['people.hasLeft'])
})

test('a link to set a password is on no page but its owner’s, and opens once two administrators released it', async () => {
  const { sio } = app.people
  const { page, code } = await askForLink(emailOf(sio))
  const secret = page.split('/').at(-1)!
  expect((await app.post(null, page, { password: PASSWORD })).status).toBe(422)
  const proposed = await app.post(admin, `/people/${sio.id}/link`, { code })
  const [proposal] = await waitingFor(second, sio.name)
  expect(proposal).toMatchObject({ code, hasLink: true })
  expect((await app.post(null, page, { password: PASSWORD })).status).toBe(422)
  await release(second, proposal!.id)
  for (const as of [admin, second])
    for (const path of [proposed.headers.get('location')!, '/people/waiting', `/people/${sio.id}`, '/people'])
      for (const answer of [await app.get(as, path), await app.getJson(as, path)])
        expect(await answer.text()).not.toContain(secret)
  expect(await (await app.get(null, page)).text()).toContain(sio.name)
  expect((await app.post(null, page, { password: PASSWORD })).status).toBe(303)
  expect((await app.post(null, page, { password: 'lantern orchard cello' })).status).toBe(422)
  expect((await signIn(emailOf(sio), PASSWORD)).status).toBe(303)
})

test('who proposed, who released and who used a link stands in the audit of the force, and the link does not', async () => {
  const { lro } = app.people
  const page = await releasedLink(lro)
  await app.post(null, page, { password: PASSWORD })
  const about = (await app.auditLines()).filter(({ subject }) => subject === `platform.account:${lro.id}`)
  expect(about.map(({ did, accountId }) => [did, accountId])).toEqual([
    ['proposed link to set password', admin.id],
    ['released what another administrator proposed', second.id],
    ['set password by link', lro.id],
  ])
  const everything = await app.ownerDb.selectFrom('audit.line').select(['content', 'subject']).execute()
  expect(JSON.stringify(everything)).not.toContain(page.split('/').at(-1))
})

test('the person is told who asked, and a link that they did not ask for they stop', async () => {
  const { analyst } = app.people
  const page = await releasedLink(analyst)
  type Account = { asked: { id: string; proposerName: string; enderName: string; isNew: boolean; mayStop: boolean }[] }
  const account = async () => (await (await app.getJson(analyst, '/account')).json()) as Account
  const [asked] = (await account()).asked
  expect((await owedBy(analyst)).map(({ kind }) => kind)).toEqual(['link'])
  expect(asked).toMatchObject({ proposerName: admin.name, enderName: second.name, isNew: true, mayStop: true })
  expect((await app.post(lro(), `/account/asked/${asked!.id}/stop`)).status).toBe(404)
  expect((await app.post(analyst, `/account/asked/${asked!.id}/stop`)).status).toBe(303)
  expect((await app.post(null, page, { password: PASSWORD })).status).toBe(422)
  expect(await owedBy(analyst)).toEqual([])
  expect((await account()).asked[0]).toMatchObject({ isNew: false, mayStop: false })
  const line = (await app.auditLines()).findLast(({ did }) => did === 'stopped link to set own password')
  expect(line?.accountId).toBe(analyst.id)
})
const lro = () => app.people.lro

test('of ten links that are released at one moment, one lives', async () => {
  const person = app.people.supervisor
  const pages: string[] = []
  for (let i = 0; i < 10; i++) {
    await app.ownerDb.deleteFrom('platform.loginAttempt').execute()
    const { page, code } = await askForLink(emailOf(person))
    await app.post(admin, `/people/${person.id}/link`, { code })
    pages.push(page)
  }
  const waiting = (await waitingFor(second, person.name)).filter(({ hasLink }) => hasLink)
  const released = await Promise.all(waiting.map(({ id }) => release(second, id)))
  expect(released.filter(({ status }) => status === 303)).toHaveLength(10)
  const opened = await Promise.all(pages.map((page) => app.get(null, page)))
  expect(opened.filter(({ status }) => status === 200)).toHaveLength(1)
})

test('a code opens only for the address and the force for which it was asked, and the page says nothing of either', async () => {
  const { sro } = app.people
  const { code } = await askForLink(emailOf(app.people.partner))
  expect((await app.post(admin, `/people/${sro.id}/link`, { code })).status).toBe(422)
  const elsewhere = await app.post(null, '/set-password', { email: emailOf(sro), force: 'elsewhere' })
  const there = (await (await app.getJson(null, elsewhere.headers.get('location')!)).json()) as { code: string }
  expect((await app.post(admin, `/people/${sro.id}/link`, { code: there.code })).status).toBe(422)
  const known = await (await app.get(null, (await askForLink(emailOf(sro))).page)).text()
  const unknown = await (await app.get(null, (await askForLink('nobody@example.org')).page)).text()
  const plain = (html: string) => html.replaceAll(/[\w-]{43}|[B-Z2-9]{4}-[B-Z2-9]{4}/g, '…')
  expect(plain(known)).toBe(plain(unknown))
})

test('whoever sets a password by a link sees no need-to-know list until somebody else on it confirms them', async () => {
  const { 'head-of-analysis': head, 'ocg-coordinator': coordinator, auditor } = app.people
  const list = await app.asPerson(head, (tx) =>
    openRestriction(tx, app.force.id, {
      title: 'OCG-4142',
      names: [
        { accountId: head.id, isAuditor: false },
        { accountId: coordinator.id, isAuditor: false },
        { accountId: auditor.id, isAuditor: true },
      ],
    }),
  )
  const listsOf = async (person: TestPerson) => (await app.asPerson(person, listRestrictions)).map(({ id }) => id)
  const path = `/people/restrictions/${list}`
  expect(await listsOf(coordinator)).toContain(list)
  await app.post(null, await releasedLink(coordinator), { password: PASSWORD })
  expect(await listsOf(coordinator)).not.toContain(list)
  const confirmed = { person: coordinator.id }
  for (const stranger of [admin, second, coordinator])
    expect((await app.post(stranger, `${path}/names/confirm`, confirmed)).status).toBe(404)
  const lines = (await app.auditLines()).filter(({ restrictionId }) => restrictionId === list)
  expect(lines.map(({ did }) => did)).toContain('was held off restriction until confirmed')
  expect((await owedBy(head)).map(({ kind, href }) => [kind, href])).toEqual([['confirm', path]])
  expect((await app.post(head, `${path}/names/confirm`, confirmed)).status).toBe(303)
  expect(await owedBy(head)).toEqual([])
  expect(await listsOf(coordinator)).toContain(list)
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))
