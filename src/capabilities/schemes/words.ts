/** Scoring schemes as versioned data: sections, factors, anchored levels in both languages, a combining rule and bands. */
import { z } from 'zod'

const Both = z.object({ en: z.string().min(1), cy: z.string().min(1) })
const Key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

const SchemeLevel = z.object({ value: z.number().int().min(0).max(20), label: Both, descriptor: Both })
export const SchemeFactor = z.object({
  key: Key,
  label: Both,
  question: Both,
  weight: z.number().positive().max(100).default(1),
  levels: z.array(SchemeLevel).min(2).max(10),
})
const SchemeSection = z.object({ key: Key, label: Both, factors: z.array(SchemeFactor).min(1).max(20) })

/** The closed set of combining rules; `src/analysis/scoring.ts` carries out each. */
const Combine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('product-of-section-means') }),
  z.object({ kind: z.literal('weighted-mean-of-sections'), weights: z.record(Key, z.number().positive()) }),
  z.object({ kind: z.literal('highest-section') }),
])

/** `from` is the lowest score (0 to 100) of the band; `upper` bands need named leads at once (D1). */
export const SchemeBand = z.object({
  key: Key,
  label: Both,
  from: z.number().int().min(0).max(100),
  reviewDays: z.number().int().min(1).max(1100),
  upper: z.boolean(),
})

/**
 * Confidence stands apart from risk. Its highest step needs at least this share (0 to 1) of factors known: what is not known
 * lowers confidence and widens the range, never the harm.
 */
const SchemeConfidence = z.object({
  highFromKnownShare: z.number().min(0).max(1),
  moderateFromKnownShare: z.number().min(0).max(1),
})

export const SchemeContent = z
  .object({
    key: Key,
    name: Both,
    about: Both,
    /** A post, not a person. Schemes loaded before it was asked in both languages have it in one. */
    owner: z.union([z.string().min(1), Both]),
    source: Both,
    sections: z.array(SchemeSection).min(1).max(6),
    combine: Combine,
    bands: z.array(SchemeBand).min(1).max(10),
    confidence: SchemeConfidence,
    /** A grading of whether the organisation can act; never added into risk. */
    position: z
      .array(z.object({ key: Key, label: Both }))
      .min(2)
      .max(6),
  })
  .superRefine((scheme, context) => {
    const factors = scheme.sections.flatMap((section) => section.factors)
    const say = (message: string, path: (string | number)[]) => context.addIssue({ code: 'custom', message, path })
    if (new Set(factors.map((factor) => factor.key)).size < factors.length)
      say('schemes.schemeFactorTwice', ['sections'])
    if (scheme.bands.some((band, i) => i > 0 && band.from >= scheme.bands[i - 1]!.from))
      say('schemes.schemeBandOrder', ['bands'])
    if (scheme.bands.at(-1)!.from !== 0) say('schemes.schemeBandZero', ['bands'])
    for (const factor of factors)
      if (factor.levels.some((level, i) => i > 0 && level.value <= factor.levels[i - 1]!.value))
        say('schemes.schemeLevelOrder', [factor.key])
    if (scheme.combine.kind === 'weighted-mean-of-sections')
      for (const section of scheme.sections)
        if (!scheme.combine.weights[section.key]) say('schemes.schemeWeightMissing', [section.key])
  })
export type SchemeContent = z.infer<typeof SchemeContent>

/** 'approved' is in use and ranks; 'comparison' stands beside it as a second method and never ranks. */
const schemeStatuses = ['draft', 'approved', 'comparison', 'retired'] as const

/** Bands by which two methods may differ unless the force says otherwise. Ours, to calibrate. */
const TOLERATED_BANDS = 1

/** Puts a version beside the one in use. */
export const ComparisonForm = z.object({
  toleratedBands: z.coerce.number().int().min(0).max(9).default(TOLERATED_BANDS),
})

/** One version of a scheme; once approved, its content never changes. Days 'YYYY-MM-DD', instants ISO UTC. */
export const SchemeVersion = z.object({
  id: z.string(),
  version: z.number().int(),
  status: z.enum(schemeStatuses),
  content: SchemeContent,
  loadedById: z.string().nullable(),
  loadedAt: z.string(),
  approvedById: z.string().nullable(),
  approvedAt: z.string().nullable(),
  /** Of a comparison scheme: by how many bands the two methods may differ before a moderator is asked. */
  toleratedBands: z.number().int(),
})
export type SchemeVersion = z.infer<typeof SchemeVersion>

export type SchemeBand = z.infer<typeof SchemeBand>
export type SchemeFactor = z.infer<typeof SchemeFactor>
