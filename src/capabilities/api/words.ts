/** Shapes of the API's own description. */
import { z } from 'zod'

export const NoPath = z.object({})

const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  'x-may': z.string(),
  'x-audit': z.string(),
})

/** The OpenAPI document, whole; only what the readable page shows is named. */
export const ApiView = z.looseObject({
  openapi: z.string(),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.object({ get: operation.optional(), post: operation.optional() })),
})
export type ApiView = z.infer<typeof ApiView>
