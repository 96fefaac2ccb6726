/** The map: it draws, from our own server alone and under our own policy; it is worked by keyboard; it leaves as a picture. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, PHONE, sidewaysFaults, visit } from './browser.ts'
import { fillIn, press } from './forms.ts'
import { become } from './personas.ts'

const address = inject('address')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const READY = '[data-island-ready]'
const ATTRIBUTION = 'Contains an invented boundary, drawn for this journey.'

/** As `visit`, and every request that leaves our server is a fault. */
async function visitAlone() {
  const visitor = await visit(browser, address)
  visitor.page.on('request', (request) => {
    if (!new RegExp(`^(${address}|blob:|data:)`).test(request.url())) visitor.faults.push(`asked ${request.url()}`)
  })
  return visitor
}

/** How many different colours the map's canvas holds, among points of a grid. */
const coloursDrawn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const drawn = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!
    const copy = document.createElement('canvas')
    copy.width = drawn.width
    copy.height = drawn.height
    const pen = copy.getContext('2d')!
    pen.drawImage(drawn, 0, 0)
    const { data } = pen.getImageData(0, 0, copy.width, copy.height)
    const seen = new Set<string>()
    for (let at = 0; at < data.length; at += 4 * 7) seen.add(data.slice(at, at + 4).join(' '))
    return seen.size
  })

async function openRadar(page: Page, path = '/radar'): Promise<void> {
  await page.goto(path)
  await page.locator(READY).waitFor({ timeout: 40_000 })
}

test('the radar’s map draws land, sea and signals, from our own server alone', async () => {
  const { context, page, faults } = await visitAlone()
  await become(page, 'analyst')
  await openRadar(page)
  expect(await coloursDrawn(page)).toBeGreaterThan(5)
  expect(await page.locator('.map-label.placed').count()).toBeGreaterThan(0)
  expect(await page.locator('[data-map-credit]').textContent()).toContain('Natural Earth')
  await context.close()
  expect(faults).toEqual([])
})

test('a signal is chosen, and a month too, with the keyboard alone', async () => {
  const { context, page, faults } = await visitAlone()
  await become(page, 'analyst')
  await openRadar(page)
  const other = page.locator('.map-label:not(.chosen)').first()
  const reference = await other.getAttribute('data-text')
  await page.locator('.maplibregl-canvas').focus()
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await other.evaluate((label) => label === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/radar\?signal=/)
  await page.locator(READY).waitFor()
  expect(await page.locator('.map-label.chosen').getAttribute('data-text')).toBe(reference)
  const slider = page.locator('[data-map-month]')
  const whole = await slider.getAttribute('aria-valuetext')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  expect(await slider.getAttribute('aria-valuetext')).not.toBe(whole)
  expect(await page.locator('[data-map-told]').textContent()).toBe(await slider.getAttribute('aria-valuetext'))
  await context.close()
  expect(faults).toEqual([])
})

const BAND = 26
const INK = '16 33 47'

/** The first colour of the bands of marking above and below a picture, and whether anything white is written on them. */
const bandsOf = (page: Page, base64: string) =>
  page.evaluate(
    async ({ base64, band }) => {
      const picture = new Image()
      picture.src = `data:image/png;base64,${base64}`
      await picture.decode()
      const copy = document.createElement('canvas')
      copy.width = picture.width
      copy.height = picture.height
      const pen = copy.getContext('2d')!
      pen.drawImage(picture, 0, 0)
      const bands = [0, copy.height - band].map((top) => pen.getImageData(0, top, 200, band).data)
      const isWhite = (data: Uint8ClampedArray) => data.some((part, i) => i % 4 === 0 && part > 250)
      return { grounds: bands.map((data) => data.slice(0, 3).join(' ')), letters: bands.map(isWhite) }
    },
    { base64, band: BAND },
  )

test('the picture is kept as a file, with its marking written above and below', async () => {
  const { context, page, faults } = await visitAlone()
  await become(page, 'analyst')
  await openRadar(page)
  const waiting = page.waitForEvent('download')
  await page.locator('[data-map-picture]').click()
  const file = await waiting
  const bytes = await readFile(await file.path())
  const stage = (await page.locator('.map-stage').boundingBox())!
  expect(file.suggestedFilename()).toBe('foursight-radar.png')
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(stage.height + 2 * BAND)
  expect(await bandsOf(page, bytes.toString('base64'))).toEqual({ grounds: [INK, INK], letters: [true, true] })
  await context.close()
  expect(faults).toEqual([])
})

const square = [
  [-3.9, 53.2],
  [-3.7, 53.2],
  [-3.7, 53.35],
  [-3.9, 53.35],
  [-3.9, 53.2],
]
const boundaries = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { LAD13CD: 'W06000003' }, geometry: { type: 'Polygon', coordinates: [square] } },
  ],
})

test('boundaries that an administrator loads are drawn, with their attribution, on every map', async () => {
  const { context, page, faults } = await visitAlone()
  await become(page, 'administrator')
  await page.goto('/places/boundaries')
  await page.setInputFiles('[name="file"]', {
    name: 'conwy.geojson',
    mimeType: 'application/json',
    buffer: Buffer.from(boundaries),
  })
  const form = page.locator('main form.form[action="/places/boundaries"]')
  const typed = { edition: '2013', source: 'Drawn by hand', licence: 'None needed', attribution: ATTRIBUTION }
  await fillIn(form, typed)
  await press(page, form.locator('button').first())
  await page.locator(READY).waitFor()
  expect(await page.locator('[data-map-credit]').textContent()).toContain(ATTRIBUTION)
  expect(await accessibilityFaults(page)).toEqual([])
  await become(page, 'analyst')
  await openRadar(page)
  expect(await page.locator('[data-map-credit]').textContent()).toContain(ATTRIBUTION)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.setViewportSize(PHONE)
  expect(await sidewaysFaults(page)).toEqual([])
  await context.close()
  expect(faults).toEqual([])
})

test('a browser without WebGL says so, and the table stays', async () => {
  const { context, page, faults } = await visitAlone()
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await become(page, 'analyst')
  await openRadar(page)
  expect(await page.locator('[data-map-none]').textContent()).toContain('it has no WebGL')
  expect(await page.locator('[data-map-stage]').isVisible()).toBe(false)
  await page.locator('[data-map-none] a').click()
  await page.locator('#map-as-table table').waitFor()
  await context.close()
  expect(faults).toEqual([])
})

test('a page without a map loads under 10 kB of script', async () => {
  const { context, page, faults } = await visitAlone()
  await become(page, 'analyst')
  const sizes: Promise<number>[] = []
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') sizes.push(answer.body().then((body) => body.length))
  })
  await page.goto('/threats', { waitUntil: 'networkidle' })
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(10_000)
  await context.close()
  expect(faults).toEqual([])
})
