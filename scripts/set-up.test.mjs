import { expect, test } from 'vitest'
import { hasDependencies, nodeFault } from './set-up.mjs'

test('a Node that is too old is named with what is needed, a newer one is taken', () => {
  expect(nodeFault('18.20.4')).toBe(
    'Foursight needs Node 20.19 or newer, and this is Node 18.20.4: install a newer one.',
  )
  expect(nodeFault('20.18.9')).not.toBeNull()
  expect(['20.19.0', '22.0.0', '24.21.0'].map((version) => nodeFault(version))).toEqual([null, null, null])
})

test('the dependencies these tests run with are those of the lockfile', () => {
  expect(hasDependencies()).toBe(true)
})
