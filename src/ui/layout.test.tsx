import { expect, test } from 'vitest'
import { catalogue } from '../platform/language.tsx'
import { Radios, ShortForm, TextArea, TextField } from './components/index.ts'
import type { Frame } from './frame.tsx'
import { Layout } from './layout.tsx'
import { renderDocument } from './render.tsx'
import { aFrame, missingIds, repeatedIds, wordsOf } from './testing.tsx'

catalogue({
  'uiTest.who': ['Say who acts', 'Dywedwch pwy sy’n gweithredu'],
})

const page = (changes: Partial<Frame> = {}) =>
  renderDocument(
    aFrame(changes),
    <Layout title="Approve a plan">
      <p>
        The <ShortForm short="LRO" meaning="Lead responsible officer" /> has signed; the{' '}
        <ShortForm short="SIO" meaning="Senior investigating officer" /> has not.
      </p>
      <form method="post">
        <TextArea name="note" label="Note" hint="For the LRO" sensitiveHint value="Ring first" />
        <TextField name="owner" label="Owner" optional />
        <Radios
          name="p"
          label="Which P?"
          choices={[
            { value: 'a', text: 'One', hint: 'the first' },
            { value: 'b', text: 'Two' },
          ]}
        />
      </form>
    </Layout>,
  )

test('the marking stands at the top and at the foot of every page', () => {
  expect(page().match(/<b>OFFICIAL-SENSITIVE<\/b>/g)).toHaveLength(2)
  expect(page({ marking: 'OFFICIAL' })).not.toContain('OFFICIAL-SENSITIVE</b>')
})

test('demonstration data are announced, and only where they are shown', () => {
  expect(wordsOf(page())).toContain('Demonstration data. Every threat, person and event is invented.')
  const real = { id: 'f', name: { en: 'North Wales', cy: 'Gogledd Cymru' }, demo: false }
  expect(wordsOf(page({ force: real }))).not.toContain('Demonstration data')
})

test('the language switch names the other language in its own words and keeps the place', () => {
  expect(page()).toMatch(
    /name="back" value="\/plans\/31\?tab=actions"\/><input type="hidden" name="language" value="cy"\/>/,
  )
  expect(page()).toMatch(/<button[^>]*lang="cy">Cymraeg</)
  expect(page({ language: 'cy' })).toMatch(/<html lang="cy">/)
  expect(page({ language: 'cy' })).toMatch(/<button[^>]*lang="en">English</)
})

test('the document is named after the page, and says so when the form was refused', () => {
  expect(page()).toContain('<title>Approve a plan · Foursight</title>')
  expect(page().indexOf('<title>')).toBeLessThan(page().indexOf('</head>'))
  expect(page({ problems: [{ field: 'note', message: 'uiTest.who' }] })).toContain(
    '<title>Error: Approve a plan · Foursight</title>',
  )
})

test('a refused form says why at the top and at the field, and keeps what was written', () => {
  const html = page({
    problems: [{ field: 'note', message: 'uiTest.who' }],
    posted: { note: 'Visit on Friday', p: 'b' },
  })
  expect(html).toContain('<a href="#note">Say who acts</a>')
  expect(html).toMatch(
    /<textarea id="note" name="note" aria-describedby="note-hint note-error" aria-invalid="true"[^>]*>Visit on Friday</,
  )
  expect(html).toMatch(/value="b"[^>]*checked|checked=""[^>]*value="b"/)
})

test('no page carries a style attribute, an inline script or the same id twice, and nothing points to nowhere', () => {
  for (const language of ['en', 'cy'] as const) {
    const html = page({ language, problems: [{ field: 'p', message: 'uiTest.who' }] })
    expect(html).not.toMatch(/\sstyle=|<style|<script(?![^>]*\ssrc=)/)
    expect(repeatedIds(html)).toEqual([])
    expect(missingIds(html)).toEqual([])
  }
})

test('a page has its own density until the reader chooses one', () => {
  const dense = (density: Frame['density']) =>
    renderDocument(
      aFrame({ density }),
      <Layout title="Threats" density="compact">
        {null}
      </Layout>,
    ).match(/data-density="(\w+)"/)?.[1]
  expect(dense('auto')).toBe('compact')
  expect(dense('comfortable')).toBe('comfortable')
})

test('nobody is offered to sign out who has not signed in', () => {
  expect(page()).toContain('action="/sign-out"')
  expect(page({ user: null })).not.toContain('/sign-out')
})
