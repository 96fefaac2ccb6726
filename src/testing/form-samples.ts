/**
 * For every page and action what it can be asked with, made from its schema so that the schema takes it: a route that refuses what
 * is sent before it looks at the record tells nothing about the record.
 */
import { z } from 'zod'

export type Asked = Record<string, string | string[]>
export type IdFor = (field: string) => string

const months = { from: '2026-01', to: '2026-02' }

const days = { from: '2026-01-01', to: '2026-02-01' }

/** By address, for what a schema cannot tell as JSON Schema: rules across fields, lists of our own, texts that hold an id. */
const given: Record<string, (idFor: IdFor) => Asked> = {
  '/audit': () => days,
  '/audit/export': () => days,
  '/crime': () => months,
  '/crime/counts.csv': () => months,
  '/crime/no-boundary': () => months,
  '/crime/places/:id': () => months,
  '/places/boundaries/shapes.geojson': () => ({ codes: 'W01000132', box: '-4,53,-3,54' }),
  '/threats': () => ({ themes: 'drugs-supply' }),
  '/threats/:id/edit': () => ({ themes: 'drugs-supply' }),
  '/threats/:id/proposals': () => ({ themes: 'drugs-supply' }),
  '/partners/agencies': (idFor) => ({ areaIds: idFor('areaIds') }),
  '/partners/:id/edit': (idFor) => ({ areaIds: idFor('areaIds') }),
  '/threats/:id/restriction': (idFor) => ({ people: idFor('people') }),
  '/plans/:id/threat': (idFor) => ({ basis: `fact:${idFor('factId')}` }),
  '/plans/:id/places': (idFor) => ({ areaIds: idFor('areaIds') }),
  '/plans/:id/actions/new': (idFor) => ({ basis: `fact:${idFor('factId')}`, agencyId: '' }),
  '/plans/:id/actions/:itemId': (idFor) => ({ basis: `consultation:${idFor('consultationId')}`, agencyId: '' }),
  '/plans/:id/sealed': (idFor) => ({ people: idFor('people') }),
  '/plans/:id/approval': () => ({ accept: 'place' }),
  '/plans/:id/oral-authority': () => ({ givenAt: '09:10' }),
  '/radar/issues/:id/assessment': () => ({ themes: 'drugs-supply' }),
}

/** Addresses with something of their own above, for the test that each is a route. */
export const addressesGiven = Object.keys(given)

type Shape = {
  type?: string
  format?: string
  enum?: string[]
  const?: string
  minimum?: number
  maxLength?: number
  anyOf?: Shape[]
  items?: Shape
  properties?: Record<string, Shape>
}

/** What the schema takes; `idFor` answers what stands where the field of this name asks an id. */
export function sampleOf(schema: z.ZodType | null, path: string, idFor: IdFor): Asked {
  if (!schema) return {}
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  const asked: Asked = {}
  for (const [name, shape] of Object.entries(properties)) asked[name] = sample(name, shape, idFor)
  return { ...asked, ...given[path]?.(idFor) }
}

function sample(name: string, shape: Shape, idFor: IdFor): string | string[] {
  if (shape.const !== undefined) return String(shape.const)
  if (shape.enum) return String(shape.enum[0])
  if (shape.anyOf) return sample(name, shape.anyOf.find((one) => one.format) ?? shape.anyOf.at(-1)!, idFor)
  if (shape.type === 'array') return [sample(name, shape.items ?? {}, idFor)].flat()
  if (shape.format === 'uuid') return idFor(name)
  // Where a day has a rule of ours besides, JSON Schema no longer says that it is one: its name does.
  if (shape.format === 'date' || /(^on|On)$/.test(name)) return '2026-03-02'
  if (shape.type === 'integer' || shape.type === 'number') return String(Math.max(1, shape.minimum ?? 1))
  return 'A sample text of some length'.slice(0, shape.maxLength)
}
