/** How a run is asked for: by an analyst, or because an import kept something new. One waits at most; it reads what is there when it begins. */
import { z } from 'zod'
import type { Tx } from '../../../platform/database/database.ts'
import { askForJob } from '../../../platform/jobs.ts'
import { keepWaitingRun } from '../run-store.ts'

export const RADAR_TASK = 'radar.run'

/** `accountId`: as whom it runs; their permission is asked again when it begins. */
export const RunPayload = z.object({ forceId: z.uuid(), runId: z.uuid(), accountId: z.uuid() })
export type RunPayload = z.infer<typeof RunPayload>

/**
 * Asks for a run after this transaction; where one waits already, that one is answered. `reason` 'data-changed' runs as the
 * person whose import changed them. Answers the id of the run.
 */
export async function askForRun(
  tx: Tx,
  { forceId, accountId, reason }: { forceId: string; accountId: string; reason: 'asked' | 'data-changed' },
): Promise<string> {
  const { id: runId, isNew } = await keepWaitingRun(tx, forceId, reason === 'asked' ? accountId : null)
  if (isNew) await askForJob(tx, RADAR_TASK, { forceId, runId, accountId }, `${RADAR_TASK} ${forceId}`)
  return runId
}
