import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readCoverage } from './font-coverage.ts'
import { renderPdf } from './typst.ts'

const asked = {
  source: '= #given.name\n#given.text',
  title: 'Plan',
  marking: 'OFFICIAL-SENSITIVE',
  recipient: 'ROCU',
  day: '2 March 2026',
} as const
const made = async (rest: object = {}) =>
  Buffer.from(await renderPdf({ ...asked, language: 'en', content: { name: 'Larkspur', text: 'Words' }, ...rest }))

/** Everything in the file that is not packed, and all that is. */
function insideOf(pdf: Buffer): string {
  const texts = [pdf.toString('latin1')]
  for (const found of pdf.toString('latin1').matchAll(/stream\r?\n/g)) {
    try {
      texts.push(inflateSync(pdf.subarray(found.index + found[0].length)).toString('latin1'))
    } catch {
      // a stream that is not deflated stands in the first text already
    }
  }
  return texts.join('\n')
}

test('a document is tagged, names its standard and says its language', async () => {
  const inside = insideOf(await made())
  expect(inside).toMatch(/\/MarkInfo/)
  expect(inside).toMatch(/\/StructTreeRoot/)
  expect(inside).toMatch(/pdfuaid:part/)
  expect(inside).toMatch(/\/Lang ?\(en-GB\)/)
})

test('a Welsh document says that it is Welsh', async () => {
  expect(insideOf(await made({ language: 'cy' }))).toMatch(/\/Lang ?\(cy-GB\)/)
})

test('it is set in the font that the program ships', async () => {
  expect(insideOf(await made())).toMatch(/IBMPlexSans/)
})

test('what a person wrote is never read as Typst', async () => {
  const text = '#panic("no") $x$ *b* _i_ @ref <label> \\ [ ] `raw` // gone'
  const pdf = await made({ content: { name: '#panic()', text } })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a fault in the source of a document is told', async () => {
  await expect(made({ source: '#missing' })).rejects.toThrow('Typst refused')
})

/** What a reader copies out of the document; needs Poppler, which the project's machines have. */
function textOf(pdf: Buffer): string {
  return execFileSync('pdftotext', ['-layout', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

test.runIf(hasPoppler)(
  'quotes, signs of Typst and of code, Welsh letters and long words reach the reader as written',
  async () => {
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
    const text = `“Dweud” 'a' "b" # $ \\ * _ @x <y> [z] £5 – ŵ ŷ Ŵ Ŷ â ê î ô û ẅ ${long}`
    const pdf = await made({ content: { name: 'Bŵt & Llŷn', text } })
    expect(textOf(pdf).replaceAll(/\s+/g, ' ')).toContain(text)
    expect(textOf(pdf)).toContain('Bŵt & Llŷn')
  },
)

test.runIf(hasPoppler)(
  'a character that the typeface lacks is named by its number, Word’s bullets are bullets, and invisible ones are left out',
  async () => {
    const text = 'Zhong 中, w\u0302y\u0302, \uf0b7 \uf0a7 a\u200Bb, tab\there, nul\u0000.'
    expect(textOf(await made({ content: { name: 'Name', text } }))).toContain(
      'Zhong [U+4E2D], ŵŷ, • • ab, tab here, nul .',
    )
  },
)

test.runIf(hasPoppler)('each page has the marking twice, its number, and to whom the document goes', async () => {
  const pages = textOf(await made({ source: '= #given.name\nOne#pagebreak()Two' }))
    .split('\f')
    .slice(0, 2)
  for (const [i, page] of pages.entries()) {
    expect(page.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2)
    expect(page).toContain(`Page ${i + 1} of 2`)
    expect(page).toContain('For ROCU, 2 March 2026')
  }
})

test.runIf(hasPoppler)('the title and the tags are known to a screen reader', async () => {
  const facts = execFileSync('pdfinfo', ['-'], {
    input: await made(),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  expect(facts).toMatch(/Title:\s+Plan/)
  expect(facts).toMatch(/Tagged:\s+yes/)
})

test('the typeface has every Welsh letter', async () => {
  const covers = readCoverage(readFileSync('src/platform/documents/fonts/IBMPlexSans-SemiBold.ttf'))
  for (const letter of 'âêîôûŵŷÂÊÎÔÛŴŶàèìòùẁỳáéíóúẃýäëïöüẅÿ')
    expect([letter, covers(letter.codePointAt(0)!)]).toEqual([letter, true])
  expect(covers('中'.codePointAt(0)!)).toBe(false)
  expect(covers('😀'.codePointAt(0)!)).toBe(false)
})
