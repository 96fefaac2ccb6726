import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roleNames, roles } from '../../access.ts'
import { openSession } from '../../platform/sign-in/sessions.ts'
import { makeToken } from '../../platform/sign-in/tokens.ts'
import { makeTestForce, makeTestPerson, type TestApp, type TestPerson, testApp } from '../../testing/app.ts'
import { listRestrictions, openRestriction } from './index.ts'
import { peopleRoutes } from './routes.ts'
import type { WaitingView } from './words.ts'

let app: TestApp
let admin: TestPerson
let second: TestPerson

beforeAll(async () => {
  app = await testApp((web) => peopleRoutes(web, { roles, roleNames }))
  admin = app.people.administrator
  second = await makeTestPerson(app.ownerDb, app.force.id, 'administrator', 'second administrator of here')
})
afterAll(() => app.drop())

const lastLine = async () => (await app.auditLines()).at(-1)!
const personOf = async (id: string) =>
  ((await (await app.getJson(admin, `/people/${id}`)).json()) as { person: { roles: string[]; active: boolean } })
    .person

test('the administrator sees the accounts of their force and of no other; an analyst sees none', async () => {
  const html = await (await app.get(admin, '/people')).text()
  expect(html).toContain('sro of here')
  expect(html).not.toContain('of elsewhere')
  const { counts } = (await (await app.getJson(admin, '/people')).json()) as { counts: { total: number } }
  expect(counts.total).toBe(roleNames.length + 1)
  expect((await app.get(app.people.analyst, '/people')).status).toBe(403)
})

test('a person of another force is not there, as someone who does not exist', async () => {
  const strange = app.otherForce.people.sro.id
  expect((await app.get(admin, `/people/${strange}`)).status).toBe(404)
  expect((await app.post(admin, `/people/${strange}/roles`, { role: 'analyst' })).status).toBe(404)
  expect((await app.post(admin, `/people/${strange}/link`, { code: 'BCDF-2346' })).status).toBe(404)
  expect((await app.post(admin, `/people/${strange}/leaving`)).status).toBe(404)
})

/** Another line releases all that waits for this person. */
async function releaseFor(id: string): Promise<void> {
  const { waiting } = (await (await app.getJson(second, '/people/waiting')).json()) as WaitingView
  for (const proposal of waiting.filter(({ accountId }) => accountId === id))
    expect((await app.post(second, `/people/waiting/${proposal.id}/release`)).status).toBe(303)
}

test('a new account is proposed under the administrator’s own name, and the same address ten times at once is no fault', async () => {
  const form = { name: 'Gwen Parri', rank: 'DI', email: 'Gwen@Example.org', roles: ['sio', 'lro'] }
  const answers = await Promise.all(Array.from({ length: 10 }, () => app.post(admin, '/people', form)))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(9).fill(422)])
  const id = answers
    .find(({ status }) => status === 303)!
    .headers.get('location')!
    .split('/')
    .at(-1)!
  const line = (await app.auditLines()).findLast(({ did }) => did === 'proposed account')!
  expect([line.subject, line.accountId]).toEqual([`platform.account:${id}`, admin.id])
  await releaseFor(id)
  expect((await personOf(id)).roles).toEqual(['lro', 'sio'])
})

