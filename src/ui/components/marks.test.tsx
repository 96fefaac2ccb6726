import { expect, test } from 'vitest'
import { drawn, wordsOf } from '../testing.tsx'
import { Confidence, ContextDate, FourPs, PMark, Ps, placeOnScale, RangeScore, type Strands } from './index.ts'

const letters = (language: 'en' | 'cy') => Ps.map((p) => wordsOf(drawn(<PMark p={p} />, { language }))).join('')

test('the letter of each P follows the language: S V T P in English, R T M A in Welsh', () => {
  expect(letters('en')).toBe('SVTP')
  expect(letters('cy')).toBe('RTMA')
})

test('a P without its word is still named for those who cannot see it', () => {
  expect(drawn(<PMark p="protect" />)).toContain('role="img" aria-label="Protect"')
  expect(drawn(<PMark p="protect" />, { language: 'cy' })).toContain('aria-label="Amddiffyn"')
  expect(drawn(<PMark p="protect" word />)).toContain('aria-hidden="true"')
})

const strands: Strands = {
  pursue: { count: 3 },
  prevent: { count: 0 },
  protect: { count: 1 },
  prepare: { notNeeded: 'nobody is at risk' },
}

test('none yet, not needed and a count are told apart in words and in shape', () => {
  const html = drawn(<FourPs strands={strands} />)
  expect(wordsOf(html)).toContain('Pursue: 3 actions')
  expect(wordsOf(html)).toContain('Prevent: none yet')
  expect(wordsOf(html)).toContain('Protect: 1 action')
  expect(wordsOf(html)).toContain('Prepare: not needed, because nobody is at risk')
  expect(html.match(/class="gap"/g)).toHaveLength(1)
  expect(html.match(/class="gap not-needed"/g)).toHaveLength(1)
})

test('an empty P is red only where the approval gate fails for it', () => {
  expect(drawn(<FourPs strands={strands} />)).not.toContain('gap fails')
  expect(drawn(<FourPs strands={strands} gateFails={['prevent']} />)).toContain('gap fails')
})

test('confidence has three steps and always its word', () => {
  const html = drawn(<Confidence level="moderate" />)
  expect(html.match(/<i/g)).toHaveLength(3)
  expect(html.match(/<i class="on"/g)).toHaveLength(2)
  expect(wordsOf(html)).toBe('Moderate')
})

test('a score is never drawn without its range', () => {
  const html = drawn(<RangeScore score={74} low={68} high={79} min={30} max={90} />)
  expect(html).toContain('aria-label="Score 74, range 68 to 79"')
  expect(html).toContain('class="bar" d="M126.7 13H163.3"')
})

test('a value beyond the scale is drawn at its end', () => {
  expect(placeOnScale(120, 0, 100, 200)).toBe(200)
  expect(placeOnScale(-5, 0, 100, 200)).toBe(0)
})

test.each([
  ['2026-11-20', 'Overdue by 3 days', 'Yn hwyr o 3 diwrnod'],
  ['2026-11-22', 'Overdue by 1 day', 'Yn hwyr o 1 diwrnod'],
  ['2026-11-23', 'Due today', 'I’w wneud heddiw'],
  ['2026-11-24', 'Due tomorrow', 'I’w wneud yfory'],
  ['2026-11-27', 'Due Friday', 'I’w wneud erbyn dydd Gwener'],
  ['2026-11-29', 'Due Sunday', 'I’w wneud erbyn dydd Sul'],
])('on Monday 23 November, %s is "%s"', (day, en, cy) => {
  expect(wordsOf(drawn(<ContextDate day={day} />))).toBe(en)
  expect(wordsOf(drawn(<ContextDate day={day} />, { language: 'cy' }))).toBe(cy)
})

test('a week ahead it is the date, and what is done is never overdue', () => {
  expect(wordsOf(drawn(<ContextDate day="2026-11-30" />))).toBe('Due 30 Nov 2026')
  expect(wordsOf(drawn(<ContextDate day="2026-11-20" done />))).toBe('20 Nov 2026')
})
