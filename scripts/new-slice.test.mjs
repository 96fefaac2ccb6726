import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSlice } from './new-slice.mjs'

let root
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-slice-'))
  for (const part of ['src', 'migrations', 'tsconfig.json', 'package.json'])
    cpSync(part, join(root, part), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('a new slice compiles, has the next migration number, and is said in two files that were there', () => {
  const { made, changed } = makeSlice(root, 'newcomers', 'newcomer', 'newcomers that a test makes')
  expect(changed).toEqual(['src/app.ts', 'src/access.ts'])
  expect(readFileSync(join(root, made[0]), 'utf8')).toContain(`platform.make_tenant('newcomers.newcomer')`)
  expect(readdirSync(join(root, 'migrations')).sort().at(-1)).toBe(made[0].slice('migrations/'.length))
  // The slice, the list it joined and all that these stand on; other tests and tools are checked by themselves.
  const include = ['src/**/*.d.ts', 'src/platform', 'src/app.ts', 'src/capabilities/newcomers']
  writeFileSync(join(root, 'tsconfig.slice.json'), JSON.stringify({ extends: './tsconfig.json', include }))
  const tsc = [join(root, 'node_modules/ts7/bin/tsc'), '-p', 'tsconfig.slice.json']
  expect(() => execFileSync(process.execPath, tsc, { cwd: root, encoding: 'utf8' })).not.toThrow()
}, 180_000)

test('a name that is taken or is no word is refused with what to do', () => {
  expect(() => makeSlice(root, 'help', 'term', 'help for everyone')).toThrow('exists already')
  expect(() => makeSlice(root, 'Bad-Name', 'bad', 'something good')).toThrow('one lower-case word')
  expect(() => makeSlice(root, 'fine', 'one', '')).toThrow('in a few plain words')
})
