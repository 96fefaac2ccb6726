/** What the pages of the runs show. */
import { z } from 'zod'
import { Run } from '../run-words.ts'
import { methods } from '../words.ts'

/** How often signals of a method were developed, of those decided on in a quarter, with its interval; shares 0 to 1. */
export const HitRate = z.object({
  method: z.enum(methods),
  /** First month of the quarter, 'YYYY-MM'; '' for all time. */
  from: z.string(),
  decided: z.number(),
  developed: z.number(),
  rate: z.number().nullable(),
  low: z.number(),
  high: z.number(),
})
export type HitRate = z.infer<typeof HitRate>

export const RunLine = Run.extend({ askedByName: z.string() })
export type RunLine = z.infer<typeof RunLine>
export const RunsView = z.object({ runs: z.array(RunLine), rates: z.array(HitRate) })
export type RunsView = z.infer<typeof RunsView>
export const RunView = z.object({ run: RunLine })
export type RunView = z.infer<typeof RunView>
