/** Paths as the router takes them. */
import { z } from 'zod'

/** What an id looks like to the router; no word of a path does. */
const ID = '[0-9a-fA-F]+-[0-9a-fA-F-]+'

/**
 * A declared path for the router: where the schema takes an id, only what looks like one is taken, so that `/plans/new` is found
 * whether it is declared before `/plans/:id` or after it.
 */
export function routed(path: string, at: z.ZodType): string {
  const { properties = {} } = z.toJSONSchema(at, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, { format?: string }>
  }
  return path.replaceAll(/:(\w+)/g, (all, name: string) =>
    properties[name]?.format === 'uuid' ? `${all}{${ID}}` : all,
  )
}