test('the form comes back with what was typed when the account cannot be made', async () => {
  const answer = await app.post(admin, '/people', { name: 'Gwen Parri', email: 'gwen', roles: 'sio' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('value="Gwen Parri"')
  expect(html).toContain('Write an e-mail address')
})

test('roles are proposed, released and ended, each with a line; nobody proposes one for themselves', async () => {
  const { id } = app.people.supervisor
  expect((await app.post(admin, `/people/${id}/roles`, { role: 'analyst' })).status).toBe(303)
  expect((await personOf(id)).roles).toEqual(['supervisor'])
  await releaseFor(id)
  expect((await personOf(id)).roles).toEqual(['analyst', 'supervisor'])
  expect((await app.post(admin, `/people/${id}/roles/end`, { role: 'analyst' })).status).toBe(303)
  expect((await lastLine()).did).toBe('ended role')
  expect((await personOf(id)).roles).toEqual(['supervisor'])
  expect((await app.post(admin, `/people/${admin.id}/roles`, { role: 'sro' })).status).toBe(422)
  expect((await personOf(admin.id)).roles).toEqual(['administrator'])
  const only = app.otherForce.people.administrator
  expect((await app.post(only, `/people/${only.id}/roles/end`, { role: 'administrator' })).status).toBe(422)
})

test('when a person leaves, roles, sessions and tokens end, and their name stays', async () => {
  const person = app.people['inspection-lead']
  await openSession(app.ownerDb, person.id, person.forceId)
  await app.asPerson(person, (tx) =>
    makeToken(tx, { forceId: person.forceId, accountId: person.id, role: 'inspection-lead', name: 'x', days: 5 }),
  )
  expect((await app.post(admin, `/people/${person.id}/leaving`)).status).toBe(303)
  const live = async (table: 'platform.session' | 'platform.apiToken' | 'platform.membership') =>
    app.ownerDb
      .selectFrom(table)
      .select('accountId')
      .where('accountId', '=', person.id)
      .where('endedAt', 'is', null)
      .execute()
  expect([await live('platform.session'), await live('platform.apiToken'), await live('platform.membership')]).toEqual([
    [],
    [],
    [],
  ])
  expect(await personOf(person.id)).toMatchObject({ active: false, name: person.name })
})

test('whoever leaves is on no list any more, comes back to none, and without password, token or link', async () => {
  const person = await makeTestPerson(app.ownerDb, app.force.id, 'sio', 'leaver of here')
  await app.ownerDb.updateTable('platform.account').set({ passwordHash: 'x' }).where('id', '=', person.id).execute()
  const list = await aRestriction()
  expect((await app.post(app.people.sio, `/people/restrictions/${list}/names`, { person: person.id })).status).toBe(303)
  const own = await app.asPerson(person, (tx) => listRestrictions(tx))
  expect(own.map(({ id }) => id)).toContain(list)
  expect((await app.post(admin, `/people/${person.id}/leaving`)).status).toBe(303)
  const line = (await app.auditLines()).find(({ did, restrictionId }) => /^took/.test(did) && restrictionId === list)
  expect(JSON.parse(line!.content!)).toMatchObject({ account: admin.id, detail: { person: person.id } })
  const form = { name: 'Back Again', rank: 'DI', email: 'leaver.of.here@example.org', roles: 'sio' }
  expect((await app.post(admin, '/people', form)).status).toBe(303)
  await releaseFor(person.id)
  expect(await personOf(person.id)).toMatchObject({ active: true, name: 'Back Again', roles: ['sio'] })
  expect(await app.asPerson(person, (tx) => listRestrictions(tx))).toEqual([])
  const kept = await app.ownerDb
    .selectFrom('platform.account')
    .select('passwordHash')
    .where('id', '=', person.id)
    .executeTakeFirstOrThrow()
  expect(kept.passwordHash).toBeNull()
})

test('whoever loses their last role is on no list; a list that this leaves without an auditor goes to the auditors', async () => {
  const list = await aRestriction()
  const other = await makeTestPerson(app.ownerDb, app.force.id, 'auditor', 'second auditor of here')
  const { auditor, sio } = app.people
  expect((await app.post(admin, `/people/${auditor.id}/roles/end`, { role: 'auditor' })).status).toBe(303)
  const named = (await app.asPerson(sio, (tx) => listRestrictions(tx))).find(({ id }) => id === list)!
  expect(named.names.filter(({ isAuditor }) => isAuditor).map(({ accountId }) => accountId)).toEqual([other.id])
  await app.post(admin, `/people/${auditor.id}/roles`, { role: 'auditor' })
  await releaseFor(auditor.id)
  expect(await app.asPerson(auditor, (tx) => listRestrictions(tx))).toEqual([])
})

test('an address that another force has makes an account as any other, and neither sees, renames nor signs out the other', async () => {
  const theirs = app.otherForce.people.sio
  await openSession(app.ownerDb, theirs.id, theirs.forceId)
  const form = { name: 'Somebody Else', rank: 'DI', email: 'sio.of.elsewhere@example.org', roles: 'sio' }
  const fresh = { ...form, email: 'nobody.anywhere@example.org' }
  const [known, unknown] = [await app.post(admin, '/people', form), await app.post(admin, '/people', fresh)]
  expect([known.status, unknown.status]).toEqual([303, 303])
  const made = await app.ownerDb.selectFrom('platform.account').selectAll().where('email', '=', form.email).execute()
  expect(made.map(({ forceId, name }) => [forceId === app.force.id, name]).sort()).toEqual([
    [false, 'sio of elsewhere'],
    [true, 'Somebody Else'],
  ])
  const mine = made.find(({ forceId }) => forceId === app.force.id)!
  expect((await app.post(admin, `/people/${mine.id}/leaving`)).status).toBe(303)
  const still = app.ownerDb.selectFrom('platform.session').select('endedAt').where('accountId', '=', theirs.id)
  expect((await still.execute()).map(({ endedAt }) => endedAt)).toEqual([null])
  const roles = app.ownerDb.selectFrom('platform.membership').select('endedAt').where('accountId', '=', theirs.id)
  expect((await roles.execute()).map(({ endedAt }) => endedAt)).toEqual([null])
})

test('the database itself gives nobody a role, a list or a token in a force that is not theirs', async () => {
  const strange = { forceId: app.force.id, accountId: app.otherForce.people.sio.id }
  const role = { ...strange, role: 'sio', grantedBy: null, endedAt: null }
  await expect(app.ownerDb.insertInto('platform.membership').values(role).execute()).rejects.toThrow(
    'membership_of_own_force',
  )
  await app.asPerson(admin, async (tx) => {
    const seen = await tx.selectFrom('platform.account').select('forceId').distinct().execute()
    expect(seen).toEqual([{ forceId: app.force.id }])
  })
})

test.each(['leaving', 'roles/end'])(
  'two administrators who end each other at one moment (%s) leave one',
  async (path) => {
    const force = await makeTestForce(app.ownerDb, path.replace('/', '-'))
    const one = force.people.administrator
    const two = await makeTestPerson(app.ownerDb, force.id, 'administrator', `two of ${force.code}`)
    const asked = await holdingMemberships(async () => {
      const form = { role: 'administrator' }
      const both = [app.post(one, `/people/${two.id}/${path}`, form), app.post(two, `/people/${one.id}/${path}`, form)]
      await bothWaiting()
      return both
    })
    expect((await Promise.all(asked)).map(({ status }) => status).sort()).toEqual([303, 422])
    const left = await app.ownerDb
      .selectFrom('platform.membership')
      .select('accountId')
      .where('forceId', '=', force.id)
      .where('role', '=', 'administrator')
      .where('endedAt', 'is', null)
      .execute()
    expect(left).toHaveLength(1)
  },
)

/** Holds the administrators’ rows until `work` has begun, so that what it asks for waits, and then happens at one moment. */
async function holdingMemberships<T>(work: () => Promise<T>): Promise<T> {
  return app.ownerDb.transaction().execute(async (tx) => {
    await sql`select from platform.membership where role = 'administrator' for update`.execute(tx)
    return work()
  })
}

async function bothWaiting(): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await sql<{
        n: number
      }>`select count(distinct l.pid)::int as n from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where not l.granted and a.datname = current_database()`.execute(app.ownerDb)
      return rows[0]!.n
    })
    .toBe(2)
}

