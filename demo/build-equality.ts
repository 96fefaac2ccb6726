/** Loads the invented counts for equality monitoring, through the slice's own door, by the head of intelligence analysis. */
import { aSupply, loadSupply } from '../src/capabilities/equality/index.ts'
import { equalityCounts, equalityMeasure, equalityOrigin } from './equality-table.ts'
import { audited, dayOf, doerOf, goOnAs, type Stage } from './stage.ts'

/** Days before today: the counted year, and when the counts were supplied and loaded. */
const [YEAR_FROM, YEAR_TO, SUPPLIED, LOADED] = [-395, -31, -12, -9]

/** The same lot for every group: beside a small number the smallest is hidden, and two builds are equal. */
const LOT = 500_000_000

export async function buildEquality(stage: Stage): Promise<void> {
  const byKey = 'head'
  await goOnAs(stage, byKey)
  const rows = equalityCounts.map(([characteristic, groupName, count, population]) => ({
    periodFrom: dayOf(stage, YEAR_FROM),
    periodTo: dayOf(stage, YEAR_TO),
    measure: equalityMeasure,
    theme: '',
    characteristic,
    groupName,
    count,
    population,
  }))
  const form = aSupply({ ...equalityOrigin, suppliedOn: dayOf(stage, SUPPLIED) })
  const id = await loadSupply(stage.tx, doerOf(stage, byKey, LOADED), form, rows, () => LOT)
  await audited(stage, { byKey, did: 'loaded equality counts', subject: `equality.supply:${id}`, day: LOADED })
}
