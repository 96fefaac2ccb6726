/**
 * When two schemes can be laid side by side, and by how many bands their results differ. I2: two methods' disagreement beyond
 * a band goes to moderation. Source of the need: two methods on the same groups agreed only moderately, least on high harm
 * (Mulholland and Cole 2020).
 */
import type { Problem } from '../../platform/problem.ts'
import type { SchemeContent, SchemeVersion } from './words.ts'

type Bands = Pick<SchemeContent, 'bands'>

const keysOf = ({ bands }: Bands) => bands.map((band) => band.key)
const sameBands = (one: Bands, other: Bands) => keysOf(one).join() === keysOf(other).join()

/**
 * By how many bands the second stands above the first: 2 is two bands higher, -1 one lower, 0 the same. Null where it cannot be
 * told: the two schemes have other bands, or one of the results has none.
 */
export function bandsApart(
  first: { scheme: Bands; band: string | null },
  second: { scheme: Bands; band: string | null },
): number | null {
  if (!sameBands(first.scheme, second.scheme) || first.band === null || second.band === null) return null
  const keys = keysOf(first.scheme)
  const [at, secondAt] = [keys.indexOf(first.band), keys.indexOf(second.band)]
  return at < 0 || secondAt < 0 ? null : at - secondAt
}

/** Why this version cannot stand beside the one in use; empty means it can. Whoever loaded it does not name it. */
export function comparisonProblems(
  scheme: Pick<SchemeVersion, 'status' | 'loadedById' | 'content'>,
  inUse: Pick<SchemeVersion, 'content'> | null,
  byId: string,
): Problem[] {
  const problem = (message: string): Problem[] => [{ field: '', message }]
  if (scheme.status !== 'draft' && scheme.status !== 'comparison') return problem('schemes.notDraftOrCompared')
  if (scheme.loadedById === byId) return problem('schemes.schemeOwn')
  if (!inUse) return problem('schemes.noSchemeInUse')
  if (inUse.content.key === scheme.content.key) return problem('schemes.sameKey')
  return sameBands(scheme.content, inUse.content) ? [] : problem('schemes.bandsUnlike')
}
