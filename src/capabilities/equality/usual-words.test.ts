import { expect, test } from 'vitest'
import { usualWord } from './usual-words.ts'

test('usual groups are read in either language, whichever they were supplied in; others as they were supplied', () => {
  const cases = [
    ['Sex', 'Sex', 'Rhyw'],
    ['rhyw', 'Sex', 'Rhyw'],
    ['18 to 24', '18 to 24', '18–24'],
    ['Under 18', 'Under 18', 'O dan 18'],
    ['65 a throsodd', '65 and over', '65 a throsodd'],
    ['Gypsy or Irish Traveller', 'Gypsy or Irish Traveller', 'Gypsy or Irish Traveller'],
  ] as const
  for (const [supplied, en, cy] of cases)
    expect([usualWord('en', supplied), usualWord('cy', supplied)]).toEqual([en, cy])
})
