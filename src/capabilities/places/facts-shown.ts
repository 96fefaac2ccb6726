/** Facts as a reader sees them today: how they stand, who owns them, and which plans use them. */
import type { Db } from '../../platform/database/database.ts'
import type { Here } from '../../platform/http.ts'
import { accountNames } from '../../platform/sign-in/accounts.ts'
import { stateOf } from './fact-rules.ts'
import type { FactShown, Owner } from './view-words.ts'
import type { Fact, FactUse } from './words.ts'

/** What places asks of slices that it may not know. */
export type PlacesAsked = {
  /** Where these facts are relied on, as far as the reader may see; asked only for a reader who may read plans. */
  usesOfFacts: (db: Db, factIds: string[]) => Promise<FactUse[]>
  /** The people of the reader's force who may own a fact. */
  listOwners: (db: Db) => Promise<Owner[]>
  /** Months for which a fact holds unless its writer says otherwise. */
  factLastsMonths?: number
}

/** Adds state, names and uses to facts, in their order. */
export async function showFacts(
  here: Pick<Here<unknown, unknown>, 'today' | 'may'> & { db: Db },
  asked: PlacesAsked,
  facts: Fact[],
): Promise<FactShown[]> {
  const ids = facts.map((fact) => fact.id)
  const uses = here.may('plans.read') ? (ids.length > 0 ? await asked.usesOfFacts(here.db, ids) : []) : null
  const names = await accountNames(
    here.db,
    facts.flatMap((fact) => [fact.ownerId, fact.recordedBy]),
  )
  return facts.map((fact) => ({
    ...fact,
    state: stateOf(fact, here.today),
    ownerName: names.get(fact.ownerId) ?? '',
    recorderName: names.get(fact.recordedBy) ?? '',
    uses: uses?.filter((use) => use.factId === fact.id) ?? null,
  }))
}
