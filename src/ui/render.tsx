/** The whole document around a screen. No script or style is written into it: the content security policy allows none. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Frame, FrameProvider } from './frame.tsx'
import { Sprite } from './sprite.tsx'

const tags = { en: 'en-GB', cy: 'cy' } as const

/** HTML of a page. `body` draws its own `<Layout>`, which also names the document. */
export function renderDocument(frame: Frame, body: ReactNode): string {
  const page = (
    <FrameProvider frame={frame}>
      <html lang={tags[frame.language]}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href={frame.assets.css} />
          <script type="module" src={frame.assets.js} />
        </head>
        <body>
          <Sprite />
          {body}
        </body>
      </html>
    </FrameProvider>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