async function aRestriction(): Promise<string> {
  const { sio, auditor } = app.people
  return app.asPerson(sio, (tx) =>
    openRestriction(tx, sio.forceId, {
      title: 'OCG-4142',
      names: [
        { accountId: sio.id, isAuditor: false },
        { accountId: auditor.id, isAuditor: true },
      ],
    }),
  )
}

test('a restriction is found only by those on it, and its names change only through them', async () => {
  const path = `/people/restrictions/${await aRestriction()}`
  const { sio, analyst, lro } = app.people
  expect(await (await app.get(sio, '/people/restrictions')).text()).toContain('OCG-4142')
  for (const stranger of [analyst, admin, app.otherForce.people.sio]) {
    expect(await (await app.get(stranger, '/people/restrictions')).text()).not.toContain('OCG-4142')
    expect((await app.get(stranger, path)).status).toBe(404)
    expect((await app.post(stranger, `${path}/names`, { person: stranger.id })).status).toBe(404)
  }
  expect((await app.post(sio, `${path}/names`, { person: lro.id })).status).toBe(303)
  expect((await app.get(lro, path)).status).toBe(200)
  expect((await app.post(lro, `${path}/names/end`, { person: sio.id })).status).toBe(303)
  expect((await app.get(sio, path)).status).toBe(404)
})

