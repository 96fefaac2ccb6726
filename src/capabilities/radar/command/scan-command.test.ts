import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FeatureCollection } from 'geojson'
import { afterAll, describe, expect, test } from 'vitest'
import { scanCommand } from './scan-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'scan-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Four towns; in Rhyl and its neighbour Prestatyn March has six times what the months before had. */
const geo = 'Rhyl 53.32 -3.49\nPrestatyn 53.34 -3.41\nWrexham 53.05 -2.99\nBangor 53.23 -4.13\n'
const months = ['2024/01', '2024/02', '2024/03', '2024/04']
const counts: Record<string, number[]> = {
  Rhyl: [2, 2, 2, 12],
  Prestatyn: [1, 1, 1, 6],
  Wrexham: [8, 8, 8, 8],
  Bangor: [8, 8, 8, 8],
}
const cas = Object.entries(counts).flatMap(([id, each]) => each.map((count, i) => `${id} ${count} ${months[i]}`))
writeFileSync(join(folder, 'towns.geo'), geo)
writeFileSync(join(folder, 'towns.cas.gz'), gzipSync(cas.join('\n')))
writeFileSync(join(folder, 'towns.pop'), 'Rhyl 24 27000\nPrestatyn 24 19000\nWrexham 24 45000\nBangor 24 16000')
writeFileSync(join(folder, 'bad.cas'), 'Rhyl 1 2024/01\nRhyl -1 2024/02\n')

const study = ['--unit', 'month', '--start', '2024/01', '--end', '2024/04']
const files = ['--cas', 'towns.cas.gz', '--geo', 'towns.geo']
const towns = [
  '--model',
  'stp',
  '--type',
  'prospective',
  ...files,
  ...study,
  '--replications',
  '99',
  '--max-time',
  '0.25',
]

