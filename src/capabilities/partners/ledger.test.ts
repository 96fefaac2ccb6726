import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/problem.ts'
import { restrictRecord } from '../../platform/sign-in/restrictions.ts'
import { type TestApp, TODAY, testApp } from '../../testing/app.ts'
import { installAreas, northWales } from '../places/index.ts'
import { aConsultationPutOff, anAgency, anAskedConsultation, aReply } from './demo.ts'
import {
  consultationsOwing,
  findAgency,
  findConsultation,
  recordAgency,
  recordChange,
  recordConsultation,
  recordReply,
} from './index.ts'

let app: TestApp
let agencyId: string
const recorded = () => ({ by: app.people.lro.id, on: TODAY })
const asLro = <T>(work: (tx: Tx) => Promise<T>) => app.asPerson(app.people.lro, work)

beforeAll(async () => {
  app = await testApp(() => {})
  agencyId = await asLro(async (tx) => {
    const areas = await installAreas(tx, app.force.id, northWales)
    const areaIds = [areas.get('W06000001')!]
    return recordAgency(tx, app.force.id, anAgency({ areaIds }), app.people.lro.id)
  })
})
afterAll(() => app.drop())

test('an agency keeps its name in both languages and where it works', async () => {
  const agency = await asLro((tx) => findAgency(tx, agencyId))
  expect(agency.name.cy).toBe('Cartrefi Morfa (dychmygol)')
  expect(agency.areaIds).toHaveLength(1)
})

test('the reply and what changed because of it are added, with who and when', async () => {
  const id = await asLro((tx) => recordConsultation(tx, app.force.id, anAskedConsultation(agencyId), recorded()))
  expect((await asLro((tx) => findAgency(tx, agencyId))).lastAskedOn).toBe('2026-02-02')
  await asLro(async (tx) =>
    recordReply(tx, app.force.id, await findConsultation(tx, id), { kind: 'no-reply' }, app.people.lro.id),
  )
  await asLro(async (tx) => recordReply(tx, app.force.id, await findConsultation(tx, id), aReply(), app.people.sio.id))
  const change = { kind: 'changed', text: 'A joint visit was added', language: 'en' } as const
  await asLro(async (tx) => recordChange(tx, app.force.id, await findConsultation(tx, id), change, app.people.lro.id))
  const kept = await asLro((tx) => findConsultation(tx, id))
  expect(kept.state).toBe('answered')
  expect(kept.replies.map((reply) => [reply.kind, reply.recordedBy])).toEqual([
    ['no-reply', app.people.lro.id],
    ['answered', app.people.sio.id],
  ])
  expect(kept.changes).toMatchObject([{ ...change, recordedBy: app.people.lro.id }])
  expect(kept.changes[0]!.recordedAt).toMatch(/Z$/)
})

test('a consultation put off is owed by its day and settled by the one that follows it', async () => {
  const putOff = aConsultationPutOff(agencyId, { reviewBy: '2026-03-05' })
  const id = await asLro((tx) => recordConsultation(tx, app.force.id, putOff, recorded()))
  const owing = () => asLro((tx) => consultationsOwing(tx, app.people.lro.id, TODAY))
  expect((await owing()).map((owed) => [owed.step, owed.dueOn])).toEqual([['review', '2026-03-05']])
  const follow = anAskedConsultation(agencyId, { followsId: id, askedOn: TODAY, replyDueOn: '2026-03-16' })
  await asLro((tx) => recordConsultation(tx, app.force.id, follow, recorded()))
  expect(await owing()).toEqual([])
})

test('the database refuses to change what was asked', async () => {
  const id = await asLro((tx) => recordConsultation(tx, app.force.id, anAskedConsultation(agencyId), recorded()))
  const change = asLro((tx) =>
    tx.updateTable('partners.consultation').where('id', '=', id).set({ question: 'Else?' }).execute(),
  )
  await expect(change).rejects.toThrow('never changed')
})

test('when the threat becomes restricted, what was asked about it is undiscoverable with it', async () => {
  const { threatId, restrictionId } = await aThreatAndARestriction()
  const id = await asLro((tx) =>
    recordConsultation(tx, app.force.id, anAskedConsultation(agencyId, { aboutThreatId: threatId }), recorded()),
  )
  await asLro(async (tx) => recordReply(tx, app.force.id, await findConsultation(tx, id), aReply(), app.people.lro.id))
  await asLro((tx) => restrictRecord(tx, { table: 'threats.threat', id: threatId }, restrictionId))
  expect((await asLro((tx) => findConsultation(tx, id))).replies).toHaveLength(1)
  await app.asPerson(app.people.sio, async (tx) => {
    await expect(findConsultation(tx, id)).rejects.toThrow(Refusal)
    const replies = await tx.selectFrom('partners.reply').select('id').where('consultationId', '=', id).execute()
    expect(replies).toEqual([])
  })
})

/** An open threat, and a restriction on which the LRO alone is named. */
async function aThreatAndARestriction(): Promise<{ threatId: string; restrictionId: string }> {
  const restriction = await app.ownerDb
    .insertInto('platform.restriction')
    .values({ forceId: app.force.id, title: 'Named people' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await app.ownerDb
    .insertInto('platform.restrictionMember')
    .values({ forceId: app.force.id, restrictionId: restriction.id, accountId: app.people.lro.id, endedAt: null })
    .execute()
  const threat = await asLro((tx) =>
    sql<{
      id: string
    }>`insert into threats.threat (force_id, reference, type, name, summary, language, owner_level, marking)
      values (${app.force.id}, 'OCG-1001', 'group', 'Harbour', 'Invented', 'en', 'force', 'OFFICIAL') returning id`.execute(
      tx,
    ),
  )
  return { threatId: threat.rows[0]!.id, restrictionId: restriction.id }
}