test('the last auditor is not taken off, the auditor changes no names, and strangers are not named', async () => {
  const path = `/people/restrictions/${await aRestriction()}`
  const { sio, auditor, analyst } = app.people
  expect((await app.post(sio, `${path}/names/end`, { person: auditor.id })).status).toBe(422)
  expect((await app.post(auditor, `${path}/names`, { person: analyst.id })).status).toBe(422)
  expect((await app.post(sio, `${path}/names`, { person: app.otherForce.people.sro.id })).status).toBe(404)
  expect((await app.post(sio, `${path}/names`, { person: analyst.id, asAuditor: 'yes' })).status).toBe(422)
})

test('lines about a restriction carry it, so that only its own auditor sees them', async () => {
  const id = await aRestriction()
  await app.get(app.people.sio, `/people/restrictions/${id}`)
  expect(await lastLine()).toMatchObject({ did: 'read restriction', restrictionId: id })
})

test('a refusal on a restriction is recorded under it: another auditor does not learn that it exists', async () => {
  const id = await aRestriction()
  const { sio, auditor } = app.people
  for (const accept of ['text/html', 'application/json']) {
    const answer = await app.post(sio, `/people/restrictions/${id}/names/end`, { person: auditor.id }, accept)
    expect(answer.status).toBe(422)
    expect(await lastLine()).toMatchObject({ did: 'was refused', restrictionId: id })
  }
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))

test('an administrator changes another person’s name and rank, with what stood before in the audit; never their own', async () => {
  const { lro } = app.people
  const kept = await app.post(admin, `/people/${lro.id}/details`, {
    name: 'Catrin Breese-Lowe',
    rank: 'Chief Inspector',
  })
  expect(kept.status).toBe(303)
  expect(await lastLine()).toMatchObject({ did: 'changed name or rank', subject: `platform.account:${lro.id}` })
  expect(await personOf(lro.id)).toMatchObject({ name: 'Catrin Breese-Lowe', rank: 'Chief Inspector' })
  const own = await app.post(admin, `/people/${admin.id}/details`, { name: 'Me', rank: 'Chief Constable' })
  expect(own.status).toBe(422)
  expect(await own.text()).toContain('Another administrator changes your name or rank.')
  expect((await app.post(app.people.sro, `/people/${lro.id}/details`, { name: 'Other', rank: '' })).status).toBe(403)
  const strange = app.otherForce.people.sro.id
  expect((await app.post(admin, `/people/${strange}/details`, { name: 'Other', rank: '' })).status).toBe(404)
})
