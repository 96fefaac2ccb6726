import { expect, test } from 'vitest'
import { demoCited } from '../demo.ts'
import { basisWords } from './names.ts'
import type { Paper } from './words.ts'

test('what an action rests on stands in the order of the numbers, facts before consultations', () => {
  const { facts, consultations } = demoCited()
  const [one, two] = [facts[0]!, { ...facts[0]!, id: '00000000-0000-4000-8000-0000000000f2' }]
  const cited = demoCited({ facts: [one, two] })
  const paper = { version: { version: { cited } } } as Paper
  const asked = consultations[0]!
  const words = basisWords({ paper, language: 'en', now: '' }, [
    { kind: 'consultation', id: asked.id },
    { kind: 'fact', id: two.id },
    { kind: 'fact', id: one.id },
  ])
  expect(words.map(({ text }) => text)).toEqual(['Fact 1', 'Fact 2', 'Consultation 1'])
})
