/** Loads a lookup of renewed codes: reads it, refuses it with every reason, and keeps it. */
import type { Tx } from '../../../platform/database/database.ts'
import { refuseIf } from '../../../platform/problem.ts'
import { type Lines, readLookup } from './rules.ts'
import { keepLookup } from './store.ts'
import type { LookupForm } from './words.ts'

/** Answers the lookup's id, its lines and the pairs kept. Throws Refusal 422 with the faults of the file; then nothing is kept. */
export async function loadRenewedCodes(
  tx: Tx,
  by: { forceId: string; id: string },
  form: LookupForm,
  file: { name: string; lines: Lines },
): Promise<{ id: string; lines: number; renewals: number }> {
  const { problems, renewals, ...read } = readLookup(file.lines)
  refuseIf(problems)
  const counts = { lines: read.lines, renewals: renewals.length }
  const id = await keepLookup(
    tx,
    by.forceId,
    { ...form, ...read, ...counts, fileName: file.name, loadedBy: by.id },
    renewals,
  )
  return { id, ...counts }
}
