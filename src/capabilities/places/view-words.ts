/** What the pages of places give, to people and to programs alike. */
import { z } from 'zod'
import { MOST_WHOLE } from '../../platform/words.ts'
import { Area, AreaKind, Fact, FactState, FactUse } from './words.ts'

/** A fact as it stands today. `uses` is null for a reader whose role does not show plans. */
export const FactShown = Fact.extend({
  state: FactState,
  ownerName: z.string(),
  recorderName: z.string(),
  uses: z.array(FactUse).nullable(),
})
export type FactShown = z.infer<typeof FactShown>

export const FactAtPlace = FactShown.extend({ area: Area })
export type FactAtPlace = z.infer<typeof FactAtPlace>

const AreaCounted = Area.extend({
  depth: z.number().int(),
  lsoas: z.number().int(),
  facts: z.object({ current: z.number().int(), stale: z.number().int() }),
})

export const PlacesView = z.object({ areas: z.array(AreaCounted) })
export type PlacesView = z.infer<typeof PlacesView>

export const ProfileView = z.object({
  area: Area,
  path: z.array(Area),
  within: z.array(Area),
  lsoas: z.array(Area),
  facts: z.array(FactShown),
  ended: z.array(FactShown),
})
export type ProfileView = z.infer<typeof ProfileView>

export const FactView = z.object({ fact: FactShown, area: Area, path: z.array(Area), history: z.array(FactShown) })
export type FactView = z.infer<typeof FactView>

const Count = z.coerce.number().int().nonnegative().max(MOST_WHOLE).catch(0)
export const AreasQuery = z.object({ added: Count.optional(), changed: Count.optional(), same: Count.optional() })
export const AreasView = z.object({
  counts: z.array(z.object({ kind: AreaKind, count: z.number().int() })),
  areas: z.array(Area.extend({ depth: z.number().int() })),
  kept: z.object({ added: z.number(), changed: z.number(), same: z.number() }).nullable(),
})
export type AreasView = z.infer<typeof AreasView>
