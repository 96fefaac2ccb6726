/** The middle sheets: objectives and actions by P, what was considered, and what the plan rests on. */
import { formatDate, say, textIn } from '../../../platform/language.tsx'
import { type Objective, type P, type PlanAction, Ps, prompts } from '../words.ts'
import {
  type Block,
  type Cell,
  label,
  own,
  ownCell,
  quiet,
  type Section,
  type Words,
  type Writing,
  written,
} from './blocks.ts'
import { messages } from './messages.ts'
import { basisWords, ownerName } from './names.ts'

const selector = (word: string) => word.replaceAll('-', '_')
const pBlock = ({ language }: Writing, p: P): Block => ({ kind: 'p', p, name: say(language, `ui.p.${p}`) })

export function objectiveSection(writing: Writing): Section {
  const { objectives } = writing.paper.version.version.content
  const t = textIn(writing.language, messages)
  const title = t('plans.draftObjectives')
  if (objectives.length === 0) return { title, blocks: [{ kind: 'words', words: [label(t('plans.documentNone'))] }] }
  const blocks = Ps.flatMap((p) => {
    const ofP = objectives.filter((objective) => objective.p === p)
    return ofP.length === 0 ? [] : [pBlock(writing, p), ...ofP.flatMap((each) => objectiveBlocks(writing, each))]
  })
  return { title, blocks }
}

function objectiveBlocks(writing: Writing, objective: Objective): Block[] {
  const t = textIn(writing.language, messages)
  const rows = written([
    [t('plans.documentMeasure'), objective.measure],
    [t('plans.documentDataSource'), objective.dataSource],
    [t('plans.documentBaseline'), objective.baseline],
    [t('plans.documentTarget'), objective.target],
    [t('plans.documentAchievable'), objective.achievable],
    [t('plans.documentRelevant'), objective.relevant],
  ])
  const owner = ownerName(writing, objective)
  if (owner !== '') rows.push({ name: t('plans.documentOwner'), words: [label(owner)] })
  if (objective.dueOn)
    rows.push({ name: t('plans.documentDue'), words: [label(formatDate(writing.language, objective.dueOn))] })
  return [
    { kind: 'words', words: [{ ...own(objective.text), strong: true }] },
    { kind: 'facts', rows },
  ]
}

export function actionSection(writing: Writing): Section {
  const { holdsSealedPart } = writing.paper.version.version
  const t = textIn(writing.language, messages)
  const sealed = (p: P): Block[] =>
    p === 'pursue' && holdsSealedPart ? [{ kind: 'words', words: [label(t('plans.documentSealed'))] }] : []
  const blocks = Ps.flatMap((p): Block[] => [pBlock(writing, p), ...sealed(p), ...actionsOf(writing, p)])
  return { title: t('plans.draftActionsTitle'), blocks }
}

function actionsOf(writing: Writing, p: P): Block[] {
  const { actions, notNeeded } = writing.paper.version.version.content
  const t = textIn(writing.language, messages)
  const ofP = actions.filter((action) => action.p === p)
  const because = written([[t('plans.documentNotNeeded'), notNeeded[p]]])
  const blocks: Block[] = because.length > 0 ? [{ kind: 'facts', rows: because }] : []
  if (ofP.length === 0)
    return blocks.length > 0 ? blocks : [{ kind: 'words', words: [quiet(t('plans.documentNoAction'))] }]
  return [
    ...blocks,
    {
      kind: 'table',
      caption: t('plans.documentActionsOf', { p: say(writing.language, `ui.p.${p}`) }),
      shares: [7, 42, 19, 15, 17],
      heads: [
        t('plans.documentRef'),
        t('plans.documentAction'),
        t('plans.documentOwner'),
        t('plans.documentDue'),
        t('plans.documentBasis'),
      ],
      rows: ofP.map((action) => actionRow(writing, action)),
    },
  ]
}

