import { expect, test } from 'vitest'
import { foundingProblems, tokenProblems } from './rules.ts'

const fieldsOf = (problems: { field: string }[]) => problems.map((problem) => problem.field)

test('a token has one of the roles its person has, for at most a year', () => {
  expect(tokenProblems({ role: 'analyst', days: 365 }, ['analyst'])).toEqual([])
  expect(fieldsOf(tokenProblems({ role: 'sro', days: 366 }, ['analyst']))).toEqual(['role', 'days'])
  expect(fieldsOf(tokenProblems({ role: 'analyst', days: 0 }, ['analyst']))).toEqual(['days'])
})

const founding = {
  code: 'north-wales',
  nameEn: 'North Wales',
  nameCy: 'Gogledd Cymru',
  name: 'Cath Rees',
  email: 'cath@example.org',
  password: 'kettle harbour violin',
}

test('a force is founded with a code, two names and an administrator', () => {
  expect(foundingProblems(founding, false)).toEqual([])
})

test('every fault of a founding is told at once', () => {
  const faulty = { ...founding, code: 'North Wales', email: 'cath', password: 'short' }
  expect(fieldsOf(foundingProblems(faulty, false))).toEqual(['code', 'email', 'password'])
  expect(fieldsOf(foundingProblems(founding, true))).toEqual(['code'])
})
