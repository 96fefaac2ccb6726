/** What the register shows: rows worst first with rank and what is owed, filters with honest counts, and one threat beside the list. */
import { z } from 'zod'
import type { Db } from '../../platform/database/database.ts'
import { languages, textIn } from '../../platform/language.tsx'
import { asSought, soughtWords } from '../../platform/sought.ts'
import { type SchemeContent, schemesById } from '../schemes/index.ts'
import { factorsOf } from './assessing/assessment-rules.ts'
import { resultsOf } from './assessing/assessment-store.ts'
import { messages } from './messages.ts'
import { type Ranked, ranks, reviewOverdueDays, standingOf, worstFirst } from './ranking-rules.ts'
import { type RegisterQuery, ThreatRow } from './register-words.ts'
import { leadFlag, withoutAssessment } from './state-rules.ts'
import { countByState, idsSaying, listThreats, namesOf } from './store.ts'
import { asChoice, crimeThemes, openStates, type ThreatState, threatStates, threatTypes } from './words.ts'

const Both = z.object({ en: z.string(), cy: z.string() })

export const RegisterRow = ThreatRow.extend({
  rank: z.number().nullable(),
  isShared: z.boolean(),
  bandName: Both.nullable(),
  lroName: z.string().nullable(),
  leads: z.enum(['flagged', 'escalated']).nullable(),
  overdueDays: z.number().nullable(),
  /** Days without an approved assessment, and whether work is under way meanwhile. */
  bare: z.object({ days: z.number(), workUnderWay: z.boolean() }).nullable(),
})
export type RegisterRow = z.infer<typeof RegisterRow>

const Change = z.object({ factor: Both, from: Both.nullable(), to: Both, score: z.number() })
const Neighbour = z.object({ id: z.string(), name: z.string(), score: z.number() })

/** Why a threat stands where it does, in the words of its scheme. */
export const StandingView = z.object({
  below: Neighbour.nullable(),
  isComparable: z.boolean(),
  isTied: z.boolean(),
  reasons: z.array(z.object({ factor: Both, level: Both, otherLevel: Both, points: z.number() })),
  overtakenBy: Change.nullable(),
  overtakes: z.object({ above: Neighbour, by: Change }).nullable(),
})
export type StandingView = z.infer<typeof StandingView>

const Peek = z.object({
  row: RegisterRow,
  factors: z.array(z.object({ label: Both, level: z.number().nullable(), of: z.number() })),
  standing: StandingView.nullable(),
})

export const RegisterView = z.object({
  rows: z.array(RegisterRow),
  shown: z.number(),
  total: z.number(),
  page: z.number(),
  pages: z.number(),
  states: z.array(z.object({ value: z.enum(threatStates), count: z.number(), checked: z.boolean() })),
  types: z.array(z.object({ value: z.enum(threatTypes), count: z.number(), checked: z.boolean() })),
  bands: z.array(z.object({ value: z.string(), name: Both, count: z.number(), checked: z.boolean() })),
  q: z.string(),
  only: z.string().nullable(),
  peek: Peek.nullable(),
})
export type RegisterView = z.infer<typeof RegisterView>

/** Rows of one page. An analyst's screen and a half; ours, to calibrate. */
const ROWS_OF_A_PAGE = 100

type When = { today: string; now: string }

/** The words that are looked for, each with the themes named by it in either language. */
const askedOf = (q: string) =>
  soughtWords(q).map((word) => ({ word, themes: crimeThemes.filter((theme) => namesOfTheme(theme).includes(word)) }))

const namesOfTheme = (theme: string): string =>
  languages
    .map((language) => asSought(textIn(language, messages)('threats.themeName', { theme: asChoice(theme) })))
    .join(' ')

/** Every row in these states, worst first, with all that the list says of it. Reads every visible threat of the force once. */
async function rankedRows(db: Db, states: readonly ThreatState[], { today, now }: When) {
  const rows = worstFirst(await listThreats(db, { states }))
  const ranked = ranks(rows)
  const schemes = await schemesById(
    db,
    rows.flatMap((row) => row.schemeVersionId ?? []),
  )
  const names = await namesOf(
    db,
    rows.map((row) => row.lroId),
  )
  return {
    schemes,
    rows: rows.map((row): RegisterRow => {
      const band = schemes.get(row.schemeVersionId ?? '')?.bands.find((each) => each.key === row.band)
      const { rank = null, isShared = false } = ranked.get(row.id) ?? {}
      return {
        ...row,
        rank,
        isShared,
        bandName: band?.label ?? null,
        lroName: row.lroId ? (names[row.lroId] ?? null) : null,
        leads: leadFlag(row, now)?.level ?? null,
        overdueDays: reviewOverdueDays(row.reviewDueOn, today),
        bare: withoutAssessment(row, row.assessmentId !== null, today),
      }
    }),
  }
}

const fits = (query: RegisterQuery, saying: ReadonlySet<string> | null) => (row: RegisterRow) => {
  return (
    (saying === null || saying.has(row.id)) &&
    (query.type.length === 0 || query.type.includes(row.type)) &&
    (query.band.length === 0 || (row.band !== null && query.band.includes(row.band))) &&
    (query.only !== 'review-overdue' || row.overdueDays !== null) &&
    (query.only !== 'leads-missing' || row.leads !== null) &&
    (query.only !== 'not-assessed' || row.bare !== null) &&
    (query.only !== 'methods-disagree' || row.disagreesSince !== null)
  )
}

