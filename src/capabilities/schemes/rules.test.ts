import { expect, test } from 'vitest'
import { bandsApart } from './comparison-rules.ts'
import { illustrativeScheme } from './illustrative-scheme-table.ts'
import { protectedWordsIn } from './protected-rules.ts'
import { secondIllustrativeScheme } from './second-illustrative-scheme-table.ts'

const at = (band: string | null, scheme = illustrativeScheme) => ({ scheme, band })

test('bands apart are counted from the first to the second, up or down', () => {
  expect(bandsApart(at('low'), at('very-high', secondIllustrativeScheme))).toBe(3)
  expect(bandsApart(at('high'), at('medium', secondIllustrativeScheme))).toBe(-1)
  expect(bandsApart(at('high'), at('high', secondIllustrativeScheme))).toBe(0)
})

test('where the bands are not the same, or one result has none, it cannot be told', () => {
  const other = { ...secondIllustrativeScheme, bands: secondIllustrativeScheme.bands.slice(1) }
  expect(bandsApart(at('high'), at('medium', other))).toBeNull()
  expect(bandsApart(at(null), at('medium', secondIllustrativeScheme))).toBeNull()
})

test('neither scheme we ship names a protected characteristic', () => {
  expect(protectedWordsIn(illustrativeScheme.sections)).toEqual([])
  expect(protectedWordsIn(secondIllustrativeScheme.sections)).toEqual([])
})

test.each([
  ['Age group', 'Grŵp'],
  ['Sex', 'Person'],
  ['Race or colour', 'Person'],
  ['Ethnicity', 'Person'],
  ['Religion or belief', 'Person'],
  ['Sexual orientation', 'Person'],
  ['Disability', 'Person'],
  ['Gender reassignment', 'Person'],
  ['Pregnancy', 'Person'],
  ['Marriage', 'Person'],
  ['Person', 'Oedran'],
  ['Person', 'Hil'],
  ['Person', 'Anabledd'],
  ['Person', 'Crefydd neu gred'],
])('a factor called %s, or in Welsh %s, names one', (en, cy) => {
  const [harm] = illustrativeScheme.sections
  const factors = [{ ...harm!.factors[0]!, label: { en, cy } }]
  expect(protectedWordsIn([{ ...harm!, factors }])).toHaveLength(1)
})

test('one hidden in a question or a level is found too', () => {
  const [harm] = illustrativeScheme.sections
  const factor = harm!.factors[0]!
  const asking = { ...factor, question: { en: 'Of which nationality are they?', cy: 'Pwy ydynt?' } }
  const [level, ...levels] = factor.levels
  const anchored = {
    ...factor,
    levels: [{ ...level!, descriptor: { en: 'Most are Travellers', cy: 'Eraill' } }, ...levels],
  }
  expect(protectedWordsIn([{ ...harm!, factors: [asking, anchored] }]).map(({ word }) => word)).toEqual([
    'nationality',
    'travellers',
  ])
})

test('words that only sound alike are let through: damage, sexual exploitation, victims who are children', () => {
  const [harm] = illustrativeScheme.sections
  const label = { en: 'Damage by sexual exploitation', cy: 'Niwed drwy gamfanteisio' }
  const question = { en: 'Are children harmed?', cy: 'A oes rhyw niwed i blant?' }
  expect(protectedWordsIn([{ ...harm!, factors: [{ ...harm!.factors[0]!, label, question }] }])).toEqual([])
})
