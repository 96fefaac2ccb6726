import { expect, test } from 'vitest'
import { hashPassword, passwordMatches, passwordProblems } from './passwords.ts'

const messagesOf = (password: string) =>
  passwordProblems(password, 'cath.rees@example.org').map((problem) => problem.message)

test('three words of some length are a good password, without digits or signs', () => {
  expect(messagesOf('kettle harbour violin')).toEqual([])
})

test('a short password is refused, and one that holds the name of the e-mail address', () => {
  expect(messagesOf('kettle')).toEqual(['platform.passwordTooShort'])
  expect(messagesOf('xx Cath.Rees 2026 xx')).toEqual(['platform.passwordHoldsEmail'])
})

test('a password is kept as argon2id with 19 MiB and two passes, and only the same one matches', async () => {
  const kept = await hashPassword('kettle harbour violin')
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await passwordMatches('kettle harbour violin', kept)).toBe(true)
  expect(await passwordMatches('kettle harbour violet', kept)).toBe(false)
})

test('nothing matches the password of an account that has none', async () => {
  expect(await passwordMatches('the password of nobody', null)).toBe(false)
})
