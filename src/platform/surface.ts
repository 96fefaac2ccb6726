/** The text of docs/surface.md: every address, who may, and the words with which its use is recorded. */
import type { Declaration } from './http/web.ts'
import type { RecordKind } from './records.ts'
import type { RoleTable } from './sign-in/entering.ts'

const HEAD = `# Surface

Every page and action, who may use it, and how its use is recorded. Generated from the declarations; do not edit.

| Address | Verb | Who may | Recorded as |
|---|---|---|---|
`

const KINDS = `
## Kinds of record

What can be linked to an investigation, searched for in the audit by what people say, and held for disclosure. Each is declared as
\`records\` at the door of its slice, with \`platform.make_record\` in a migration.

| Kind | Table |
|---|---|
`

/** Markdown, ordered by address, pages before actions; `roles` is the one table of roles. */
export function surfaceText(
  declared: readonly Declaration[],
  roles: RoleTable,
  kinds: Iterable<Pick<RecordKind, 'name' | 'table'>>,
): string {
  const rows = [...declared].sort((a, b) => compare(a.path, b.path) || compare(b.verb, a.verb))
  const lines = rows.map(({ path, verb, may, audit, document }) => {
    const kind = document ? `page (${document.split(';')[0]})` : verb
    return `| \`${path}\` | ${kind} | ${whoMay(may, roles)} | ${audit} |\n`
  })
  return HEAD + lines.join('') + KINDS + [...kinds].map(({ name, table }) => `| ${name} | \`${table}\` |\n`).join('')
}

// By code point, so that the file is the same on every machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function whoMay(may: Declaration['may'], roles: RoleTable): string {
  if (may === 'anyone') return 'anyone'
  if (may === 'signed-in') return 'everyone signed in'
  if (may === 'in-person') return 'everyone signed in, never a token'
  const holders = Object.keys(roles).filter((role) => roles[role]?.permissions.some((permission) => permission === may))
  return `\`${may}\`: ${holders.length > 0 ? holders.join(', ') : 'no role'}`
}
