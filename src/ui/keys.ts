/**
 * Single keys for those who work through a list all day. An element with `data-key="d"` is pressed, or focused where it is a
 * field, by that key alone; never while someone writes. Off for the reader who turns them off (WCAG 2.1.4), who keeps that
 * choice in this browser; and absent where storage is refused.
 */

const KEPT = 'single keys'

const areOn = (): boolean => {
  try {
    return localStorage.getItem(KEPT) !== 'off'
  } catch {
    return false
  }
}

function keep(on: boolean): void {
  try {
    localStorage.setItem(KEPT, on ? 'on' : 'off')
  } catch {
    // Nothing can be kept here: the keys stay as they are on this page.
  }
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|submit|button)$/.test(target.type))

/** A folded part opens, and what is to be written in it is ready to be written. */
function press(element: HTMLElement): void {
  if (/^(input|textarea|select)$/i.test(element.tagName)) {
    element.focus()
    return
  }
  element.click()
  const folded = element.parentElement
  if (element.tagName === 'SUMMARY' && folded instanceof HTMLDetailsElement && folded.open)
    folded.querySelector<HTMLElement>('textarea, select, input:not([type="hidden"])')?.focus()
}

/** Says to assistive technology which keys there are, and shows them beside their buttons; or takes both away. */
function show(on: boolean): void {
  document.documentElement.dataset.keys = on ? 'on' : 'off'
  for (const element of document.querySelectorAll<HTMLElement>('[data-key]'))
    if (on) element.setAttribute('aria-keyshortcuts', element.dataset.key ?? '')
    else element.removeAttribute('aria-keyshortcuts')
}

function watchSwitches(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-keys-switch]')) {
    box.checked = areOn()
    box.addEventListener('change', () => {
      keep(box.checked)
      show(box.checked)
    })
  }
}

/** Listens, on pages that have such elements. */
export function watchKeys(): void {
  if (!document.querySelector('[data-key]')) return
  for (const list of document.querySelectorAll<HTMLElement>('[data-keys-list]')) list.hidden = false
  watchSwitches()
  show(areOn())
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape')
      for (const folded of document.querySelectorAll('details.act[open]')) folded.removeAttribute('open')
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isWriting(event.target)) return
    if (document.documentElement.dataset.keys !== 'on' || event.key.length !== 1) return
    const pressed = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`)
    if (!pressed) return
    event.preventDefault()
    press(pressed)
  })
}