/**
 * The register as asked; `all` leaves out the pages, for the file. Ranks are those of the whole list in the chosen states,
 * whatever else is filtered.
 */
export async function viewRegister(db: Db, query: RegisterQuery, when: When, all = false): Promise<RegisterView> {
  const states = query.state.length > 0 ? query.state : [...openStates]
  const counts = await countByState(db)
  const { rows, schemes } = await rankedRows(db, states, when)
  const asked = askedOf(query.q)
  const found = rows.filter(fits(query, asked.length > 0 ? await idsSaying(db, states, asked) : null))
  const pages = Math.max(1, Math.ceil(found.length / ROWS_OF_A_PAGE))
  const page = Math.min(query.page, pages)
  const bands = new Map(
    [...schemes.values()].flatMap((scheme) => scheme.bands.map((band) => [band.key, band.label] as const)),
  )
  return {
    rows: all ? found : found.slice((page - 1) * ROWS_OF_A_PAGE, page * ROWS_OF_A_PAGE),
    shown: found.length,
    total: rows.length,
    page,
    pages,
    states: threatStates.map((value) => ({ value, count: counts[value] ?? 0, checked: states.includes(value) })),
    types: threatTypes.map((value) => ({
      value,
      count: rows.filter((row) => row.type === value).length,
      checked: query.type.includes(value),
    })),
    bands: [...bands].map(([value, name]) => ({
      value,
      name,
      count: rows.filter((row) => row.band === value).length,
      checked: query.band.includes(value),
    })),
    q: query.q,
    only: query.only,
    peek: query.peek ? await peekAt(db, rows, schemes, query.peek) : null,
  }
}

type Schemes = Map<string, SchemeContent>

/** The threat beside the list; null when it is not in the list, or asks for a reason before it is read. */
async function peekAt(db: Db, rows: RegisterRow[], schemes: Schemes, id: string) {
  const row = rows.find((each) => each.id === id)
  if (!row || row.asksReason) return null
  const standing = await standingIn(db, rows, schemes, id)
  const scheme = schemes.get(row.schemeVersionId ?? '')
  const levels = row.assessmentId
    ? (await resultsOf(db, [row.assessmentId])).get(row.assessmentId)?.result.levels
    : undefined
  const factors =
    scheme && levels
      ? factorsOf(scheme).map(({ key, label, levels: steps }) => ({
          label,
          level: levels[key] ?? null,
          of: steps.at(-1)!.value,
        }))
      : []
  return { row, factors, standing }
}

async function standingIn(db: Db, rows: RegisterRow[], schemes: Schemes, id: string): Promise<StandingView | null> {
  const scored = rows.filter((row) => row.score !== null)
  const at = scored.findIndex((row) => row.id === id)
  if (at < 0) return null
  const near = [scored[at - 1], scored[at], scored[at + 1]]
  const results = await resultsOf(
    db,
    near.flatMap((row) => row?.assessmentId ?? []),
  )
  const [above, one, below] = near.map((row): Ranked | null => {
    const found = row && results.get(row.assessmentId!)
    return row && found ? { id: row.id, name: row.name, ...found } : null
  })
  if (!one) return null
  return inWords(standingOf(one, above ?? null, below ?? null, schemes), schemes, { one, below: below ?? null })
}

/** Why this threat stands where it does among the open ones; null where it has no approved assessment. */
export async function viewStanding(
  db: Db,
  id: string,
  when: When,
): Promise<{ row: RegisterRow; standing: StandingView | null; of: number } | null> {
  const { rows, schemes } = await rankedRows(db, openStates, when)
  const row = rows.find((each) => each.id === id)
  if (!row) return null
  return {
    row,
    standing: await standingIn(db, rows, schemes, id),
    of: rows.filter((each) => each.score !== null).length,
  }
}

function inWords(
  standing: ReturnType<typeof standingOf>,
  schemes: Schemes,
  of: { one: Ranked; below: Ranked | null },
): StandingView {
  const factor = (versionId: string, key: string) =>
    factorsOf(schemes.get(versionId)!).find((each) => each.key === key)!
  const level = (versionId: string, key: string, value: number) => {
    const { label } = factor(versionId, key).levels.find((each) => each.value === value)!
    return { en: `${value} (${label.en})`, cy: `${value} (${label.cy})` }
  }
  const change = (versionId: string, { factor: key, from, to, score }: NonNullable<typeof standing.overtakenBy>) => ({
    factor: factor(versionId, key).label,
    from: from === null ? null : level(versionId, key, from),
    to: level(versionId, key, to),
    score,
  })
  const own = of.one.schemeVersionId
  return {
    below: standing.below,
    isComparable: standing.isComparable,
    isTied: standing.isTied,
    reasons: standing.reasons.map((reason) => ({
      factor: factor(own, reason.factor).label,
      level: level(own, reason.factor, reason.level),
      otherLevel: level(own, reason.factor, reason.otherLevel),
      points: reason.points,
    })),
    overtakenBy: standing.overtakenBy && of.below && change(of.below.schemeVersionId, standing.overtakenBy),
    overtakes: standing.overtakes && { above: standing.overtakes.above, by: change(own, standing.overtakes.by) },
  }
}
