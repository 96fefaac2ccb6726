/**
 * Builds the server and what the browser gets into dist/, and does nothing when no source has changed since.
 * `node scripts/build.mjs`; needs the dependencies.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const STAMP = 'dist/built-from'
const SOURCES = [
  'src',
  'demo',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/build-wasm.mjs',
]

/** One name for the state of every source: it changes when any of them does. */
export function sourcesDigest() {
  const hash = createHash('sha256').update(process.version.split('.')[0])
  for (const file of SOURCES.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!/^(src|demo)$/.test(path)) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Whether dist/ was built from the sources as they are now. */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesDigest()
}

/** Builds both parts. Throws the builder's error; then dist/ counts as not built. */
export async function buildAll() {
  const digest = sourcesDigest()
  rmSync(STAMP, { force: true })
  const [{ build }, { buildWasm }] = await Promise.all([import('vite'), import('./build-wasm.mjs')])
  await buildWasm()
  if (existsSync('src/main.ts')) await build({ logLevel: 'warn', build: { ssr: true, emptyOutDir: true } })
  if (existsSync('src/ui/styles/main.scss') || existsSync('src/ui/client.ts'))
    await build({ logLevel: 'error', build: { emptyOutDir: true } })
  mkdirSync('dist', { recursive: true })
  writeFileSync(STAMP, digest)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (isBuilt()) console.log('dist/ is up to date')
  else await buildAll()
}
