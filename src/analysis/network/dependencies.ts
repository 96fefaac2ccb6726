/** Works through the batches of a plan with the engine that fits it: what one thread does for betweenness.ts. */
import { type BlockPlan, blockAt, SOURCES_IN_A_BATCH } from './block-plan.ts'
import { lanes } from './lanes.ts'
import { weightedSources } from './weighted-sources.ts'

/**
 * Adds the dependencies of the batches that `nextBatch` names, ascending, until it names one that the plan does not have, to
 * `sums`, by number in the whole network. Every ordered pair of nodes counts once.
 */
export function addDependencies(plan: BlockPlan, nextBatch: () => number, sums: Float64Array): void {
  const engine = plan.lengths ? weightedSources() : lanes()
  const total = plan.firstBatch.at(-1)!
  let open = -1
  const close = () => {
    if (open < 0) return
    const { members } = blockAt(plan, open)
    for (const [i, sum] of engine.sums().entries()) sums[members[i]!]! += sum
  }
  for (let batch = nextBatch(); batch < total; batch = nextBatch()) {
    if (open < 0 || batch >= plan.firstBatch[open + 1]!) {
      close()
      open = blockOfBatch(plan, batch, open + 1)
      engine.open(blockAt(plan, open))
    }
    const first = (batch - plan.firstBatch[open]!) * SOURCES_IN_A_BATCH
    const size = plan.firstMember[open + 1]! - plan.firstMember[open]!
    engine.addBatch(first, Math.min(SOURCES_IN_A_BATCH, size - first))
  }
  close()
}

function blockOfBatch(plan: BlockPlan, batch: number, from: number): number {
  let block = from
  while (batch >= plan.firstBatch[block + 1]!) block++
  return block
}
