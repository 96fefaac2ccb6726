/** Every page a role can reach, in both languages, on a desk and on a phone: nothing axe objects to, nothing sideways. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { roleNames } from '../src/access.ts'
import { accessibilityFaults, DESK, openBrowser, PHONE, sidewaysFaults, visit } from './browser.ts'
import { become, readIn } from './personas.ts'

const address = inject('address')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Pages of one kind differ only in their ids, so one of each is looked at. */
const kindOf = (href: string) =>
  new URL(href, address).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replaceAll(/\/\d+(?=\/|$)/g, '/:n')

/** Files are downloads, and the API's description is for programs. */
const isPage = (href: string) => href.startsWith('/') && !/\.(pdf|csv|json)(\?|$)|^\/(assets|api)/.test(href)

/** The same page with other forms on it is another page to axe; one that an earlier role saw as it is need not be drawn again. */
const looked = new Set<string>()
function isNewLook(language: string, href: string, html: string): boolean {
  const forms = [...html.matchAll(/<form[^>]* action="([^"]*)"/g)].map(([, action]) => kindOf(action!))
  const look = [language, kindOf(href), ...new Set(forms)].join(' ')
  return !looked.has(look) && Boolean(looked.add(look))
}

async function faultsDrawn(page: Page, href: string): Promise<string[]> {
  await page.goto(href)
  const found = await accessibilityFaults(page)
  await page.setViewportSize(PHONE)
  found.push(...(await sidewaysFaults(page)))
  await page.setViewportSize(DESK)
  return found
}

type Looked = { found: string[]; links: string[] }

/** Asks for a page, and draws it when it looks like none before. Answers what was wrong, and where it leads. */
async function lookAt(page: Page, language: 'en' | 'cy', href: string): Promise<Looked> {
  const answer = await page.request.get(href, { headers: { accept: 'text/html' } })
  const html = await answer.text()
  const found: string[] = []
  if (!answer.ok()) found.push(String(answer.status()))
  if (/<html[^>]* lang="(..)/.exec(html)?.[1] !== language) found.push(`not in ${language}`)
  if (isNewLook(language, href, html)) found.push(...(await faultsDrawn(page, href)))
  const links = [...html.matchAll(/<a[^>]* href="([^"]*)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'))
  return { found: found.map((fault) => `${language} ${href}: ${fault}`), links: links.filter(isPage) }
}

/** Follows every link from the home page. Answers one address of each kind of page, and what was wrong. */
async function follow(page: Page, language: 'en' | 'cy'): Promise<{ seen: Map<string, string>; found: string[] }> {
  const seen = new Map<string, string>()
  const found: string[] = []
  const waiting = ['/']
  for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
    if (seen.has(kindOf(href))) continue
    seen.set(kindOf(href), href)
    const looked = await lookAt(page, language, href)
    found.push(...looked.found)
    waiting.push(...looked.links)
  }
  return { seen, found }
}

for (const role of roleNames)
  test(`every page that the ${role} reaches is accessible in both languages, at a desk and on a phone`, async () => {
    const { context, page, faults } = await visit(browser, address)
    await become(page, role)
    const { seen, found } = await follow(page, 'en')
    await page.goto('/account')
    await readIn(page, 'cy')
    for (const href of seen.values()) found.push(...(await lookAt(page, 'cy', href)).found)
    await context.close()
    expect(seen.size).toBeGreaterThan(4)
    expect([...found, ...faults]).toEqual([])
  })

test('the way in is accessible in both languages, at a desk and on a phone', async () => {
  const { context, page, faults } = await visit(browser, address)
  const found: string[] = []
  for (const language of ['en', 'cy'] as const) {
    await page.goto('/sign-in')
    await readIn(page, language)
    found.push(...(await lookAt(page, language, '/sign-in')).found)
  }
  await context.close()
  expect([...found, ...faults]).toEqual([])
})
