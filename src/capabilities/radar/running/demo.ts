/** A run that the program makes itself, for the demonstration and for benchmarks. */
import type { Db } from '../../../platform/database/database.ts'
import { enterAsProgram } from '../../../platform/sign-in/entering.ts'
import { keepWaitingRun } from '../run-store.ts'
import { runRadar } from './run.ts'
import { type ScanAll, scanHere } from './scan-threads.ts'

/** Runs the radar over what the force holds now, as after an import, without a person. Answers the id of the run. */
export async function runDemonstration(
  { db, forceId, now }: { db: Db; forceId: string; now: () => Date },
  scanAll: ScanAll = scanHere,
): Promise<string> {
  const { id } = await db.transaction().execute(async (tx) => {
    await enterAsProgram(tx, forceId)
    return keepWaitingRun(tx, forceId, null)
  })
  await runRadar({ db, roles: {}, forceId, caller: null, now, scanAll }, id)
  return id
}
