import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSlice } from './new-slice.mjs'

let root
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-slice-'))
  for (const part of ['src', 'demo', 'migrations', 'tsconfig.json', 'package.json'])
    cpSync(part, join(root, part), { recursive: true })
  for (const part of ['bench', 'e2e', 'scripts']) mkdirSync(join(root, part))
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('a new slice compiles, has the next migration number, and is said in two files that were there', () => {
  const { made, changed } = makeSlice(root, 'newcomers', 'newcomer', 'newcomers that a test makes')
  expect(changed).toEqual(['src/app.ts', 'src/access.ts'])
  expect(readFileSync(join(root, made[0]), 'utf8')).toContain(`platform.make_tenant('newcomers.newcomer')`)
  expect(readdirSync(join(root, 'migrations')).sort().at(-1)).toBe(made[0].slice('migrations/'.length))
  const check = () =>
    execFileSync(process.execPath, [join(root, 'node_modules/ts7/bin/tsc'), '-p', '.'], { cwd: root, encoding: 'utf8' })
  expect(check).not.toThrow()
}, 180_000)

test('a name that is taken or is no word is refused with what to do', () => {
  expect(() => makeSlice(root, 'help', 'term', 'help for everyone')).toThrow('exists already')
  expect(() => makeSlice(root, 'Bad-Name', 'bad', 'something good')).toThrow('one lower-case word')
  expect(() => makeSlice(root, 'fine', 'one', '')).toThrow('in a few plain words')
})
