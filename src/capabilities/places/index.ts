/**
 * Places: the force's areas, and what is known of each as dated facts with an owner and a last day, so that plans rest on
 * a current community profile. Owner: the head of intelligence analysis.
 */
import { kindOf } from '../../platform/records.ts'
import type { Slice } from '../../platform/slice.ts'
import { owedOnPlaces } from './owed.ts'
import { placeRoutes } from './routes.ts'
import './did-messages.ts'

export { inTreeOrder } from './area-rules.ts'
export {
  areaOfLsoa,
  areaPath,
  areasOfLsoas,
  findArea,
  findAreas,
  installAreas,
  listAreas,
  listLsoaCodesWithin,
  listLsoas,
} from './area-store.ts'
export { loadBoundaries } from './boundaries/boundary-acts.ts'
export { boundaryShapesHref } from './boundaries/shape-rules.ts'
export { loadRenewedCodes } from './codes/code-acts.ts'
export { sameAreaCodes } from './codes/store.ts'
export { isCurrent } from './fact-rules.ts'
export { findFact, findFacts, recordFact, replaceFact } from './fact-store.ts'
export { northWales } from './north-wales.ts'
export { factsOwing, listFactsFor } from './owed-list.ts'
export type { Area, AreaKind, AreaTree, Fact, FactKind } from './words.ts'
export { Fact as FactSchema } from './words.ts'

/** A fact has no reference of its own: people say its place and its first words. */
const fact = kindOf({
  name: 'fact',
  table: 'places.fact',
  href: (id) => `/places/facts/${id}`,
  called: {
    reference: '(select a.name_en from places.area a where a.force_id = r.force_id and a.id = r.area_id)',
    title: 'r.text',
  },
})

export const places: Slice = {
  name: 'places',
  routes: placeRoutes,
  nav: [
    { href: '/places', labelKey: 'places.nav', may: 'places.read' },
    { href: '/places/areas', labelKey: 'places.areasNav', may: 'places.configure' },
  ],
  administration: ['places.configure'],
  owes: owedOnPlaces,
  records: [fact],
}
