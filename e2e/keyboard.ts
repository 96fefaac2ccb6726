/** A person who uses no mouse: Tab to get there, Enter or Space to do it, arrows to choose. */
import type { Page } from 'playwright-core'

/** More stops than any page has. */
const MOST_STOPS = 400

type Stop = { isThere: boolean; unseen: string | null }

/**
 * Presses Tab until the focus is on what `selector` finds. Throws Error when it never comes, or when at a stop on the way
 * nobody could see where the focus is.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press('Tab')
    const { isThere, unseen } = await page.evaluate(stopNow, selector)
    if (unseen) throw new Error(`The focus on ${unseen} cannot be seen at ${page.url()}`)
    if (isThere) return
  }
  throw new Error(`Tab never reaches ${selector} at ${page.url()}`)
}

/** Runs in the page: whether the focus is where it is wanted, and what hides it. Between the last stop and the first it is nowhere. */
function stopNow(wanted: string): Stop {
  const element = document.activeElement
  if (!element || element === document.body) return { isThere: false, unseen: null }
  const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(element)
  const isRinged = outlineStyle !== 'none' && !/^rgba\(.*, 0\)$/.test(outlineColor)
  const lies = (box: DOMRect) =>
    box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  const isOnScreen = [...element.getClientRects()].some(lies)
  const isSeen = isOnScreen && (isRinged || boxShadow !== 'none')
  return { isThere: element.matches(wanted), unseen: isSeen ? null : element.outerHTML.slice(0, 120) }
}

/** Goes there by Tab and presses Enter, and waits for the page that it opens. */
export async function enterOn(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
  await page.waitForLoadState()
}

/** Goes to a field by Tab and types. In a list of choices the words that are typed choose; a day is typed as digits. */
export async function typeIn(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, `main [name="${name}"]`)
  await page.keyboard.type(text)
}

/** Goes to a choice by Tab and ticks it with Space. */
export async function tick(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('Space')
}

/** Goes to the radio buttons of that name by Tab, and with the arrow to the one of that value. Throws Error when it has none. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `main [name="${name}"]`)
  const chosen = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value)
  for (let i = 0; (await chosen()) !== value; i++) {
    if (i === MOST_STOPS) throw new Error(`No arrow leads to ${name} ${value} at ${page.url()}`)
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Space')
}
