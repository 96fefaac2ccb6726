/** Spoken references (OCG-0142), drawn at random from a force's unused numbers, so that a gap says nothing. */
import { randomInt } from 'node:crypto'
import type { Tx } from './database/database.ts'
import './sign-in/tables.ts'

/** Numbers of four figures: people read them aloud. A series grows to five when it is more than half used. */
const SMALL = { from: 1000, to: 9999 }
const LARGE = { from: 10_000, to: 99_999 }

/** A new reference in `series` ('OCG', 'PLN') of the force, such as 'OCG-4142'. Tries again when another took it first. */
export async function drawReference(tx: Tx, forceId: string, series: string): Promise<string> {
  for (let tries = 0; ; tries++) {
    const { from, to } = tries < 20 ? SMALL : LARGE
    const number = randomInt(from, to + 1)
    const kept = await tx
      .insertInto('platform.referenceUsed')
      .values({ forceId, series, number })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (kept.numInsertedOrUpdatedRows === 1n) return `${series}-${number}`
  }
}