function actionRow(writing: Writing, action: PlanAction): Cell[] {
  const { language, paper } = writing
  const t = textIn(language, messages)
  const status = paper.version.version.actionStatuses[action.id] ?? 'not-started'
  const what: Words[] = []
  if (action.tactic !== '') what.push({ ...own(action.tactic), strong: true })
  if (action.text !== '') what.push(own(action.text))
  if (action.isLifeSaving) what.push({ ...label(t('plans.draftLifeSavingTag')), strong: true })
  if (action.riskToPerson !== '') what.push(own(t('plans.draftRiskLine', { risk: action.riskToPerson })))
  if (action.hold !== '') what.push({ ...own(t('plans.draftSpeakFirst', { desk: action.hold })), strong: true })
  if (action.needs !== '') what.push({ ...own(t('plans.draftNeedsLine', { needs: action.needs })), quiet: true })
  const due = action.dueOn ? [label(formatDate(language, action.dueOn))] : []
  if (action.startOn) due.unshift(quiet(t('plans.documentStarts', { day: formatDate(language, action.startOn) })))
  return [
    [{ text: action.reference, strong: true }],
    what,
    [label(ownerName(writing, action))],
    [...due, quiet(t('plans.draftActionStatus', { status: selector(status) }))],
    basisWords(writing, action.basis),
  ]
}

export function consideredSection(writing: Writing): Section {
  const { considered } = writing.paper.version.version.content
  const t = textIn(writing.language, messages)
  const rows = prompts.map((prompt) => {
    const { answer, notNeededBecause } = considered[prompt]
    const words: Words[] = answer === '' ? [] : [own(answer)]
    if (notNeededBecause !== '') words.push(quiet(t('plans.documentNotNeeded')), own(notNeededBecause))
    return {
      name: t('plans.draftPrompt', { prompt: selector(prompt) }),
      words: words.length > 0 ? words : [quiet(t('plans.documentNotAnswered'))],
    }
  })
  return { title: t('plans.draftConsidered'), blocks: [{ kind: 'facts', rows }] }
}

/** The facts and consultations that were cited, as they read on the day, under the numbers that actions name. */
export function citedSections(writing: Writing): Section[] {
  const { language, paper } = writing
  const { facts, consultations } = paper.version.version.cited
  const t = textIn(language, messages)
  const number = (i: number): Cell => [{ text: String(i + 1), strong: true }]
  const none: Block = { kind: 'words', words: [label(t('plans.documentNone'))] }
  const heads = (keys: Parameters<typeof t>[0][]) => [t('plans.documentNumber'), ...keys.map((key) => t(key))]
  const factTable: Block = {
    kind: 'table',
    caption: t('plans.draftProfile'),
    shares: [6, 43, 16, 20, 15],
    heads: heads(['plans.documentFact', 'plans.documentPlace', 'plans.documentSource', 'plans.documentValidUntil']),
    rows: facts.map(({ text, area, source, expiresOn }, i) => [
      number(i),
      ownCell(text),
      ownCell(area),
      ownCell(source),
      expiresOn ? [label(formatDate(language, expiresOn))] : [],
    ]),
  }
  const consultationTable: Block = {
    kind: 'table',
    caption: t('plans.draftLedger'),
    shares: [6, 22, 24, 24, 24],
    heads: heads(['plans.documentAgency', 'plans.documentAsked', 'plans.documentSaid', 'plans.documentChanged']),
    rows: consultations.map((each, i) => [
      number(i),
      [own(each.agency), quiet(formatDate(language, each.heldOn))],
      each.notSafeBecause === ''
        ? ownCell(each.asked)
        : [own(t('plans.documentNotSafe', { because: each.notSafeBecause }))],
      ownCell(each.said),
      ownCell(each.changed),
    ]),
  }
  return [
    { title: t('plans.draftProfile'), blocks: [facts.length > 0 ? factTable : none] },
    { title: t('plans.draftLedger'), blocks: [consultations.length > 0 ? consultationTable : none] },
  ]
}
