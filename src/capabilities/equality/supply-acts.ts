/** Loads and withdraws supplies of counts, whoever asks: the web's actions and the demonstration's builder alike. */
import { randomInt } from 'node:crypto'
import type { Tx } from '../../platform/database/database.ts'
import { refuseIf } from '../../platform/problem.ts'
import { loadProblems } from './load-rules.ts'
import { listNumbers, listSupplies, lockLoading, lockSupply, saveSupply, saveWithdrawal } from './store.ts'
import { LOTS } from './suppression-rules.ts'
import type { KeptRow, NumberRow, Supply, SupplyForm } from './words.ts'

/** Who does it, in which force, on which day ('YYYY-MM-DD') and instant (ISO UTC). */
export type Doer = { byId: string; forceId: string; today: string; now: string }

/** Draws a lot that nobody can guess. */
const drawLot = (): number => randomInt(1, LOTS)

/**
 * Keeps the counts of a form as one supply and answers its id. Refusal 422 with every reason why not. `draw` is given only by the
 * demonstration, whose counts are invented and whose builds are equal.
 */
export async function loadSupply(
  tx: Tx,
  doer: Doer,
  form: SupplyForm,
  rows: NumberRow[],
  draw = drawLot,
): Promise<string> {
  await lockLoading(tx, doer.forceId)
  const supplies = await listSupplies(tx)
  const before = await listNumbers(
    tx,
    supplies.map((supply) => supply.id),
  )
  const isStanding = new Set(supplies.filter((supply) => supply.withdrawnAt === null).map((supply) => supply.id))
  const standing = before.filter((row) => isStanding.has(row.supplyId))
  refuseIf(loadProblems(rows, standing, { ...form, today: doer.today }))
  const { rows: _, ...supply } = form
  return saveSupply(
    tx,
    { ...supply, forceId: doer.forceId, loadedById: doer.byId, loadedAt: doer.now },
    withLots(rows, before, draw),
  )
}

const groupOf = ({ measure, theme, periodFrom, periodTo, characteristic, groupName }: NumberRow): string =>
  JSON.stringify([measure, theme, periodFrom, periodTo, characteristic, groupName])

/**
 * Each row with its lot: that of the same group when it was supplied before, so that counts corrected and loaded again hide the
 * same groups and the two cannot be laid over each other; else a new one.
 */
function withLots(rows: readonly NumberRow[], before: readonly KeptRow[], draw: () => number): KeptRow[] {
  const drawn = new Map(before.map((row) => [groupOf(row), row.lot]))
  return rows.map((row) => ({ ...row, lot: drawn.get(groupOf(row)) ?? draw() }))
}

/** Withdraws a supply with a reason. Refusal 422 when it was withdrawn before. */
export async function withdrawSupply(tx: Tx, doer: Doer, id: string, because: string): Promise<Supply> {
  const supply = await lockSupply(tx, id)
  refuseIf(supply.withdrawnAt === null ? [] : [{ field: '', message: 'equality.withdrawnAlready' }])
  await saveWithdrawal(tx, id, { byId: doer.byId, at: doer.now, because })
  return supply
}
