import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './database/test-database.ts'
import { asSought, isSoughtIn } from './sought.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const inDatabase = async (said: string[]): Promise<string[]> => {
  const { rows } = await sql<{ sought: string }>`select platform.as_sought(said) as sought
    from unnest(${said}::text[]) with ordinality as each (said, at) order by at`.execute(database.db)
  return rows.map(({ sought }) => sought)
}

test('Llyn finds Llŷn, and Llŷn finds Llyn, however the accent was written', () => {
  for (const said of ['Pen Llŷn', 'Pen Lly\u0302n', 'PEN LLYN', 'pen llŷn'])
    for (const asked of ['llyn', 'Llŷn', 'Lly\u0302n', 'LLŶN'])
      expect([said, asked, isSoughtIn(said, asked)]).toEqual([said, asked, true])
})

test('names from elsewhere are found as they are typed here', () => {
  expect(isSoughtIn('Łukasz Sørensen, Großstraße 3', 'lukasz sorensen grossstrasse')).toBe(true)
  expect(isSoughtIn('Æthelred þorn', 'aethelred thorn')).toBe(true)
})

test('a curly apostrophe, a long dash and a hard space are the plain ones', () => {
  expect(isSoughtIn('Pryce’s Yard – Llandrillo‑yn‑Rhos', "Pryce's Yard - Llandrillo-yn-Rhos")).toBe(true)
  expect(isSoughtIn("Pryce's\u00a0Yard", 'pryce’s yard')).toBe(true)
})

test('every word that is asked for must stand somewhere, in any order', () => {
  expect(isSoughtIn('County lines to Rhyl', 'rhyl county')).toBe(true)
  expect(isSoughtIn('County lines to Rhyl', 'rhyl cuckooing')).toBe(false)
  expect(isSoughtIn('Anything', ' ')).toBe(true)
})

/** Letters with and without marks, Greek and Cyrillic, and punctuation: what a name or a note may hold. */
const written = fc.array(
  fc.oneof(
    fc.integer({ min: 0x20, max: 0x36f }),
    fc.constantFrom(...[...'ΑΣς σ΄ЙйЁё'].map((each) => each.codePointAt(0)!)),
    fc.integer({ min: 0x1e00, max: 0x1eff }),
    fc.integer({ min: 0x2000, max: 0x206f }),
    fc.constantFrom(0x9, 0xa, 0xd, 0x2212, 0xfeff, 0xfb01, 0x1f600),
  ),
  { maxLength: 30 },
)

test('the database and the program look for the same words', async () => {
  const said = fc.sample(written, { numRuns: 3000, seed: 7 }).map((codes) => String.fromCodePoint(...codes))
  said.push(...'ŵŷâêîôûŴŶÂÊÎÔÛáéíóúäëïöüẁỳẃýẅÿñçøđðħıłŋŧĸςæœßþẞİ‘’‛ʼ`´′“”„″«»‐‑‒–—―−')
  expect(await inDatabase(said)).toEqual(said.map(asSought))
})

test('what is compared is the same when it is compared again', () => {
  fc.assert(
    fc.property(written, (codes) => {
      const once = asSought(String.fromCodePoint(...codes))
      expect(asSought(once)).toBe(once)
    }),
  )
})
