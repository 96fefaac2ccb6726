/**
 * The register of threats: groups, individuals, vulnerabilities and places, worst first, with why each stands where it does.
 * Owner: head of intelligence analysis. Answers HMICFRS 2023 (North Wales): priority not understood, OCGs without assessment.
 */

export {
  approveScheme,
  compareWithScheme,
  findComparisonScheme,
  illustrativeScheme,
  installIllustrativeScheme,
  listSchemes,
  loadScheme,
  secondIllustrativeScheme,
} from '../schemes/index.ts'
export { listAssessments } from './assessing/assessment-store.ts'
export { compareMethods, decideDisagreement } from './comparison/comparing.ts'
export {
  approveAssessment,
  type Doer,
  decideThreat,
  type Gate,
  type Gates,
  nameLeads,
  raiseThreat,
  sendBackAssessment,
  writeAssessment,
} from './deciding.ts'
export { aDecision, anAssessment, aThreat } from './demo.ts'
export { answerProposal, type Editor, editThreat, proposeChange } from './editing/editing.ts'
export { type CurrentAssessment, currentAssessment, type Owed as OwedForThreats, threatOwing } from './owing.ts'
export { type CrimeTypeCount, crimeTypesWithoutAssessment, worstFirst } from './ranking-rules.ts'
export type { ThreatRow } from './register-words.ts'
export { restrictThreat } from './restricting.ts'
export { type ThreatsAsked, threatRoutes } from './routes.ts'
export type { MovePath } from './state-rules.ts'
export { listSteps } from './step-store.ts'
export { countOpenThreats, findThreat, listThreats, lockThreat, namesOf } from './store.ts'
export { crimeGapPanel } from './threat-page.ts'

export {
  type CrimeTheme,
  crimeThemes,
  crimeTypesOfTheme,
  type Leads,
  seriesOf,
  type Threat,
  type ThreatState,
  type ThreatType,
  threatStates,
} from './words.ts'
