/** A whole 4P plan as its LRO writes it, form by form, for a threat that has none. Everything in it is invented. */

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { fillIn, press, sendForm } from './forms.ts'
import { become, personaOf } from './personas.ts'

/** Local days from today, as a date field takes them. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** The sentences under "What still blocks approval" on the plan's page, in order. */
export async function blockingOn(page: Page, plan: string): Promise<string[]> {
  await page.goto(plan)
  return page.locator('[aria-labelledby="blocks"] li:not(.ok)').allTextContents()
}

/** From the threat's page to an open plan; the OCG coordinator then names its three leads. Answers the plan's path. */
export async function openPlan(page: Page): Promise<string> {
  await page.locator('a[href^="/plans/new"]').first().click()
  await press(page, page.getByRole('button', { name: 'Open the plan' }))
  const plan = new URL(page.url()).pathname
  await become(page, 'ocg-coordinator')
  for (const role of ['sro', 'sio', 'lro'] as const)
    await sendForm(page, `${plan}/leads?lead=${role}`, `${plan}/leads`, { accountId: personaOf(role).name })
  await become(page, 'lro')
  return plan
}

/** Who does what, where. */
export async function writeThreatAndPlace(page: Page, plan: string): Promise<void> {
  await sendForm(page, `${plan}/threat`, `${plan}/threat`, {
    threatStatement:
      'Three men from one yard take quad bikes from farms on nights without a moon, and sell them by Friday.',
    riskToPeople: 'One farmer lives alone and has said that he will go out to meet them.',
    holdsChecked: 'Asked the duty desk today; nothing is held.',
  })
  await sendForm(page, `${plan}/places`, `${plan}/places`, { areaIds: 'Flintshire' })
}

/** Asks one partner from the plan's own page, and writes down what they said. */
export async function askPartner(page: Page, plan: string): Promise<void> {
  await page.goto(plan)
  const ask = await page.locator('main a[href^="/partners/consultations/new"]').first().getAttribute('href')
  await sendForm(page, ask!, '/partners/consultations', {
    agencyId: 'farmers’ union',
    contactRole: 'Branch secretary',
    question: 'Which yards would you look at first, and what would you rather we did not do there?',
    askedOn: dayIn(-2),
  })
  // Asked from a plan, it leads back there; the ledger leads to what was asked.
  const asked = page.locator('main a[href^="/partners/consultations/"]', { hasText: 'farmers’ union' })
  await page.goto((await asked.first().getAttribute('href'))!)
  const reply = `${new URL(page.url()).pathname}/reply`
  await fillIn(page.locator(`form[action="${reply}"]`), {
    replyText: 'Two yards near the bypass.',
    answeredOn: dayIn(-1),
  })
  await press(page, page.locator(`form[action="${reply}"] button`).first())
}

/** One objective with every SMART part. */
export async function writeObjective(page: Page, plan: string): Promise<void> {
  await sendForm(page, `${plan}/objectives/new`, `${plan}/objectives/new`, {
    p: 'pursue',
    text: 'Quad bikes can no longer be sold from the yard.',
    measure: 'Quad bikes taken in a month',
    dataSource: 'Crime reports, counted on the first of the month',
    baseline: '9 last month',
    target: '3 in the month of the due date',
    achievable: 'The yard is known, and the licensing officer goes along.',
    relevant: 'Without the yard the group has nowhere to keep a bike for a week.',
    ownerId: personaOf('sio').name,
    dueOn: dayIn(60),
  })
}

const actions = {
  pursue: 'Read the sales of the yard for three months against the bikes that were taken.',
  prevent: 'Speak with the two youngest, with the youth worker they know.',
  protect: 'Mark every quad bike within eight miles of the yard.',
  prepare: 'Brief the night crews on which lanes lead to the yard without a camera.',
}

/** One action in each P, resting on a fact of the place or on what the partner said. */
export async function writeActions(page: Page, plan: string): Promise<void> {
  for (const [p, text] of Object.entries(actions)) {
    await page.goto(`${plan}/actions/new?p=${p}`)
    const form = page.locator(`form[action="${plan}/actions/new"]`)
    await fillIn(form, { p, tactic: `Step of ${p}`, text, ownerId: personaOf('lro').name, dueOn: dayIn(30) })
    await form.locator('input[name="basis"][value^="consultation:"]').first().check()
    if (p === 'protect') await form.locator('input[name="basis"][value^="fact:"]').first().check()
    await press(page, form.locator('button').first())
  }
}

/** The three prompts that gate approval. */
export async function considerIt(page: Page, plan: string): Promise<void> {
  await sendForm(page, `${plan}/considered`, `${plan}/considered`, {
    'answer.people-at-risk-if-pursue-first': 'The farmer who lives alone is visited first.',
    'answer.community-impact-assessment': 'Asked the farmers’ union; they expect relief, and no tension.',
    'because.necessity-and-proportionality': 'Nothing intrusive is asked for.',
  })
}

/** A page shows this text in its main part. */
export async function expectShown(page: Page, text: string | RegExp): Promise<void> {
  await expect.poll(() => page.locator('main').textContent(), { timeout: 15_000 }).toMatch(text)
}
