import { expect, test } from 'vitest'
import { drawn, missingIds } from '../testing.tsx'
import { Form, TextArea } from './index.ts'

const WARNING = 'Write nothing about interception'

test('what may never be written stands once at the head of a form, and every free text in it points there', () => {
  const html = drawn(
    <Form action="/x" sensitive>
      <TextArea name="first" label="First" hint="Begin here" sensitiveHint />
      <TextArea name="second" label="Second" sensitiveHint />
      <TextArea name="third" label="Third" />
    </Form>,
  )
  expect(html.split(WARNING)).toHaveLength(2)
  const warning = /<p class="sensitive" id="([^"]+)">/.exec(html)![1]!
  expect(html).toContain(`<textarea id="first" name="first" aria-describedby="${warning} first-hint"`)
  expect(html).toContain(`<textarea id="second" name="second" aria-describedby="${warning}"`)
  expect(html).toMatch(/<textarea id="third" name="third" rows/)
  expect(missingIds(html)).toEqual([])
})

test('a free text that stands alone says it itself', () => {
  const html = drawn(<TextArea name="note" label="Note" sensitiveHint />)
  expect(html.split(WARNING)).toHaveLength(2)
  expect(missingIds(html)).toEqual([])
})
