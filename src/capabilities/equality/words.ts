/** What a force supplies: counts of groups with their source, and how they are shown. Days 'YYYY-MM-DD', instants ISO UTC. */
import { z } from 'zod'
import { markings } from '../../platform/marking.ts'
import { day } from '../../platform/words.ts'

/** Counts below it are shown to nobody unless the force sets another number, at least `LEAST_SMALLEST`. Ours, to calibrate. */
export const SMALLEST_SHOWN = 10
const LEAST_SMALLEST = 5

/** One count of one group. `theme` '' is the measure as a whole; `population` null where the force gave none. */
export const NumberRow = z.object({
  periodFrom: z.string(),
  periodTo: z.string(),
  measure: z.string(),
  theme: z.string(),
  characteristic: z.string(),
  groupName: z.string(),
  count: z.number().int(),
  population: z.number().int().nullable(),
})
export type NumberRow = z.infer<typeof NumberRow>

/** As kept: with the lot that decides what is hidden beside a small number. Never part of a view. */
export const KeptRow = NumberRow.extend({ lot: z.number().int() })
export type KeptRow = z.infer<typeof KeptRow>

const needed = (most: number, message: string) => z.string().trim().min(1, message).max(most)

/** Whence the counts come. `rows` are the counts as text where no file is sent; its columns are those of the file. */
export const SupplyForm = z.object({
  source: needed(300, 'equality.sourceNeeded'),
  dpiaReference: needed(100, 'equality.dpiaNeeded'),
  suppliedBy: needed(200, 'equality.suppliedByNeeded'),
  suppliedOn: day('equality.dayNeeded'),
  populationSource: z.string().trim().max(300).default(''),
  smallestShown: z.coerce
    .number('equality.smallestWrong')
    .int('equality.smallestWrong')
    .min(LEAST_SMALLEST, 'equality.smallestWrong')
    .max(1000, 'equality.smallestWrong')
    .default(SMALLEST_SHOWN),
  marking: z.enum(markings).default('OFFICIAL-SENSITIVE'),
  language: z.enum(['en', 'cy']).default('en'),
  rows: z.string().max(100_000).default(''),
})
export type SupplyForm = z.infer<typeof SupplyForm>

export const Supply = SupplyForm.omit({ rows: true }).extend({
  id: z.string(),
  restrictionId: z.string().nullable(),
  loadedById: z.string(),
  loadedAt: z.string(),
  withdrawnById: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
  withdrawnBecause: z.string().nullable(),
})
export type Supply = z.infer<typeof Supply>

export const WithdrawalForm = z.object({ because: needed(2000, 'equality.becauseNeeded') })
export const SupplyPath = z.object({ id: z.guid() })
export type SupplyPath = z.infer<typeof SupplyPath>
export const NoPath = z.object({})
export const ListQuery = z.object({ show: z.enum(['standing', 'withdrawn', 'all']).default('standing') })
export const ExportQuery = z.object({ recipient: z.string().trim().max(200).default('') })

/**
 * One group as shown. `count` null: not shown, because it is small or would give a small one away; then nothing else of its
 * counts is given either. Shares 0 to 1 of the table's total; `ratio`: its share over its share of the population.
 */
export const ShownRow = z.object({
  groupName: z.string(),
  count: z.number().nullable(),
  share: z.number().nullable(),
  population: z.number().nullable(),
  populationShare: z.number().nullable(),
  ratio: z.number().nullable(),
  ratioLow: z.number().nullable(),
  ratioHigh: z.number().nullable(),
  /** Against its share of the population; null where the force gave no population. */
  reading: z.enum(['more', 'fewer', 'cannot-tell']).nullable(),
})
export type ShownRow = z.infer<typeof ShownRow>

export const ShownTable = z.object({
  measure: z.string(),
  theme: z.string(),
  characteristic: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  /** Null where the whole is too small to be shown. */
  total: z.number().nullable(),
  notShown: z.number(),
  rows: z.array(ShownRow),
})
export type ShownTable = z.infer<typeof ShownTable>

export const ListView = z.object({
  show: z.enum(['standing', 'withdrawn', 'all']),
  supplies: z.array(
    Supply.extend({
      measures: z.array(z.string()),
      characteristics: z.array(z.string()),
      periodFrom: z.string(),
      periodTo: z.string(),
    }),
  ),
})
export type ListView = z.infer<typeof ListView>

export const SupplyView = z.object({
  supply: Supply,
  names: z.record(z.string(), z.string()),
  tables: z.array(ShownTable),
})
export type SupplyView = z.infer<typeof SupplyView>
