/** One supply with a valid default; for tests and the demonstration force. */
import { SupplyForm } from './words.ts'

/** The form with which somebody loads counts. */
export const aSupply = (given: Partial<SupplyForm> = {}): SupplyForm => ({
  ...SupplyForm.parse({
    source: 'Records management, counted for this purpose only',
    dpiaReference: 'DPIA-2026-14',
    suppliedBy: 'Equality and inclusion team',
    suppliedOn: '2026-02-20',
    populationSource: 'Census 2021, usual residents of the force area',
  }),
  ...given,
})
