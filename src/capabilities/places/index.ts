/**
 * Places: the force's areas, and what is known of each as dated facts with an owner and a last day, so that plans rest on
 * a current community profile. Owner: the head of intelligence analysis.
 */
export { inTreeOrder, pathOf } from './area-rules.ts'
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
export { loadBoundaries } from './boundaries/loading.ts'
export { boundaryShapesHref } from './boundaries/shape-rules.ts'
export { loadRenewedCodes } from './codes/loading.ts'
export { sameAreaCodes } from './codes/store.ts'
export { EXPIRING_DAYS, FACT_LASTS_MONTHS, isCurrent, stateOf } from './fact-rules.ts'
export { closeFact, findFact, findFacts, recordFact, replaceFact } from './fact-store.ts'
export type { PlacesAsked } from './facts-shown.ts'
export { northWales } from './north-wales.ts'
export { factsOwing, listFactsFor } from './owing.ts'
export { placeRoutes } from './routes.ts'
export type { Area, AreaKind, AreaTree, Fact, FactKind, FactState, FactUse, Nation, NewFact } from './words.ts'
export {
  Area as AreaSchema,
  Fact as FactSchema,
  FactState as FactStateSchema,
  FactUse as FactUseSchema,
  factKinds,
} from './words.ts'
