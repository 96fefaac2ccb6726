import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { renderPdf } from './typst.ts'

const asked = {
  source: '= #given.name\n#given.text',
  title: 'Plan',
  marking: 'OFFICIAL-SENSITIVE',
  recipient: 'ROCU',
  day: '2 March 2026',
} as const
const made = (rest: object = {}) =>
  Buffer.from(renderPdf({ ...asked, language: 'en', content: { name: 'Larkspur', text: 'Words' }, ...rest }))

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

test('a document is tagged, names its standard and says its language', () => {
  const inside = insideOf(made())
  expect(inside).toMatch(/\/MarkInfo/)
  expect(inside).toMatch(/\/StructTreeRoot/)
  expect(inside).toMatch(/pdfuaid:part/)
  expect(inside).toMatch(/\/Lang ?\(en-GB\)/)
})

test('a Welsh document says that it is Welsh', () => {
  expect(insideOf(made({ language: 'cy' }))).toMatch(/\/Lang ?\(cy-GB\)/)
})

test('it is set in the font that the program ships', () => {
  expect(insideOf(made())).toMatch(/IBMPlexSans/)
})

test('what a person wrote is never read as Typst', () => {
  const text = '#panic("no") $x$ *b* _i_ @ref <label> \\ [ ] `raw` // gone'
  expect(
    made({ content: { name: '#panic()', text } })
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('a fault in the source of a document is told', () => {
  expect(() => made({ source: '#missing' })).toThrow('Typst refused')
})
