/**
 * The one rule and the budgets of ARCHITECTURE.md, as tests. They read imports by pattern, not by list, so that a slice
 * made tomorrow is covered; and each is fed what it forbids, to prove that it can fail.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

type Import = { from: string; to: string }

const root = import.meta.dirname
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))

const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** Imports of `text` as paths from `src/`; packages keep their name. */
function importsOf(from: string, text: string): Import[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, to]) => ({
    from,
    to: to!.startsWith('.') ? relative(root, resolve(root, dirname(from), to!)).replaceAll('\\', '/') : to!,
  }))
}

const edges = files.filter((file) => !/\.test\./.test(file)).flatMap((file) => importsOf(file, textOf(file)))

const slice = (file: string) => /^capabilities\/([^/]+)\//.exec(file)?.[1]
/** The file's own name; a slice over its budget has rooms, one level of folders by subject (ADR 0012). */
const part = (file: string) => /^capabilities\/[^/]+\/(?:[a-z]+\/)?([a-z0-9-]+)\./.exec(file)?.[1] ?? ''
const isPart = (file: string, kind: string) => new RegExp(`(^|-)${kind}$`).test(part(file))
const isOurs = (to: string) => /^(capabilities|platform|ui|analysis|commands)\/|^[a-z-]+\.tsx?$/.test(to)
const forTests = (file: string) => /^testing\/|-for-tests|test-(server|database)/.test(file)

/** Slices in the order in which they may know each other: that of the one list in `app.ts`, lowest first. */
const order = [.../joinSlices\(\[(.*?)\n {2}\]\)/s.exec(textOf('app.ts'))![1]!.matchAll(/^ {4}([a-z]+)/gm)].map(
  ([, name]) => name!,
)
const rank = (name: string) => order.indexOf(name)

const rules: Record<string, (edge: Import) => boolean> = {
  'a slice uses another slice only through its index': ({ from, to }) =>
    !!slice(from) && !!slice(to) && slice(from) !== slice(to) && !/^capabilities\/[^/]+\/index\.ts$/.test(to),
  'slices know each other one way': ({ from, to }) =>
    !!slice(from) && !!slice(to) && slice(from) !== slice(to) && rank(slice(from)!) <= rank(slice(to)!),
  'platform, ui and analysis know no slice': ({ from, to }) => /^(platform|ui|analysis)\//.test(from) && !!slice(to),
  'analysis knows nothing of the application': ({ from, to }) =>
    from.startsWith('analysis/') && isOurs(to) && !to.startsWith('analysis/'),
  'platform does not know the look': ({ from, to }) => from.startsWith('platform/') && to.startsWith('ui/'),
  'the look knows only language, problems, markings and forms of the plumbing': ({ from, to }) =>
    from.startsWith('ui/') &&
    to.startsWith('platform/') &&
    !/platform\/(language|problem|marking|clock|form|form-words)\./.test(to),
  'only app, main and commands know the application': ({ from, to }) =>
    /^(capabilities|platform|ui|analysis)\//.test(from) &&
    /^((app|main|access|config)\.ts$|commands\/)/.test(to) &&
    !forTests(from),
  'screens neither load nor decide': ({ from, to }) =>
    isPart(from, 'screens') &&
    (isPart(to, 'store') || isPart(to, 'rules') || isPart(to, 'routes') || to.startsWith('platform/database')),
  'rules and words do no input or output': ({ from, to }) =>
    (isPart(from, 'rules') || isPart(from, 'words')) &&
    (isPart(to, 'store') ||
      isPart(to, 'routes') ||
      /^platform\/(database|http|audit)/.test(to) ||
      /^(node:(fs|net|http|child_process)|pg|kysely)/.test(to)),
  'stores do not know routes or screens': ({ from, to }) =>
    isPart(from, 'store') && (isPart(to, 'routes') || isPart(to, 'screens')),
  'nothing takes anything from equality monitoring, and it takes from no other slice': ({ from, to }) =>
    (to.startsWith('capabilities/equality/') && slice(from) !== 'equality' && from !== 'app.ts' && !forTests(from)) ||
    (slice(from) === 'equality' && !!slice(to) && slice(to) !== 'equality'),
  'nothing reaches into tests': ({ from, to }) => (/\.test\./.test(to) || forTests(to)) && !forTests(from),
}

