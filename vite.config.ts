/** How `scripts/build.mjs` builds: the server to dist/server, what the browser gets to dist/client/assets. */
import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'vite'
import { landPlugin } from './src/ui/map/land-plugin.ts'

const present = (entries: Record<string, string>) =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)))

/** All that import React must be here, so that there is one React. */
const REACT = ['react', 'react-dom']

/** The code of worker threads, each a file of its own: `src/analysis/scan/scan-worker.ts` becomes `server/scan-worker.js`. */
const workers = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('-worker.ts'))
    .map((file) => [basename(file, '.ts'), `src/${file}`]),
)

/** The interactive parts of pages, each a file of its own: `radar/radar-map.island.ts` becomes `assets/radar-map-….js`. */
const islands = Object.fromEntries(
  readdirSync('src/capabilities', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.island\.tsx?$/.test(file))
    .map((file) => [basename(file).replace(/\.island\.tsx?$/, ''), `src/capabilities/${file}`]),
)

const server = { main: 'src/main.ts', command: 'src/commands/command.ts', radar: 'src/commands/radar.ts', ...workers }
const client = { client: 'src/ui/client.ts', main: 'src/ui/styles/main.scss', ...islands }

export default defineConfig(({ isSsrBuild }) => ({
  publicDir: false,
  plugins: [landPlugin()],
  // React goes into the server's build in its production form: NODE_ENV, which it would ask, tells us something else.
  ...(isSsrBuild && { ssr: { noExternal: REACT }, define: { 'process.env.NODE_ENV': '"production"' } }),
  build: {
    target: isSsrBuild ? 'node20' : 'es2022',
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    manifest: !isSsrBuild,
    sourcemap: isSsrBuild === true,
    assetsInlineLimit: 0,
    rollupOptions: {
      input: present(isSsrBuild ? server : client),
      // The loader asks each island for what it exports.
      preserveEntrySignatures: 'exports-only',
      ...(isSsrBuild && { output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' } }),
    },
  },
}))
