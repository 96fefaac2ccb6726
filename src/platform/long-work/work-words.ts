/** The states of long work, and how one of it is shown. */
import { z } from 'zod'

export const workStates = ['waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted'] as const
export type WorkState = (typeof workStates)[number]

/** How one of it stands. Instants ISO, UTC. */
export const WorkRow = z.object({
  id: z.string(),
  restrictionId: z.string().nullable(),
  askedBy: z.string().nullable(),
  state: z.enum(workStates),
  takenUpAt: z.string().nullable(),
  heardAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  cancelAskedAt: z.string().nullable(),
  thousandthsDone: z.number(),
  failure: z.string().nullable(),
})
export type WorkRow = z.infer<typeof WorkRow>

/** Seconds after which one that runs and says nothing is shown as stopped in the middle. Many times what a busy server takes; ours, to calibrate. */
export const SILENT_AFTER_SECONDS = 60

/** Shares below this say nothing of the time that is left. Ours, to calibrate. */
const LEAST_TOLD = 0.03

/** How one is shown at `now`: one that runs and was not heard of for a minute is silent. */
export const WorkShown = z.object({
  id: z.string(),
  state: z.enum([...workStates, 'silent']),
  thousandthsDone: z.number(),
  secondsLeft: z.number().nullable(),
  isCancelAsked: z.boolean(),
  failure: z.string().nullable(),
})
export type WorkShown = z.infer<typeof WorkShown>

export function showWork(row: WorkRow, now: string): WorkShown {
  const { id, state, thousandthsDone, heardAt, takenUpAt, cancelAskedAt, failure } = row
  const secondsSince = (at: string | null) => (at === null ? 0 : (Date.parse(now) - Date.parse(at)) / 1000)
  const share = thousandthsDone / 1000
  const isSilent = state === 'running' && secondsSince(heardAt ?? takenUpAt) > SILENT_AFTER_SECONDS
  const canTell = state === 'running' && !isSilent && share >= LEAST_TOLD && share < 1
  return {
    ...{ id, thousandthsDone, failure },
    state: isSilent ? 'silent' : state,
    secondsLeft: canTell ? Math.ceil((secondsSince(takenUpAt) / share) * (1 - share)) : null,
    isCancelAsked: cancelAskedAt !== null,
  }
}