for (const [name, breaks] of Object.entries(rules)) test(name, () => expect(edges.filter(breaks)).toEqual([]))

test('each rule can fail', () => {
  const seeded: Record<string, Import> = {
    'a slice uses another slice only through its index': {
      from: 'capabilities/newcomer/routes.ts',
      to: 'capabilities/plans/store.ts',
    },
    'slices know each other one way': { from: 'capabilities/crime/routes.ts', to: 'capabilities/plans/index.ts' },
    'platform, ui and analysis know no slice': { from: 'platform/http.ts', to: 'capabilities/plans/index.ts' },
    'analysis knows nothing of the application': { from: 'analysis/scoring.ts', to: 'platform/problem.ts' },
    'platform does not know the look': { from: 'platform/http/page.tsx', to: 'ui/layout.tsx' },
    'the look knows only language, problems, markings and forms of the plumbing': {
      from: 'ui/layout.tsx',
      to: 'platform/audit.ts',
    },
    'only app, main and commands know the application': { from: 'capabilities/newcomer/routes.ts', to: 'access.ts' },
    'screens neither load nor decide': {
      from: 'capabilities/newcomer/approval-screens.tsx',
      to: 'capabilities/newcomer/store.ts',
    },
    'rules and words do no input or output': {
      from: 'capabilities/newcomer/rules.ts',
      to: 'platform/database/database.ts',
    },
    'stores do not know routes or screens': {
      from: 'capabilities/newcomer/store.ts',
      to: 'capabilities/newcomer/screens.tsx',
    },
    'nothing takes anything from equality monitoring, and it takes from no other slice': {
      from: 'capabilities/threats/assessment-rules.ts',
      to: 'capabilities/equality/index.ts',
    },
    'nothing reaches into tests': { from: 'capabilities/newcomer/routes.ts', to: 'testing/app.ts' },
  }
  expect(Object.keys(seeded)).toEqual(Object.keys(rules))
  for (const [name, edge] of Object.entries(seeded)) expect([name, rules[name]!(edge)]).toEqual([name, true])
})

test('every slice stands in the one list of the application', () => {
  expect(order.toSorted()).toEqual([...schemas].toSorted())
})

/** Files that come to themselves again by imports that remain when the program runs; types are gone by then. */
function inCircles(all: Import[]): string[] {
  const left = new Set(all.map(({ from }) => from))
  const goesOn = (file: string) => all.some(({ from, to }) => from === file && left.has(to))
  for (let before = -1; before !== left.size; ) {
    before = left.size
    for (const file of left) if (!goesOn(file)) left.delete(file)
  }
  return [...left]
}

test('no file needs itself through others', () => {
  const running = files
    .filter((file) => !/\.test\./.test(file))
    .flatMap((file) => importsOf(file, textOf(file).replace(/^(?:im|ex)port type [^;]*?from .*$/gm, '')))
    .filter(({ to }) => files.includes(to))
  expect(inCircles(running)).toEqual([])
  const [a, b, c] = ['a.ts', 'b.ts', 'c.ts']
  expect(
    inCircles([
      { from: a, to: b },
      { from: b, to: a },
      { from: c, to: 'd.ts' },
    ]),
  ).toEqual([a, b])
})

test('imports are seen: the reader is not blind', () => {
  expect(edges.length).toBeGreaterThan(200)
  expect(importsOf('capabilities/a/routes.ts', "import { x } from '../b/store.ts'\nawait import('./c.ts')")).toEqual([
    { from: 'capabilities/a/routes.ts', to: 'capabilities/b/store.ts' },
    { from: 'capabilities/a/routes.ts', to: 'capabilities/a/c.ts' },
  ])
})

