/** What the audit says that a page or an action on a threat was about. */
import type { Threat } from './words.ts'

/** Of a change of a threat. */
export const aboutChange = ({ id, restrictionId }: Pick<Threat, 'id' | 'restrictionId'>) => ({
  subject: `threats.threat:${id}`,
  restrictionId,
})

/** Of reading a threat, which may ask why. */
export const aboutThreat = (threat: Pick<Threat, 'id' | 'restrictionId'>) => ({
  ...aboutChange(threat),
})