async function run(args: string[], more: { signal?: AbortSignal; language?: 'en' | 'cy' } = {}) {
  const [out, err]: [string[], string[]] = [[], []]
  const tools = {
    language: 'en' as const,
    folder,
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
  }
  const code = await scanCommand(args, { ...tools, ...more })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** Without the seconds, which differ. */
const timeless = (json: string) => ({ ...JSON.parse(json), seconds: 0 })

describe('answers', () => {
  test('JSON: members, radius, period, counts, ratio and p of each cluster, and the maxima', async () => {
    const { code, out } = await run([...towns, '--json'])
    const { clusters, replicates, seconds } = JSON.parse(out)
    expect(code).toBe(0)
    // 27 of 91 cases in the two towns, 34 of 91 in April.
    expect(clusters[0]).toMatchObject({
      members: ['Prestatyn', 'Rhyl'],
      start: '2024/04',
      end: '2024/04',
      observed: 18,
    })
    expect(clusters[0].expected).toBeCloseTo((27 * 34) / 91, 10)
    expect(clusters[0].radiusKm).toBeGreaterThan(5)
    expect(clusters[0].radiusKm).toBeLessThan(7)
    expect(clusters[0].llr).toBeCloseTo(
      18 * Math.log((18 * 91) / (27 * 34)) + 73 * Math.log(73 / (91 - (27 * 34) / 91)),
      10,
    )
    const atLeast = replicates.max.filter((each: number) => each >= clusters[0].llr - 1e-9).length
    expect([replicates.max.length, clusters[0].p]).toEqual([99, (atLeast + 1) / 100])
    expect(clusters[0].recurrenceInterval).toBeCloseTo(1 / clusters[0].p, 10)
    expect(seconds).toBeGreaterThanOrEqual(0)
  })

  test('GeoJSON: a circle for each cluster and a point for each member', async () => {
    const { out } = await run([...towns, '--geojson'])
    const { type, features } = JSON.parse(out) as FeatureCollection
    expect([type, features[0]!.geometry.type, features[0]!.properties!.kind]).toEqual([
      'FeatureCollection',
      'Polygon',
      'cluster',
    ])
    expect(features[1]).toMatchObject({
      geometry: { type: 'Point', coordinates: [-3.41, 53.34] },
      properties: { kind: 'member', id: 'Prestatyn', rank: 1 },
    })
  })

  test('a table to read, with what a cluster does not say, in both languages', async () => {
    const { out } = await run(towns)
    expect(out).toContain('91 cases in 4 places, 2024/01 to 2024/04.')
    expect(out).toMatch(/^2 +\d\.\d\d km +2024\/04 +2024\/04 +18 +10\.09 .* Prestatyn Rhyl$/m)
    expect(out).toContain('it says neither why nor who')
    expect((await run(towns, { language: 'cy' })).out).toContain('91 achos mewn 4 lle')
  })

  test('a population of its own gives the Poisson model, over the whole time or by month', async () => {
    const poisson = ['--model', 'poisson', ...files, '--pop', 'towns.pop', ...study, '--replications', '9', '--json']
    const spatial = JSON.parse((await run([...poisson, '--type', 'spatial'])).out)
    expect(spatial.clusters[0]).toMatchObject({ members: ['Bangor'], start: '2024/01', end: '2024/04', observed: 32 })
    expect(spatial.clusters[0].expected).toBeCloseTo((91 * 16) / 107, 10)
    const monthly = JSON.parse((await run([...poisson, '--type', 'retrospective'])).out)
    expect(monthly.clusters.length).toBeGreaterThan(0)
  })

  test('the same seed gives the same answer on any number of threads, another seed another', async () => {
    const [one, two, other] = await Promise.all(
      [
        ['--threads', '1'],
        ['--threads', '2'],
        ['--seed', '2'],
      ].map(async (more) => timeless((await run([...towns, '--json', ...more])).out)),
    )
    expect(two).toEqual(one)
    expect(other.replicates).not.toEqual(one!.replicates)
  })
})

describe('what is not understood is one sentence and exit code 2', () => {
  const cases: [string, string[], string][] = [
    ['an option that there is not', [...towns, '--bogus'], "Unknown option '--bogus'."],
    ['a file that there is not', [...towns, '--geo', 'none.geo'], 'none.geo cannot be read: there is no such file.'],
    ['a negative count', [...towns, '--cas', 'bad.cas'], 'bad.cas, line 2: a count cannot be -1.'],
    ['an option that is missing', towns.slice(2), 'Option --model is missing.'],
    [
      'a model that there is not',
      [...towns, '--model', 'magic'],
      'Option --model is "magic": it can be stp, poisson, bernoulli.',
    ],
    ['a number that is none', [...towns, '--seed', 'x'], 'Option --seed is "x": it must be a number.'],
    ['a share above the limit', [...towns, '--max-space', '50'], 'MaxSpace is 50: it must be above 0 and at most 0.5.'],
    ['a model without its file', [...towns, '--model', 'poisson'], 'Option --pop is missing.'],
    ['two forms at once', [...towns, '--json', '--geojson'], 'Choose one of --json and --geojson.'],
    [
      'a map of a plane',
      [...towns, '--cartesian', '--geojson'],
      'A map needs latitudes and longitudes: --geojson does not go with --cartesian.',
    ],
    [
      'times that are not explained',
      ['--model', 'bernoulli', '--type', 'spatial', ...files, '--ctl', 'bad.cas'],
      'towns.cas.gz, line 1: the file has times: say what they are with --unit, --start and --end.',
    ],
  ]
  for (const [what, args, sentence] of cases)
    test(what, async () => expect(await run(args)).toEqual({ code: 2, out: '', err: sentence }))
})

test('cancelled, it answers nothing and exits with 130', async () => {
  const stop = new AbortController()
  const running = run([...towns, '--replications', '1000000'], { signal: stop.signal })
  setTimeout(() => stop.abort(new Error('Ctrl-C')), 300)
  expect(await running).toEqual({ code: 130, out: '', err: 'Cancelled: no answer was given.' })
})

describe('as a program', () => {
  const radar = (args: string[]) =>
    spawn(process.execPath, [resolve('node_modules/tsx/dist/cli.mjs'), resolve('src/commands/radar.ts'), ...args], {
      env: { ...process.env, INIT_CWD: folder, LANG: 'en_GB.UTF-8', LC_ALL: '' },
    })
  const ended = (child: ReturnType<typeof radar>) =>
    new Promise<{ code: number | null; out: string; err: string }>((done) => {
      const said = { out: '', err: '' }
      child.stdout.on('data', (bytes) => {
        said.out += bytes
      })
      child.stderr.on('data', (bytes) => {
        said.err += bytes
      })
      child.once('close', (code) => done({ code, ...said }))
    })

  test('it answers on stdout alone, so that another program can read it', async () => {
    const { code, out, err } = await ended(radar(['scan', ...towns, '--json']))
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out).clusters[0].members).toEqual(['Prestatyn', 'Rhyl'])
  })

  test('it names the commands that there are, and exits with 2', async () => {
    const { code, out, err } = await ended(radar(['scam']))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^There is no radar command "scam": there .*scan.*\n$/)
  })
})
