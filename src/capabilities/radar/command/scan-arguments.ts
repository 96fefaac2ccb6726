/** What `npm run radar -- scan` is asked: its options read, with a sentence for whatever is not understood. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { ScanModel, ScanOptions, ScanType } from '../../../analysis/scan/problem.ts'
import { type StudyPeriod, studyPeriod, type TimeUnit } from '../../../analysis/scan/satscan-times.ts'
import { type Language, textIn } from '../../../platform/language.tsx'
import { messages } from './scan-messages.ts'

/** A sentence for the analyst about what was asked. */
export class ArgumentFault extends Error {
  override name = 'ArgumentFault'
}

export type ScanAsked = {
  model: ScanModel
  type: ScanType
  coordinates: 'sphere' | 'plane'
  /** Null where the files have no times. */
  study: StudyPeriod | null
  paths: { cas: string; geo: string; pop?: string; ctl?: string }
  options: ScanOptions
  form: 'table' | 'json' | 'geojson'
}

const MODELS: Record<string, ScanModel> = { stp: 'permutation', poisson: 'poisson', bernoulli: 'bernoulli' }
const TYPES: ScanType[] = ['prospective', 'retrospective', 'spatial']
const UNITS: TimeUnit[] = ['generic', 'day', 'month', 'year']
const NUMBERS = {
  'max-space': 'maxSpace',
  'max-time': 'maxTime',
  'max-radius': 'maxRadius',
  'max-windows': 'maxWindow',
  'min-cases': 'minCases',
  replications: 'replications',
  seed: 'seed',
  threads: 'threads',
} as const

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const OPTIONS = {
  ...Object.fromEntries(
    ['model', 'type', 'cas', 'geo', 'pop', 'ctl', 'unit', 'start', 'end'].map((name) => [name, text]),
  ),
  ...Object.fromEntries(Object.keys(NUMBERS).map((name) => [name, text])),
  cartesian: flag,
  json: flag,
  geojson: flag,
}

/** Throws ArgumentFault with one sentence for what is missing, unknown or contradicts itself. */
export function readScanArguments(args: string[], language: Language): ScanAsked {
  const t = textIn(language, messages)
  const given = parsed(args)
  const oneOf = <T>(option: string, allowed: Record<string, T>): T => {
    const value = needed(option)
    if (!Object.hasOwn(allowed, value))
      throw new ArgumentFault(
        t('radar.cli.notOneOf', { option, given: value, allowed: Object.keys(allowed).join(', ') }),
      )
    return allowed[value]!
  }
  const needed = (option: string): string => {
    const value = given[option]
    if (typeof value !== 'string' || value === '') throw new ArgumentFault(t('radar.cli.missing', { option }))
    return value
  }
  const same = <T extends string>(names: T[]) => Object.fromEntries(names.map((name) => [name, name])) as Record<T, T>
  const model = oneOf('model', MODELS)
  const type = oneOf('type', same(TYPES))
  const isTimeless = type === 'spatial' && given.unit === undefined
  if (given.json && given.geojson) throw new ArgumentFault(t('radar.cli.jsonOrGeo'))
  if (given.geojson && given.cartesian) throw new ArgumentFault(t('radar.cli.geoOnSphere'))
  return {
    model,
    type,
    coordinates: given.cartesian ? 'plane' : 'sphere',
    study: isTimeless ? null : studyPeriod(oneOf('unit', same(UNITS)), needed('start'), needed('end')),
    paths: {
      cas: needed('cas'),
      geo: needed('geo'),
      ...(model === 'poisson' && { pop: needed('pop') }),
      ...(model === 'bernoulli' && { ctl: needed('ctl') }),
    },
    options: { threads: availableParallelism(), ...numbers(given, language) },
    form: given.json ? 'json' : given.geojson ? 'geojson' : 'table',
  }
}

function parsed(args: string[]): Record<string, string | boolean | undefined> {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true }).values as Record<string, string | boolean | undefined>
  } catch (fault) {
    throw new ArgumentFault((fault as Error).message.split(/(?<=\.) /)[0]!.replaceAll('\n', ' '))
  }
}

function numbers(given: Record<string, string | boolean | undefined>, language: Language): ScanOptions {
  const read: Record<string, number> = {}
  for (const [option, name] of Object.entries(NUMBERS)) {
    const value = given[option]
    if (value === undefined) continue
    const number = Number(value)
    if (value === '' || !Number.isFinite(number))
      throw new ArgumentFault(textIn(language, messages)('radar.cli.noNumber', { option, given: String(value) }))
    read[name] = number
  }
  return read
}
