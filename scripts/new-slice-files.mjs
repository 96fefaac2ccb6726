/**
 * What a new slice begins with: one kind of record that can be listed, recorded, edited, linked to an investigation and put under a
 * restriction; with its sentences, its migration and what the tests that try every route need of it.
 */

/** @typedef {{ slice: string, one: string, One: string, purpose: string }} Named */

/** @param {string} purpose */
export const sentence = (purpose) => `${purpose.slice(0, 1).toUpperCase()}${purpose.slice(1).replace(/[.'\\]+$/g, '')}.`

/** @type {Record<string, (named: Named) => string>} */
export const files = {
  'index.ts': ({ slice, one, purpose }) => `/** ${sentence(purpose)} Owner: to be named. */
import { kindOf } from '../../platform/records.ts'
import type { Slice } from '../../platform/slice.ts'
import { fill } from './fill.ts'
import './did-messages.ts'
import './messages.ts'
import { ${slice}Routes } from './routes.ts'

const ${one} = kindOf({
  name: '${one}',
  table: '${slice}.${one}',
  href: (id) => \`/${slice}/\${id}\`,
  called: { reference: 'r.name' },
})

export const ${slice}: Slice = {
  name: '${slice}',
  routes: ${slice}Routes,
  nav: [{ href: '/${slice}', labelKey: '${slice}.title', may: '${slice}.read' }],
  records: [${one}],
  fill,
}
`,
  'words.ts': ({
    slice,
    one,
    One,
  }) => `/** What a ${one} is, and its form: its fields are the columns of \`${slice}.${one}\`. */
import { z } from 'zod'
import { Edit } from '../../platform/edits.ts'
import { type Filled, fieldsOf, form } from '../../platform/form.ts'
import { messages } from './messages.ts'

const { line, passage, writtenIn, markedAs } = fieldsOf(messages)

export const ${one}Form = form({
  name: line('${slice}.name', { most: 200, needed: '${slice}.nameNeeded' }),
  note: passage('${slice}.note', { most: 2000 }),
  language: writtenIn(),
  marking: markedAs('OFFICIAL'),
})
export type ${One}Form = Filled<typeof ${one}Form>

export const ${One} = ${one}Form.held.extend({ id: z.uuid(), restrictionId: z.uuid().nullable() })
export type ${One} = z.infer<typeof ${One}>

export const ${One}View = z.object({ ${one}: ${One}, edits: z.array(Edit) })
export type ${One}View = z.infer<typeof ${One}View>

export const NoPath = z.object({})
export const IdPath = z.object({ id: z.uuid() })
`,
  'messages.ts': ({ slice, purpose }) => {
    const said = {
      title: [sentence(purpose).slice(0, -1), sentence(purpose).slice(0, -1)],
      lede: [sentence(purpose), sentence(purpose)],
      none: ['Nothing is recorded yet.', 'Nid oes dim wedi’i gofnodi eto.'],
      name: ['Name', 'Enw'],
      nameNeeded: ['Give it a name.', 'Rhowch enw iddo.'],
      note: ['What is to be known of it', 'Yr hyn sydd i’w wybod amdano'],
      find: ['Find by name', 'Canfod yn ôl enw'],
      add: ['Record one', 'Cofnodi un'],
      keep: ['Keep', 'Cadw'],
      edit: ['Edit {name}', 'Golygu {name}'],
      editShort: ['Edit', 'Golygu'],
      save: ['Save', 'Cadw'],
      all: ['All', 'Popeth'],
    }
    const pairs = Object.entries(said)
      .map(
        ([key, pair]) => `  '${slice}.${key}': [${pair.map((text) => `'${text.replaceAll("'", '’')}'`).join(', ')}],\n`,
      )
      .join('')
    return `/** Every sentence of ${slice}, [English, Welsh]. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const messages = catalogue({
${pairs}})
`
  },
  'did-messages.ts': ({
    slice,
    one,
  }) => `/** What the audit says was done on ${slice}. Welsh for review by a Welsh speaker. */
import { didMessages } from '../../platform/did-messages.ts'

didMessages({
  'read ${slice}': 'Darllenwyd y rhestr: ${slice}',
  'read ${one}': 'Darllenwyd: ${one}',
  'began a ${one}': 'Dechreuwyd: ${one}',
  'recorded ${one}': 'Cofnodwyd: ${one}',
  'opened ${one} to edit': 'Agorwyd i’w olygu: ${one}',
  'edited ${one}': 'Golygwyd: ${one}',
})
`,
  'store.ts': ({
    slice,
    one,
    One,
  }) => `/** All SQL for ${slice}. No other file names a table of the Postgres schema \`${slice}\`. */
import type { Generated } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { type ${One}, ${one}Form, type ${One}Form } from './words.ts'

const written = Object.keys(${one}Form.fields) as (keyof ${One}Form)[]

declare module '../../platform/database/database.ts' {
  interface Database {
    '${slice}.${one}': ${One}Form & {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      recordedBy: string
      recordedAt: Generated<string>
    }
  }
}

/** Every one that the reader may see, in no order. */
export const ${one}Rows = (db: Db) => db.selectFrom('${slice}.${one}').select(['id', 'restrictionId', ...written])

/** Throws Refusal 404 when there is none for this reader. */
export async function find${One}(db: Db, id: string): Promise<${One}> {
  const found = await ${one}Rows(db).where('id', '=', id).executeTakeFirst()
  if (!found) throw nothingHere()
  return found
}

/** As \`find${One}\`, and holds it until the transaction ends. */
export async function lock${One}(tx: Tx, id: string): Promise<${One}> {
  await tx.selectFrom('${slice}.${one}').where('id', '=', id).select('id').forUpdate().execute()
  return find${One}(tx, id)
}

/** Adds one; answers its id. */
export async function record${One}(tx: Tx, forceId: string, filled: ${One}Form, by: string): Promise<string> {
  const { id } = await tx
    .insertInto('${slice}.${one}')
    .values({ ...filled, forceId, recordedBy: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes one anew. What stood before is kept by whoever calls this (\`platform/edits.ts\`). */
export async function save${One}(tx: Tx, id: string, filled: ${One}Form): Promise<void> {
  await tx.updateTable('${slice}.${one}').set(filled).where('id', '=', id).execute()
}
`,
  'register.tsx': ({ slice, one, One }) => `/** The list of ${slice}. */
import { registerOf } from '../../platform/http.ts'
import { useText } from '../../platform/language.tsx'
import { LinkButton } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { messages } from './messages.ts'
import { ${one}Rows } from './store.ts'
import { ${One} } from './words.ts'

export const ${one}Register = registerOf(messages, {
  path: '/${slice}',
  may: '${slice}.read',
  audit: 'read ${slice}',
  title: '${slice}.title',
  lede: '${slice}.lede',
  empty: '${slice}.none',
  gives: ${One},
  query: ${one}Rows,
  show: async (_db, rows) => rows,
  columns: {
    name: {
      head: '${slice}.name',
      value: (row) => row.name,
      href: ({ id }) => \`/${slice}/\${id}\`,
      names: true,
      sort: { words: 'name' },
    },
    note: { head: '${slice}.note', value: (row) => row.note, className: 'wrap' },
  },
  filters: { q: { find: '${slice}.find', in: ['name', 'note'] } },
  views: { all: { text: '${slice}.all' } },
  order: 'name',
  actions: Add,
})

function Add() {
  const t = useText(messages)
  return useMay('${slice}.write') && <LinkButton href="/${slice}/new">{t('${slice}.add')}</LinkButton>
}
`,
  'routes.ts': ({
    slice,
    one,
    One,
  }) => `/** HTTP for ${slice}: the list, recording and editing one, and one with what was changed in it. */
import { listEdits } from '../../platform/edits.ts'
import { editPage, formPage, page, register, type Web } from '../../platform/http.ts'
import { ${one}Register } from './register.tsx'
import { ${One}Screen } from './screens.tsx'
import { find${One}, lock${One}, record${One}, save${One} } from './store.ts'
import { IdPath, NoPath, ${one}Form, ${One}View } from './words.ts'

const about = ({ id, restrictionId }: { id: string; restrictionId: string | null }) => ({
  subject: \`${slice}.${one}:\${id}\`,
  restrictionId,
})

export function ${slice}Routes(web: Web): void {
  register(web, ${one}Register)
  formPage(web, {
    path: '/${slice}/new',
    posts: '/${slice}',
    at: NoPath,
    may: '${slice}.write',
    audit: { opened: 'began a ${one}', done: 'recorded ${one}' },
    title: '${slice}.add',
    button: '${slice}.keep',
    form: ${one}Form,
    async keep({ form, tx, user }) {
      const id = await record${One}(tx, user.forceId, form, user.id)
      return { goTo: \`/${slice}/\${id}\`, id, about: about({ id, restrictionId: null }) }
    },
  })
  page(web, {
    path: '/${slice}/:id',
    at: IdPath,
    may: '${slice}.read',
    audit: 'read ${one}',
    gives: ${One}View,
    about: ({ ${one} }) => about(${one}),
    view: async ({ at, db }) => ({ ${one}: await find${One}(db, at.id), edits: await listEdits(db, '${slice}.${one}', at.id) }),
    screen: ${One}Screen,
  })
  editPage(web, {
    path: '/${slice}/:id/edit',
    at: IdPath,
    may: '${slice}.write',
    audit: { opened: 'opened ${one} to edit', done: 'edited ${one}' },
    title: '${slice}.edit',
    button: '${slice}.save',
    form: ${one}Form,
    of: '${slice}.${one}',
    find: find${One},
    lock: lock${One},
    values: ({ name, note, language, marking }) => ({ name, note, language, marking }),
    named: ({ name }) => ({ name }),
    save: (tx, { id }, form) => save${One}(tx, id, form),
    goTo: ({ id }) => \`/${slice}/\${id}\`,
  })
}
`,
  'screens.tsx': ({ slice, one, One }) => `/** Screen of one ${one}: what is known of it, and what was changed. */
import { useText } from '../../platform/language.tsx'
import { Edits, LinkButton, Section } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { ${one}Form, type ${One}View } from './words.ts'

export function ${One}Screen({ ${one}, edits }: ${One}View) {
  const t = useText(messages)
  return (
    <Layout title={${one}.name}>
      <Section title={t('${slice}.note')}>
        <p lang={${one}.language}>{${one}.note}</p>
        {useMay('${slice}.write') && <LinkButton href={\`/${slice}/\${${one}.id}/edit\`}>{t('${slice}.editShort')}</LinkButton>}
      </Section>
      <Edits form={${one}Form} edits={edits} />
    </Layout>
  )
}
`,
  'fill.ts': ({ slice, one, One }) => `/** One ${one} for the tests that try every route. */
import type { Filling } from '../../platform/filling.ts'
import { record${One} } from './store.ts'

export async function fill({ as, text, restrict }: Filling): Promise<void> {
  await as('ocg-coordinator', async (tx, { byId, forceId }) => {
    const written = { name: text, note: text, language: 'en' as const, marking: 'OFFICIAL' as const }
    const id = await record${One}(tx, forceId, written, byId)
    await restrict(tx, '${slice}.${one}', id)
  })
}
`,
  'routes.test.ts': ({ slice, one }) => `import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../testing/app.ts'
import { declareSlices } from '../../platform/slice.ts'
import { ${slice} } from './index.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => declareSlices(web, [${slice}]))
})
afterAll(() => app.drop())

test('one is recorded, read and edited, and the audit says so', async () => {
  const { 'ocg-coordinator': coordinator, analyst } = app.people
  const written = { name: 'Harbour', note: '', language: 'en', marking: 'OFFICIAL' }
  const address = (await app.post(coordinator, '/${slice}', written)).headers.get('location')!
  expect((await app.get(analyst, address)).status).toBe(200)
  const opened = await (await app.getJson(coordinator, \`\${address}/edit\`)).json()
  const stood = (opened as { values: Record<string, string> }).values
  expect((await app.post(coordinator, \`\${address}/edit\`, { ...stood, name: 'Quay' })).status).toBe(303)
  expect(await (await app.get(analyst, '/${slice}')).text()).toContain('Quay')
  expect((await app.auditLines()).map((line) => line.did)).toEqual(
    expect.arrayContaining(['recorded ${one}', 'read ${one}', 'edited ${one}', 'read ${slice}']),
  )
  expect(app.faults).toEqual([])
})
`,
}

/** @param {Named} named */
export const migration = ({ slice, one, purpose }) => `-- ${sentence(purpose)}
create schema ${slice};

create table ${slice}.${one} (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  restriction_id uuid,
  name text not null check (length(name) between 1 and 200),
  note text not null check (length(note) <= 2000),
  language text not null check (language in ('en', 'cy')),
  marking text not null check (marking in ('OFFICIAL', 'OFFICIAL-SENSITIVE')),
  recorded_by uuid not null references platform.account (id),
  recorded_at timestamptz not null default now(),
  primary key (force_id, id)
);
create index ${one}_by_name on ${slice}.${one} (force_id, name);
select platform.make_tenant('${slice}.${one}');
select platform.make_record('${slice}.${one}', '${one}');
select platform.keep_edits_of('${slice}.${one}');
`
