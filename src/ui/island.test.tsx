import { expect, test } from 'vitest'
import { Island } from './island.tsx'
import { drawn } from './testing.tsx'

const HOSTILE = { name: '</script><script>alert(1)</script><!--', amp: '& " \u2028' }
const block = (html: string) => /<script type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''

test('an island names its built file, carries its view as data, and shows what there is without script', () => {
  const html = drawn(
    <Island name="radar-map" view={{ months: ['2024-01'] }}>
      <p>See the table.</p>
    </Island>,
  )
  expect(html).toContain('data-island="/assets/radar-map.js"')
  expect(JSON.parse(block(html))).toEqual({ months: ['2024-01'] })
  expect(html).toContain('See the table.')
})

test('nothing in the view can end the block of data or begin a script', () => {
  const html = drawn(
    <Island name="radar-map" view={HOSTILE}>
      {null}
    </Island>,
  )
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).not.toContain('<!--')
  expect(JSON.parse(block(html))).toEqual(HOSTILE)
})
