/** A version of a plan as a document in one language, from what the version kept. */
import { formatInstant, type Language, textIn } from '../../../platform/language.tsx'
import { actionSection, citedSections, consideredSection, objectiveSection } from './action-sections.ts'
import type { PlanDocument, Writing } from './blocks.ts'
import { decisionSections } from './decision-sections.ts'
import { messages } from './messages.ts'
import { threatSections } from './threat-sections.ts'
import type { Paper } from './words.ts'

/** `now` is ISO, UTC: the moment at which it is printed. An interim version has no objectives and the like to show. */
export function planDocument(paper: Paper, language: Language, now: string): PlanDocument {
  const writing: Writing = { paper, language, now }
  const t = textIn(language, messages)
  const { number, kind, cutAt, version } = paper.version
  const { reference, cited, content } = version
  return {
    title: t('plans.documentTitle', { reference, name: cited.threat.name, number }),
    name: cited.threat.name,
    references: t('plans.documentFor', { plan: reference, threat: cited.threat.reference }),
    standing: t('plans.documentStanding', {
      standing: paper.standing.replaceAll('-', '_'),
      until: paper.until === null ? '' : formatInstant(language, paper.until),
    }),
    isInForce: paper.standing === 'in-force' || paper.standing === 'interim',
    asAt: t('plans.documentAsAt', {
      number,
      cut: formatInstant(language, cutAt),
      now: formatInstant(language, now),
    }),
    score: cited.assessment && {
      name: t('plans.documentScore'),
      score: cited.assessment.score,
      low: cited.assessment.low,
      high: cited.assessment.high,
    },
    own: content.language,
    sections: [
      ...threatSections(writing),
      ...(kind === 'full' || content.objectives.length > 0 ? [objectiveSection(writing)] : []),
      actionSection(writing),
      consideredSection(writing),
      ...citedSections(writing),
      ...decisionSections(writing),
    ],
  }
}
