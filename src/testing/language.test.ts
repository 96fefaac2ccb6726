/** Welsh and English are equal: every sentence in both, with the same arguments, and every Welsh plural in all six forms. */
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { catalogue, declaredSentences } from '../platform/language.tsx'

import.meta.glob('../**/*messages*.ts', { eager: true })
const sources = Object.entries(
  import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../**/*messages*.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
)

type Element = ReturnType<typeof parse>[number]

/** Names of arguments and tags, and the plural categories used, of one sentence. */
function partsOf(text: string): { args: Set<string>; plurals: string[][] } {
  const args = new Set<string>()
  const plurals: string[][] = []
  const walk = (elements: Element[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      args.add(element.value)
      if (element.type === TYPE.tag) walk(element.children)
      if (element.type === TYPE.select || element.type === TYPE.plural)
        for (const option of Object.values(element.options)) walk(option.value)
      if (element.type === TYPE.plural) plurals.push(Object.keys(element.options))
    }
  }
  walk(parse(text))
  return { args, plurals }
}

const welshCategories = ['zero', 'one', 'two', 'few', 'many', 'other']

function faultsOf(key: string, en: string | undefined, cy: string | undefined): string[] {
  if (en === undefined || cy === undefined) return [`${key} is missing in ${en === undefined ? 'English' : 'Welsh'}`]
  if (en.trim() === '' || cy.trim() === '') return [`${key} is empty`]
  const [english, welsh] = [partsOf(en), partsOf(cy)]
  const faults: string[] = []
  if ([...english.args].sort().join() !== [...welsh.args].sort().join())
    faults.push(`${key} has other arguments in Welsh`)
  for (const used of welsh.plurals)
    for (const category of welshCategories)
      if (!used.includes(category)) faults.push(`${key} lacks the Welsh plural "${category}"`)
  return faults
}

const { en, cy } = declaredSentences()
const keys = [...new Set([...Object.keys(en), ...Object.keys(cy)])]

test('every sentence exists in Welsh and in English, with the same arguments and all Welsh plurals', () => {
  expect(keys.length).toBeGreaterThan(300)
  expect(keys.flatMap((key) => faultsOf(key, en[key], cy[key]))).toEqual([])
})

/** Keys that code names where only a key can stand, and the beginnings of those that it puts together. */
function keysNamedIn(text: string): { whole: string[]; begun: string[] } {
  const named = /(?:\bt\(|\b(?:message|labelKey|Key):|\bsay\([^,()]+,)\s*(['`])([a-z]+\.[^'`]*)\1/g
  const found = [...text.matchAll(named)].map(([, , key]) => key!)
  const whole = found.filter((key) => !/\$\{/.test(key))
  return { whole, begun: found.filter((key) => /\$\{/.test(key)).map((key) => key.split(/\$\{/)[0]!) }
}

test('every key that code names is in the catalogue', () => {
  const known = new Set(keys)
  const missing = sources.flatMap(([file, text]) => {
    const { whole, begun } = keysNamedIn(text)
    const unknown = whole.filter((key) => !known.has(key))
    return [...unknown, ...begun.filter((start) => !keys.some((key) => key.startsWith(start)))].map(
      (key) => `${file}: ${key}`,
    )
  })
  expect(missing).toEqual([])
  expect(sources.flatMap(([, text]) => keysNamedIn(text).whole).length).toBeGreaterThan(1000)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is read
  expect(keysNamedIn("t('plans.nowhere') + t(`plans.${no}`) + say(cy, 'a.b')")).toEqual({
    whole: ['plans.nowhere', 'a.b'],
    begun: ['plans.'],
  })
})

/** Keys that no code names, whole or by the beginning of a key it puts together. What a person owes is named by its kind. */
function unnamed(all: string[], code: string): string[] {
  const begun = [...code.matchAll(/['`]([a-z]+\.[\w.-]*)\$\{/gi)].map(([, start]) => start!)
  const named = new Set([...code.matchAll(/['`]([a-z]+(?:\.[\w-]+)+)['`]/gi)].map(([, key]) => key))
  return all.filter(
    (key) => !named.has(key) && !/^\w+\.owed/.test(key) && !begun.some((start) => key.startsWith(start)),
  )
}

test('every sentence is said somewhere', () => {
  expect(
    unnamed(
      keys.filter((key) => !/^(test|trial|uiTest)\./.test(key)),
      sources.map(([, text]) => text).join('\n'),
    ),
  ).toEqual([])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is read
  expect(unnamed(['a.b', 'a.c.d', 'a.e'], "t('a.b') + t(`a.c.${no}`)")).toEqual(['a.e'])
})

test('the comparison can fail', () => {
  expect(faultsOf('a', 'One', undefined)).toEqual(['a is missing in Welsh'])
  expect(faultsOf('a', 'By {who}', 'Gan')).toEqual(['a has other arguments in Welsh'])
  expect(faultsOf('a', '{n, plural, one {#} other {#}}', '{n, plural, one {#} other {#}}')).toHaveLength(4)
})

test('a key declared twice with another text is refused', () => {
  catalogue({
    'test.once': ['A', 'B'],
  })
  expect(() =>
    catalogue({
      'test.once': ['C', 'B'],
    }),
  ).toThrow('declared twice')
})
