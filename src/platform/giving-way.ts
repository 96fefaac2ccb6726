/** Long sums of the server's own thread, in pieces: between two of them it answers whoever else asks. */
import { setImmediate as othersFirst } from 'node:timers/promises'

/** A piece takes as long at most: a page asks the database some twenty times, and may wait for one each time. Ours, to calibrate. */
const PIECE_MS = 5

/** The same things one after the other, with time for others in between. */
export async function* givingWay<T>(things: Iterable<T>): AsyncGenerator<T> {
  let from = performance.now()
  for (const thing of things) {
    yield thing
    if (performance.now() - from < PIECE_MS) continue
    await othersFirst()
    from = performance.now()
  }
}
