import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../../../app.ts'
import { type TestApp, type TestPerson, TODAY, testApp } from '../../../testing/app.ts'
import { aThreat, raiseThreat } from '../../threats/index.ts'
import { aFinding, recordRun } from '../demo.ts'
import type { RadarView, SignalView } from '../inbox/view-words.ts'
import type { SignalsView } from '../signals/words.ts'
import { UNTIL_NEXT_DATA } from '../words.ts'
import type { IssueView } from './triage-words.ts'

let app: TestApp
let analyst: TestPerson

beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  analyst = app.people.analyst
})
afterAll(() => app.drop())

/** A signal of its own, so that tests do not meet. Answers its id. */
async function aSignal(given: Parameters<typeof aFinding>[0] = {}, recursOf?: string): Promise<string> {
  const { signalIds } = await app.asPerson(analyst, (tx) =>
    recordRun(tx, app.force.id, [aFinding(given)], recursOf ? { recursOf } : {}),
  )
  return signalIds[0]!
}

const signalOf = async (id: string, as = analyst) =>
  ((await (await app.getJson(as, `/radar/signals/${id}`)).json()) as SignalView).signal
const radar = async (path = '/radar', as = analyst) => (await (await app.getJson(as, path)).json()) as RadarView
const decide = (id: string, what: string, form: Record<string, string> = {}, as = analyst) =>
  app.post(as, `/radar/signals/${id}/${what}`, form)

const textOf = async (as: TestPerson, path: string) => (await app.get(as, path)).text()

test('a signal is explained: counts with the gap as a gap, how often shuffles did, who should look, what would end it', async () => {
  const id = await aSignal()
  const signal = await signalOf(id)
  expect(signal.months.map(({ month, observed }) => [month, observed])).toEqual([
    ['2025-10', 7],
    ['2025-11', null],
    ['2025-12', 8],
    ['2026-01', 23],
  ])
  const page = await textOf(analyst, `/radar/signals/${id}`)
  expect(page).toContain('not received')
  expect(page).toContain('We shuffled the dates 999 times. 1 gave a cluster at least this strong.')
  expect(page).toContain('If nothing had changed, about 1 scan in 500 would show one this strong.')
  expect(page).toContain('10 of the 23 lie at one published point, On or near Clarence Drive.')
  expect(page).toContain('It would not stand.')
  expect(page).toContain('11 events of these types and months have no place and are not counted.')
  expect(page).not.toMatch(/noise/i)
})

test('the inbox says what could not be read and how many false alarms to expect', async () => {
  await aSignal()
  const page = await textOf(analyst, '/radar')
  expect(page).toContain('Nothing is held of Nov 25: an absence of data, not a fall. No signal spans it.')
  expect(page).toContain('14 events could not be placed and are in no signal.')
  expect(page).toContain('Published points are snapped to the nearest of a fixed list of places')
  expect(page).toContain('about 0.4 of a list this long would stand all the same')
})

