/**
 * Changes of a district against its own history as findings beside those of the scan, which sees places against each other. A
 * district is what the published names of its census areas have in common, "Conwy" of "Conwy 003A".
 */
import { distanceOf, neighbourFinder } from '../../../analysis/scan/neighbours.ts'
import { type ChangeAnswer, type ChangeCandidate, changeAnswers } from '../change-rules.ts'
import { districtOf } from '../inbox/shown-rules.ts'
import type { Finding, SeriesMonth } from '../words.ts'
import { type Level, levelOf } from './false-alarm-rules.ts'
import type { Reading, ReadType } from './reading-rules.ts'

/** A district by its areas, as indices of the areas read. */
type District = { name: string; areas: number[] }

/** Findings of the method, its level over all its looks, and how many series could not be compared with anything. */
export type Changes = { findings: Finding[]; level: Level; notCompared: number }

/** As for the scan. */
type Settings = { minCases: number; leastRatio: number; falseDiscoveryRate: number }

/** Rises of every district and type read. Of a month far out and a slow climb of the same series the clearer one is kept. */
export function changesOf(reading: Reading, nameOf: (lsoaCode: string) => string, settings: Settings): Changes {
  const districts = districtsOf(reading, nameOf)
  const answers = changeAnswers({ months: reading.months, series: seriesOfDistricts(reading, districts) })
  const compared = answers.filter((answer) => answer.answer === 'compared')
  const level = levelOf(
    compared.map(({ probability }) => probability),
    settings.falseDiscoveryRate,
  )
  const isEnough = ({ observed, expected }: ChangeCandidate) =>
    observed >= settings.minCases && observed >= settings.leastRatio * expected
  const standing = compared.filter(isEnough).filter((each) => each.probability <= level.level || isFarOut(each))
  const byName = new Map(districts.map((district) => [district.name, district]))
  const findings = clearest(standing).map((each) => findingOf(each, reading, byName.get(each.areaId)!))
  return { findings, level, notCompared: answers.length - compared.length }
}

/** Of changes that do not stand only those far out are worth a line among the weak: there are many series. */
const FAR_OUT = 0.001
const isFarOut = ({ probability }: ChangeCandidate): boolean => probability <= FAR_OUT

function districtsOf({ areas }: Reading, nameOf: (lsoaCode: string) => string): District[] {
  const districts = new Map<string, District>()
  for (const [i, { lsoaCode }] of areas.entries()) {
    const name = districtOf(nameOf(lsoaCode))
    const district = districts.get(name) ?? { name, areas: [] }
    districts.set(name, district)
    district.areas.push(i)
  }
  return [...districts.values()]
}

const seriesOfDistricts = ({ types, months }: Reading, districts: readonly District[]) =>
  types.flatMap((type) =>
    districts.map(({ name, areas }) => ({
      areaId: name,
      crimeType: type.crimeType,
      counts: countsOf(type, months, areas),
    })),
  )

const countsOf = ({ counts }: ReadType, months: readonly string[], areas: readonly number[]): number[] =>
  months.map((_, month) => areas.reduce((sum, area) => sum + counts[area * months.length + month]!, 0))

function clearest(candidates: readonly ChangeCandidate[]): ChangeCandidate[] {
  const best = new Map<string, ChangeCandidate>()
  for (const each of candidates) {
    const key = `${each.crimeType} ${each.areaId}`
    const known = best.get(key)
    if (!known || each.probability < known.probability) best.set(key, each)
  }
  return [...best.values()]
}

function findingOf(change: ChangeCandidate, reading: Reading, district: District): Finding {
  const { months } = reading
  const type = reading.types.find(({ crimeType }) => crimeType === change.crimeType)!
  const isIn = (month: string) => month >= change.from && month <= change.period
  const length = months.filter(isIn).length
  const counts = countsOf(type, months, district.areas)
  const series = months.map(
    (month, i): SeriesMonth => ({
      month,
      observed: counts[i]!,
      // Its history speaks of the months in which it shows, and of no other.
      expectedThousandths: isIn(month) ? Math.round((change.expected * 1000) / length) : null,
      isIn: isIn(month),
    }),
  )
  return {
    method: 'change',
    crimeTypes: [change.crimeType],
    ...circleAround(reading, district),
    monthFrom: change.from,
    monthTo: change.period,
    observed: change.observed,
    expectedThousandths: Math.round(change.expected * 1000),
    llrMillionths: null,
    shuffles: null,
    shufflesAtLeast: null,
    pMillionths: Math.round(change.probability * 1e6),
    series,
    maxima: null,
    without: [],
    measures: measuresOf(change),
    unplaced: type.unplaced.reduce((sum, events, month) => sum + (isIn(months[month]!) ? events : 0), 0),
  }
}

/** `climb`: 1 for a slow climb, 0 for one month; `byShares`: 1 when compared relative to the rest of the force. */
const measuresOf = (change: ChangeAnswer & ChangeCandidate): Record<string, number> => ({
  climb: Number(change.method === 'cusum'),
  byShares: Number(change.basis === 'shares'),
  monthsCompared: change.comparedWith.length,
})

/** The members from the middle outwards, and the circle that holds them. */
function circleAround({ areas }: Reading, { areas: members }: District) {
  const mean = (of: 'latitudeE6' | 'longitudeE6') =>
    Math.round(members.reduce((sum, area) => sum + areas[area]![of], 0) / members.length)
  const middle = { latitudeE6: mean('latitudeE6'), longitudeE6: mean('longitudeE6') }
  const places = [middle, ...members.map((area) => areas[area]!)].map(({ latitudeE6, longitudeE6 }, i) => ({
    id: String(i),
    first: latitudeE6 / 1e6,
    second: longitudeE6 / 1e6,
  }))
  const { order, squares, count } = neighbourFinder('sphere', places)(0)
  const outwards = [...order.slice(0, count)].filter((at) => at > 0)
  return {
    ...middle,
    members: outwards.map((at) => areas[members[at - 1]!]!.lsoaCode),
    radiusM: Math.round(distanceOf('sphere', squares[outwards.at(-1)!]!) * 1000),
  }
}
