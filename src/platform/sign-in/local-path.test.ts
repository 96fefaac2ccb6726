import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test('a person is sent on to a page of ours, with its filters', () => {
  expect(localPath('/threats?type=place&page=2')).toBe('/threats?type=place&page=2')
})

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  '',
  null,
])('%j leads home, not away', (wanted) => {
  expect(localPath(wanted)).toBe('/')
})
