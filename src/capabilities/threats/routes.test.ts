import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareSlices } from '../../platform/slice.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { schemes } from '../schemes/index.ts'
import { illustrativeScheme, installIllustrativeScheme, threats } from './index.ts'

let app: TestApp
const unknown = '00000000-0000-4000-8000-000000000000'

beforeAll(async () => {
  app = await testApp((web) => declareSlices(web, [schemes, threats]))
  await app.asPerson(app.people.analyst, (tx) => installIllustrativeScheme(tx, app.force.id))
})
afterAll(() => app.drop())

const threatForm = {
  type: 'group',
  name: 'Larkspur',
  summary: 'County line to the coast',
  themes: ['county-lines'],
  marking: 'OFFICIAL-SENSITIVE',
}

async function raise(given: Record<string, string | string[]> = {}): Promise<string> {
  const answer = await app.post(app.people.analyst, '/threats', { ...threatForm, ...given }, 'application/json')
  return ((await answer.json()) as { id: string }).id
}

function assessmentForm(level: string, more: Record<string, string> = {}): Record<string, string> {
  const form: Record<string, string> = {
    revision: '0',
    next: 'submit',
    assessedOn: '2026-02-25',
    confidence: 'high',
    confidenceBecause: 'Sources agree',
    position: 'able',
  }
  for (const { key } of illustrativeScheme.sections.flatMap((section) => section.factors))
    Object.assign(form, { [`level.${key}`]: level, [`rationale.${key}`]: 'Seen often' })
  return { ...form, ...more }
}

async function assess(id: string, form = assessmentForm('4')): Promise<string> {
  const answer = await app.post(app.people.analyst, `/threats/${id}/assessment`, form, 'application/json')
  return ((await answer.json()) as { id: string }).id
}

async function assessed(name: string, level: string, more: Record<string, string> = {}): Promise<string> {
  const id = await raise({ name })
  const assessment = await assess(id, assessmentForm(level, more))
  expect(
    (await app.post(app.people['ocg-coordinator'], `/threats/${id}/assessment/${assessment}/approval`)).status,
  ).toBe(303)
  return id
}

test('raising a threat is recorded in the audit with its id', async () => {
  const id = await raise()
  const lines = await app.auditLines()
  expect(lines.at(-1)).toMatchObject({
    did: 'raised threat',
    subject: `threats.threat:${id}`,
    accountId: app.people.analyst.id,
  })
})

test('a threat without a name comes back with what was typed and why not', async () => {
  const answer = await app.post(app.people.analyst, '/threats', { ...threatForm, name: '', summary: 'Kept words' })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('Give the threat a name.')
  expect(html).toContain('Kept words')
})

test('who may not raise is refused, and the attempt is recorded', async () => {
  expect((await app.post(app.people.sro, '/threats', threatForm)).status).toBe(403)
  expect((await app.auditLines()).at(-1)).toMatchObject({ did: 'was refused', accountId: app.people.sro.id })
})

test('the assessor cannot approve their own assessment; another person can', async () => {
  const id = await raise({ name: 'Own work' })
  const coordinator = app.people['ocg-coordinator']
  const written = await app.post(coordinator, `/threats/${id}/assessment`, assessmentForm('3'), 'application/json')
  const path = `/threats/${id}/assessment/${((await written.json()) as { id: string }).id}/approval`
  const refused = await app.post(coordinator, path)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Another person approves it.')
  expect((await app.post(app.people['head-of-analysis'], path, { note: 'Agreed' })).status).toBe(303)
  expect((await app.auditLines()).at(-1)).toMatchObject({ did: 'approved assessment', subject: `threats.threat:${id}` })
})

test('an assessment with a factor left open stays a draft, and says which', async () => {
  const id = await raise()
  const refused = await app.post(
    app.people.analyst,
    `/threats/${id}/assessment`,
    assessmentForm('3', { 'level.physical': '' }),
  )
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Choose a level for Physical harm')
  const saved = await app.post(
    app.people.analyst,
    `/threats/${id}/assessment`,
    assessmentForm('3', { 'level.physical': '', next: 'save' }),
  )
  expect(saved.status).toBe(303)
})

test('two people who edit at once keep both texts on the page', async () => {
  const id = await raise()
  const form = { ...threatForm, ownerLevel: 'force', revision: '1' }
  expect((await app.post(app.people.analyst, `/threats/${id}/edit`, { ...form, summary: 'First words' })).status).toBe(
    303,
  )
  const conflict = await app.post(app.people.sio, `/threats/${id}/edit`, { ...form, summary: 'Second words' })
  const html = await conflict.text()
  expect(conflict.status).toBe(409)
  expect(html).toContain('First words')
  expect(html).toContain('Second words')
  expect(html).toContain('name="revision" value="2"')
})

