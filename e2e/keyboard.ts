/** A person who uses no mouse: Tab to get there, Enter or Space to do it. */
import type { Page } from 'playwright-core'

/** More stops than any page has. */
const MOST_STOPS = 400

/** Presses Tab until the focus is on what `selector` finds, and sees that the focus can be seen. Throws Error when it never comes. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate((wanted) => {
      const element = document.activeElement
      if (!element?.matches(wanted)) return null
      const { outlineStyle, boxShadow } = getComputedStyle(element)
      return outlineStyle !== 'none' || boxShadow !== 'none' ? 'seen' : 'unseen'
    }, selector)
    if (at === 'seen') return
    if (at === 'unseen') throw new Error(`The focus on ${selector} cannot be seen at ${page.url()}`)
  }
  throw new Error(`Tab never reaches ${selector} at ${page.url()}`)
}

/** Goes there by Tab and presses Enter, and waits for the page that it opens. */
export async function enterOn(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
  await page.waitForLoadState()
}
