/** Facts as a reader sees them today: how they stand, who owns them, and which plans use them. */
import { accountNames } from '../../platform/sign-in/accounts.ts'
import type { Asking, House } from '../../platform/slice.ts'
import { stateOf } from './fact-rules.ts'
import type { FactShown } from './view-words.ts'
import type { Fact } from './words.ts'

/** Adds state, names and uses to facts, in their order. */
export async function showFacts(here: Asking, house: Pick<House, 'usesOf'>, facts: Fact[]): Promise<FactShown[]> {
  const ids = facts.map((fact) => fact.id)
  const uses = here.may('plans.read') ? await house.usesOf(here, 'fact', ids) : null
  const names = await accountNames(
    here.db,
    facts.flatMap((fact) => [fact.ownerId, fact.recordedBy]),
  )
  return facts.map((fact) => ({
    ...fact,
    state: stateOf(fact, here.today),
    ownerName: names.get(fact.ownerId) ?? '',
    recorderName: names.get(fact.recordedBy) ?? '',
    uses: uses?.filter((use) => use.id === fact.id) ?? null,
  }))
}
