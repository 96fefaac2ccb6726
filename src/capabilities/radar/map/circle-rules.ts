/** How a signal is drawn on a map. */
import type { CircleLook } from '../../../ui/map/map-view.ts'
import type { MapView } from '../inbox/view-words.ts'

/** The chosen one stands out; what is weak or was decided already steps back. */
export function lookOf({ isChosen, isWeak, state }: MapView['clusters'][number]): CircleLook {
  if (isChosen) return 'chosen'
  return isWeak || state !== 'new' ? 'faint' : 'plain'
}
