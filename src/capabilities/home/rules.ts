/** What of all that is owed stands on the first page. */
import { addDays } from '../../platform/clock.ts'
import type { OwedItem } from './words.ts'

/** What can be read before a meeting; the rest is one link away. Ours, to calibrate. */
const SHOWN = 8
const SHOWN_DAYS = 7

/** Soonest first: what has no day of its own stands under today, before what comes later. */
export const inOrder = <Item extends Pick<OwedItem, 'dueOn'>>(owed: readonly Item[]): Item[] =>
  owed.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))

/** How many are shown at once: what is owed within a week is never behind a link. */
export const countShown = (owed: readonly Pick<OwedItem, 'dueOn'>[], today: string): number =>
  Math.max(SHOWN, owed.filter(({ dueOn }) => dueOn <= addDays(today, SHOWN_DAYS)).length)
