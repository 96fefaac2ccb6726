/**
 * Makes a slice that compiles, passes the architecture tests and shows a page:
 * `npm run new-slice -- holds "holds that an SIO sets on a place"`.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ slice: string, Name: string, purpose: string }} Named */

/** @type {Record<string, (named: Named) => string>} */
const files = {
  'index.ts': ({ slice, purpose }) => `/** ${sentence(purpose)} Owner: to be named. */
export { ${slice}Routes } from './routes.ts'
`,
  'words.ts': ({ slice, Name }) => `/** Shapes of ${slice}. */
import { z } from 'zod'

export const ${Name}View = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) })
export type ${Name}View = z.infer<typeof ${Name}View>
`,
  'messages.ts': ({ slice, purpose }) => `/** Every sentence of ${slice}. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const messages = catalogue({
  en: { '${slice}.title': '${sentence(purpose).slice(0, -1)}', '${slice}.none': 'Nothing is recorded yet.' },
  cy: { '${slice}.title': '${sentence(purpose).slice(0, -1)}', '${slice}.none': 'Nid oes dim wedi’i gofnodi eto.' },
})
`,
  'store.ts': ({
    slice,
    Name,
  }) => `/** All SQL for ${slice}. No other file names a table of the Postgres schema \`${slice}\`. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import type { ${Name}View } from './words.ts'

declare module '../../platform/database/database.ts' {
  interface Database {
    '${slice}.item': { forceId: string; id: Generated<string>; restrictionId: string | null; name: string }
  }
}

/** Everything recorded, by name. */
export function list${Name}(db: Db): Promise<${Name}View['items']> {
  return db.selectFrom('${slice}.item').select(['id', 'name']).orderBy('forceId').orderBy('name').execute()
}
`,
  'routes.ts': ({ slice, Name }) => `/** HTTP for ${slice}. */
import { z } from 'zod'
import { page, type Web } from '../../platform/http.ts'
import { ${Name}Screen } from './screens.tsx'
import { list${Name} } from './store.ts'
import { ${Name}View } from './words.ts'

export function ${slice}Routes(web: Web): void {
  page(web, {
    path: '/${slice}',
    at: z.object({}),
    may: 'signed-in',
    audit: 'read ${slice}',
    gives: ${Name}View,
    view: async ({ db }) => ({ items: await list${Name}(db) }),
    screen: ${Name}Screen,
  })
}
`,
  'screens.tsx': ({ slice, Name }) => `/** Screens for ${slice}: pure functions from a view to HTML. */
import { useText } from '../../platform/language.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { ${Name}View } from './words.ts'

export function ${Name}Screen({ items }: ${Name}View) {
  const t = useText(messages)
  return (
    <Layout title={t('${slice}.title')}>
      {items.length === 0 ? (
        <p>{t('${slice}.none')}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item.id}>{item.name}</li>
          ))}
        </ul>
      )}
    </Layout>
  )
}
`,
  'routes.test.ts': ({ slice }) => `import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../app-for-tests.ts'
import { ${slice}Routes } from './index.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp(${slice}Routes)
})
afterAll(() => app.drop())

test('the page shows, and reading it is recorded', async () => {
  expect((await app.get(app.people.analyst, '/${slice}')).status).toBe(200)
  expect((await app.auditLines()).map((line) => line.did)).toContain('read ${slice}')
})
`,
}

/** @param {Named} named */
const migration = ({ slice, purpose }) => `-- ${sentence(purpose)}
create schema ${slice};

create table ${slice}.item (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  name text not null,
  primary key (force_id, id)
);
create index item_by_name on ${slice}.item (force_id, name);
select platform.make_tenant('${slice}.item');
`

/** @param {string} purpose */
function sentence(purpose) {
  return `${purpose.slice(0, 1).toUpperCase()}${purpose.slice(1).replace(/[.'\\]+$/g, '')}.`
}

/**
 * Makes the slice in `root` and answers the files made. Throws Error when the name is not one lower-case word or is taken.
 * @param {string} root
 * @param {string} slice
 * @param {string} purpose
 */
export function makeSlice(root, slice, purpose) {
  const folder = join(root, 'src/capabilities', slice)
  if (!/^[a-z]{3,20}$/.test(slice))
    throw new Error(`"${slice}" is no name for a slice: use one lower-case word, such as holds`)
  if (!/^[\w ,’()-]{8,}$/.test(purpose)) throw new Error('Say in a few plain words what the slice is for, in quotes')
  if (existsSync(folder)) throw new Error(`src/capabilities/${slice} exists already`)
  const named = { slice, Name: slice.slice(0, 1).toUpperCase() + slice.slice(1), purpose }
  const highest = Math.max(...readdirSync(join(root, 'migrations')).map((name) => Number(name.slice(0, 4)) || 0))
  const migrationFile = `migrations/${String(highest + 1).padStart(4, '0')}_${slice}_items.sql`
  const made = [migrationFile]
  writeFileSync(join(root, migrationFile), migration(named))
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text(named))
    made.push(`src/capabilities/${slice}/${name}`)
  }
  return made
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [slice = '', purpose = ''] = process.argv.slice(2)
  try {
    const made = makeSlice(process.cwd(), slice, purpose)
    console.log(
      `Made ${made.length} files:\n${made.map((file) => `  ${file}`).join('\n')}\nNext: docs/how-to/add-a-slice.md`,
    )
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    process.exit(1)
  }
}
