/** Styles, script, fonts and pictures: built with their digest in the name, so a browser may keep them for good. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Assets, Web } from './web.ts'

type Manifest = Record<string, { file: string; css?: string[] }>

/** The name of an island from the path of its source, or null where the path is no island's. */
const islandName = (source: string): string | null => /([a-z0-9-]+)\.island\.tsx?$/.exec(source)?.[1] ?? null

/** The addresses of the built stylesheet, script and islands. Throws when the client was not built. */
export function readAssets(clientFolder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(clientFolder, '.vite/manifest.json'), 'utf8')) as Manifest
  const css = manifest['src/ui/styles/main.scss']?.file
  const js = manifest['src/ui/client.ts']?.file
  if (!css || !js) throw new Error(`The client in ${clientFolder} is not complete: run npm run build`)
  const islands = new Map(Object.entries(manifest).map(([source, { file }]) => [islandName(source), `/${file}`]))
  const island = (name: string): string => {
    const address = islands.get(name)
    if (!address) throw new Error(`No island named ${name} was built: it is a file ${name}.island.ts of a slice`)
    return address
  }
  return { css: `/${css}`, js: `/${js}`, island }
}

/** The four marks of the logo, for the browser's tab. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#10212f" d="M1 2.5h9L15 8l-5 5.5H1zM20.6 1.5h6.8L31 5.1v6.8l-3.6 3.6h-6.8L17 11.9V5.1z"/><path fill="#0b5563" d="M8 17.2l7 1.7v4.9c0 3.7-2.8 6-7 7.4-4.2-1.4-7-3.7-7-7.4v-4.9zM24 16.5l7.5 7.5-7.5 7.5-7.5-7.5z"/></svg>'

/** Serves what was built. Paths never leave the folder. */
export function serveAssets(web: Web, clientFolder: string): void {
  web.hono.get('/icon.svg', (c) =>
    c.body(ICON, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  )
  web.hono.use(
    '/assets/*',
    serveStatic({
      root: clientFolder,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
}
