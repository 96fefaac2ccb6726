/**
 * Scoring schemes: how threats are scored, as versioned data with an owner and a source; a new version never alters old
 * results. Owner: head of intelligence analysis. Answers the acceptance statement I2: any score can be explained.
 */
import { kindOf } from '../../platform/records.ts'
import type { Slice } from '../../platform/slice.ts'
import { schemeRoutes } from './routes.ts'
import './did-messages.ts'

export { bandsApart } from './comparison-rules.ts'
export { illustrativeScheme } from './illustrative-scheme-table.ts'
export { secondIllustrativeScheme } from './second-illustrative-scheme-table.ts'
export {
  approveScheme,
  compareWithScheme,
  findComparisonScheme,
  findScheme,
  findSchemeInUse,
  installIllustrativeScheme,
  listSchemes,
  loadScheme,
  schemesById,
} from './store.ts'
export { type SchemeBand, SchemeContent, type SchemeFactor, SchemeVersion } from './words.ts'

const scheme = kindOf({
  name: 'scheme',
  table: 'schemes.scheme_version',
  href: (id) => `/schemes/${id}`,
  called: {
    reference: `upper(r.scheme_key || '-' || r.version)`,
    title: `r.content -> 'name' ->> 'en'`,
    language: `'en'`,
    marking: `'OFFICIAL'`,
  },
})

export const schemes: Slice = { name: 'schemes', routes: schemeRoutes, records: [scheme] }
