/** A run that the program makes itself, for the demonstration and for benchmarks. */
import type { Db } from '../../../platform/database/database.ts'
import { insertWaiting } from '../../../platform/long-work/work.ts'
import { enterAsProgram } from '../../../platform/sign-in/entering.ts'
import { runRadar } from './run.ts'
import { type ScanAll, scanHere } from './scan-threads.ts'
import { radarRun } from './work.ts'

/** Runs the radar over what the force holds now, as after an import, without a person. Answers the id of the run. */
export async function runDemonstration(
  { db, forceId, now }: { db: Db; forceId: string; now: () => Date },
  scanAll: ScanAll = scanHere,
): Promise<string> {
  const id = await db.transaction().execute(async (tx) => {
    await enterAsProgram(tx, forceId)
    return insertWaiting(tx, radarRun, { forceId, reason: 'data-changed' })
  })
  if (id === null) throw new Error('A run of this force waits already')
  await runRadar({ db, roles: {}, forceId, caller: null, now, scanAll }, id)
  return id
}
