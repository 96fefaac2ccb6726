/** What the builders of the demonstration share: one transaction, the cast, and days counted from today. */
import { roles } from '../src/access.ts'
import { recordAudit } from '../src/platform/audit.ts'
import { addDays } from '../src/platform/clock.ts'
import type { Tx } from '../src/platform/database/database.ts'
import { enterForce } from '../src/platform/sign-in/entering.ts'
import type { User } from '../src/platform/user.ts'
import { people } from './people-table.ts'

export type Stage = {
  tx: Tx
  forceId: string
  today: string
  /** This instant, ISO UTC; nothing on the stage happens later. */
  now: string
  /** Account ids by the key of a persona. */
  cast: Map<string, string>
  /** Ids of areas by code, and of what was built, by key. */
  areas: Map<string, string>
  agencies: Map<string, string>
  facts: Map<string, string>
  threats: Map<string, string>
  consultations: Map<string, string>
  /** Every restriction made, so that the builder can count what it restricted. */
  restrictions: string[]
}

/** The local day so many days from today, 'YYYY-MM-DD'. */
export const dayOf = (stage: Pick<Stage, 'today'>, days: number): string => addDays(stage.today, days)

/** Ten in the morning of that day, UTC; never later than now. */
export function instantOf(stage: Pick<Stage, 'today' | 'now'>, days: number): string {
  const at = `${dayOf(stage, days)}T10:00:00.000Z`
  return at < stage.now ? at : stage.now
}

/** The id behind a key. Throws Error when the tables name someone or something that is not there. */
export function idOf(known: Map<string, string>, key: string): string {
  const id = known.get(key)
  if (!id) throw new Error(`The demonstration has no ${key}`)
  return id
}

/** The transaction goes on as this person, who sees what they may see and no more. */
export async function goOnAs(stage: Stage, key: string): Promise<User> {
  const { name, rank, language } = people.find((each) => each.key === key)!
  const caller = { accountId: idOf(stage.cast, key), name, rank, language, forceId: stage.forceId, token: null }
  return enterForce(stage.tx, caller, roles)
}

/** Who does it, on which day and at which instant, as the doors ask for it. */
export function doerOf(stage: Stage, key: string, days: number) {
  return { byId: idOf(stage.cast, key), forceId: stage.forceId, today: dayOf(stage, days), now: instantOf(stage, days) }
}

/** An audit line of the person who did it; its own time is that of the building, the day it stands for is in the detail. */
export async function audited(
  stage: Stage,
  line: { byKey: string; did: string; subject: string; day: number; restrictionId?: string | null },
): Promise<void> {
  await recordAudit(stage.tx, {
    forceId: stage.forceId,
    restrictionId: line.restrictionId ?? null,
    accountId: idOf(stage.cast, line.byKey),
    did: line.did,
    subject: line.subject,
    detail: { demonstration: true, on: dayOf(stage, line.day) },
  })
}
