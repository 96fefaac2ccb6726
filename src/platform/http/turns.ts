/**
 * Whose file is made when. A few are made at once, and one a person: who asks for many never keeps others from theirs, and what is
 * loaded for files stays within bounds.
 */
import { Refusal } from '../problem.ts'

/** Files made at once, and people who may wait. Ours, to calibrate. */
const AT_ONCE = 2
const MOST_WAITING = 200

type Waiting = { person: string; begin: () => void }

/** Takes a turn: runs `work` in it. Null when whoever asked left while waiting. */
export type InTurn = <T>(person: string, left: AbortSignal, work: () => Promise<T>) => Promise<T | null>

/** Throws Refusal 429 to a person whose last file still waits, and to everybody when too many wait. */
export function turnsOf({ atOnce = AT_ONCE, mostWaiting = MOST_WAITING } = {}): InTurn {
  const busy = new Set<string>()
  const waiting: Waiting[] = []
  const beginNext = () => {
    while (busy.size < atOnce) {
      const at = waiting.findIndex(({ person }) => !busy.has(person))
      if (at < 0) return
      const [next] = waiting.splice(at, 1)
      busy.add(next!.person)
      next!.begin()
    }
  }
  const turnOf = (person: string, left: AbortSignal) =>
    new Promise<boolean>((resolve) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(one), 1)
        resolve(false)
      }
      const begin = () => {
        left.removeEventListener('abort', leave)
        resolve(true)
      }
      const one = { person, begin }
      left.addEventListener('abort', leave, { once: true })
      waiting.push(one)
      beginNext()
    })
  return async (person, left, work) => {
    if (left.aborted) return null
    if (waiting.some((each) => each.person === person)) throw tooMany('platform.fileStillMade')
    if (waiting.length >= mostWaiting) throw tooMany('platform.filesWaiting')
    if (!(await turnOf(person, left))) return null
    try {
      return await work()
    } finally {
      busy.delete(person)
      beginNext()
    }
  }
}

const tooMany = (message: string) => new Refusal(429, [{ field: '', message }])
