import { expect, test } from 'vitest'
import { type Filled, fieldsOf, form } from './form.ts'
import { valueInWords } from './form-words.ts'
import { parseForm } from './http/forms.ts'
import { catalogue } from './language.tsx'
import type { Refusal } from './problem.ts'

const sentences = catalogue({
  'test.name': ['Name', 'Name'],
  'test.nameNeeded': ['Write the name.', 'Write the name.'],
  'test.asked': ['Asked?', 'Asked?'],
  'test.askedNeeded': ['Say whether.', 'Say whether.'],
  'test.yes': ['Yes', 'Yes'],
  'test.no': ['No', 'No'],
  'test.why': ['Why', 'Why'],
  'test.whyNeeded': ['Say why.', 'Say why.'],
  'test.dayNeeded': ['Name the day.', 'Name the day.'],
})
const { line, passage, day, oneOf, oneOffered, anyOffered, writtenIn } = fieldsOf(sentences)

const visit = form({
  name: line('test.name', { most: 10, needed: 'test.nameNeeded' }),
  asked: oneOf('test.asked', ['yes', 'no'], {
    needed: 'test.askedNeeded',
    text: (asked, t) => t(`test.${asked}`),
    opens: { yes: ['on'], no: ['why'] },
  }),
  on: day('test.dayNeeded', { needed: 'test.dayNeeded' }),
  why: passage('test.why', { most: 100, needed: 'test.whyNeeded' }),
  until: day('test.dayNeeded', {}),
  placeId: oneOffered('test.name', {}),
  areaIds: anyOffered('test.name'),
  language: writtenIn(),
})
type Visit = Filled<typeof visit>

const ID = '2f6d0a59-0f2e-4d0b-9a7e-0d7b5a0c0001'
const sent = { name: 'Rhyl', asked: 'yes', on: '2026-03-02', language: 'cy' }
/** What a route answers to it, as `field: sentence`. */
function problems(given: object): string[] {
  try {
    parseForm(visit.schema, { ...sent, ...given })
    return []
  } catch (refusal) {
    return (refusal as Refusal).problems.map(({ field, message }) => `${field}: ${message}`)
  }
}

test('what was left out is nothing: no day, no place, no areas', () => {
  const filled: Visit = visit.schema.parse(sent)
  expect(filled).toEqual({
    name: 'Rhyl',
    asked: 'yes',
    on: '2026-03-02',
    why: '',
    until: null,
    placeId: null,
    areaIds: [],
    language: 'cy',
  })
  expect(visit.schema.parse({ ...sent, until: '', placeId: '', areaIds: ID })).toMatchObject({
    until: null,
    placeId: null,
    areaIds: [ID],
  })
})

test('everything that is wrong is said at once, each at its field', () => {
  expect(problems({ name: '', asked: 'no', why: ' ', until: 'soon' })).toEqual([
    'name: test.nameNeeded',
    'why: test.whyNeeded',
    'until: platform.dayNotUnderstood',
  ])
  expect(problems({ asked: '' })).toEqual(['asked: test.askedNeeded'])
})

test('what opens under another answer is not asked, and what was typed there is not kept', () => {
  expect(visit.schema.parse({ ...sent, asked: 'no', why: 'It would warn them', on: 'not a day' })).toMatchObject({
    on: '',
    why: 'It would warn them',
  })
})

test('a year of two figures is no year, and a day that does not exist is no day', () => {
  expect(problems({ on: '0026-03-02' })).toEqual(['on: platform.dayTooFar'])
  for (const on of ['2026-02-30', '26-03-02']) expect(problems({ on })).toEqual(['on: platform.dayNotUnderstood'])
})

test('a name of signs that nobody sees is no name', () => {
  for (const name of ['\u200b\u2060', '—', '\u00ad']) expect(problems({ name })[0]).toMatch(/^name: (test|platform)\./)
  expect(problems({ name: 'Ŵyr 2' })).toEqual([])
})

test('a text is refused at its limit with the limit in the sentence', () => {
  const [issue] = visit.schema.safeParse({ ...sent, name: 'x'.repeat(11) }).error!.issues
  expect(issue).toMatchObject({ code: 'too_big', maximum: 10, path: ['name'] })
})

test('a value is said in words, in the reader’s language', () => {
  expect(valueInWords(visit.fields.asked, 'no', 'en')).toBe('No')
  expect(valueInWords(visit.fields.on, '2026-03-02', 'cy')).toBe('2 Maw 2026')
  expect(valueInWords(visit.fields.until, null, 'en')).toBe('nothing')
  const offered = [{ value: ID, text: { en: 'Anglesey', cy: 'Ynys Môn' } }]
  expect(valueInWords(visit.fields.areaIds, [ID], 'cy', offered)).toBe('Ynys Môn')
})

test('a sentence that the slice does not have is refused before it runs', () => {
  // @ts-expect-error there is no such key
  line('test.nope', { most: 1 })
})
