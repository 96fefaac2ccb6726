/** docs/glossary.md and docs/surface.md are written from the code: `npx vitest run src/testing/generated-docs.test.ts -u` writes them anew. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../access.ts'
import { declareRoutes } from '../app.ts'
import { isOpen } from '../platform/permission.ts'
import type { House } from '../platform/slice.ts'
import { surfaceText } from '../platform/surface.ts'
import { vocabulary } from '../vocabulary.ts'
import { type TestApp, testApp } from './app.ts'

let app: TestApp
let house: House
beforeAll(async () => {
  app = await testApp((web) => {
    house = declareRoutes(web, { demo: false })
  })
})
afterAll(() => app.drop())

const cell = (text: string) => text.replaceAll('|', '\\|')

function glossary(): string {
  const rows = vocabulary.map(
    ({ short, en, cy, meaning, source }) =>
      `| ${[short, en, cy, meaning.en, meaning.cy, source].map(cell).join(' | ')} |`,
  )
  return `# Glossary

Written from \`src/vocabulary.ts\`; the same terms stand on the page *Short forms explained*. Welsh for review by a Welsh speaker.

| Term | In full | Yn llawn | Meaning | Ystyr | Source |
|---|---|---|---|---|---|
${rows.join('\n')}
`
}

test('the glossary is the vocabulary', async () => {
  await expect(glossary()).toMatchFileSnapshot('../../docs/glossary.md')
})

test('the list of paths is what is declared', async () => {
  await expect(surfaceText(app.web.declared, roles, house.kinds.values())).toMatchFileSnapshot('../../docs/surface.md')
})

test('every permission that a route asks for is held by a role', () => {
  const held = new Set<string>(Object.values(roles).flatMap((role) => [...role.permissions]))
  const asked = app.web.declared.map((declaration) => declaration.may).filter((may) => !isOpen(may))
  expect(asked.filter((may) => !held.has(may))).toEqual([])
})

test('the administrator holds no permission on content', () => {
  const allowed = new Set<string>(house.slices.flatMap(({ administration = [] }) => administration))
  expect(roles.administrator.permissions.filter((permission) => !allowed.has(permission))).toEqual([])
})

/** Files that a text names by their path, from the root, from `src/` or from the slices. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w./-]+\/[\w.-]+\.(?:tsx?|mjs|sql))`/g)].map(([, path]) => path!)
const isThere = (path: string): boolean => ['', 'src/', 'src/capabilities/'].some((under) => existsSync(under + path))

test('every file that a document names is there', () => {
  const documents = [
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'README.md',
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`),
  ]
  const named = documents
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => pathsIn(readFileSync(file, 'utf8')).map((path) => ({ file, path })))
  expect(named.length).toBeGreaterThan(40)
  // The how-to of a new slice speaks of `holds`, which is not there until somebody makes it.
  expect(named.filter(({ path }) => !isThere(path) && !path.includes('/holds/'))).toEqual([])
  expect(pathsIn('see `src/nowhere.ts` and `fill.ts`')).toEqual(['src/nowhere.ts'])
})
