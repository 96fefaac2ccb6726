/** Invented counts for equality monitoring: round populations, two characteristics, and small numbers that are never shown. */

/** Whence they are said to come; the page names it as invented. */
export const equalityOrigin = {
  source: 'Invented for the demonstration; counts of no real person',
  dpiaReference: 'Example DPIA 1',
  suppliedBy: 'Equality and inclusion team',
  populationSource: 'Invented round numbers; not a census',
}

export const equalityMeasure = 'People named in adopted threats (invented)'

/** Characteristic, group, count, population. Both characteristics count the same 236 people. */
export const equalityCounts: [characteristic: string, group: string, count: number, population: number | null][] = [
  ['Sex', 'Female', 43, 350_000],
  ['Sex', 'Male', 179, 340_000],
  ['Sex', 'Not known', 14, null],
  ['Age band', 'Under 18', 11, 138_000],
  ['Age band', '18 to 24', 62, 55_000],
  ['Age band', '25 to 34', 84, 81_000],
  ['Age band', '35 to 44', 43, 80_000],
  ['Age band', '45 to 64', 26, 186_000],
  ['Age band', '65 and over', 4, 150_000],
  ['Age band', 'Not known', 6, null],
]
