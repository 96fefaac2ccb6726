/** Every page a role can reach, in both languages, on a desk and on a phone: nothing axe objects to, nothing sideways. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults, openBrowser, scrollsSideways, visit } from './browser.ts'

const address = inject('address')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Pages of one kind differ only in their ids, so one of each is looked at. */
const kindOf = (href: string) =>
  new URL(href, address).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replaceAll(/\/\d+(?=\/|$)/g, '/:n')

/** Documents are downloads, signing out ends the visit. */
const isPage = (href: string) => href.startsWith('/') && !/\.(pdf|csv|json)(\?|$)|^\/(assets|api)/.test(href)

const personas = ['ocg-coordinator', 'sro', 'administrator', 'auditor', 'neighbourhood-officer', 'partner']

async function lookAround(persona: string, language: 'en' | 'cy', width: number): Promise<{ seen: Set<string>; faults: string[] }> {
  const { context, page, faults } = await visit(browser, address, { width, language })
  const found: string[] = []
  await page.goto('/sign-in')
  if (persona === 'ocg-coordinator') found.push(...(await accessibilityFaults(page)).map((fault) => `/sign-in ${fault}`))
  await page.locator(`button[value*="${persona}"], button[data-role="${persona}"]`).first().click()
  await page.goto('/account')
  if ((await page.locator('html').getAttribute('lang')) !== (language === 'cy' ? 'cy' : 'en-GB'))
    await page.locator('form[action="/language"] button').click()
  const seen = new Set<string>()
  const waiting = ['/']
  while (waiting.length > 0) {
    const href = waiting.shift()!
    const kind = kindOf(href)
    if (seen.has(kind)) continue
    seen.add(kind)
    const answer = await page.goto(href)
    const where = `${persona} ${language} ${width} ${href}`
    if ((answer?.status() ?? 500) >= 400) found.push(`${where}: ${answer?.status()}`)
    if (width > 1000) found.push(...(await accessibilityFaults(page)).map((fault) => `${where}: ${fault}`))
    if (await scrollsSideways(page)) found.push(`${where}: scrolls sideways`)
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
    waiting.push(...links.filter(isPage))
  }
  await context.close()
  return { seen, faults: [...found, ...faults.map((fault) => `${persona} ${language}: ${fault}`)] }
}

for (const persona of personas)
  for (const [language, width] of [['en', 1280], ['cy', 1280], ['cy', 360]] as const)
    test(`what the ${persona} reaches is accessible in ${language} at ${width} px`, async () => {
      const { seen, faults } = await lookAround(persona, language, width)
      expect(seen.size).toBeGreaterThan(2)
      expect(faults).toEqual([])
    })
