/** A headless Chromium that a person's hand could drive, and what every page must hold. */
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens it. Throws Error when there is no Chromium. */
export function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place && existsSync(place))
  if (!executablePath) throw new Error('No Chromium was found: install it, or set CHROMIUM to its path')
  return chromium.launch({ executablePath, args: quiet })
}

export const DESK = { width: 1280, height: 900 }
/** The narrowest screen that is still in use; WCAG asks for 320 CSS pixels at 400 %. */
export const PHONE = { width: 360, height: 740 }

export type Visit = { context: BrowserContext; page: Page; faults: string[] }

/** A new visitor. Every breach of the content security policy and every script error is kept in `faults`. */
export async function visit(browser: Browser, address: string, { javaScriptEnabled = true } = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: address, viewport: DESK, locale: 'en-GB', javaScriptEnabled })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (403|404|409|413|422|429)/.test(message.text()))
      faults.push(message.text())
  })
  page.on('pageerror', (fault) => faults.push(fault.message))
  return { context, page, faults }
}

/** What axe finds against WCAG 2.0 to 2.2, A and AA, as readable lines. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // The pages have no frames, and of what passes nothing is told: both save most of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(
    (found) =>
      `${found.id}: ${found.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join('; ')}`,
  )
}

/** What reaches past the right edge when the page scrolls sideways at its present width; empty when it does not. */
export const sidewaysFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const name = (element: Element) =>
      [
        element.tagName.toLowerCase(),
        element.id && `#${element.id}`,
        ...[...element.classList].map((each) => `.${each}`),
      ].join('')
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element),
    )
    const outermost = wide.filter((element) => !wide.includes(element.parentElement!))
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
    const named = [...outermost.slice(0, 2), ...innermost.slice(0, 3)].map(name)
    return [`scrolls sideways by ${scrollWidth - clientWidth} px: ${named.join('; ')}`]
  })
