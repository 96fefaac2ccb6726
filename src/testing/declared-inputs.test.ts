/** What every page and action lets in, from their declarations: no text, number, day or id without bounds. */
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
