/** Styles, script, fonts and pictures: built with their digest in the name, so a browser may keep them for good. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Web } from './web.ts'

type Manifest = Record<string, { file: string; css?: string[] }>

/** The addresses of the built stylesheet and script. Throws when the client was not built. */
export function readAssets(clientFolder: string): { css: string; js: string } {
  const manifest = JSON.parse(readFileSync(join(clientFolder, '.vite/manifest.json'), 'utf8')) as Manifest
  const css = manifest['src/ui/styles/main.scss']?.file
  const js = manifest['src/ui/client.ts']?.file
  if (!css || !js) throw new Error(`The client in ${clientFolder} is not complete: run npm run build`)
  return { css: `/${css}`, js: `/${js}` }
}

/** Serves what was built. Paths never leave the folder. */
export function serveAssets(web: Web, clientFolder: string): void {
  web.hono.use(
    '/assets/*',
    serveStatic({
      root: clientFolder,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
}
