import { expect, test } from 'vitest'
import { drawn, missingIds, wordsOf } from '../testing.tsx'
import { Chips, ForbiddenButton, Gates, OweList, Pagination, pagesToOffer, Signs, Table, Timeline } from './index.ts'

test('what I owe is sorted by date, and only the most urgent button is solid', () => {
  const owed = (key: string, dueOn: string) => ({ key, dueOn, title: key, href: `/${key}`, action: 'Decide' })
  const html = drawn(
    <OweList items={[owed('later', '2026-11-27'), owed('late', '2026-11-20'), owed('now', '2026-11-23')]} />,
  )
  expect(wordsOf(html)).toMatch(/3 days overdue late .* Today Mon 23 Nov now .* in 4 days later/)
  expect(html.match(/class="btn"/g)).toHaveLength(1)
  expect(html).toContain('class="btn" href="/late"')
})

test('a forbidden button stays focusable and points to what blocks it', () => {
  const html = drawn(
    <>
      <Gates
        id="why"
        blocking={[{ key: 'a', text: 'No reply from housing', href: '#', hint: 'Answer due Wednesday.' }]}
        met={8}
      />
      <ForbiddenButton reasonId="why">Sign as LRO</ForbiddenButton>
    </>,
  )
  expect(html).toContain('aria-disabled="true" aria-describedby="why"')
  expect(html).not.toContain(' disabled')
  expect(missingIds(html)).toEqual([])
  expect(wordsOf(html)).toContain('8 other gates are met.')
})

test('when every gate is met, nothing is said to block', () => {
  expect(wordsOf(drawn(<Gates blocking={[]} met={11} />))).toBe('All 11 gates are met.')
})

test('both signatures are always drawn, and one opened again says so', () => {
  const html = drawn(
    <Signs
      signs={[
        { role: 'SIO', forWhat: 'for Pursue', signedBy: 'R. Hughes', signedAt: '2026-11-21T16:42:00Z' },
        { role: 'LRO', forWhat: 'for the whole', openedAgainAt: '2026-11-21T17:00:00Z' },
      ]}
    />,
  )
  expect(wordsOf(html)).toContain('R. Hughes Signed 21 Nov 2026, 16:42')
  expect(wordsOf(html)).toContain('not signed Opened again 21 Nov 2026, 17:00')
})

test('the newest event comes first', () => {
  const events = [
    { key: 'a', at: '2026-10-01', what: 'Raised' },
    { key: 'b', at: '2026-11-20T10:00:00Z', what: 'Adopted' },
  ]
  expect(wordsOf(drawn(<Timeline label="History" events={events} />))).toMatch(/Adopted.*Raised/)
})

test('a table has a caption, a header for every row and a region that the keyboard can scroll', () => {
  const columns = [
    { head: 'Name', rowHeader: true, cell: (row: string) => row },
    { head: 'Letters', numeric: true, cell: (row: string) => row.length },
  ]
  const html = drawn(<Table caption="Threats" columns={columns} rows={['Larkspur', 'Thrift']} keyOf={(row) => row} />)
  expect(html).toContain('tabindex="0" aria-label="Threats, scrolls sideways"')
  expect(html).toContain('<caption>Threats</caption>')
  expect(html.match(/<th scope="row">/g)).toHaveLength(2)
})

test('a long list offers the first page, the last and those around', () => {
  expect(pagesToOffer(6, 12)).toEqual([1, null, 4, 5, 6, 7, 8, null, 12])
  expect(pagesToOffer(1, 3)).toEqual([1, 2, 3])
  expect(drawn(<Pagination page={1} of={1} href={String} />)).toBe('')
})

test('a chip says that it removes its filter', () => {
  expect(wordsOf(drawn(<Chips chips={[{ text: 'Open', removeHref: '?' }]} />))).toBe('Open remove this filter')
})
