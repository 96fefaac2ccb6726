/**
 * Which areas have stood out from those around for how long: the standing hot spots beside which a new signal is read, so that
 * the place that is always busy is not taken for an emerging one (A5). Counts, not rates: a town centre is hot for its visitors.
 */
import { emergingHotSpots, type HotSpotClass } from '../../analysis/hotspots/emerging.ts'
import { type Neighbourhoods, neighbourLists } from '../../analysis/hotspots/gi-star.ts'

/** Areas with their counts of one type, or of all types together; degrees in millionths, WGS84. */
export type AreaSeries = {
  areas: readonly { lsoaCode: string; longitudeE6: number; latitudeE6: number }[]
  /** Months held, 'YYYY-MM', ascending. */
  months: readonly string[]
  /** Indices of `months` before which months are missing. */
  breaks: readonly number[]
  /** `[area * months + month]`. */
  counts: ArrayLike<number>
}

export type StandingHotSpot = {
  lsoaCode: string
  kind: HotSpotClass
  /** Of the area itself, in all months held. */
  events: number
  monthsHot: number
  /** Those months, 'YYYY-MM'. */
  hotIn: string[]
}

/**
 * A market town's census areas lie within 2 km, rural ones 5 to 10 apart: the eight nearest make a neighbourhood in town, and
 * none is made of valleys far from each other. Ours, to calibrate.
 */
const NEIGHBOURHOOD: Neighbourhoods = { nearest: 8, within: 8 }

/**
 * Areas with a pattern of hot months, the longest hot first. Null where the months are too few to tell, which is not the same as
 * none. Throws RangeError where counts and areas do not fit.
 */
export function standingHotSpots(series: AreaSeries, neighbourhood = NEIGHBOURHOOD): StandingHotSpot[] | null {
  const { areas, months, breaks, counts } = series
  const places = areas.map(({ lsoaCode, latitudeE6, longitudeE6 }) => ({
    id: lsoaCode,
    first: latitudeE6 / 1e6,
    second: longitudeE6 / 1e6,
  }))
  const neighbours = neighbourLists(places, neighbourhood)
  const found = emergingHotSpots({ counts, periods: months.length, neighbours, breaks })
  if (!found) return null
  return found
    .flatMap(({ place, class: kind, heat }): StandingHotSpot[] => {
      if (!kind) return []
      const hotIn = months.filter((_, month) => heat[month] === 'hot')
      return [
        { lsoaCode: areas[place]!.lsoaCode, kind, events: eventsOf(series, place), monthsHot: hotIn.length, hotIn },
      ]
    })
    .sort((a, b) => b.monthsHot - a.monthsHot || b.events - a.events || a.lsoaCode.localeCompare(b.lsoaCode))
}

function eventsOf({ counts, months }: AreaSeries, area: number): number {
  let events = 0
  for (let month = 0; month < months.length; month++) events += counts[area * months.length + month]!
  return events
}