// Tables: a store names only its own Postgres schema.
const schemasIn = (text: string) =>
  [...text.matchAll(/(?:From|Table|Into|Join|Using|from|join|into|update)[ (]+['"`]?([a-z]+)\.[a-zA-Z_]+/g)].map(
    (found) => found[1]!,
  )
const schemas = new Set(files.map((file) => slice(file)).filter((name) => name !== undefined))

function foreignTables(file: string, text: string): string[] {
  const own = slice(file)
  return own && isPart(file, 'store') ? schemasIn(text).filter((schema) => schemas.has(schema) && schema !== own) : []
}

test('a store names only tables of its own schema', () => {
  expect(files.flatMap((file) => foreignTables(file, textOf(file)).map((schema) => `${file} names ${schema}`))).toEqual(
    [],
  )
  expect(foreignTables('capabilities/help/store.ts', "db.selectFrom('plans.plan')")).toEqual(
    schemas.has('plans') ? ['plans'] : [],
  )
})

// Budgets.
const LONGEST_FILE = 250
const LONGEST_FUNCTION = 50
const MOST_FILES_IN_A_SLICE = 26
const isText = (file: string) =>
  /messages|vocabulary|\.test\.|for-tests|^testing\/|(^|-)catalogue\.|-table\.ts$/.test(file)

test(`no source file is over ${LONGEST_FILE} lines`, () => {
  const over = files.filter((file) => !isText(file) && textOf(file).split('\n').length - 1 > LONGEST_FILE)
  expect(over).toEqual([])
})

/** Functions with more lines than the budget: from the line that opens one to the brace at its own indent. */
function longFunctions(text: string): string[] {
  const lines = text.split('\n')
  const found: string[] = []
  for (const [first, line] of lines.entries()) {
    const start =
      /^( {0,2})(?:export )?(?:default )?(?:async )?(?:function\*? (\w+)|const (\w+)\b.*=> \{$|const (\w+) = (?:async )?\($)/.exec(
        line,
      )
    if (!start) continue
    const last = lines.findIndex((each, i) => i > first && each.startsWith(`${start[1]}}`))
    if (last - first + 1 > LONGEST_FUNCTION)
      found.push(`${start[2] ?? start[3] ?? start[4]}: ${last - first + 1} lines`)
  }
  return found
}

test(`no function is over ${LONGEST_FUNCTION} lines`, () => {
  const over = files
    .filter((file) => !isText(file))
    .flatMap((file) => longFunctions(textOf(file)).map((long) => `${file} ${long}`))
  expect(over).toEqual([])
  expect(longFunctions(`function long() {\n${'  work()\n'.repeat(60)}}\n`)).toEqual(['long: 62 lines'])
})

test(`no folder of a slice has more than ${MOST_FILES_IN_A_SLICE} files, and rooms have no rooms`, () => {
  const counts = new Map<string, number>()
  for (const file of files)
    if (slice(file) && !/\.test\./.test(file)) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count > MOST_FILES_IN_A_SLICE)).toEqual([])
  expect([...counts.keys()].filter((folder) => folder.split('/').length > 3)).toEqual([])
})

test('the top of src holds the application and no part of it', () => {
  const top = files.filter((file) => !file.includes('/') && !/\.test\./.test(file))
  expect(top).toEqual(['access.ts', 'app.ts', 'config.ts', 'main.ts', 'vocabulary.ts'])
})

test('every slice has a door that says what it is for', () => {
  for (const name of schemas) expect(textOf(`capabilities/${name}/index.ts`), name).toMatch(/^\/\*\*/)
})

test('files of rules, store, routes, analysis and platform say what they are for', () => {
  const silent = files.filter(
    (file) =>
      !/\.test\./.test(file) &&
      (isPart(file, 'rules') ||
        isPart(file, 'store') ||
        isPart(file, 'routes') ||
        /^(analysis|platform)\//.test(file)) &&
      !/^\/\*\*|^\/\//.test(textOf(file)),
  )
  expect(silent).toEqual([])
})

test('nothing is named after nothing', () => {
  const empty = /(^|[-/])(utils?|helpers?|common|manager|services?|info|handlers?|misc)([-./]|$)/
  expect(files.filter((file) => empty.test(file))).toEqual([])
})

test('no screen has a style attribute or an inline script', () => {
  const inline = files.filter(
    (file) => file.endsWith('.tsx') && !/\.test\./.test(file) && /\sstyle=\{|<style|<script>/.test(textOf(file)),
  )
  expect(inline).toEqual([])
})
