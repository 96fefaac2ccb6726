import { expect, test } from 'vitest'
import { linksFromCsv } from './read-edges.ts'

test('columns in any order, others unread, quoted names, CRLF and a byte order mark', () => {
  expect(linksFromCsv('\uFEFFweight,note,To,From\r\n2.5,seen,"Cai, the elder",Ann\r\n')).toEqual([
    { from: 'Ann', to: 'Cai, the elder', weight: 2.5 },
  ])
})

test('without a weight column links have none; empty lines are passed over', () => {
  expect(linksFromCsv('from,to\n\na,b\n\n')).toEqual([{ from: 'a', to: 'b' }])
})

test('one name is one node, its accent composed or not', () => {
  const links = linksFromCsv('from,to\nGrŵp A,Si\u00e2n\nGrŵp B,Sia\u0302n\n')
  expect(links.map(({ to }) => to)).toEqual(['Si\u00e2n', 'Si\u00e2n'])
})

test.each([
  ['', 'line 1 must name the columns from and to, and may name weight; it has no columns'],
  ['a,b\nc,d\n', 'line 1 must name the columns from and to, and may name weight; it has a, b'],
  ['from,to\na,b\n\na,\n', 'line 4 needs a name in from and in to'],
  ['from,to,weight\na,b,1\nb,c,\n', 'line 3 needs a weight above 0, got none'],
  ['from,to,weight\na,b,-1\n', 'line 2 needs a weight above 0, got -1'],
  ['from,to,weight\na,b,Infinity\n', 'line 2 needs a weight above 0, got Infinity'],
])('%j is refused: %s', (text, sentence) => {
  expect(() => linksFromCsv(text)).toThrow(new RangeError(sentence))
})

test('a line with too many fields is refused with its number', () => {
  expect(() => linksFromCsv('from,to\na,b\nc,d,e\n')).toThrow(/line 3/)
})