test('two people who assess at once keep both texts on the page', async () => {
  const id = await raise()
  const draft = (words: string) => assessmentForm('3', { next: 'save', 'rationale.physical': words })
  await app.post(app.people.analyst, `/threats/${id}/assessment`, draft('First rationale'))
  const conflict = await app.post(app.people['ocg-coordinator'], `/threats/${id}/assessment`, draft('Second rationale'))
  const html = await conflict.text()
  expect(conflict.status).toBe(409)
  expect(html).toContain('First rationale')
  expect(html).toContain('Second rationale')
})

test('the register ranks the worst first and says why, factor by factor', async () => {
  const worst = await assessed('Worst', '5')
  const next = await assessed('Next', '5', { 'level.physical': '3', 'level.intent': '4' })
  const answer = await app.getJson(app.people.sro, `/threats?peek=${worst}`)
  const view = (await answer.json()) as {
    rows: { id: string; rank: number }[]
    peek: { standing: { below: { name: string }; reasons: { factor: { en: string } }[] } }
  }
  expect(view.rows.slice(0, 2).map(({ id, rank }) => [id, rank])).toEqual([
    [worst, 1],
    [next, 2],
  ])
  expect(view.peek.standing.below.name).toBe('Next')
  expect(view.peek.standing.reasons.map((reason) => reason.factor.en)).toEqual(['Physical harm', 'Intent'])
  const html = await (await app.get(app.people.sro, `/threats?peek=${worst}`)).text()
  expect(html).toContain('Physical harm: 5 (Very high), where Next has 3 (Moderate).')
  expect((await app.auditLines()).at(-1)).toMatchObject({ did: 'read threats', subject: `threats.threat:${worst}` })
})

test('a restricted threat answers exactly as an id that does not exist, and is in no count', async () => {
  const id = await raise({ name: 'Silent' })
  const before = await shownTo('analyst')
  const names = [app.people['ocg-coordinator'].id, app.people.auditor.id]
  expect((await app.post(app.people['ocg-coordinator'], `/threats/${id}/restriction`, { people: names })).status).toBe(
    303,
  )
  const bodyOf = async (path: string) => {
    const answer = await app.getJson(app.people.analyst, path)
    return `${answer.status} ${(await answer.text()).replace(/"requestId":"[^"]+"/, '')}`
  }
  expect(await bodyOf(`/threats/${id}`)).toBe(await bodyOf(`/threats/${unknown}`))
  expect(await bodyOf(`/threats?peek=${id}`)).toBe(await bodyOf(`/threats?peek=${unknown}`))
  expect(await shownTo('analyst')).toBe(before - 1)
  expect((await app.get(app.people['ocg-coordinator'], `/threats/${id}`)).status).toBe(200)
})

const shownTo = async (role: 'analyst') =>
  ((await (await app.getJson(app.people[role], '/threats')).json()) as { counts: { total: number } }).counts.total

test('another force gets the answer of an id that does not exist', async () => {
  const id = await raise()
  const stranger = app.otherForce.people['ocg-coordinator']
  for (const path of ['', '/edit', '/leads', '/adoption', '/assessment', '/assessments', '/restriction'])
    expect((await app.get(stranger, `/threats/${id}${path}`)).status, path).toBe(404)
  expect((await app.post(stranger, `/threats/${id}/declining`, { comment: 'x' })).status).toBe(404)
})

test('a threat whose policy asks for a reason is not shown before one is given', async () => {
  const id = await raise({ asksReason: 'yes', summary: 'Hidden words' })
  const asked = await (await app.get(app.people.sro, `/threats/${id}`)).text()
  expect(asked).not.toContain('Hidden words')
  expect(await (await app.get(app.people.sro, `/threats/${id}?reason=Tasking+meeting`)).text()).not.toContain('Hidden')
  const said = { subject: `threats.threat:${id}`, next: `/threats/${id}/edit?x=1`, reason: 'Tasking meeting' }
  expect((await app.post(app.people.sro, '/reasons', { ...said, reason: 'x' })).status).toBe(422)
  expect((await app.post(app.otherForce.people.sro, '/reasons', said)).status).toBe(404)
  const foreign = { method: 'POST', body: new URLSearchParams(said), headers: { 'sec-fetch-site': 'cross-site' } }
  expect((await app.send(app.people.sro, '/reasons', foreign)).status).toBe(403)
  const answer = await app.post(app.people.sro, '/reasons', said)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, said.next])
  const astray = await app.post(app.people.sro, '/reasons', { ...said, next: '//elsewhere.example' })
  expect(astray.headers.get('location')).toBe('/')
  expect(await (await app.get(app.people.sro, `/threats/${id}`)).text()).toContain('Hidden words')
  expect((await app.auditLines()).at(-1)!.content).toContain('"reason": "Tasking meeting"')
  expect(await (await app.get(app.people.sro, '/threats')).text()).not.toContain('Hidden words')
})

