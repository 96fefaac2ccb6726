/** Filling in a form as a person does: each field by its name, whatever it is. */
import type { Locator, Page } from 'playwright-core'

export type Typed = Record<string, string>

/** Types, chooses or ticks each value. An option of a list is found by its value or by some of its words. */
export async function fillIn(form: Locator, typed: Typed): Promise<void> {
  for (const [name, value] of Object.entries(typed)) {
    const field = form.locator(`[name="${name}"]`)
    const kind = await field.first().evaluate((element: HTMLInputElement) => element.type)
    if (kind === 'radio') await form.locator(`[name="${name}"][value="${value}"]`).check()
    else if (kind === 'checkbox') await form.getByRole('checkbox', { name: value }).first().check()
    else if (kind === 'select-one') await field.selectOption(await optionOf(field, value))
    else await field.fill(value)
  }
}

/** The value of the option whose words contain `words`. Throws Error when there is none. */
async function optionOf(field: Locator, words: string): Promise<string> {
  const options = await field
    .locator('option')
    .evaluateAll((all) =>
      all.map((each) => ({ text: each.textContent ?? '', value: each.getAttribute('value') ?? '' })),
    )
  const found = options.find(({ text, value }) => value === words || (value !== '' && text.includes(words)))
  if (!found) throw new Error(`None of the options is "${words}": ${options.map(({ text }) => text).join(', ')}`)
  return found.value
}

/** Opens the form that posts to `path` at `at`, fills it in and sends it. Throws Error with the problems when it is refused. */
export async function sendForm(page: Page, at: string, path: string, typed: Typed): Promise<void> {
  await page.goto(at)
  const form = page.locator(`main form[action="${path}"]`)
  await fillIn(form, typed)
  await press(page, form.locator('button').first())
}

/** Presses the button and waits for the page that it leads to. Throws Error with the problems when the form is refused. */
export async function press(page: Page, button: Locator): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse((each) => each.request().isNavigationRequest()),
    button.click(),
  ])
  await page.waitForLoadState()
  if (answer.status() < 400) return
  throw new Error(`${answer.url()} answers ${answer.status()}: ${await page.locator('main').textContent()}`)
}
