/** Why a threat stands where it does among the open ones, and one threat beside the list. */
import { z } from 'zod'
import type { Db } from '../../platform/database/database.ts'
import { type SchemeContent, schemesById } from '../schemes/index.ts'
import { factorsOf } from './assessing/assessment-rules.ts'
import { resultsOf, scoresBefore } from './assessing/result-store.ts'
import { type Ranked, standingOf, worstFirst } from './ranking-rules.ts'
import { registerRows } from './register-store.ts'
import { RegisterRow } from './register-words.ts'
import { openStates } from './words.ts'

const Both = z.object({ en: z.string(), cy: z.string() })
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

/** One threat beside the list: its factors and why it stands there. */
export const PeekView = z.object({
  row: RegisterRow,
  factors: z.array(z.object({ label: Both, level: z.number().nullable(), of: z.number() })),
  standing: StandingView.nullable(),
})
export type PeekView = z.infer<typeof PeekView>

type When = { today: string; now: string }
type Sql = Awaited<ReturnType<ReturnType<typeof registerRows>['execute']>>[number]

/** Rows of the query as the register shows them: with the names of their bands. */
export async function showThreats(db: Db, rows: Sql[]): Promise<RegisterRow[]> {
  const schemes = await schemesById(
    db,
    rows.flatMap((row) => row.schemeVersionId ?? []),
  )
  return rows.map((row) => inRegister(row, schemes))
}

/** A listed summary is cut at a letter count; what is shown ends with a whole word. */
const firstWords = (text: string): string =>
  /[.!?…]$/.test(text) || text === '' ? text : `${text.replace(/\s+\S*$/, '')}…`

function inRegister({ bareDays, workUnderWay, ...row }: Sql, schemes: Schemes): RegisterRow {
  const band = schemes.get(row.schemeVersionId ?? '')?.bands.find((each) => each.key === row.band)
  return {
    ...row,
    what: firstWords(row.what),
    hasOpenAssessment: Boolean(row.hasOpenAssessment),
    bandName: band?.label ?? null,
    bare: bareDays === null ? null : { days: bareDays, workUnderWay },
  }
}

/** Every open threat, worst first. */
async function openOnes(db: Db, when: When): Promise<{ rows: RegisterRow[]; schemes: Schemes }> {
  const rows = worstFirst(await registerRows(db, when).where('t.state', 'in', openStates).execute())
  const schemes = await schemesById(
    db,
    rows.flatMap((row) => row.schemeVersionId ?? []),
  )
  return { rows: rows.map((row) => inRegister(row, schemes)), schemes }
}

type Schemes = Map<string, SchemeContent>

/** The threat beside the list; null when it is not open, or asks for a reason before it is read. */
export async function viewPeek(db: Db, id: string, when: When): Promise<PeekView | null> {
  const { rows, schemes } = await openOnes(db, when)
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
  const [above = null, one = null, below = null] = await rankedOf(db, near)
  return one && inWords(standingOf(one, above, below, schemes), schemes, { one, below })
}

/** Rows with what their assessments found; null where there is no row. */
async function rankedOf(db: Db, rows: (RegisterRow | undefined)[]): Promise<(Ranked | null)[]> {
  const results = await resultsOf(
    db,
    rows.flatMap((row) => row?.assessmentId ?? []),
  )
  return rows.map((row) => {
    const found = row && results.get(row.assessmentId!)
    return row && found ? { id: row.id, name: row.name, ...found } : null
  })
}

/** A threat that stands high: what put it above the next, and how its score moved since the assessment before. */
export type Worst = {
  row: RegisterRow
  /** Null where one of the two asks for a reason before it is read, where no factor decides, or at the end of the list. */
  because: (StandingView['reasons'][number] & { below: string }) | null
  /** Null where it was not assessed before; `by` null where it was scored by another scheme version, which compares with nothing. */
  moved: { by: number | null; sinceOn: string } | null
}

/** The `most` worst open threats that are assessed, worst first. */
export async function worstOf(db: Db, when: When, most: number): Promise<{ worst: Worst[]; open: number }> {
  const { rows, schemes } = await openOnes(db, when)
  const scored = rows.filter((row) => row.score !== null).slice(0, most + 1)
  const ranked = await rankedOf(db, scored)
  const before = await scoresBefore(
    db,
    scored.map(({ id }) => id),
  )
  const worst = scored.slice(0, most).map((row, i): Worst => {
    const [one, below] = [ranked[i]!, ranked[i + 1] ?? null]
    const isOpenToRead = !row.asksReason && !scored[i + 1]?.asksReason
    const { reasons } = inWords(standingOf(one, null, below, schemes), schemes, { one, below })
    const earlier = before.get(row.id)
    const isComparable = earlier?.schemeVersionId === row.schemeVersionId
    return {
      row,
      because: isOpenToRead && below && reasons[0] ? { ...reasons[0], below: below.name } : null,
      moved: earlier ? { by: isComparable ? row.score! - earlier.score : null, sinceOn: earlier.assessedOn } : null,
    }
  })
  return { worst, open: rows.length }
}

/** Why this threat stands where it does among the open ones; null where it has no approved assessment. */
export async function viewStanding(
  db: Db,
  id: string,
  when: When,
): Promise<{ row: RegisterRow; standing: StandingView | null; of: number } | null> {
  const { rows, schemes } = await openOnes(db, when)
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