test('adoption without a meeting is refused; with one it is recorded as adopted', async () => {
  const id = await raise()
  expect((await app.post(app.people.sro, `/threats/${id}/adoption`, { decidedOn: '2026-03-01' })).status).toBe(422)
  const adopted = await app.post(app.people.sro, `/threats/${id}/adoption`, {
    meeting: 'TT&CG',
    decidedOn: '2026-03-01',
    ownerLevel: 'force',
    lroId: app.people.lro.id,
  })
  expect(adopted.status).toBe(303)
  expect((await app.auditLines()).at(-1)).toMatchObject({ did: 'adopted threat' })
  expect(await (await app.get(app.people.sro, `/threats/${id}`)).text()).toContain('TT&amp;CG')
})

test('an export needs a recipient, carries the marking first and runs no formula', async () => {
  await raise({ name: '=cmd()' })
  expect((await app.get(app.people.analyst, '/threats/register.csv')).status).toBe(422)
  const csv = await (await app.get(app.people.analyst, '/threats/register.csv?recipient=ROCU')).text()
  expect(csv.split('\n')[0]).toContain('OFFICIAL-SENSITIVE')
  expect(csv).toContain("'=cmd()")
  const line = (await app.auditLines()).at(-1)!
  expect(line.did).toBe('exported threats')
  expect(line.content).toContain('"recipient": "ROCU"')
})

test('a scheme version is loaded by one person and put in use by another; old results stay', async () => {
  const id = await assessed('Before the new scheme', '2')
  const flatter = { ...illustrativeScheme, combine: { kind: 'highest-section' } }
  const loaded = await app.post(
    app.people['head-of-analysis'],
    '/schemes',
    { scheme: JSON.stringify(flatter) },
    'application/json',
  )
  const scheme = ((await loaded.json()) as { id: string }).id
  expect((await app.post(app.people['ocg-coordinator'], `/schemes/${scheme}/approval`)).status).toBe(303)
  const kept = (await (await app.getJson(app.people.analyst, `/threats/${id}`)).json()) as {
    approved: { result: { score: number }; scheme: { version: number } }
  }
  expect(kept.approved).toMatchObject({ result: { score: 6 }, scheme: { version: 1 } })
  expect((await app.post(app.people['head-of-analysis'], '/schemes', { scheme: '{"key":' })).status).toBe(422)
})

test('every page of a threat opens', async () => {
  const id = await assessed('Pages', '4', { 'level.scope': 'unknown' })
  const open = await assess(id, assessmentForm('3'))
  const paths = [
    '/threats',
    '/threats/new',
    '/schemes',
    `/threats?peek=${id}`,
    ...[
      '',
      '/edit',
      '/leads',
      '/adoption',
      '/archiving',
      '/restriction',
      '/assessment',
      '/assessments',
      `/assessment/${open}`,
    ].map((path) => `/threats/${id}${path}`),
  ]
  for (const path of paths) {
    const answer = await app.get(app.people['ocg-coordinator'], path)
    expect([path, answer.status]).toEqual([path, 200])
  }
  expect(app.faults).toEqual([])
})

test('only those who can do what a lead must are offered as one, and anyone else is refused', async () => {
  const id = await raise()
  const { sro, sio, lro, auditor, 'ocg-coordinator': coordinator } = app.people
  const html = await (await app.get(coordinator, `/threats/${id}/leads`)).text()
  expect(html).toContain(sio.id)
  expect(html).not.toContain(auditor.id)
  const leads = { sroId: sro.id, sioId: sio.id, noSioBecause: '', lroId: lro.id }
  const refused = await app.post(
    coordinator,
    `/threats/${id}/leads`,
    { ...leads, sroId: auditor.id },
    'application/json',
  )
  expect(refused.status).toBe(422)
  expect(((await refused.json()) as { problems: { field: string }[] }).problems.map(({ field }) => field)).toEqual([
    'sroId',
  ])
  expect((await app.post(coordinator, `/threats/${id}/leads`, leads)).status).toBe(303)
})
