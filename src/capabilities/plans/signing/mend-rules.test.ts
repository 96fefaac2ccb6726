import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMend, isNegation } from './mend-rules.ts'
import { misspellings } from './misspellings.ts'

const sentence = 'Visit the seven flats weekly with the housing association, then tell the desk.'
const plainWords = ['visit', 'flats', 'weekly', 'with', 'housing', 'then', 'tell', 'desk', 'ymweld', 'gyda', 'teulu']
const texts = fc.array(fc.constantFrom(...plainWords), { minLength: 1, maxLength: 12 })
const negations = [
  'not',
  'no',
  'never',
  'without',
  'cannot',
  "don't",
  'dont',
  'na',
  'nid',
  'ni',
  'ddim',
  'heb',
  'byth',
  'peidiwch',
]
const names = ['Conwy', 'Jones', 'Friday', 'Llŷn', 'A', 'Mai']
const numbers = ['3', '14', '2026', '10.5', '1,000', '23:40', '4th']
const telling = fc.constantFrom(...negations, ...names, ...numbers)

test('any edit that adds or takes away a negation, a number or a capitalised word is more than a mend', () => {
  fc.assert(
    fc.property(texts, telling, fc.nat(), (words, word, at) => {
      const i = at % (words.length + 1)
      const longer = words.toSpliced(i, 0, word).join(' ')
      expect(isMend(words.join(' '), longer)).toBe(false)
      expect(isMend(longer, words.join(' '))).toBe(false)
    }),
  )
})

test('any edit that puts one negation, number, name or verb in the place of another word is more than a mend', () => {
  fc.assert(
    fc.property(
      texts,
      fc.oneof(telling, fc.constantFrom('arrest', 'visits', 'seize', 'arestio')),
      fc.nat(),
      (words, word, at) => {
        expect(isMend(words.join(' '), words.with(at % words.length, word).join(' '))).toBe(false)
      },
    ),
  )
})

test('in a text with a negation, no comma or stop can move', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(...negations),
      fc.nat(),
      fc.constantFrom(',', '.', ';', ' –'),
      (words, no, at, mark) => {
        const said = [...words, no, ...words, 'again']
        const i = at % (said.length - 1)
        const marked = said.map((word, j) => (j === i ? `${word}${mark}` : word)).join(' ')
        expect(isMend(said.join(' '), marked)).toBe(false)
      },
    ),
  )
})

test('spaces, the shape of quotation marks and dashes and the last full stop say the same', () => {
  fc.assert(
    fc.property(texts, (words) => {
      expect(isMend(words.join(' '), ` ${words.join('  ')}. `)).toBe(true)
      expect(isMend(`“${words.join('’s — ')}”`, `"${words.join("'s – ")}".`)).toBe(true)
    }),
  )
})

test.each<[string, string]>([
  ['recieve a seperate assesment', 'receive a separate assessment'],
  ['cynllyn y partnariaid', 'cynllun y partneriaid'],
  ['visit the flats then tell the desk', 'visit the flats, then tell the desk'],
])('“%s” is mended to “%s”', (before, after) => {
  expect(isMend(before, after)).toBe(true)
})

test.each<[string, string]>([
  [sentence, 'Force entry to the seven flats with armed officers.'],
  ['arrest him if he is there', 'assist him if he is there'],
  ['protect the tenants', 'protest the tenants'],
  ['make a complaint officer known', 'make a compliant officer known'],
  ['let him go, not arrest him', 'let him go not, arrest him'],
  ['Peidiwch, ewch i mewn', 'Peidiwch ewch i mewn'],
  ['speak to Jones, Smith and the desk', 'speak to Jones Smith and the desk'],
  ['visit 10 flats', 'visit 1.0 flats'],
  ['visit 3-5 flats', 'visit 3, 5 flats'],
  ['ask the polish family', 'ask the Polish family'],
  ['ask the man', 'ask the mân'],
  ['tell the desk.', 'tell the desk?'],
  ['for £50', 'for 50'],
  ['re-sign the tenancy', 'resign the tenancy'],
  ['visit the flats', ''],
  ['receive it', 'recieve it'],
  ['toString', 'constructor'],
])('“%s” changed to “%s” is more than a mend', (before, after) => {
  expect(isMend(before, after)).toBe(false)
})

test('no misspelling turns a sentence round, nor is one itself a right spelling', () => {
  const right = new Set(misspellings.values())
  for (const [wrong, correct] of misspellings) {
    expect([wrong, correct].filter((word) => isNegation(word) || !/^[a-zâêîôûŵŷ]+$/.test(word))).toEqual([])
    expect(wrong).not.toBe(correct)
    expect(right.has(wrong)).toBe(false)
  }
  expect(misspellings.size).toBeGreaterThan(80)
})
