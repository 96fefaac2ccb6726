/**
 * Invents the crime events of a month around the places of the gazetteer. The same month always has the same events: the seed
 * is the month itself. Nothing is drawn from real events; shares, seasons and growth are made up.
 */
import type { CrimeEvent } from '../src/capabilities/crime/index.ts'
import { demoAreaCode } from './build-profiles.ts'
import { type GazetteerPlace, gazetteer } from './gazetteer-table.ts'

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Events a month before the season; ours: a year of a force of this size, and a first start that nobody waits for. */
const EVENTS_A_MONTH = 4600

type Mix = { type: string; share: number; summer: number; kinds: Partial<Record<GazetteerPlace['kind'], number>> }

/** Share of each type in a plain month, how much more of it July sees than January, and where it is more frequent. */
const mixes: Mix[] = [
  { type: 'Violence and sexual offences', share: 0.37, summer: 1.15, kinds: { station: 0.4 } },
  { type: 'Anti-social behaviour', share: 0.19, summer: 1.5, kinds: { resort: 1.3, station: 1.4 } },
  { type: 'Criminal damage and arson', share: 0.085, summer: 1.1, kinds: {} },
  { type: 'Public order', share: 0.08, summer: 1.15, kinds: { town: 1.2 } },
  { type: 'Shoplifting', share: 0.075, summer: 0.95, kinds: { town: 1.4, village: 0.3, station: 0.2, port: 0.8 } },
  { type: 'Other theft', share: 0.055, summer: 1.25, kinds: { resort: 1.2, port: 1.3 } },
  { type: 'Drugs', share: 0.035, summer: 1.05, kinds: { station: 2.4, port: 1.6 } },
  { type: 'Burglary', share: 0.03, summer: 0.85, kinds: { village: 1.6, station: 0.1 } },
  { type: 'Vehicle crime', share: 0.03, summer: 0.95, kinds: { station: 1.2, village: 1.2 } },
  { type: 'Other crime', share: 0.025, summer: 1, kinds: {} },
  { type: 'Bicycle theft', share: 0.008, summer: 1.9, kinds: { station: 4 } },
  { type: 'Possession of weapons', share: 0.009, summer: 1.05, kinds: { town: 1.2 } },
  { type: 'Theft from the person', share: 0.005, summer: 1.3, kinds: { town: 1.3, resort: 1.3 } },
  { type: 'Robbery', share: 0.004, summer: 1, kinds: { town: 1.5 } },
]

const outcomes = [
  'Unable to prosecute suspect',
  'Investigation complete; no suspect identified',
  'Under investigation',
  'Awaiting court outcome',
  'Local resolution',
  'Offender given a caution',
]

/** The last `count` full months before `today`, 'YYYY-MM', oldest first. */
export function monthsBefore(today: string, count: number): string[] {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return Array.from({ length: count }, (_, i) => {
    const at = new Date(Date.UTC(year, month - 1 - count + i, 1))
    return at.toISOString().slice(0, 7)
  })
}

/** The events of one month, 'YYYY-MM'. */
export function eventsOf(month: string): CrimeEvent[] {
  const draw = numbersFrom(Number(month.replace('-', '')) * 2_654_435_761)
  // 1 in July, 0 in January.
  const summer = (1 - Math.cos((2 * Math.PI * (Number(month.slice(5)) - 1)) / 12)) / 2
  const events: CrimeEvent[] = []
  for (const mix of mixes) {
    const expected = EVENTS_A_MONTH * mix.share * (1 + (mix.summer - 1) * summer) * (0.95 + 0.1 * draw())
    const choose = placeChooser(mix, summer)
    for (let n = 0; n < Math.round(expected); n++)
      events.push(eventAt(month, mix.type, choose(draw()), draw, events.length))
  }
  return events
}

/** Chooses a place by a number from 0 to 1; resorts fill up in summer. */
function placeChooser(mix: Mix, summer: number): (at: number) => number {
  const weights = gazetteer.map(
    ({ weight, kind }) => weight * (mix.kinds[kind] ?? 1) * (kind === 'resort' ? 0.8 + 0.7 * summer : 1),
  )
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return (at) => {
    let left = at * all
    const index = weights.findIndex((weight) => {
      left -= weight
      return left <= 0
    })
    return index < 0 ? weights.length - 1 : index
  }
}

/** One event around the place at `index` of the gazetteer; `number` tells it from the others of its month. */
export function eventAt(
  month: string,
  crimeType: string,
  index: number,
  draw: () => number,
  number: number | string,
): CrimeEvent {
  const place = gazetteer[index]!
  const isBehaviour = crimeType === 'Anti-social behaviour'
  // Published points are snapped; so are these, to some two hundred metres, within about a kilometre of the place.
  const snapped = (centre: number, spread: number, step: number) =>
    Math.round((centre + (draw() + draw() - 1) * spread) / step) * step
  return {
    eventId: `demonstration-${month}-${number}`,
    month,
    reportedBy: 'Demonstration force',
    fallsWithin: 'Demonstration force',
    longitude: Number(snapped(place.longitude, 0.012, 0.003).toFixed(3)),
    latitude: Number(snapped(place.latitude, 0.007, 0.002).toFixed(3)),
    location: `Invented, near ${place.en}`,
    lsoaCode: demoAreaCode(index),
    lsoaCensus: null,
    lsoaName: `${place.en} (invented area)`,
    crimeType,
    outcome: isBehaviour ? null : outcomes[Math.floor(draw() ** 1.6 * outcomes.length)]!,
    context: '',
  }
}
