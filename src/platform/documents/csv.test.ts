import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, withoutFormula } from './csv.ts'

const asked = { marking: 'OFFICIAL-SENSITIVE', language: 'en', recipient: 'ROCU', day: '2 March 2026' } as const
const linesOf = (bytes: Uint8Array): string[][] =>
  parse(new TextDecoder().decode(bytes), { bom: true, relax_column_count: true })

test('the first line carries the marking and to whom the list goes', async () => {
  const [first, heads, row] = linesOf(await csvOf(['Name', 'Count'], [['Larkspur', 4]], asked))
  expect(first).toEqual(['OFFICIAL-SENSITIVE', 'For ROCU, 2 March 2026'])
  expect([heads, row]).toEqual([
    ['Name', 'Count'],
    ['Larkspur', '4'],
  ])
})

test('a Welsh list is marked in both languages, and ŵ and ŷ survive', async () => {
  const lines = linesOf(await csvOf(['Enw'], [['Llŷn a Bŵt']], { ...asked, language: 'cy' }))
  expect(lines[0]![0]).toBe('OFFICIAL-SENSITIVE · SWYDDOGOL-SENSITIF')
  expect(lines[2]).toEqual(['Llŷn a Bŵt'])
})

test('a cell that a spreadsheet would run is text', async () => {
  const lines = linesOf(await csvOf(['Text'], [['=HYPERLINK("http://x")'], ['+1'], ['@a'], ['-2+3'], ['\tx']], asked))
  expect(lines.slice(2).flat()).toEqual(['\'=HYPERLINK("http://x")', "'+1", "'@a", "'-2+3", "'\tx"])
})

test('whatever is written, no cell begins as a formula, and the words after the apostrophe are what was written', async () => {
  const starts = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '＝', "'")
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(starts, fc.string()), { minLength: 1, maxLength: 6 }), async (written) => {
      const cells = written.map(([start, rest]) => `${start}${rest}`)
      const read = linesOf(await csvOf(['h'], [['first', ...cells]], asked))[2]!.slice(1)
      for (const [i, cell] of read.entries()) {
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
        expect([cells[i], `'${cells[i]}`]).toContain(cell)
      }
    }),
  )
})

test('numbers stay numbers', () => expect(withoutFormula(-4)).toBe(-4))
