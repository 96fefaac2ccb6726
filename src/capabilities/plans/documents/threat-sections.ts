/** The first sheet: what the threat is, where, who answers for the plan, and the risk to people. */
import { formatDate, textIn } from '../../../platform/language.tsx'
import { type Block, label, own, type Section, type Words, type Writing, written } from './blocks.ts'
import { messages } from './messages.ts'
import { basisWords, personName } from './names.ts'

export function threatSections(writing: Writing): Section[] {
  const { content } = writing.paper.version.version
  const t = textIn(writing.language, messages)
  const statement: Block[] = [
    {
      kind: 'words',
      words: content.threatStatement === '' ? [label(t('plans.documentNone'))] : [own(content.threatStatement)],
    },
  ]
  if (content.basis.length > 0)
    statement.push({
      kind: 'facts',
      rows: [{ name: t('plans.documentBasis'), words: basisWords(writing, content.basis) }],
    })
  return [
    { title: t('plans.documentThreat'), blocks: threatBlocks(writing) },
    { title: t('plans.draftStatement'), blocks: statement },
    { title: t('plans.documentLeads'), blocks: [{ kind: 'facts', rows: leadRows(writing) }] },
    ...riskSection(writing),
  ]
}

function threatBlocks(writing: Writing): Block[] {
  const { language, paper } = writing
  const { cited, content } = paper.version.version
  const t = textIn(language, messages)
  const day = (on: string) => formatDate(language, on)
  const { assessment } = cited
  const rows: { name: string; words: Words[] }[] = []
  const add = (name: string, text: string) => rows.push({ name, words: [label(text)] })
  if (assessment) {
    const { score, low, high, scheme, band, confidence, approvedOn, currentUntil } = assessment
    add(t('plans.documentScore'), t('plans.documentScoreRange', { score, low, high }))
    rows.push({ name: t('plans.documentBand'), words: [own(band)] })
    add(t('plans.documentConfidence'), t('plans.documentConfidenceLevel', { level: confidence }))
    rows.push({ name: t('plans.documentScheme'), words: [own(t('plans.documentSchemeVersion', scheme))] })
    add(
      t('plans.documentAssessed'),
      currentUntil === null
        ? day(approvedOn)
        : t('plans.documentAssessedUntil', { on: day(approvedOn), until: day(currentUntil) }),
    )
  } else add(t('plans.documentScore'), t('plans.documentNoAssessment'))
  const places = cited.areas.map(({ name }) => name[language]).join(', ')
  if (content.notPlaceBasedBecause !== '')
    rows.push({ name: t('plans.documentNotPlaceBased'), words: [own(content.notPlaceBasedBecause)] })
  else add(t('plans.draftPlaces'), places || t('plans.documentNoPlace'))
  if (content.reviewOn) add(t('plans.documentReview'), day(content.reviewOn))
  return [{ kind: 'facts', rows }]
}

function leadRows(writing: Writing) {
  const { language, paper } = writing
  const { leads, noSioBecause } = paper.version.version
  const t = textIn(language, messages)
  const order = ['sro', 'sio', 'lro', 'coordinator']
  const rows = [...leads]
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || Number(a.isDeputy) - Number(b.isDeputy))
    .map(({ role, isDeputy, accountId, fromOn, toOn }) => {
      const words = [label(personName(writing, accountId))]
      const days = { from: formatDate(language, fromOn), to: formatDate(language, toOn ?? fromOn) }
      if (isDeputy && toOn) words.push({ text: t('plans.documentLeadDays', days), quiet: true })
      return { name: t('plans.documentLead', { role, deputy: isDeputy ? 'yes' : 'no' }), words }
    })
  return [...rows, ...written([[t('plans.documentNoSio'), noSioBecause]])]
}

/** What a signature covers besides: the known risk to people and the holds checked; of an interim version its owner too. */
function riskSection(writing: Writing): Section[] {
  const { version, kind } = writing.paper.version
  const { riskToPeople, holdsChecked, ownerId } = version.content.interim
  const t = textIn(writing.language, messages)
  const rows = written([
    [t('plans.draftRiskToPeople'), riskToPeople],
    [t('plans.draftHoldsChecked'), holdsChecked],
  ])
  if (kind === 'interim' && ownerId)
    rows.push({ name: t('plans.documentOwner'), words: [label(personName(writing, ownerId))] })
  if (rows.length === 0) return []
  return [
    {
      title: t(kind === 'interim' ? 'plans.documentInterim' : 'plans.documentRiskAndHolds'),
      blocks: [{ kind: 'facts', rows }],
    },
  ]
}
