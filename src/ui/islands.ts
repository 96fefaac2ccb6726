/** Starts the islands of this page. A page without one loads nothing. */

/** What the file of an island exports. */
type IslandFile<View> = { mount: (place: HTMLElement, view: View) => void | Promise<void> }

async function start(place: HTMLElement, address: string): Promise<void> {
  const { mount } = (await import(/* @vite-ignore */ address)) as IslandFile<unknown>
  const text = place.querySelector(':scope > script[type="application/json"]')?.textContent
  await mount(place, JSON.parse(text ?? 'null'))
  place.dataset.islandReady = ''
}

/** Loads and mounts each. One that fails leaves what the page had there, says so to the console, and stops no other. */
export function startIslands(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-island]'))
    start(place, place.dataset.island ?? '').catch((fault) => console.error(fault))
}
