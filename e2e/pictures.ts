/**
 * Takes the pictures of the README from a Foursight with the demonstration force that runs already:
 * `npx tsx e2e/pictures.ts http://127.0.0.1:4080`. Run by hand when a screen has changed.
 */
import { mkdirSync, statSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openBrowser, visit } from './browser.ts'
import { become } from './personas.ts'

const FOLDER = 'docs/pictures'
const SIZE = { width: 1280, height: 860 }
/** So that the README stays light. */
const MOST_BYTES = 300_000
/** The plan that shows what a specific, jointly owned plan reads like. */
const PLAN = 'Spokeshave'

async function take(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}/${name}.png`
  await page.screenshot({ path })
  const { size } = statSync(path)
  if (size > MOST_BYTES) throw new Error(`${path} has ${size} bytes, more than ${MOST_BYTES}`)
  console.log(`${path}: ${size} bytes`)
}

async function takeAll(address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await openBrowser()
  try {
    const { page } = await visit(browser, address)
    await page.setViewportSize(SIZE)
    await become(page, 'ocg-coordinator')
    await take(page, 'home')
    await page.goto('/threats')
    await take(page, 'threats')
    await page.goto('/plans')
    const plan = await page.getByRole('link', { name: PLAN }).first().getAttribute('href')
    await page.goto(plan!)
    await take(page, 'plan')
  } finally {
    await browser.close()
  }
}

await takeAll(process.argv[2] ?? 'http://127.0.0.1:4080')
