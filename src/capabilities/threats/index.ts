/**
 * The register of threats: groups, individuals, vulnerabilities and places, worst first, with why each stands where it does.
 * Owner: head of intelligence analysis. Answers HMICFRS 2023 (North Wales): priority not understood, OCGs without assessment.
 */
import { kindOf } from '../../platform/records.ts'
import type { Slice } from '../../platform/slice.ts'
import { heldForThreat } from './given/held.ts'
import { owedOnThreats } from './given/owed.ts'
import { worstPanel } from './given/worst-panel.tsx'
import { threatRoutes } from './routes.ts'
import { countOpenThreats } from './store.ts'
import './did-messages.ts'

export {
  compareWithScheme,
  illustrativeScheme,
  installIllustrativeScheme,
  listSchemes,
  secondIllustrativeScheme,
} from '../schemes/index.ts'

export { decideDisagreement } from './comparison/comparing.ts'
export {
  approveAssessment,
  type Doer,
  decideThreat,
  nameLeads,
  raiseThreat,
  sendBackAssessment,
  writeAssessment,
} from './deciding.ts'
export { aDecision, anAssessment, aThreat } from './demo.ts'
export { proposeChange } from './editing/editing.ts'
export { leadMust } from './lead-candidates.ts'
export { type CurrentAssessment, currentAssessment, threatOwing } from './owing.ts'
export { worstFirst } from './ranking-rules.ts'
export type { ThreatRow } from './register-words.ts'
export { restrictThreat } from './restricting.ts'
export type { MovePath } from './state-rules.ts'
export { listSteps } from './step-store.ts'
export { calledThreat, findThreat, listThreats, lockThreat, threatsAsking } from './store.ts'
export {
  type CrimeTheme,
  crimeThemes,
  crimeTypesOfTheme,
  type Threat,
  type ThreatType,
  threatStates,
} from './words.ts'

const threat = kindOf({ name: 'threat', table: 'threats.threat', href: (id) => `/threats/${id}` })

export const threats: Slice = {
  name: 'threats',
  routes: threatRoutes,
  nav: [{ href: '/threats', labelKey: 'threats.nav', may: 'threats.read', count: countOpenThreats }],
  owes: owedOnThreats,
  records: [threat],
  held: { threat: heldForThreat },
  panels: { '/': [worstPanel] },
}
