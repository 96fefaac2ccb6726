/** Loads a file of boundaries: reads it, refuses it with every reason, simplifies it and keeps it. */
import type { Tx } from '../../../platform/database/database.ts'
import { refuseIf } from '../../../platform/problem.ts'
import { readBoundaries } from './reading-rules.ts'
import { simplifyBoundaries, TOLERANCE_M } from './shape-rules.ts'
import { keepSet } from './store.ts'
import type { LoadForm } from './words.ts'

export type Loaded = { id: string; areas: number; pointsRead: number; pointsKept: number }

/** `text` is GeoJSON or TopoJSON. Throws Refusal 422 with every kind of fault; then nothing is kept. */
export async function loadBoundaries(
  tx: Tx,
  by: { forceId: string; id: string },
  { codeProperty: wanted, ...form }: LoadForm,
  file: { name: string; text: string },
): Promise<Loaded> {
  const { boundaries, codeProperty, points, problems } = readBoundaries(file.text, wanted)
  refuseIf(problems)
  const simple = simplifyBoundaries(boundaries)
  const counts = { areas: boundaries.length, pointsRead: points, pointsKept: simple.points }
  const set = { ...form, ...counts, codeProperty, fileName: file.name, toleranceM: TOLERANCE_M, loadedBy: by.id }
  return { id: await keepSet(tx, by.forceId, set, simple.boundaries), ...counts }
}
