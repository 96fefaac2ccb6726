/** Every sign of the program, once a page: 16 px, solid, one weight. Parts point to it with `<use>`. */

const drawn = {
  search:
    'M7 1a6 6 0 1 0 3.7 10.7l3.3 3.3 1.1-1.1-3.3-3.3A6 6 0 0 0 7 1zm0 1.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z',
  warn: 'M8 1 15.5 14.5H.5zM7.2 6v4.2h1.6V6zm0 5.4V13h1.6v-1.6z',
  tick: 'm6.2 13.2-5-5 1.5-1.5 3.5 3.5L13.3 3l1.5 1.5z',
  cross: 'm3.4 2 4.6 4.6L12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.4L8 9.4 3.4 14 2 12.6 6.6 8 2 3.4z',
  stop: 'M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8zM4 7h8v2H4z',
  clock:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.6zM7.2 4.5v4l3 1.9.8-1.3-2.2-1.4V4.5z',
  up: 'M8 2.5 13.5 9H9.3v5H6.7V9H2.5z',
  down: 'M8 13.5 2.5 7h4.2V2h2.6v5h4.2z',
  same: 'M2.5 7h11v2h-11z',
  hold: 'M3.5 2h3.2v12H3.5zm5.8 0h3.2v12H9.3z',
  doc: 'M3 1h6.5L13 4.5V15H3zm1.5 1.5v11h7V5.3H8.8V2.5zM6 7.5h4.2v1.3H6zm0 2.7h4.2v1.3H6z',
  place: 'M8 1a5 5 0 0 0-5 5c0 3.6 5 9 5 9s5-5.4 5-9a5 5 0 0 0-5-5zm0 3.2a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8z',
  talk: 'M1.5 2h13v9.5H8L4.5 15v-3.5h-3zM3 3.5V10h3v1.5L7.5 10H13V3.5z',
  book: 'M1 2.5c2.5-.8 5-.5 7 .8 2-1.3 4.5-1.6 7-.8v10.6c-2.5-.7-5-.4-7 .9-2-1.3-4.5-1.6-7-.9zm1.5 1.2v7.6c1.7-.3 3.3 0 4.8.7V4.5c-1.5-.9-3.2-1.2-4.8-.8zm11 0c-1.6-.4-3.3-.1-4.8.8V12c1.5-.7 3.1-1 4.8-.7z',
  lock: 'M8 1a3.6 3.6 0 0 0-3.6 3.6V7H3v8h10V7h-1.4V4.6A3.6 3.6 0 0 0 8 1zm0 1.6a2 2 0 0 1 2 2V7H6V4.6a2 2 0 0 1 2-2z',
  pen: 'm11.3 1 3.7 3.7L5.2 14.5 1 15l.5-4.2z',
  group:
    'M5.5 8a3 3 0 1 1 0-6 3 3 0 0 1 0 6zm5.8 0a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5zM0 14c0-3 2.3-4.8 5.5-4.8S11 11 11 14zm12.4 0c0-1.7-.6-3.3-1.7-4.4 3-.4 5.3 1.1 5.3 4.4z',
  person: 'M8 8a3.4 3.4 0 1 1 0-6.8A3.4 3.4 0 0 1 8 8zM1.8 15c0-3.5 2.6-5.6 6.2-5.6s6.2 2.1 6.2 5.6z',
  heart:
    'M8 1.2 14.5 3v4.6c0 3.7-2.7 6.1-6.5 7.4-3.8-1.3-6.5-3.7-6.5-7.4V3zm0 1.6L3 4.2v3.4c0 2.7 1.8 4.5 5 5.7 3.2-1.2 5-3 5-5.7V4.2z',
  chev: 'm5 2 6 6-6 6-1.4-1.4L8.2 8 3.6 3.4z',
  clip: 'M2 2h12v12H2zm1.5 1.5v9h9v-9zM5 9.5h1.5V12H5zm2.3-3h1.5V12H7.3zM9.5 8H11v4H9.5z',
} as const

export type IconName = keyof typeof drawn

/** The path of a sign in a square of 16, for charts that must stand alone. */
export const iconPath = (name: IconName): string => drawn[name]

/** The signs and the logo, hidden; first thing in the body. */
export function Sprite() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true">
      {Object.entries(drawn).map(([name, d]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 16 16">
          <path fillRule="evenodd" d={d} />
        </symbol>
      ))}
      <symbol id="logo" viewBox="0 0 32 32">
        <path fill="var(--ink)" d="M1 2.5h9L15 8l-5 5.5H1zM20.6 1.5h6.8L31 5.1v6.8l-3.6 3.6h-6.8L17 11.9V5.1z" />
        <path
          fill="var(--accent)"
          d="M8 17.2l7 1.7v4.9c0 3.7-2.8 6-7 7.4-4.2-1.4-7-3.7-7-7.4v-4.9zM24 16.5l7.5 7.5-7.5 7.5-7.5-7.5z"
        />
      </symbol>
    </svg>
  )
}