test('a signal is dismissed with a reason; without one it is refused, and the page comes back', async () => {
  const id = await aSignal()
  const refused = await decide(id, 'dismiss', { because: ' ' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Write the reason: it is shown should this come back.')
  const next = await decide(id, 'dismiss', { because: 'A festival weekend.' })
  expect(next.status).toBe(303)
  expect((await signalOf(id)).state).toBe('dismissed')
  const { inbox, last } = await radar()
  expect(inbox.some((signal) => signal.id === id)).toBe(false)
  expect(last).toMatchObject({ signalId: id, did: 'dismissed', because: 'A festival weekend.' })
})

test('a dismissed signal is found again by its words and state', async () => {
  const id = await aSignal({ crimeTypes: ['Bicycle theft'] })
  await decide(id, 'dismiss', { because: 'Recorded late.' })
  const found = async (query: string) => {
    const answer = (await (await app.getJson(analyst, `/radar/signals?${query}`)).json()) as SignalsView
    return answer.signals.map((signal) => signal.id)
  }
  expect(await found('state=dismissed&q=bicycle')).toEqual([id])
  expect(await found('state=new&q=bicycle')).toEqual([])
})

test('after one decision the next in the inbox is at hand', async () => {
  const { inbox } = await radar()
  const [first, second] = inbox
  const answer = await decide(first!.id, 'snooze', { until: 'day', on: '2026-03-20' })
  expect(answer.headers.get('location')).toBe(`/radar?signal=${second!.id}`)
  await decide(first!.id, 'undo')
})

test('a signal is snoozed until a day, which is not past, or until newer data hold it', async () => {
  const id = await aSignal()
  expect((await decide(id, 'snooze', { until: 'day', on: TODAY })).status).toBe(422)
  expect((await decide(id, 'snooze', { until: 'day', on: '2026-03-20' })).status).toBe(303)
  expect(await signalOf(id)).toMatchObject({ state: 'snoozed', snoozedUntil: '2026-03-20' })
  expect((await decide(id, 'snooze', { until: 'next-data' })).status).toBe(303)
  expect(await signalOf(id)).toMatchObject({ state: 'snoozed', snoozedUntil: UNTIL_NEXT_DATA })
})

test('every decision is kept; undoing takes back the last, then the one before it', async () => {
  const id = await aSignal()
  await decide(id, 'snooze', { until: 'day', on: '2026-03-20' })
  await decide(id, 'dismiss', { because: 'Seen twice.' })
  await decide(id, 'undo')
  expect(await signalOf(id)).toMatchObject({ state: 'snoozed', snoozedUntil: '2026-03-20' })
  await decide(id, 'undo')
  const signal = await signalOf(id)
  expect(signal.state).toBe('new')
  expect(signal.decisions.map(({ did }) => did)).toEqual(['undone', 'undone', 'dismissed', 'snoozed'])
  expect((await decide(id, 'undo')).status).toBe(422)
})

test('a signal is merged into another, and not into one that was dismissed', async () => {
  const [id, into, dismissed] = [await aSignal(), await aSignal(), await aSignal()]
  await decide(dismissed, 'dismiss', { because: 'Nothing there.' })
  expect((await decide(id, 'merge', { into: dismissed })).status).toBe(422)
  expect((await decide(id, 'merge', { into: id })).status).toBe(422)
  expect((await decide(id, 'merge', { into })).status).toBe(303)
  expect((await signalOf(id)).mergedInto?.id).toBe(into)
})

test('a signal is developed as an emerging issue, which has no score, and is assessed as a threat that links back', async () => {
  const id = await aSignal()
  const form = { way: 'new-issue', name: 'Burglaries by the promenade', summary: 'Doors forced at the back.' }
  const opened = await decide(id, 'develop', form)
  const issuePath = opened.headers.get('location')!
  const shown = (await (await app.getJson(analyst, issuePath)).json()) as IssueView
  expect(shown.issue).toMatchObject({ state: 'in-development', name: form.name, ownerId: analyst.id, threatId: null })
  expect(Object.keys(shown.issue).join()).not.toMatch(/score|band|plan/)
  expect(shown.signals.map((signal) => signal.id)).toEqual([id])
  expect((await signalOf(id)).state).toBe('developed')

  const assessed = await app.post(analyst, `${issuePath}/assessment`, {
    type: 'place',
    name: form.name,
    summary: form.summary,
    themes: ['burglary'],
  })
  const threatPath = assessed.headers.get('location')!
  expect(threatPath).toMatch(/^\/threats\//)
  const threatPage = await textOf(analyst, threatPath)
  expect(threatPage).toContain('Where it came from')
  expect(threatPage).toContain(issuePath)
  expect(await textOf(analyst, issuePath)).toContain(threatPath)
  // What became a threat is decided on as a threat.
  expect((await decide(id, 'undo')).status).toBe(422)
})

test('a second signal joins the issue; both taken back, the issue is closed and says why', async () => {
  const [one, other] = [await aSignal(), await aSignal()]
  const opened = await decide(one, 'develop', { way: 'new-issue', name: 'Thefts from sheds' })
  const issuePath = opened.headers.get('location')!
  const issueId = issuePath.split('/').at(-1)!
  expect((await decide(other, 'develop', { way: 'issue', issueId })).headers.get('location')).toBe(issuePath)
  await decide(one, 'undo')
  const left = (await (await app.getJson(analyst, issuePath)).json()) as IssueView
  expect(left.signals.map((signal) => signal.id)).toEqual([other])
  expect(left.issue.state).toBe('in-development')
  await decide(other, 'undo')
  const ended = (await (await app.getJson(analyst, issuePath)).json()) as IssueView
  expect(ended.issue).toMatchObject({ state: 'closed', closedBecause: 'Its last signal was taken back.' })
  expect((await decide(other, 'develop', { way: 'issue', issueId })).status).toBe(422)
})

test('a signal joins a threat that is known', async () => {
  const id = await aSignal()
  const { id: threatId } = await app.asPerson(analyst, (tx) =>
    raiseThreat(
      tx,
      { byId: analyst.id, forceId: app.force.id, today: TODAY, now: `${TODAY}T09:00:00.000Z` },
      aThreat({ name: 'Larkspur' }),
    ),
  )
  expect((await decide(id, 'develop', { way: 'threat', threatId })).status).toBe(303)
  const signal = await signalOf(id)
  expect(signal.state).toBe('developed')
  expect(signal.decisions[0]?.leadsTo).toMatchObject({ href: `/threats/${threatId}`, name: 'Larkspur' })
  expect(await textOf(analyst, `/threats/${threatId}`)).toContain(`/radar/signals/${id}`)
  await decide(id, 'undo')
  expect(await textOf(analyst, `/threats/${threatId}`)).not.toContain(`/radar/signals/${id}`)
})

test('an issue is edited by one hand at a time, and closed with a reason', async () => {
  const opened = await decide(await aSignal(), 'develop', { way: 'new-issue', name: 'Boat engines' })
  const path = opened.headers.get('location')!
  const edit = { name: 'Outboard engines', summary: 'From moorings.', language: 'en', ownerId: '', marking: 'OFFICIAL' }
  expect((await app.post(analyst, `${path}/edit`, { ...edit, revision: '1' })).status).toBe(303)
  expect((await app.post(analyst, `${path}/edit`, { ...edit, revision: '1' })).status).toBe(409)
  expect((await app.post(analyst, `${path}/close`, { because: '' })).status).toBe(422)
  expect((await app.post(analyst, `${path}/close`, { because: 'One seller, charged.' })).status).toBe(303)
  expect(await textOf(analyst, path)).toContain('One seller, charged.')
})

test('what comes back says when and why it was dismissed', async () => {
  const before = await aSignal()
  await decide(before, 'dismiss', { because: 'A shop counted its losses.' })
  const id = await aSignal({ monthTo: '2026-02' }, before)
  const page = await textOf(analyst, `/radar?signal=${id}`)
  expect(page).toMatch(/Came back: S-\d+ was dismissed on 2 March 2026 because “A shop counted its losses.”/)
})

test('who reads but does not triage sees no button and is refused', async () => {
  const id = await aSignal()
  const { sro } = app.people
  expect(await textOf(sro, `/radar/signals/${id}`)).not.toContain('/dismiss')
  expect((await decide(id, 'dismiss', { because: 'No.' }, sro)).status).toBe(403)
  expect((await app.get(sro, `/radar/signals/${id}/develop`)).status).toBe(403)
  expect((await app.post(sro, '/radar/runs')).status).toBe(403)
  expect((await app.get(app.people.administrator, '/radar')).status).toBe(403)
  expect((await signalOf(id)).state).toBe('new')
})

test('a signal restricted to others is nowhere: not on its page, in the inbox, the list or the file', async () => {
  const id = await aSignal({ crimeTypes: ['Robbery'] })
  await sql`insert into platform.restriction (force_id, id, title) values (${app.force.id}, ${id}::uuid, 'A few')`.execute(
    app.ownerDb,
  )
  await app.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', ${app.force.id}, true), set_config('app.restrictions', ${id}, true)`.execute(
      tx,
    )
    await tx.updateTable('radar.signal').set({ restrictionId: id }).where('id', '=', id).execute()
  })
  expect((await app.get(analyst, `/radar/signals/${id}`)).status).toBe(404)
  expect((await app.get(analyst, `/radar?signal=${id}`)).status).toBe(404)
  expect((await decide(id, 'dismiss', { because: 'Why not.' })).status).toBe(404)
  for (const path of ['/radar', '/radar/signals', '/radar/signals.csv?recipient=someone'])
    expect(await (await app.get(analyst, path)).text(), path).not.toContain('Robbery')
})

