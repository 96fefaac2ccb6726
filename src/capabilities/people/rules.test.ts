import { expect, test } from 'vitest'
import { addNameProblems, endNameProblems, mayChangeNames } from './restriction-rules.ts'
import {
  detailsProblems,
  endRoleProblems,
  grantProblems,
  leavingProblems,
  linkProblems,
  newPersonProblems,
} from './rules.ts'

const messagesOf = (problems: { message: string }[]) => problems.map((problem) => problem.message)
const roleNames = ['sro', 'analyst', 'administrator', 'auditor']
const rhys = { id: 'rhys', active: true, roles: ['analyst'] }

test('an administrator grants a role that the person does not have yet', () => {
  expect(grantProblems('ann', rhys, 'sro', roleNames)).toEqual([])
  expect(messagesOf(grantProblems('ann', rhys, 'analyst', roleNames))).toEqual(['people.hasRole'])
  expect(messagesOf(grantProblems('ann', rhys, 'chief', roleNames))).toEqual(['people.noSuchRole'])
})

test('nobody grants a role to themselves, whatever the role', () => {
  for (const role of roleNames)
    expect(messagesOf(grantProblems('rhys', rhys, role, roleNames))).toContain('people.notToSelf')
})

test('the last administrator keeps the role; one of two can lose it', () => {
  expect(messagesOf(endRoleProblems('ann', 'ann', 'administrator', ['ann']))).toEqual(['people.lastAdministrator'])
  expect(endRoleProblems('bea', 'ann', 'administrator', ['ann', 'bea'])).toEqual([])
  expect(endRoleProblems('ann', 'rhys', 'auditor', ['ann'])).toEqual([])
})

test('an administrator does not end their own account', () => {
  expect(messagesOf(leavingProblems('ann', 'ann', ['ann']))).toEqual(['people.notOwnAccount'])
  expect(leavingProblems('ann', 'rhys', ['ann'])).toEqual([])
})

test('whoever is no administrator any more ends nobody’s role or account', () => {
  expect(messagesOf(endRoleProblems('bea', 'ann', 'administrator', ['ann']))).toEqual(['people.noAdministratorNow'])
  expect(messagesOf(leavingProblems('bea', 'ann', ['ann']))).toEqual(['people.noAdministratorNow'])
})

test('no link is proposed for oneself, for a demonstration persona, or for someone who left', () => {
  expect(linkProblems('ann', { ...rhys, demo: false })).toEqual([])
  for (const more of [{ active: false }, { demo: true }, { id: 'ann' }])
    expect(linkProblems('ann', { ...rhys, demo: false, ...more })).toHaveLength(1)
})

test('a new account needs an e-mail address not in use here, and a role there is', () => {
  const form = { name: 'Rhys', rank: '', email: 'rhys@example.org', language: 'en' as const, roles: ['sro'], code: '' }
  expect(newPersonProblems(form, false, roleNames)).toEqual([])
  expect(messagesOf(newPersonProblems(form, true, roleNames))).toEqual(['people.alreadyHere'])
  expect(messagesOf(newPersonProblems({ ...form, email: 'rhys', roles: [] }, false, roleNames))).toEqual([
    'people.emailShape',
    'people.chooseRoleFirst',
  ])
})

const names = [
  { accountId: 'sio', isAuditor: false, isHereNow: true },
  { accountId: 'eye', isAuditor: true, isHereNow: true },
]

test('someone on the list puts a person on it; its auditor does not', () => {
  const bea = { id: 'bea', roles: ['analyst'], asAuditor: false }
  expect(addNameProblems(names, 'sio', bea, ['auditor'])).toEqual([])
  expect(messagesOf(addNameProblems(names, 'eye', bea, ['auditor']))).toEqual(['people.auditorChangesNoNames'])
  expect(mayChangeNames(names, 'stranger')).toBe(false)
})

test('where everyone but the auditor has left, the auditor of a list names others', () => {
  const left = names.map((name) => ({ ...name, isHereNow: name.isAuditor }))
  expect(mayChangeNames(left, 'eye')).toBe(true)
  expect(mayChangeNames(left, 'stranger')).toBe(false)
})

test('only someone who may read the audit becomes the auditor of a list', () => {
  const bea = { id: 'bea', roles: ['analyst'], asAuditor: true }
  expect(messagesOf(addNameProblems(names, 'sio', bea, ['auditor']))).toEqual(['people.notAnAuditor'])
  expect(addNameProblems(names, 'sio', { ...bea, roles: ['auditor'] }, ['auditor'])).toEqual([])
})

test('the last auditor stays on the list, and so does the last person who is not one', () => {
  expect(messagesOf(endNameProblems(names, 'sio', 'eye'))).toEqual(['people.auditorStays'])
  expect(messagesOf(endNameProblems(names, 'sio', 'sio'))).toEqual(['people.someoneStays'])
  const two = [
    ...names,
    { accountId: 'bea', isAuditor: false, isHereNow: true },
    { accountId: 'eye2', isAuditor: true, isHereNow: true },
  ]
  expect(endNameProblems(two, 'sio', 'eye')).toEqual([])
  expect(endNameProblems(two, 'sio', 'bea')).toEqual([])
})

test('a name or rank is changed by another administrator, of someone who is here', () => {
  expect(detailsProblems('ann', rhys)).toEqual([])
  expect(messagesOf(detailsProblems('rhys', rhys))).toEqual(['people.notOwnRank'])
  expect(messagesOf(detailsProblems('ann', { ...rhys, active: false }))).toEqual(['people.hasLeft'])
})
