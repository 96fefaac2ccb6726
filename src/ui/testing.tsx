/** For tests of screens and parts: a frame with sensible values, and what can be asked of the HTML without a browser. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Frame, FrameProvider } from './frame.tsx'

/** A signed-in reader on Monday 23 November 2026; `changes` come on top. */
export const aFrame = (changes: Partial<Frame> = {}): Frame => ({
  language: 'en',
  path: '/plans/31?tab=actions',
  today: '2026-11-23',
  now: '2026-11-23T08:10:00Z',
  user: { id: 'u-1', name: 'A. Bowen', rank: 'Superintendent', roles: ['sro'] },
  force: { id: 'f-1', name: { en: 'North Wales', cy: 'Gogledd Cymru' }, demo: true },
  nav: [],
  marking: 'OFFICIAL-SENSITIVE',
  permissions: [],
  density: 'auto',
  assets: { css: '/assets/main.css', js: '/assets/client.js', island: (name) => `/assets/${name}.js` },
  ...changes,
})

/** HTML of a part inside a frame. */
export const drawn = (part: ReactNode, changes: Partial<Frame> = {}): string =>
  renderToStaticMarkup(<FrameProvider frame={aFrame(changes)}>{part}</FrameProvider>)

/** The words a reader sees or hears between the tags, single-spaced. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()

/** Ids that occur more than once. */
export function repeatedIds(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '')
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}

/** Ids that something points to (label, description, `#link`) and that are nowhere. */
export function missingIds(html: string): string[] {
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))
  const pointed = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby|popovertarget)="([^"]*)"/gi)]
  const linked = [...html.matchAll(/<a[^>]*\shref="#([^"]+)"/g)]
  return [...pointed, ...linked].flatMap(([, id]) => (id ?? '').split(' ')).filter((id) => id && !ids.has(id))
}