test('the list goes out as a file to a named recipient only', async () => {
  expect((await app.get(analyst, '/radar/signals.csv')).status).toBe(422)
  const file = await app.get(analyst, '/radar/signals.csv?recipient=Superintendent')
  expect(file.headers.get('content-type')).toContain('text/csv')
  expect(await file.text()).toContain('Superintendent')
})

test('a run is asked for, watched and cancelled', async () => {
  const asked = await app.post(analyst, '/radar/runs')
  const path = asked.headers.get('location')!
  expect(await textOf(analyst, path)).toContain(`data-poll="${path}/progress"`)
  expect((await app.get(analyst, `${path}/progress`)).status).toBe(200)
  expect((await app.post(analyst, `${path}/cancel`)).status).toBe(303)
  expect((await app.post(analyst, `${path}/cancel`)).status).toBe(422)
  expect(await textOf(analyst, '/radar/runs')).toContain('Cancelled')
})

test('each method is judged by its own record, with the range in which its rate lies', async () => {
  const page = await textOf(analyst, '/radar/runs')
  expect(page).toContain('How good each method is, by its own record')
  expect(page).toMatch(/Rate \d+%, range \d+% to \d+%/)
})

test('the first page asks those who triage to look, and nobody else', async () => {
  await aSignal()
  expect(await textOf(analyst, '/')).toMatch(/Look at signal S-\d+/)
  expect(await textOf(app.people.sro, '/')).not.toMatch(/Look at signal/)
})

test('every decision leaves its line in the audit', async () => {
  const did = new Set((await app.auditLines()).map((line) => line.did))
  for (const line of [
    'dismissed signal',
    'snoozed signal',
    'merged signal',
    'developed signal',
    'undid decision on signal',
  ])
    expect(did, line).toContain(line)
  expect(did).toContain('assessed emerging issue as threat')
  expect(app.faults).toEqual([])
})
