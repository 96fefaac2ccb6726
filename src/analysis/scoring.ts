/**
 * Combines ordinal factor levels into one score with the range that unknown factors leave open. Levels are counted as equal
 * steps between a factor's lowest and highest: an ordinal scale does not promise that, so a score orders, it does not measure.
 * What it does not show: how sure the levels themselves are, and anything that is no factor.
 * Source of the shape (sections, totals, unknown apart): ours; the combining rules are plain arithmetic, written out below.
 */

/** A factor with its level values in ascending order, at least two of them. `weight` is relative to its section. */
export type ScoringFactor = { key: string; levels: readonly number[]; weight: number }
export type ScoringSection = { key: string; factors: readonly ScoringFactor[] }

/**
 * How section means (0 to 1) become one number (0 to 1):
 * product: all multiplied, so that a low section pulls the whole down;
 * weighted mean: each counts by its weight;
 * highest: the worst section alone decides.
 */
export type CombiningRule =
  | { kind: 'product-of-section-means' }
  | { kind: 'weighted-mean-of-sections'; weights: Readonly<Record<string, number>> }
  | { kind: 'highest-section' }

export type ScoringModel = { sections: readonly ScoringSection[]; combine: CombiningRule }

/** Level value of each factor by key; null, or absent, means unknown. */
export type Levels = Readonly<Record<string, number | null>>

/**
 * Scores are 0 to 100, unrounded. `score` is `low` wherever there is one: what is not known counts as its lowest level. It is null
 * where a whole section is unknown.
 */
export type SectionScore = { key: string; score: number | null; low: number; high: number; known: number; of: number }
export type Score = {
  score: number | null
  low: number
  high: number
  sections: SectionScore[]
  known: number
  of: number
}

const HUNDRED = 100

/**
 * The score from what is known, and its range: `low` puts every unknown factor at its lowest level, `high` at its highest. Not
 * knowing never raises a score above that of any answer; how much worse it may be is what the range says. score is low or null. Time grows with the number of factors.
 * Throws RangeError for a level that is not one of its factor's, an unknown factor key, an empty section, or no weight.
 */
export function scoreOf(model: ScoringModel, levels: Levels): Score {
  check(model, levels)
  const sections = model.sections.map((section) => sectionScore(section, levels))
  const combined = (part: (section: SectionScore) => number) => HUNDRED * combine(model.combine, sections, part)
  const low = combined((section) => section.low / HUNDRED)
  const isKnown = sections.every((section) => section.score !== null)
  return {
    score: isKnown ? low : null,
    low,
    high: combined((section) => section.high / HUNDRED),
    sections,
    known: sum(sections.map((section) => section.known)),
    of: sum(sections.map((section) => section.of)),
  }
}

function sectionScore(section: ScoringSection, levels: Levels): SectionScore {
  let [known, knownWeight, weight, total] = [0, 0, 0, 0]
  for (const factor of section.factors) {
    weight += factor.weight
    const level = levels[factor.key] ?? null
    if (level === null) continue
    known++
    knownWeight += factor.weight
    total += factor.weight * shareOf(factor, level)
  }
  return {
    key: section.key,
    score: known > 0 ? (HUNDRED * total) / weight : null,
    low: (HUNDRED * total) / weight,
    high: (HUNDRED * (total + weight - knownWeight)) / weight,
    known,
    of: section.factors.length,
  }
}

function shareOf(factor: ScoringFactor, level: number): number {
  const lowest = factor.levels[0]!
  return (level - lowest) / (factor.levels.at(-1)! - lowest)
}

function combine(rule: CombiningRule, sections: SectionScore[], part: (section: SectionScore) => number): number {
  if (rule.kind === 'product-of-section-means') return sections.reduce((product, section) => product * part(section), 1)
  if (rule.kind === 'highest-section') return Math.max(...sections.map(part))
  const weightOf = (section: SectionScore) => rule.weights[section.key]!
  return sum(sections.map((section) => weightOf(section) * part(section))) / sum(sections.map(weightOf))
}

