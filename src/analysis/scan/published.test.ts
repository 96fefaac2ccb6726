/** Results that SaTScan 10.3.2 gives for its own sample data, and for synthetic data of ours. The data are not part of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { ScanModel, ScanOptions, ScanType } from './problem.ts'
import { scanInput } from './satscan-files.ts'
import { studyPeriod, type TimeUnit } from './satscan-times.ts'
import { scan } from './scan.ts'

const FOLDER = resolve(process.env.SCAN_SAMPLES ?? '../shared/data/scan-samples')
const file = (name: string) => ({ name, text: gunzipSync(readFileSync(join(FOLDER, `${name}.gz`))).toString() })

type Published = {
  run: string
  asked: [name: string, model: ScanModel, type: ScanType, unit: TimeUnit, start: string, end: string]
  coordinates?: 'plane'
  options?: ScanOptions
  members: string
  radius: number | null
  from: string
  to: string
  llr: number
  observed: number
  expected: number
}

const rows: Published[] = [
  {
    run: 'New Mexico, purely spatial Poisson',
    asked: ['nm', 'poisson', 'spatial', 'year', '1973', '1991'],
    members: 'Torrance Bernalillo Valencia SantaFe Guadelupe Socorro',
    ...{ radius: 113.54, from: '1973', to: '1991' },
    ...{ llr: 6.890841, observed: 576, expected: 512.66 },
  },
  {
    run: 'New Mexico, space-time Poisson',
    asked: ['nm', 'poisson', 'retrospective', 'year', '1973', '1991'],
    members: 'Torrance Bernalillo Valencia SantaFe Guadelupe Socorro Sandoval SanMiguel LosAlamos',
    ...{ radius: 125.6, from: '1985', to: '1989' },
    ...{ llr: 10.979758, observed: 236, expected: 176.22 },
  },
  {
    run: 'New Mexico, space-time permutation',
    asked: ['nm', 'permutation', 'retrospective', 'year', '1973', '1991'],
    members: 'Guadelupe SanMiguel DeBaca Torrance',
    ...{ radius: 109.13, from: '1980', to: '1980' },
    ...{ llr: 4.012587, observed: 6, expected: 1.44 },
  },
  {
    run: 'New York fever, prospective permutation',
    asked: ['NYCfever', 'permutation', 'prospective', 'day', '2001/11/1', '2001/11/24'],
    options: { maxWindow: 7, maxRadius: 3 },
    members: '11418 11415 11419 11435 11416 11421 11451 11375 11417',
    ...{ radius: 2.9, from: '2001/11/22', to: '2001/11/24' },
    ...{ llr: 3.845418, observed: 4, expected: 0.67 },
  },
  {
    run: 'New York fever, retrospective permutation',
    asked: ['NYCfever', 'permutation', 'retrospective', 'day', '2001/11/1', '2001/11/24'],
    options: { maxWindow: 7, maxRadius: 3 },
    members: '10454 10455 10451 10035 10037 10030 10029 10456',
    ...{ radius: 2.7, from: '2001/11/08', to: '2001/11/08' },
    ...{ llr: 8.119521, observed: 5, expected: 0.4 },
  },
  {
    run: '500 synthetic areas, prospective permutation',
    asked: ['stp500', 'permutation', 'prospective', 'generic', '1', '104'],
    coordinates: 'plane',
    members: 'A077 A121 A454 A380 A261 A282',
    ...{ radius: null, from: '99', to: '104' },
    ...{ llr: 144.686967, observed: 186, expected: 38.73 },
  },
]

describe.skipIf(!existsSync(join(FOLDER, 'nm.cas.gz')))('needs the sample data: what SaTScan publishes', () => {
  for (const row of rows)
    test(row.run, async () => {
      const [name, model, type, unit, start, end] = row.asked
      const study = studyPeriod(unit, start, end)
      const files = {
        cas: file(`${name}.cas`),
        geo: file(`${name}.geo`),
        ...(model === 'poisson' && { pop: file(`${name}.pop`) }),
      }
      const input = scanInput({ model, type, coordinates: row.coordinates ?? 'sphere', study, files })
      const { clusters } = await scan(input, { ...row.options, replications: 0 })
      const found = clusters[0]!
      expect(found.members.join(' ')).toBe(row.members)
      expect([study.label(found.from), study.label(found.to), found.observed]).toEqual([row.from, row.to, row.observed])
      expect(Math.abs(found.llr - row.llr)).toBeLessThan(1e-6)
      expect(Math.abs(found.expected - row.expected)).toBeLessThan(0.01)
      if (row.radius !== null) expect(Math.abs(found.radius - row.radius)).toBeLessThan(0.01)
    })
})
