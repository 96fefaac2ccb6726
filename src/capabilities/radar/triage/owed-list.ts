/** What the radar asks of those who triage: the signals that wait, the oldest first. */
import type { Db } from '../../../platform/database/database.ts'
import { linesOf } from '../inbox/signals-shown.ts'
import type { SignalLine } from '../inbox/view-words.ts'
import { listInbox } from '../signal-store.ts'

/** Signals to triage as of `today` ('YYYY-MM-DD'), those that wait longest first. */
export async function signalsOwing(db: Db, today: string): Promise<SignalLine[]> {
  const lines = await linesOf(db, await listInbox(db, today), { newestRunId: null, today })
  return lines.sort((one, other) => one.foundAt.localeCompare(other.foundAt))
}
