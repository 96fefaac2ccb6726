/**
 * Comfort for those who have script; every page works without it. Loaded once, deferred, by every page.
 * Forms: unsaved text survives the language switch, leaving asks first, uploads show how far they are.
 */
import { startIslands } from './islands.ts'
import { watchKeys } from './keys.ts'

const all = <E extends HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
]

/** Forms with text that is not kept yet. */
const unsaved = new Set<HTMLFormElement>()
const draftKey = `draft ${location.pathname}`

/** Forms in which people write: a switch or a filter is not one. */
const writing = () => all<HTMLFormElement>('main form').filter((form) => form.method === 'post')

/** Text fields only: secrets and files are never kept in the browser. */
const textOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]) => {
    const secret = form.querySelector(`input[type="password"][name="${CSS.escape(name)}"]`)
    return typeof value === 'string' && !secret ? [[name, value] as [string, string]] : []
  })

function keepOverLanguageSwitch(): void {
  const drafts = writing().map((form) => (unsaved.has(form) ? textOf(form) : []))
  if (drafts.some((draft) => draft.length > 0)) sessionStorage.setItem(draftKey, JSON.stringify(drafts))
  unsaved.clear()
}

function fill(form: HTMLFormElement, draft: [string, string][]): void {
  const values = new Map<string, string[]>()
  for (const [name, value] of draft) values.set(name, [...(values.get(name) ?? []), value])
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type))
      control.checked = values.get(control.name)?.includes(control.value) ?? false
    else if (control instanceof HTMLInputElement && /^(hidden|file|password|submit)$/.test(control.type)) continue
    else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    )
      control.value = values.get(control.name)?.shift() ?? control.value
  }
  unsaved.add(form)
}

function restoreDrafts(): void {
  const kept = sessionStorage.getItem(draftKey)
  sessionStorage.removeItem(draftKey)
  if (!kept) return
  const drafts = JSON.parse(kept) as [string, string][][]
  writing().forEach((form, i) => {
    const draft = drafts[i]
    if (draft && draft.length > 0) fill(form, draft)
  })
}

function watchForms(): void {
  for (const form of writing()) {
    form.addEventListener('input', () => unsaved.add(form))
    form.addEventListener('submit', () => unsaved.delete(form))
  }
  for (const form of all('form[data-language-switch]')) form.addEventListener('submit', keepOverLanguageSwitch)
  addEventListener('beforeunload', (leaving) => {
    if (unsaved.size > 0) leaving.preventDefault()
  })
}

/** Sends the file with a bar that moves; a refusal is said where the bar was. */
function upload(form: HTMLFormElement, bar: HTMLElement, pressed: HTMLElement | null): void {
  const request = new XMLHttpRequest()
  const progress = bar.querySelector('progress')
  const refused = (text: string) => {
    bar.textContent = text
    bar.setAttribute('role', 'alert')
  }
  request.upload.onprogress = ({ loaded, total }) => {
    if (progress) progress.value = loaded / total
  }
  request.onload = () => {
    const answer = JSON.parse(request.responseText) as { goTo?: string; problems?: { text: string }[] }
    if (answer.goTo) location.assign(answer.goTo)
    else refused(answer.problems?.map(({ text }) => text).join(' ') ?? String(request.status))
  }
  request.onerror = () => refused(bar.dataset.failed ?? '')
  bar.hidden = false
  request.open('POST', form.action)
  request.setRequestHeader('Accept', 'application/json')
  request.send(new FormData(form, pressed))
}

function watchUploads(): void {
  for (const form of all<HTMLFormElement>('form[data-upload-progress]'))
    form.addEventListener('submit', (event) => {
      const bar = form.querySelector<HTMLElement>('[data-upload-bar]')
      if (!bar) return
      event.preventDefault()
      upload(form, bar, event.submitter)
    })
}

/** Asks for a region again each second until the answer no longer has it; then shows the page as it has become. */
async function poll(region: HTMLElement): Promise<void> {
  const href = region.dataset.poll ?? location.href
  const answer = await fetch(href, { headers: { Accept: 'text/html' } }).catch(() => null)
  if (!answer?.ok) return void setTimeout(poll, 5000, region)
  const next = new DOMParser()
    .parseFromString(await answer.text(), 'text/html')
    .querySelector<HTMLElement>(`[data-poll="${CSS.escape(href)}"]`)
  if (!next) return location.reload()
  region.replaceChildren(...next.childNodes)
  setTimeout(poll, 1000, region)
}

restoreDrafts()
watchForms()
watchUploads()
watchKeys()
startIslands()
for (const region of all('[data-poll]')) setTimeout(poll, 1000, region)
document.querySelector<HTMLElement>('[data-focus-first]')?.focus()
