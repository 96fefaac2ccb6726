/**
 * The journey of the README through a real browser, with the demonstration force: from a month of crime to a plan that is
 * approved and on paper, and to the auditor who finds it all. Its steps follow each other.
 */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser, type Visit, visit } from './browser.ts'
import { inventMonth } from './crime-file.ts'
import { fillIn, press } from './forms.ts'
import { become, personaOf, readIn } from './personas.ts'
import * as written from './plan-written.ts'

const THREAT = 'Coping Saw'
const MONTH = '2024-05'

let browser: Browser
let desk: Visit
let page: Page
let plan = ''
beforeAll(async () => {
  browser = await openBrowser()
  desk = await visit(browser, inject('address'))
  page = desk.page
})
afterAll(() => browser.close())
afterEach(() => expect(desk.faults.splice(0)).toEqual([]))

test('the analyst brings in a month of crime and sees it counted', async () => {
  await become(page, 'analyst')
  const { text, rows, kept, duplicates, rejected } = inventMonth(MONTH, 1_000)
  await page.locator('nav a[href="/crime"]').click()
  await page.goto('/crime/imports/new')
  const file = { name: `${MONTH}-invented-street.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.locator('input[type="file"]').setInputFiles(file)
  await page.getByRole('button', { name: 'Send and import' }).click()
  await page.waitForURL(/\/crime\/imports\/[0-9a-f-]{36}$/)
  await page.locator('dl.sum').waitFor({ timeout: 60_000 })
  const counts = (await page.locator('dl.sum dd').allInnerTexts()).map((each) => Number(each.replaceAll(',', '')))
  expect(counts.slice(0, 5)).toEqual([1, rows, kept, duplicates, rejected])
  await page.goto(`/crime?from=${MONTH}&to=${MONTH}`)
  await written.expectShown(page, /Conwy/)
  await written.expectShown(page, new RegExp(kept.toLocaleString('en-GB')))
})

test('the threats stand worst first, and each says why it stands there', async () => {
  await become(page, 'lro')
  await page.locator('nav a[href="/threats"]').click()
  await page.waitForURL('**/threats')
  const { rows } = await (await page.request.get('/threats', { headers: { accept: 'application/json' } })).json()
  const scores = rows.map((row: { score: number | null }) => row.score ?? -1)
  expect(scores).toEqual(scores.toSorted((one: number, other: number) => other - one))
  await page.getByRole('link', { name: rows[0].name }).first().click()
  await written.expectShown(page, new RegExp(rows[0].reference))
})

describe('the worst threat without a plan', () => {
  test('gets one, and its page lists what blocks approval, each line leading to where it is mended', async () => {
    await page.goto('/threats')
    await page.getByRole('link', { name: THREAT }).first().click()
    await page.waitForLoadState()
    plan = await written.openPlan(page)
    const blocking = await written.blockingOn(page, plan)
    expect(blocking.length).toBeGreaterThan(8)
    const hrefs = await page
      .locator('[aria-labelledby="blocks"] li a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')!))
    for (const href of new Set(hrefs)) expect(`${href} ${(await page.request.get(href)).status()}`).toBe(`${href} 200`)
  })

  test('is written down part by part, and less blocks approval with each', async () => {
    const left: number[] = [(await written.blockingOn(page, plan)).length]
    const note = async () => left.push((await written.blockingOn(page, plan)).length)
    await written.writeThreatAndPlace(page, plan)
    await note()
    await written.askPartner(page, plan)
    await written.writeObjective(page, plan)
    await note()
    await written.writeActions(page, plan)
    await note()
    await written.considerIt(page, plan)
    await note()
    for (const [i, count] of left.slice(1).entries()) expect(count).toBeLessThan(left[i]!)
    expect(await written.blockingOn(page, plan)).toEqual([
      expect.stringContaining('The SIO has not signed'),
      expect.stringContaining('The LRO has not signed'),
    ])
  })

  test('keeps the place and the unsaved words when the language is changed', async () => {
    await page.goto(`${plan}/actions/new?p=protect`)
    const words = 'Half a sentence that nobody has saved'
    await fillIn(page.locator(`form[action="${plan}/actions/new"]`), { text: words, dueOn: '2031-03-01' })
    for (const language of ['cy', 'en'] as const) {
      await readIn(page, language)
      expect(new URL(page.url()).pathname).toBe(`${plan}/actions/new`)
      expect(await page.locator('textarea[name="text"]').inputValue()).toBe(words)
      expect(await page.locator('input[name="dueOn"]').inputValue()).toBe('2031-03-01')
    }
    await page.locator('textarea[name="text"]').fill('')
  })

  test('is submitted, signed by SIO and LRO, and approved by the SRO', async () => {
    await page.goto(`${plan}/submission`)
    await press(page, page.getByRole('button', { name: 'Submit to the leads' }))
    for (const role of ['sio', 'lro'] as const) {
      await become(page, role)
      await page.goto(plan)
      await page.getByRole('link', { name: `Sign as ${role.toUpperCase()}` }).click()
      await press(page, page.getByRole('button', { name: `as ${role.toUpperCase()}` }))
    }
    await become(page, 'sro')
    expect(await written.blockingOn(page, plan)).toEqual([])
    await page.getByRole('link', { name: 'Decide on the plan' }).click()
    await page.waitForURL(`**${plan}/approval`)
    await press(page, page.getByRole('button', { name: 'Approve version 1' }))
    await page.goto(plan)
    await written.expectShown(page, /In force/i)
  })

  test('is on paper: a tagged PDF, and a page to print', async () => {
    await page.goto(`${plan}/export`)
    await page.locator('[name="recipient"]').fill('Chief officers’ meeting')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download PDF' }).click(),
    ])
    const pdf = readFileSync(await download.path(), 'latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toMatch(/pdfuaid:part|\/MarkInfo/)
    expect(download.suggestedFilename()).toMatch(/^PLN-\d+-1\.pdf$/)
    await page.goto(`${plan}/print`)
    await page.emulateMedia({ media: 'print' })
    const printed = await page.locator('body').innerText()
    await page.emulateMedia({ media: null })
    expect(printed).toContain('OFFICIAL-SENSITIVE')
    expect(printed).toContain('Mark every quad bike within eight miles of the yard.')
  })

  test('is in the audit, line by line', async () => {
    await become(page, 'auditor')
    const id = plan.split('/').at(-1)!
    await page.goto(`/audit?about=${encodeURIComponent(`plans.plan:${id}`)}`)
    const lines = await page.locator('main table').textContent()
    for (const did of ['exported plan', 'opened plan to print', 'approved plan', 'signed']) expect(lines).toContain(did)
    expect(lines).toContain(personaOf('sro').name)
  })
})
