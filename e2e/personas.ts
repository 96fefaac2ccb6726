/** Being someone of the demonstration force, as its sign-in page offers. */
import type { Page } from 'playwright-core'
import { people } from '../demo/people-table.ts'
import type { Role } from '../src/access.ts'

/** The person whom the sign-in page offers for a role: of several, the first by name. */
export const personaOf = (role: Role) =>
  people
    .filter(({ roles }) => roles.includes(role))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))[0]!

/** Signs whoever was there out, and this person in; ends on their home page, in that language whichever they read last. */
export async function become(page: Page, role: Role, language: 'en' | 'cy' = 'en'): Promise<void> {
  await page.context().clearCookies({ name: 'session' })
  await page.goto('/sign-in')
  await page.locator(`button[aria-label*="${personaOf(role).name}"]`).click()
  await page.waitForURL((url) => url.pathname === '/')
  await readIn(page, language)
}

/** Reads on in that language, at the same place. */
export async function readIn(page: Page, language: 'en' | 'cy'): Promise<void> {
  const now = await page.locator('html').getAttribute('lang')
  if (now?.slice(0, 2) !== language) await page.locator('form[data-language-switch] button').click()
  await page.locator(`html[lang^="${language}"]`).waitFor({ state: 'attached' })
}
