/**
 * Makes a slice that is a full citizen at once, with one kind of record:
 * `npm run new-slice -- holds hold "holds that an SIO sets on a place"`. It writes the slice's folder and its migration, and says it
 * in the two files that join slices: the list in `src/app.ts`, and who may in `src/access.ts`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { files, migration } from './new-slice-files.mjs'

/** Where a line of the new slice goes in a file that is there: before the first match. */
const joins = {
  /** @param {import('./new-slice-files.mjs').Named} named */
  'src/app.ts': ({ slice }) => [
    [/^import type \{ Config \}/m, `import { ${slice} } from './capabilities/${slice}/index.ts'\n`],
    [/^ {4}home,$/m, `    ${slice},\n`],
  ],
  /** @param {import('./new-slice-files.mjs').Named} named */
  'src/access.ts': ({ slice }) => [
    [/(?<=^const reading = \[)/m, `'${slice}.read', `],
    [/^ {6}'threats\.decide',\n {6}'threats\.assess',/m, `      '${slice}.write',\n`],
  ],
}

/**
 * Makes the slice in `root` and answers the files made, and those changed. Throws Error when a name is not one lower-case word or
 * is taken, or when a file that joins slices is not as it was.
 * @param {string} root
 * @param {string} slice
 * @param {string} one
 * @param {string} purpose
 */
export function makeSlice(root, slice, one, purpose) {
  const folder = join(root, 'src/capabilities', slice)
  for (const name of [slice, one])
    if (!/^[a-z]{3,20}$/.test(name))
      throw new Error(`"${name}" is no name here: use one lower-case word, such as holds`)
  if (!/^[\w ,’()-]{8,}$/.test(purpose)) throw new Error('Say in a few plain words what the slice is for, in quotes')
  if (existsSync(folder)) throw new Error(`src/capabilities/${slice} exists already`)
  const named = { slice, one, One: one.slice(0, 1).toUpperCase() + one.slice(1), purpose }
  const changed = Object.entries(joins).map(([file, linesOf]) => joined(root, file, linesOf(named)))
  const highest = Math.max(...readdirSync(join(root, 'migrations')).map((name) => Number(name.slice(0, 4)) || 0))
  const migrationFile = `migrations/${String(highest + 1).padStart(4, '0')}_${slice}_begins.sql`
  writeFileSync(join(root, migrationFile), migration(named))
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text(named))
  for (const { path, text } of changed) writeFileSync(path, text)
  const made = [migrationFile, ...Object.keys(files).map((name) => `src/capabilities/${slice}/${name}`)]
  return { made, changed: Object.keys(joins) }
}

/**
 * @param {string} root
 * @param {string} file
 * @param {[RegExp, string][]} lines
 */
function joined(root, file, lines) {
  const path = join(root, file)
  let text = readFileSync(path, 'utf8')
  for (const [before, line] of lines) {
    const at = text.search(before)
    if (at < 0) throw new Error(`${file} is not as this script knows it: add ${line.trim()} by hand`)
    text = text.slice(0, at) + line + text.slice(at)
  }
  return { path, text }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [slice = '', one = '', purpose = ''] = process.argv.slice(2)
  try {
    const { made, changed } = makeSlice(process.cwd(), slice, one, purpose)
    const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--log-level=error']
    execFileSync(process.execPath, [...biome, ...made.filter((file) => /tsx?$/.test(file)), ...changed], {
      stdio: 'inherit',
    })
    console.log(
      `Made ${made.map((file) => `\n  ${file}`).join('')}\nChanged ${changed.join(' and ')}.\nNext: docs/how-to/add-a-slice.md`,
    )
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    process.exit(1)
  }
}
