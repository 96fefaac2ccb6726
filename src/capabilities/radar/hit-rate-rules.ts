/**
 * How good the radar is, by its own record: of the signals of a method that analysts decided on, how many they developed. A low
 * rate asks for another method or other settings; a rate of few decisions says little, and its interval says so.
 */
import { shareWithInterval } from '../../analysis/false-alarms.ts'

/** A signal as it stands after the last decision on it that was not undone. */
export type Decided = {
  method: 'scan' | 'change'
  state: 'developed' | 'dismissed'
  /** When it was decided, ISO UTC. */
  at: string
}

/** Shares 0 to 1; `from` is the first month of a quarter, 'YYYY-MM', or '' for all time. The interval is Wilson's, 95 %. */
export type MethodHitRate = {
  method: Decided['method']
  from: string
  decided: number
  developed: number
  rate: number | null
  low: number
  high: number
}

/** Of each method: its rate over all time, then by quarter of the decision, the latest first. Snoozed and merged ones are not decided. */
export function hitRates(signals: readonly Decided[]): MethodHitRate[] {
  const groups = new Map<string, { method: Decided['method']; from: string; decided: number; developed: number }>()
  for (const { method, state, at } of signals)
    for (const from of ['', quarterOf(at)]) {
      const key = `${method} ${from}`
      const group = groups.get(key) ?? { method, from, decided: 0, developed: 0 }
      group.decided++
      if (state === 'developed') group.developed++
      groups.set(key, group)
    }
  return [...groups.values()].map(withInterval).sort(byMethodThenLatest)
}

function withInterval(group: Pick<MethodHitRate, 'method' | 'from' | 'decided' | 'developed'>): MethodHitRate {
  const { share, low, high } = shareWithInterval(group.developed, group.decided)
  return { ...group, rate: share, low, high }
}

const byMethodThenLatest = (a: MethodHitRate, b: MethodHitRate): number => {
  if (a.method !== b.method) return a.method < b.method ? 1 : -1
  if (a.from === '' || b.from === '') return a.from === '' ? -1 : 1
  return b.from.localeCompare(a.from)
}

/** '2026-01' for the first quarter of 2026. */
function quarterOf(at: string): string {
  const month = Number(at.slice(5, 7))
  return `${at.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}`
}
