/** The same work by people who use no mouse, and by browsers that run no script. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, visit } from './browser.ts'
import { fillIn, press } from './forms.ts'
import { choose, enterOn, tabTo, tick, typeIn } from './keyboard.ts'
import { become, personaOf } from './personas.ts'
import { expectShown } from './plan-written.ts'

/** A draft of the demonstration that lacks much; and plans that wait for signatures: one for its LRO and then its SRO, one for its leads. */
const DRAFT = 'Rasp'
const WAITS_FOR_LRO = 'Bradawl'
const WAITS_FOR_BOTH = 'Children missing along the coast line'

const address = inject('address')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a plan gets a place and an action, and is submitted, with the keyboard alone', async () => {
  const { context, page, faults } = await visit(browser, address)
  await page.goto('/sign-in')
  await enterOn(page, `button[aria-label*="${personaOf('lro').name}"]`)
  await enterOn(page, 'nav a[href="/plans"]')
  const plan = await page.getByRole('link', { name: DRAFT }).first().getAttribute('href')
  await enterOn(page, `main a[href="${plan}"]`)

  const owner = `${personaOf('lro').rank} ${personaOf('lro').name}`
  // The fifth of May is typed alike whether the browser asks for the day or the month first.
  const nextYear = new Date().getFullYear() + 1

  await enterOn(page, `a[href="${plan}/places"]`)
  await tick(page, 'main [name="areaIds"]')
  await enterOn(page, `form[action="${plan}/places"] button`)

  await enterOn(page, `a[href="${plan}/actions"]`)
  await enterOn(page, `main a[href="${plan}/actions/new"]`)
  await choose(page, 'p', 'protect')
  await typeIn(page, 'tactic', 'Doors')
  await typeIn(page, 'text', 'Stand at the doors of the six shops on Friday afternoons.')
  await typeIn(page, 'ownerId', owner)
  await typeIn(page, 'dueOn', `0505${nextYear}`)
  expect(await page.locator('[name="dueOn"]').inputValue()).toBe(`${nextYear}-05-05`)
  await tick(page, 'main [name="basis"]')
  await enterOn(page, `form[action="${plan}/actions/new"] button`)
  const row = page.locator('main table.acts tr', { hasText: 'Stand at the doors' })
  for (const part of ['Doors', owner]) expect(await row.textContent()).toContain(part)

  await enterOn(page, `a[href="${plan}"]`)
  await enterOn(page, `main a[href="${plan}/submission"]`)
  await enterOn(page, `form[action="${plan}/submission"] button`)
  expect(new URL(page.url()).pathname).toBe(`${plan}/signatures`)
  await enterOn(page, `a[href="${plan}"]`)
  await expectShown(page, /with the leads/i)
  await context.close()
  expect(faults).toEqual([])
})

test('a plan is signed, approved and downloaded with the keyboard alone', async () => {
  const { context, page, faults } = await visit(browser, address)
  await page.goto('/sign-in')
  const pathOfPlan = async () => {
    await enterOn(page, 'nav a[href="/plans"]')
    const plan = await page.getByRole('link', { name: WAITS_FOR_LRO }).first().getAttribute('href')
    await enterOn(page, `main a[href="${plan}"]`)
    return plan!
  }
  await enterOn(page, `button[aria-label*="${personaOf('lro').name}"]`)
  const plan = await pathOfPlan()
  await enterOn(page, `main a[href="${plan}/signatures"]`)
  await enterOn(page, `form[action="${plan}/signatures"] button`)
  await enterOn(page, 'form[action="/sign-out"] button')

  await enterOn(page, `button[aria-label*="${personaOf('sro').name}"]`)
  await pathOfPlan()
  await enterOn(page, `main a[href="${plan}/approval"]`)
  await tabTo(page, `form[action="${plan}/approval"] textarea`)
  await page.keyboard.type('I have read it to the end.')
  await enterOn(page, `form[action="${plan}/approval"] button`)
  await page.goto(plan)
  await expectShown(page, /In force|mewn grym/i)

  await enterOn(page, `main a[href="${plan}/export"]`)
  await tabTo(page, '[name="recipient"]')
  await page.keyboard.type('The leads')
  await tabTo(page, 'form[action$="/plan.pdf"] button')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Space')])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  await context.close()
  expect(faults).toEqual([])
})

test('without script a threat is raised, and a plan is signed', async () => {
  const { context, page } = await visit(browser, address, { javaScriptEnabled: false })
  await become(page, 'lro')
  await page.goto('/threats/new')
  const form = page.locator('main form[action="/threats"]')
  await form.locator('[name="type"][value="group"]').check()
  await fillIn(form, {
    name: 'Spirit Level',
    summary: 'Two brothers lend money at a garage, and send others to ask for it.',
  })
  await press(page, form.locator('button').first())
  await expectShown(page, /Spirit Level/)

  await page.goto('/plans')
  await page.getByRole('link', { name: WAITS_FOR_BOTH }).first().click()
  await page.getByRole('link', { name: 'Sign as LRO' }).click()
  await press(page, page.getByRole('button', { name: 'as LRO' }))
  await expectShown(page, new RegExp(personaOf('lro').name))
  expect(await page.getByRole('button', { name: 'as LRO' }).count()).toBe(0)
  await context.close()
})
