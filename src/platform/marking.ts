/** Security markings. Nothing above OFFICIAL-SENSITIVE is held here (Government Security Classifications Policy, 2023). */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const
export type Marking = (typeof markings)[number]

/** Whether a record that was `before` is protected less as `after`. */
export const isLowered = (before: Marking, after: Marking): boolean =>
  markings.indexOf(after) < markings.indexOf(before)

/** The highest marking anywhere in what is shown: computed from the view, never typed. */
export function highestMarking(shown: unknown): Marking {
  if (shown === null || typeof shown !== 'object') return 'OFFICIAL'
  if ((shown as { marking?: unknown }).marking === 'OFFICIAL-SENSITIVE') return 'OFFICIAL-SENSITIVE'
  for (const part of Object.values(shown))
    if (highestMarking(part) === 'OFFICIAL-SENSITIVE') return 'OFFICIAL-SENSITIVE'
  return 'OFFICIAL'
}
