/** From what a run keeps of a signal to what its page says: months with their gaps, shares, and rates with their intervals. */
import type { Maxima, Signal } from '../words.ts'
import type { ShownMaxima, ShownMonth } from './view-words.ts'

const nextMonth = (month: string): string => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Every month from the first to the last that was read; one that is not held is null, never nought. */
export function monthsShown({ series }: Pick<Signal, 'series'>): ShownMonth[] {
  const held = new Map(series.map((month) => [month.month, month]))
  const [first, last] = [series[0]?.month, series.at(-1)?.month]
  const months: ShownMonth[] = []
  for (let month = first; month !== undefined && last !== undefined && month <= last; month = nextMonth(month)) {
    const found = held.get(month)
    months.push({
      month,
      observed: found?.observed ?? null,
      expected: typeof found?.expectedThousandths === 'number' ? found.expectedThousandths / 1000 : null,
      inSignal: found?.isIn ?? false,
    })
  }
  return months
}

export const maximaShown = (maxima: Maxima | null): ShownMaxima | null =>
  maxima && {
    from: maxima.fromThousandths / 1000,
    step: maxima.binThousandths / 1000,
    counts: maxima.counts,
  }

/** "About 1 scan in so many would show one this strong": (shuffles + 1) / (at least + 1), rounded. */
export const oneScanIn = (shuffles: number, shufflesAtLeast: number): number =>
  Math.max(1, Math.round((shuffles + 1) / (shufflesAtLeast + 1)))

/** Whether what is left would still stand at the level of the run (in millionths). */
export const wouldStand = (shufflesAtLeast: number, shuffles: number | null, levelMillionths: number | null): boolean =>
  shuffles !== null &&
  levelMillionths !== null &&
  ((shufflesAtLeast + 1) / (shuffles + 1)) * 1_000_000 <= levelMillionths

/** A census area is published as its local authority's name and a number: "Conwy 003A". */
export const districtOf = (lsoaName: string): string => lsoaName.replace(/ \d{3}[A-Z]$/, '')

/** How many times as many as expected, to one decimal; null where nothing was expected. */
export const timesAsMany = (observed: number, expectedThousandths: number): number | null =>
  expectedThousandths > 0 ? Math.round((observed / expectedThousandths) * 10_000) / 10 : null