/** What one factor alone does: the score falls by `by` (may be negative) when that factor takes the other's level. */
export type Difference = { factor: string; level: number | null; otherLevel: number | null; by: number }

/**
 * Which factors put `levels` above `other`: for each factor that differs, how many points of the score go when it alone takes
 * the other's level. Largest first; only those with an effect. Factors where either is unknown are left out: not knowing is
 * no reason. Throws RangeError as `scoreOf`.
 */
export function differences(model: ScoringModel, levels: Levels, other: Levels): Difference[] {
  const mine = scoreOf(model, levels).score
  if (mine === null) return []
  const found: Difference[] = []
  for (const { key } of factorsOf(model)) {
    const [level, otherLevel] = [levels[key] ?? null, other[key] ?? null]
    if (level === otherLevel || level === null || otherLevel === null) continue
    const by = mine - scoreOf(model, { ...levels, [key]: otherLevel }).score!
    if (by !== 0) found.push({ factor: key, level, otherLevel, by })
  }
  return found.sort((a, b) => b.by - a.by || a.factor.localeCompare(b.factor))
}

/** One factor set to another level. `steps` counts levels moved; an unknown factor that becomes known counts as one step. */
export type SingleChange = { factor: string; from: number | null; to: number; steps: number; score: number }

/**
 * The smallest change of one factor that takes the score strictly above `target` (0 to 100): fewest steps, then the highest
 * score, then the factor's order in the model. Null when no single factor can. Tries every level of every factor once.
 */
export function smallestChangeAbove(model: ScoringModel, levels: Levels, target: number): SingleChange | null {
  let best: SingleChange | null = null
  for (const factor of factorsOf(model)) {
    const from = levels[factor.key] ?? null
    for (const to of factor.levels) {
      if (to === from) continue
      const score = scoreOf(model, { ...levels, [factor.key]: to }).score
      if (score === null || score <= target) continue
      const steps = from === null ? 1 : Math.abs(factor.levels.indexOf(to) - factor.levels.indexOf(from))
      if (!best || steps < best.steps || (steps === best.steps && score > best.score))
        best = { factor: factor.key, from, to, steps, score }
    }
  }
  return best
}

const factorsOf = (model: ScoringModel) => model.sections.flatMap((section) => section.factors)
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

function check(model: ScoringModel, levels: Levels): void {
  if (model.sections.length === 0) throw new RangeError('a scoring model needs at least 1 section, got 0')
  const known = new Set<string>()
  for (const section of model.sections) {
    if (section.factors.length === 0) throw new RangeError(`section ${section.key} has no factor`)
    if (model.combine.kind === 'weighted-mean-of-sections' && !((model.combine.weights[section.key] ?? 0) > 0))
      throw new RangeError(`section ${section.key} needs a weight above 0, got ${model.combine.weights[section.key]}`)
    for (const factor of section.factors) checkFactor(factor, levels[factor.key] ?? null, known)
  }
  for (const key of Object.keys(levels)) if (!known.has(key)) throw new RangeError(`there is no factor ${key}`)
}

function checkFactor(factor: ScoringFactor, level: number | null, known: Set<string>): void {
  if (known.has(factor.key)) throw new RangeError(`factor ${factor.key} stands twice`)
  known.add(factor.key)
  if (!(factor.weight > 0)) throw new RangeError(`factor ${factor.key} needs a weight above 0, got ${factor.weight}`)
  if (factor.levels.length < 2 || factor.levels.some((value, i) => i > 0 && value <= factor.levels[i - 1]!))
    throw new RangeError(`factor ${factor.key} needs two or more ascending levels, got ${factor.levels.join(', ')}`)
  if (level !== null && !factor.levels.includes(level))
    throw new RangeError(`factor ${factor.key} has no level ${level}: it has ${factor.levels.join(', ')}`)
}
