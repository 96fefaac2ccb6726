import { execFileSync, spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '../../../platform/database/database.ts'
import { restrictRecord } from '../../../platform/sign-in/restrictions.ts'
import { type TestApp, TODAY, testApp } from '../../../testing/app.ts'
import { aThreat, raiseThreat } from '../../threats/index.ts'
import { saveApproval } from '../decision-store.ts'
import { anAction, aPlanContent, demoCited } from '../demo.ts'
import { findDraft, saveDraft } from '../draft-store.ts'
import { copyLeads } from '../lead-store.ts'
import { findPlan, lockPlan, openPlan } from '../store.ts'
import { findVersion, saveSignature, submitPlan } from '../version-store.ts'
import type { PlanContent } from '../words.ts'
import { documentRoutes } from './routes.ts'

const NOW = `${TODAY}T09:30:00.000Z`
const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
const WRITTEN = `“Ŵyl” 'y' "Llŷn" # $x$ \\ *not bold* @here <tag> #panic() ${LONG}`

let app: TestApp
let planId: string
let threatId: string
let emptyPlanId: string

const as = <T>(role: 'lro' | 'sio' | 'sro', work: (tx: Tx) => Promise<T>) => app.asPerson(app.people[role], work)

beforeAll(async () => {
  app = await testApp(documentRoutes)
  ;({ planId, threatId } = await openedPlan())
  await submitted('Before')
  await approved()
  // The next version is with the leads: the first stays in force.
  await submitted('Afterwards')
  await submitted('Before', { disagreement: 'The SIO would begin in May.' })
  emptyPlanId = (await openedPlan()).planId
})
afterAll(() => app.drop())

async function openedPlan() {
  const lro = app.people.lro
  const doer = { byId: lro.id, forceId: app.force.id, today: TODAY, now: NOW }
  return as('lro', async (tx) => {
    const threat = await raiseThreat(tx, doer, aThreat())
    const id = await openPlan(tx, {
      forceId: app.force.id,
      threat: { id: threat.id, restrictionId: null, marking: 'OFFICIAL-SENSITIVE' },
      language: 'en',
      by: lro.id,
      now: NOW,
    })
    const leads = { sroId: app.people.sro.id, sioId: app.people.sio.id, noSioBecause: '', lroId: lro.id }
    await copyLeads(tx, await lockPlan(tx, id), leads, { by: lro.id, today: TODAY, now: NOW })
    return { planId: id, threatId: threat.id }
  })
}

const contentOf = (word: string): PlanContent =>
  aPlanContent({
    threatStatement: `${word}. ${WRITTEN}`,
    actions: [anAction(1, { p: 'pursue', ownerId: app.people.lro.id, text: 'Read the call data.' })],
    notNeeded: { pursue: '', prevent: 'No child is known here.', protect: 'None.', prepare: 'Rehearsed.' },
  })

const submitted = (word: string, given: Partial<PlanContent> = {}) =>
  as('lro', async (tx) => {
    await tx.updateTable('plans.plan').set({ status: 'draft' }).where('id', '=', planId).execute()
    const plan = await lockPlan(tx, planId)
    const { revision } = await findDraft(tx, planId)
    const content = { ...contentOf(word), ...given }
    await saveDraft(tx, plan, { fromRevision: revision, content, by: app.people.lro.id, now: NOW })
    await submitPlan(tx, await lockPlan(tx, planId), {
      cited: demoCited(),
      whatChanged: '',
      by: app.people.lro.id,
      now: NOW,
    })
  })

async function approved() {
  for (const strand of ['sio', 'lro'] as const)
    await as(strand, async (tx) =>
      saveSignature(tx, await lockPlan(tx, planId), { strand, by: app.people[strand].id, forId: null, now: NOW }),
    )
  await as('sro', async (tx) =>
    saveApproval(tx, await lockPlan(tx, planId), {
      ...{ by: app.people.sro.id, forId: null, reason: 'The visits come first.', language: 'en', now: NOW },
      accepted: [{ gate: 'prevent', reason: 'No child is known here.', reviewOn: '2026-05-01' }],
    }),
  )
}

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
const poppler = (program: 'pdftotext' | 'pdfinfo', pdf: Buffer, ...args: string[]) =>
  execFileSync(program, [...args, '-', ...(program === 'pdftotext' ? ['-'] : [])], {
    input: pdf,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  }).replaceAll(/\s+/g, ' ')

async function pdfOf(query: string): Promise<Buffer> {
  const answer = await app.get(app.people.lro, `/plans/${planId}/plan.pdf?recipient=TT%26CG&${query}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  return Buffer.from(await answer.arrayBuffer())
}

test('a plan leaves as a tagged PDF/UA-1 in the language asked for', async () => {
  for (const [language, lang] of [
    ['en', '(en-GB)'],
    ['cy', '(cy-GB)'],
  ]) {
    const pdf = (await pdfOf(`language=${language}`)).toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(pdf).toContain('/MarkInfo')
    expect(pdf).toMatch(/pdfuaid:part(>|=")1/)
    expect(pdf.replaceAll('/Lang(', '/Lang (')).toContain(`/Lang ${lang}`)
  }
})

test('paper holds the known risk to people and the holds checked, which the signatures cover', async () => {
  const page = await (await app.get(app.people.lro, `/plans/${planId}/print`)).text()
  const pdf = hasPoppler ? poppler('pdftotext', await pdfOf('language=en')) : page
  for (const said of ['Tenants living alone', 'Duty desk, 1 March']) {
    expect(page).toContain(said)
    expect(pdf).toContain(said)
  }
})

test('the audit says who took which version of which plan, for whom', async () => {
  await pdfOf('language=cy&version=1')
  const line = (await app.auditLines()).at(-1)!
  expect(JSON.stringify(line)).toContain('TT&CG')
  expect(JSON.stringify(line)).toContain(`plans.plan:${planId}`)
  expect(JSON.parse(line.content!)).toMatchObject({
    did: 'exported plan',
    detail: { version: 1, language: 'cy' },
  })
})

test('without a recipient nothing leaves, and the page says why', async () => {
  const answer = await app.get(app.people.lro, `/plans/${planId}/plan.pdf?language=en`)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Say to whom the plan goes')
  expect((await app.get(app.people.lro, `/plans/${planId}/plan.pdf?recipient=%20%20`)).status).toBe(422)
})

test.runIf(hasPoppler)(
  'what people wrote reaches the reader as written, with quotes, signs, Welsh letters and long words',
  async () => {
    const text = poppler('pdftotext', await pdfOf('language=en'))
    expect(text).toContain(`Before. ${WRITTEN}`)
    expect(text).toContain('No child is known here.')
  },
)

test.runIf(hasPoppler)(
  'the PDF says who signed, who approved with which reasons, and the digest of the version',
  async () => {
    const text = poppler('pdftotext', await pdfOf('language=en'), '-layout')
    const { sha256 } = await as('lro', (tx) => findVersion(tx, planId, 1))
    for (const words of [
      'sio of here',
      'lro of here',
      'Superintendent sro of here',
      'The visits come first.',
      'Reason accepted: Prevent',
      'to be reviewed 1 May 2026',
      'illustrative values',
      '74, range 68 to 79',
      'Page 1 of',
      'For TT&CG, 2 March 2026',
      sha256,
    ])
      expect(text).toContain(words)
    expect(text.match(/OFFICIAL-SENSITIVE/g)!.length).toBe(2 * Number(/Page 1 of (\d+)/.exec(text)![1]))
  },
)

test.runIf(hasPoppler)(
  'the version in force is taken unless another is asked for, and each says how it stands',
  async () => {
    expect(poppler('pdftotext', await pdfOf('language=en'))).toMatch(/In force.*Before\./)
    const later = poppler('pdftotext', await pdfOf('language=en&version=2'))
    expect(later).toMatch(/Not approved.*Afterwards\./)
    expect(later).toContain('Not signed')
    const carried = poppler('pdftotext', await pdfOf('language=en&version=3'))
    expect(carried).toContain('Signature of version 1')
    expect(carried).toContain(
      'lro of here signed version 1 on 2 Mar 2026, 09:30; carried to 3, since only these changed: Disagreement.',
    )
    expect(poppler('pdfinfo', await pdfOf('language=en'))).toMatch(/Tagged: yes/)
  },
)

test('the page to print is in the language asked for, and what people wrote keeps its own', async () => {
  const answer = await app.get(app.people.lro, `/plans/${planId}/print?language=cy`)
  const html = await answer.text()
  expect(answer.status).toBe(200)
  expect(html).toContain('<article lang="cy"')
  expect(html).toContain('Datganiad bygythiad')
  expect(html).toMatch(/<div lang="en">Before\. “Ŵyl”/)
  expect(html).toContain('data-marking="OFFICIAL-SENSITIVE"')
})

test('the form offers every version and asks who gets it', async () => {
  const html = await (await app.get(app.people.lro, `/plans/${planId}/export`)).text()
  expect(html).toContain('name="recipient"')
  expect(html).toContain('Version 1,')
  expect(html).toContain('Version 2,')
})

test('a plan without a version says so', async () => {
  const answer = await app.get(app.people.lro, `/plans/${emptyPlanId}/plan.pdf?recipient=TT%26CG`)
  expect([answer.status, (await answer.text()).includes('no version yet')]).toEqual([422, true])
  expect(await (await app.get(app.people.lro, `/plans/${emptyPlanId}/export`)).text()).toContain('no version yet')
})

test('a version that is not there, another force, and those who may not export get nothing', async () => {
  const path = `/plans/${planId}/plan.pdf?recipient=X`
  expect((await app.get(app.people.lro, `${path}&version=9`)).status).toBe(404)
  expect((await app.get(app.otherForce.people.lro, path)).status).toBe(404)
  expect((await app.get(app.otherForce.people.lro, `/plans/${planId}/print`)).status).toBe(404)
  expect((await app.get(app.people.administrator, path)).status).toBe(403)
})

test('of a restricted plan others learn nothing, with or without a recipient', async () => {
  const { id } = await app.ownerDb
    .insertInto('platform.restriction')
    .values({ forceId: app.force.id, title: 'Named' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await app.ownerDb
    .insertInto('platform.restrictionMember')
    .values({ forceId: app.force.id, restrictionId: id, accountId: app.people.lro.id, endedAt: null })
    .execute()
  await as('lro', (tx) => restrictRecord(tx, { table: 'threats.threat', id: threatId }, id))
  for (const last of ['plan.pdf', 'plan.pdf?recipient=X', 'print', 'export'])
    expect((await app.get(app.people.sio, `/plans/${planId}/${last}`)).status).toBe(404)
  expect((await as('lro', (tx) => findPlan(tx, planId))).restrictionId).toBe(id)
  await pdfOf('language=en')
  expect((await app.auditLines()).at(-1)).toMatchObject({ restrictionId: id })
})
