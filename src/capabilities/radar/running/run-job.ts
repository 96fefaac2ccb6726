/** The job of a run. A run that was cancelled or failed has ended and is not run again; one that a stopping server interrupts is. */
import type { Job } from '../../../platform/jobs.ts'
import type { RoleTable } from '../../../platform/sign-in/entering.ts'
import { RunPayload } from './asking.ts'
import { RunCancelled, runRadar } from './run.ts'
import { type ScanAll, scanInThreads } from './scan-threads.ts'

type JobTools = { roles: RoleTable; now: () => Date; scanAll?: ScanAll }

export const radarJob =
  ({ roles, now, scanAll = scanInThreads() }: JobTools): Job =>
  async (given, { db, signal }) => {
    const { forceId, runId, accountId } = RunPayload.parse(given)
    const caller = { accountId, forceId, name: '', rank: '', language: 'en', token: null } as const
    try {
      await runRadar({ db, roles, forceId, caller, now, scanAll }, runId, signal)
    } catch (thrown) {
      if (!(thrown instanceof RunCancelled)) throw thrown
    }
  }
