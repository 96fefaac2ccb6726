/**
 * The radar on real months: they are imported, one of its clusters is read, developed and assessed as a threat, and another, dismissed,
 * comes back when the next month does. Needs the published files; says so where they are not.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, visit } from './browser.ts'
import { fillIn, press } from './forms.ts'
import { bringIn, foundForce, PASSWORD } from './own-force.ts'
import { newDataFolder, type Running, startServer, stopServer } from './server.ts'

const MONTHS = '../shared/data/police-street/north-wales'
const isThere = existsSync(MONTHS)
const READ_WITHIN_MS = 120_000
const EMAIL = 'analyst@drill.example'

const dataFolder = newDataFolder()
let running: Running
let browser: Browser

beforeAll(async () => {
  if (!isThere) return
  running = await startServer(dataFolder, { FOURSIGHT_DEMO: 'off' })
  await bringIn(await foundForce(running), running.address, EMAIL, 'analyst')
  browser = await openBrowser()
})
afterAll(async () => {
  if (!isThere) return
  await browser.close()
  await stopServer(running.server)
  rmSync(dataFolder, { recursive: true, force: true })
})

/** Sends the files on the import page, and waits until the radar has read them. */
async function importMonths(page: Page, from: string, to: string): Promise<void> {
  const names = readdirSync(MONTHS).filter((name) => name >= from && name.slice(0, 7) <= to)
  const files = names.map((name) => ({
    name: name.replace(/\.gz$/, ''),
    mimeType: 'text/csv',
    buffer: gunzipSync(readFileSync(join(MONTHS, name))),
  }))
  await page.goto('/crime/imports/new')
  await page.locator('input[type="file"]').setInputFiles(files)
  await page.locator('main form[action="/crime/imports"] button').first().click()
  await page.waitForURL(/imports\/[0-9a-f-]{36}/)
  const deadline = Date.now() + READ_WITHIN_MS
  while (!(await hasRead(page, to))) {
    if (Date.now() > deadline) throw new Error(`The radar did not read ${to} in time`)
    await page.waitForTimeout(500)
  }
}

const hasRead = async (page: Page, month: string): Promise<boolean> => {
  const answer = await page.request.get('/radar/runs', { headers: { accept: 'application/json' } })
  const { runs } = (await answer.json()) as { runs: { state: string; monthTo: string | null }[] }
  return runs.some(({ state, monthTo }) => state === 'done' && monthTo === month)
}

const inboxLine = (page: Page, type: string, place: string) =>
  page.locator('.inbox li', { hasText: type }).filter({ hasText: place }).locator('a').first()

test.skipIf(!isThere)(
  `a real cluster becomes a threat, and a dismissed one comes back (needs ${MONTHS})`,
  async () => {
    const { page, faults } = await visit(browser, running.address)
    await page.goto('/sign-in')
    await fillIn(page.locator('main form').first(), { email: EMAIL, password: PASSWORD })
    await press(page, page.locator('main form button').first())

    await importMonths(page, '2018-10', '2019-01')
    await page.goto('/radar')
    await inboxLine(page, 'Burglary', 'Gwynedd 012A').click()
    await page.locator('[data-island-ready]').waitFor({ timeout: 40_000 })
    expect(await page.locator('.map-label.placed').count()).toBeGreaterThan(0)
    const told = await page.locator('main').textContent()
    expect(told).toMatch(/12\s+seen/)
    expect(told).toMatch(/shuffled the dates 999 times/)

    await page.locator('main a[data-key="v"]').click()
    await fillIn(page.locator('main form').first(), { way: 'new-issue', name: 'Burglary, Gwynedd 012A, January' })
    await press(page, page.locator('main form button').first())
    await page.goto(`${await newestIssue(page)}/assessment`)
    const whatIsKnown = { type: 'place', summary: 'Twelve burglaries in a month where three would be expected.' }
    await fillIn(page.locator('main form').first(), whatIsKnown)
    await press(page, page.locator('main form button').first())
    expect(new URL(page.url()).pathname).toMatch(/^\/threats\/[0-9a-f-]{36}$/)
    expect(await page.locator('h1').first().textContent()).toContain('Burglary, Gwynedd 012A')

    await page.goto('/radar')
    await inboxLine(page, 'Shoplifting', 'Flintshire 017E').click()
    await page.locator('main summary[data-key="d"]').click()
    const dismissal = page.locator('main form[action$="/dismiss"]')
    await fillIn(dismissal, { because: 'A shop that began to report in January.' })
    await press(page, dismissal.locator('button').first())

    await importMonths(page, '2019-02', '2019-02')
    await page.goto('/radar')
    await inboxLine(page, 'Shoplifting', 'Flintshire 017E').click()
    await page.waitForLoadState()
    expect(await page.locator('main').textContent()).toMatch(/A shop that began to report in January/)
    expect(faults).toEqual([])
  },
  6 * 60_000,
)

async function newestIssue(page: Page): Promise<string> {
  const answer = await page.request.get('/radar/issues', { headers: { accept: 'application/json' } })
  const { rows } = (await answer.json()) as { rows: { id: string }[] }
  return `/radar/issues/${rows[0]!.id}`
}
