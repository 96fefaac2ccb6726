/** What a set of boundaries is, what its form takes, and what the pages give. */
import { z } from 'zod'

const boundaryKinds = ['lsoa', 'authority', 'force', 'other'] as const
export const BoundaryKind = z.enum(boundaryKinds)
export type BoundaryKind = z.infer<typeof BoundaryKind>

/** A ring of longitude and latitude in degrees, WGS84, closed. */
export type Ring = [longitude: number, latitude: number][]

/** One area as a file gives it: polygons, each an outer ring and its holes. */
export type ReadBoundary = {
  code: string
  kind: BoundaryKind
  name: { en: string; cy: string }
  polygons: Ring[][]
}

export const BoundarySet = z.object({
  id: z.uuid(),
  restrictionId: z.uuid().nullable(),
  fileName: z.string(),
  codeProperty: z.string(),
  edition: z.number().int(),
  source: z.string(),
  licence: z.string(),
  attribution: z.string(),
  language: z.enum(['en', 'cy']),
  toleranceM: z.number().int(),
  areas: z.number().int(),
  pointsRead: z.number().int(),
  pointsKept: z.number().int(),
  loadedBy: z.uuid(),
  loadedAt: z.string(),
  endedAt: z.string().nullable(),
})
export type BoundarySet = z.infer<typeof BoundarySet>

const SetShown = BoundarySet.extend({ loadedByName: z.string() })
export type SetShown = z.infer<typeof SetShown>

export const BoundarySetsView = z.object({ sets: z.array(SetShown), megabytes: z.number() })
export type BoundarySetsView = z.infer<typeof BoundarySetsView>

const BoundaryNamed = z.object({
  code: z.string(),
  kind: BoundaryKind,
  name: z.object({ en: z.string(), cy: z.string() }),
})
export type BoundaryNamed = z.infer<typeof BoundaryNamed>
export const BoundarySetView = z.object({ set: SetShown, boundaries: z.array(BoundaryNamed), shown: z.number().int() })
export type BoundarySetView = z.infer<typeof BoundarySetView>

/** A boundary on its way to a map; `geometry` is GeoJSON text. */
export const Shape = BoundaryNamed.extend({
  edition: z.number().int(),
  attribution: z.string(),
  west: z.number(),
  south: z.number(),
  east: z.number(),
  north: z.number(),
  geometry: z.string(),
})
export type Shape = z.infer<typeof Shape>
export const ShapesView = z.object({ shapes: z.array(Shape) })
export type ShapesView = z.infer<typeof ShapesView>

export const LoadForm = z.object({
  codeProperty: z.string().trim().max(100).default(''),
  edition: z.coerce
    .number('places.editionNeeded')
    .int('places.editionNeeded')
    .min(1900, 'places.editionNeeded')
    .max(2200, 'places.editionNeeded'),
  source: z.string().trim().min(1, 'places.boundarySourceNeeded').max(500),
  licence: z.string().trim().min(1, 'places.licenceNeeded').max(300),
  attribution: z.string().trim().min(1, 'places.attributionNeeded').max(500),
  language: z.enum(['en', 'cy']),
})
export type LoadForm = z.infer<typeof LoadForm>

const Degrees = z
  .string()
  .regex(/^-?[\d.]+(,-?[\d.]+){3}$/)
  .transform((text) => text.split(',').map(Number) as [number, number, number, number])
  .refine(([west, south, east, north]) => west < east && south < north)

/** Codes, or a box "west,south,east,north" in degrees; neither gives nothing. */
export const ShapesQuery = z.object({
  codes: z
    .string()
    .regex(/^[A-Z0-9-]+(,[A-Z0-9-]+)*$/)
    .transform((text) => text.split(','))
    .optional(),
  box: Degrees.optional(),
})
export type ShapesQuery = z.infer<typeof ShapesQuery>
