/** What every page and action lets in and out, from their declarations: nothing without bounds, no file without its permission. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { declareRoutes } from '../app.ts'
import { type TestApp, testApp } from './app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
})
afterAll(() => app.drop())

type Shape = {
  type?: string
  format?: string
  formatMinimum?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Shape[]
  allOf?: Shape[]
  items?: Shape
  maxItems?: number
  maxLength?: number
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  properties?: Record<string, Shape>
  additionalProperties?: Shape | boolean
}
const MOST_INT4 = 2_147_483_647

/** Where the schema lets something in without a bound. */
function unbounded(shape: Shape, at: string): string[] {
  if (shape.enum || shape.const !== undefined) return []
  if (shape.anyOf) return shape.anyOf.flatMap((each) => unbounded(each, at))
  if (shape.allOf) return unbounded(Object.assign({}, shape, ...shape.allOf, { allOf: undefined }), at)
  if (shape.type === 'object')
    return Object.entries(shape.properties ?? {}).flatMap(([name, each]) => unbounded(each, `${at}.${name}`))
  if (shape.type === 'array') return unbounded(shape.items ?? {}, `${at}[]`)
  if (shape.type === 'integer' || shape.type === 'number')
    return (shape.minimum ?? shape.exclusiveMinimum ?? -Infinity) >= -MOST_INT4 &&
      (shape.maximum ?? Infinity) <= MOST_INT4
      ? []
      : [`${at} number`]
  if (shape.format === 'date') return shape.formatMinimum ? [] : [`${at} day`]
  if (shape.type === 'string' && (shape.format || shape.maxLength !== undefined || shape.pattern)) return []
  return [`${at} ${JSON.stringify(shape)}`]
}

test('every text has a longest length, every number fits, every day is one that can be meant', () => {
  const found = app.web.declared.flatMap(({ verb, path, at, query, form }) =>
    Object.entries({ at, query, form }).flatMap(([part, schema]) =>
      schema
        ? unbounded(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, `${verb} ${path} ${part}`)
        : [],
    ),
  )
  expect(found).toEqual([])
})

/** Files that are no export, and why. */
const noExports: Record<string, string> = {
  '/api/openapi.json': 'describes the program, holds nothing of the force',
  '/crime/imports/:id/progress': 'a part of the page, drawn anew while it is open',
  '/radar/runs/:id/progress': 'a part of the page, drawn anew while it is open',
  '/crime/imports/:id/taken-out.csv': 'what was sent goes back to those who may send it',
  '/crime/imports/:id/rejected.csv': 'what was sent goes back to those who may send it',
  '/crime/imports/:id/notes.csv': 'what was sent goes back to those who may send it',
  '/places/boundaries/:id/shapes.geojson': 'published boundaries, drawn on the page’s map',
  '/places/boundaries/shapes.geojson': 'published boundaries, drawn on every map',
}

test('whatever leaves as a file asks for a permission to export', () => {
  const files = app.web.declared.filter(({ document }) => document)
  const open = files.filter(({ may }) => !may.endsWith('.export')).map(({ path }) => path)
  expect(open.sort()).toEqual(Object.keys(noExports).sort())
  expect(files.length).toBeGreaterThan(open.length + 5)
})
