import { expect, test } from 'vitest'
import {
  closeProblems,
  disposalProblems,
  endLinkProblems,
  holdProblems,
  investigationProblems,
  liftProblems,
  linkProblems,
  noteProblems,
} from './rules.ts'

const messagesOf = (problems: { message: string }[]) => problems.map((problem) => problem.message)
const standing = { liftedAt: null }
const lifted = { liftedAt: '2026-03-01T09:00:00.000Z' }

test('a hold beats disposal, also for someone who may not know whose hold it is', () => {
  expect(disposalProblems({ isHeld: false, investigations: [] })).toEqual([])
  expect(disposalProblems({ isHeld: true, investigations: ['INV-4142', 'INV-5001'] })).toEqual([
    { field: '', message: 'disclosure.heldBy', args: { references: 'INV-4142, INV-5001' } },
  ])
  expect(messagesOf(disposalProblems({ isHeld: true, investigations: [] }))).toEqual(['disclosure.heldByRestricted'])
})

const form = {
  name: 'Operation Inkwell',
  language: 'en' as const,
  officerInCaseId: 'bea',
  disclosureOfficerId: 'dai',
  openedOn: '2026-03-01',
  restrictionId: '' as const,
}
const ground = { peopleIds: ['bea', 'dai', 'eve'], readerIds: ['dai'], namedIds: null, today: '2026-03-02' }

test('a disclosure officer is someone who may read what is held, and is on the list of a restricted investigation', () => {
  expect(investigationProblems(form, ground)).toEqual([])
  expect(messagesOf(investigationProblems({ ...form, disclosureOfficerId: 'eve' }, ground))).toEqual([
    'disclosure.officerMayNotRead',
  ])
  expect(messagesOf(investigationProblems(form, { ...ground, namedIds: ['bea'] }))).toEqual([
    'disclosure.officerNotNamed',
  ])
  const strange = { ...form, officerInCaseId: 'someone of another force', openedOn: '2026-03-03' }
  expect(messagesOf(investigationProblems(strange, ground))).toEqual([
    'disclosure.officerInCaseNeeded',
    'disclosure.inFuture',
  ])
})

test('an investigation is closed once, not before it was opened and not in the future', () => {
  const open = { openedOn: '2026-02-01', closedOn: null }
  expect(closeProblems(open, '2026-03-02', '2026-03-02')).toEqual([])
  expect(messagesOf(closeProblems(open, '2026-01-31', '2026-03-02'))).toEqual(['disclosure.closedBeforeOpened'])
  expect(messagesOf(closeProblems(open, '2026-03-03', '2026-03-02'))).toEqual(['disclosure.inFuture'])
  expect(messagesOf(closeProblems({ ...open, closedOn: '2026-03-01' }, '2026-03-02', '2026-03-02'))).toEqual([
    'disclosure.alreadyClosed',
  ])
})

test('a record is linked once at a time, and to no closed investigation', () => {
  const record = { kind: 'plan' as const, recordId: 'p' }
  expect(linkProblems({ closedOn: null }, [{ ...record, endedAt: '2026-03-01T09:00:00Z' }], record)).toEqual([])
  expect(messagesOf(linkProblems({ closedOn: null }, [{ ...record, endedAt: null }], record))).toEqual([
    'disclosure.alreadyLinked',
  ])
  expect(messagesOf(linkProblems({ closedOn: '2026-03-01' }, [], record))).toEqual(['disclosure.alreadyClosed'])
})

test('one hold stands at a time; a record on hold is not unlinked until the hold is lifted', () => {
  const link = { endedAt: null }
  expect(holdProblems(link, [lifted])).toEqual([])
  expect(messagesOf(holdProblems(link, [standing, lifted]))).toEqual(['disclosure.alreadyHeld'])
  expect(messagesOf(endLinkProblems(link, [standing]))).toEqual(['disclosure.liftFirst'])
  expect(endLinkProblems(link, [lifted])).toEqual([])
  expect(messagesOf(liftProblems([lifted]))).toEqual(['disclosure.notHeld'])
  expect(liftProblems([standing])).toEqual([])
})

test('what is sensitive says why; what is not need not', () => {
  const note = { because: '', language: 'en' as const }
  expect(messagesOf(noteProblems({ ...note, sensitivity: 'sensitive' }))).toEqual(['disclosure.becauseNeeded'])
  expect(noteProblems({ ...note, sensitivity: 'not-sensitive' })).toEqual([])
})
