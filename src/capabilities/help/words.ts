/** Shapes of the pages about Foursight itself. */
import { z } from 'zod'

const Bilingual = z.object({ en: z.string(), cy: z.string() })

export const ShortFormsView = z.object({
  terms: z.array(
    z.object({ short: z.string(), en: z.string(), cy: z.string(), meaning: Bilingual, source: z.string() }),
  ),
})
export type ShortFormsView = z.infer<typeof ShortFormsView>

/** A page of fixed text has nothing to give. */
export const NothingView = z.object({})
