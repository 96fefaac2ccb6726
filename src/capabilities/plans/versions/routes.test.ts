import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { declareSlices } from '../../../platform/slice.ts'
import { type TestApp, testApp } from '../../../testing/app.ts'
import { missingIds, repeatedIds } from '../../../ui/testing.tsx'
import { threats } from '../../threats/index.ts'
import { type Ground, later, layGround, NOW, stepsOf } from '../approval/approvable-plan-for-tests.ts'
import { approvalRoutes } from '../approval/routes.ts'
import { canonicalJson, digestOf } from '../version-rules.ts'
import { versionRoutes } from './routes.ts'
import '../rule-messages.ts'

let app: TestApp
let ground: Ground
let steps: ReturnType<typeof stepsOf>

beforeAll(async () => {
  app = await testApp((web) => {
    declareSlices(web, [threats])
    approvalRoutes(web)
    versionRoutes(web)
  })
  ground = await layGround(app)
  steps = stepsOf(app)
})
afterAll(() => app.drop())
afterEach(() => at(NOW))

/** Sets the clock of the application. */
const at = (now: string) => {
  app.web.parts.now = () => new Date(now)
}

/** A plan whose second version came into force two days after its first. */
async function withTwoVersions(): Promise<string> {
  const id = await ground.draft()
  await steps.bringIntoForce(id)
  at(later(48))
  await app.post(app.people.lro, `/plans/${id}/next-draft`)
  await ground.rewrite(id, (before) => ({
    ...before,
    threatStatement: 'The line has moved to the station.',
    actions: before.actions.map((action) => (action.p === 'protect' ? { ...action, isLifeSaving: true } : action)),
    areaIds: [],
    notPlaceBasedBecause: 'It moves every week',
  }))
  await steps.submit(id, 'It moved.')
  return id
}

const page = async (path: string, person = app.people.lro) => {
  const answer = await app.get(person, path)
  expect(answer.status).toBe(200)
  return answer.text()
}
const json = async <View>(path: string) => (await (await app.getJson(app.people.lro, path)).json()) as View

test('a version is shown whole from its own content, with a digest that anyone can take again', async () => {
  const id = await ground.draft()
  await steps.submit(id)
  await ground.rewrite(id, (before) => ({ ...before, threatStatement: 'Rewritten since.' }))
  const html = await page(`/plans/${id}/versions/1`)
  for (const words of [
    'A county line sells drugs from borrowed flats',
    'One in five homes near the harbour is let by the room.',
    'Four in one block.',
    'Welfare visits',
    'East',
    'The text still has it.',
  ])
    expect(html).toContain(words)
  expect(html).not.toContain('Rewritten since.')
  const { shown } = await json<{ shown: { version: unknown; sha256: string } }>(`/plans/${id}/versions/1`)
  expect(digestOf(canonicalJson(shown.version))).toBe(shown.sha256)
  expect(html.replaceAll('<wbr/>', '')).toContain(shown.sha256)
})

test('a version that was never cut is not there', async () => {
  const id = await ground.draft()
  for (const number of ['1', '0', 'one'])
    expect((await app.get(app.people.lro, `/plans/${id}/versions/${number}`)).status).toBe(404)
})

test('two versions are compared field by field, with both texts and names in place of ids', async () => {
  const id = await withTwoVersions()
  const { changes } = await json<{
    changes: { part: string; on: string; field: string; before: string; after: string }[]
  }>(`/plans/${id}/differences?from=1&to=2`)
  expect(changes).toContainEqual(
    expect.objectContaining({ part: 'threatStatement', after: 'The line has moved to the station.' }),
  )
  expect(changes).toContainEqual(
    expect.objectContaining({ part: 'actions', on: 'A-03', field: 'isLifeSaving', before: 'false', after: 'true' }),
  )
  expect(changes).toContainEqual(expect.objectContaining({ part: 'areaIds', before: 'East', after: '' }))
  const html = await page(`/plans/${id}/differences`)
  expect(html).toContain('Action · A-03 · Life-saving')
  expect(html).toContain('It moves every week')
})

test('a version compared with itself shows that nothing differs', async () => {
  const id = await withTwoVersions()
  expect(await page(`/plans/${id}/differences?from=2&to=2`)).toContain('Nothing differs.')
  expect((await app.get(app.people.lro, `/plans/${id}/differences?from=1&to=7`)).status).toBe(404)
})

test('the version in force stays in force while the next is drafted and signed', async () => {
  const id = await withTwoVersions()
  expect(await ground.plan(id)).toMatchObject({ inForceVersion: 1, latestVersion: 2 })
  const { versions } = await json<{ versions: { number: number; isInForce: boolean }[] }>(`/plans/${id}/versions`)
  expect(versions.map(({ number, isInForce }) => [number, isInForce])).toEqual([
    [2, false],
    [1, true],
  ])
})

test('the plan as at a day is the version that was in force on it, and none before the first approval', async () => {
  const id = await withTwoVersions()
  await steps.sign(id, 'sio')
  await steps.sign(id, 'lro')
  expect((await steps.approve(id, { accept: 'place' })).status).toBe(303)
  const asAt = async (on: string) =>
    (await json<{ shown: { number: number } | null }>(`/plans/${id}/as-at?on=${on}`)).shown?.number ?? null
  expect([await asAt('2026-03-01'), await asAt('2026-03-03'), await asAt('2026-03-04')]).toEqual([null, 1, 2])
  expect(await page(`/plans/${id}/as-at?on=2026-03-01`)).toContain('No version was in force then.')
  const lines = await app.auditLines()
  expect(lines.at(-1)).toMatchObject({ did: 'read plan as at day', subject: `plans.plan:${id}` })
})

test('as at a day after it ran out, an interim version is shown as run out', async () => {
  const id = await ground.draft()
  await app.post(app.people.sro, `/plans/${id}/interim`, { reason: 'A child is missing' })
  at(later(24 * 5))
  expect(await page(`/plans/${id}/as-at?on=2026-03-06`)).toContain('The version was interim and had run out on')
  expect(await page(`/plans/${id}/as-at?on=2026-03-03`)).toContain('An interim version was in force, until')
})

test('a day that is no day is not understood, and another force finds nothing', async () => {
  const id = await ground.draft()
  expect((await app.get(app.people.lro, `/plans/${id}/as-at?on=yesterday`)).status).toBe(422)
  expect((await app.get(app.otherForce.people.lro, `/plans/${id}/versions`)).status).toBe(404)
})

test('on every page of approval and versions each label and link leads somewhere, and no id comes twice', async () => {
  const id = await withTwoVersions()
  const { sro, lro, sio } = app.people
  for (const last of ['submission', 'signatures', 'approval', 'interim', 'oral-authority', 'closure', 'versions'])
    for (const person of [lro, sio, sro]) {
      const answer = await app.get(person, `/plans/${id}/${last}`)
      if (answer.status === 403) continue
      const html = await answer.text()
      expect([last, repeatedIds(html), missingIds(html)]).toEqual([last, [], []])
    }
  for (const last of ['versions/2', 'differences', 'as-at']) {
    const html = await page(`/plans/${id}/${last}`)
    expect([last, repeatedIds(html), missingIds(html)]).toEqual([last, [], []])
  }
  expect(app.faults).toEqual([])
})
