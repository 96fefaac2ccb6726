/** Which property of a boundary's file holds the published code, and which its names. */
import type { Problem } from '../../../platform/problem.ts'
import type { BoundaryKind, ReadBoundary } from './words.ts'

export type Labelled = Omit<ReadBoundary, 'polygons'>
type Labels = { property: string; labels: Labelled[] } | { problems: Problem[] }
type RawFeature = { id?: unknown; properties?: Record<string, unknown> | null }

const CODE = /^[A-Z0-9-]{2,40}$/
const LONGEST_NAME = 200

/** Names in use, best first; the letters stand for the year: LSOA11CD, LSOA21CD, LAD13CD. */
const CODE_NAMES = [
  /^LSOA\d\dCD$/i,
  /^LAD\d\dCD$/i,
  /^(PFA|CTY|UTLA|MSOA|OA|WD)\d\dCD$/i,
  /\d\dCD$/i,
  /^(geo_?)?code$/i,
]
const NAME = /^(?:[A-Z]+\d\dNM|name|label)$/i
const WELSH_NAME = /^(?:[A-Z]+\d\dNMW|name_cy|name:cy)$/i

/** From the first letters of the national code, as the Office for National Statistics gives them. */
export function kindOf(code: string): BoundaryKind {
  if (/^[EW]01\d{6}$/.test(code)) return 'lsoa'
  if (/^(E0[6-9]|W06)\d{6}$/.test(code)) return 'authority'
  return /^(E23|W15)\d{6}$/.test(code) ? 'force' : 'other'
}

const textAt = (feature: RawFeature, property: string): string => {
  const value = property === '' ? feature.id : feature.properties?.[property]
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

/** The property that holds the codes: the one wanted, else the best known name, else '' for the features' own ids. */
function propertyFor(features: RawFeature[], wanted: string): string | null {
  const first = Object.keys(features[0]?.properties ?? {})
  if (wanted !== '') return first.includes(wanted) ? wanted : null
  for (const pattern of CODE_NAMES) {
    const found = first.find((name) => pattern.test(name))
    if (found !== undefined) return found
  }
  return features.every((feature) => CODE.test(textAt(feature, ''))) ? '' : null
}

/** Code, kind and names of every feature in order; or why they cannot be told. */
export function codesOf(features: RawFeature[], wanted: string): Labels {
  const property = propertyFor(features, wanted)
  const has = Object.keys(features[0]?.properties ?? {})
    .slice(0, 20)
    .join(', ')
  if (property === null)
    return { problems: [{ field: 'codeProperty', message: 'places.noCodeProperty', args: { has: has || '–' } }] }
  const codes = features.map((feature) => textAt(feature, property).toUpperCase())
  const without = codes.findIndex((code) => !CODE.test(code))
  if (without >= 0)
    return {
      problems: [
        { field: 'file', message: 'places.notCode', args: { number: without + 1, code: codes[without]!.slice(0, 40) } },
      ],
    }
  const twice = firstTwice(codes)
  if (twice) return { problems: [{ field: 'file', message: 'places.codeTwice', args: { code: twice } }] }
  return { property, labels: features.map((feature, i) => labelOf(feature, codes[i]!)) }
}

function firstTwice(codes: string[]): string | undefined {
  const seen = new Set<string>()
  return codes.find((code) => seen.has(code) || !seen.add(code))
}

function labelOf(feature: RawFeature, code: string): Labelled {
  const names = Object.keys(feature.properties ?? {})
  const read = (pattern: RegExp) =>
    textAt(feature, names.find((name) => pattern.test(name)) ?? '\0').slice(0, LONGEST_NAME)
  const en = read(NAME)
  return { code, kind: kindOf(code), name: { en, cy: read(WELSH_NAME) || en } }
}
