import { describe, expect, test } from 'vitest'
import { expectedCases } from './population.ts'
import { type FileScan, type ScanFiles, scanInput } from './satscan-files.ts'
import { studyPeriod } from './satscan-times.ts'
import { scan } from './scan.ts'
import { strongestCylinder } from './twin.ts'
import { prepare } from './zones.ts'

const geo = { name: 'p.geo', text: 'A 53.1 -3.0\nB 53.2 -3.1\n' }
const cas = (text: string) => ({ name: 'c.cas', text })

function read(files: Partial<ScanFiles> & { cas: ScanFiles['cas'] }, more: Partial<FileScan> = {}) {
  const study = studyPeriod('month', '2001/11', '2002/01')
  return scanInput({
    model: 'permutation',
    type: 'retrospective',
    coordinates: 'sphere',
    study,
    files: { geo, ...files },
    ...more,
  })
}

describe('files', () => {
  test('cases are added up by place and period; blanks, tabs, quotes, line ends and empty lines do not matter', () => {
    const text = '\uFEFFA\t1 2001/11/30\r\n\r\n"B"  2   2001/12\nA 3 2001/11\n B 1 1/2002 \n'
    expect([...read({ cas: cas(text) }).cases]).toEqual([4, 0, 0, 0, 2, 1])
  })

  test('names with blanks stand in quotes', () => {
    const quoted = { name: 'p.geo', text: '"Colwyn Bay" 53.3 -3.7\nB 53.2 -3.1' }
    const input = read({ geo: quoted, cas: cas('"Colwyn Bay" 1 2001/11\nB 1 2001/12') })
    expect(input.places.map(({ id }) => id)).toEqual(['B', 'Colwyn Bay'])
  })

  test('covariates make strata for the permutation model', () => {
    const { strata } = read({ cas: cas('A 1 2001/11 young\nA 2 2001/11 old\nB 3 2002/01 old') })
    expect(strata!.map((each) => [...each])).toEqual([
      [2, 0, 0, 0, 0, 3],
      [1, 0, 0, 0, 0, 0],
    ])
  })

  test('controls come from their own file; a spatial file may have no times', () => {
    const study = studyPeriod('generic', '1', '1')
    const ctl = { name: 'c.ctl', text: 'A 1\nB 4\nB 2' }
    const input = read({ cas: cas('A 3\nB 0'), ctl }, { model: 'bernoulli', type: 'spatial', study })
    expect([[...input.cases], [...input.basis!]]).toEqual([
      [3, 0],
      [1, 6],
    ])
  })

  const faults: [string, string, string][] = [
    ['a negative count', 'A 1 2001/11\nB -3 2001/12', 'c.cas, line 2: a count cannot be -3.'],
    ['a count that is no number', 'A x 2001/11', 'c.cas, line 1: "x" is no count.'],
    ['a count with a fraction', 'A 1.5 2001/11', 'c.cas, line 1: a count must be a whole number, not 1.5.'],
    ['a place without coordinates', 'A 1 2001/11\nZ 1 2001/12', 'c.cas, line 2: place Z has no coordinates in p.geo.'],
    ['a line that is cut short', 'A 1 2001/11\nB', 'c.cas, line 2: 1 value where 2 are expected.'],
    ['a time that is missing', 'A 1\nB 1', 'c.cas, line 1: the time is missing.'],
    ['columns that change', 'A 1 2001/11 x\nB 1 2001/12', 'c.cas, line 2: 3 values where the lines before have 4.'],
    ['a month that there is not', 'A 1 2001/13', 'c.cas, line 1: 2001/13 is no date.'],
    ['a day that there is not', 'A 1 2001/11/31', 'c.cas, line 1: 2001/11/31 is no date.'],
    [
      'a time outside the study',
      'A 1 2002/02',
      'c.cas, line 1: 2002/02 is outside the study period, 2001/11 to 2002/01.',
    ],
    [
      'a time coarser than the unit',
      'A 1 2001',
      'c.cas, line 1: 2001 is coarser than a month: take the unit of the data.',
    ],
    ['an empty file', ' \n', 'c.cas: the file is empty.'],
  ]
  for (const [what, text, sentence] of faults)
    test(`${what} is refused with file and line`, () =>
      expect(() => read({ cas: cas(text) })).toThrow(expect.objectContaining({ message: sentence })))

  const geoFaults: [string, string, string][] = [
    ['a place twice', 'A 1 1\nB 2 2\nA 3 3', 'p.geo, line 3: place A is there twice, first in line 1.'],
    [
      'a coordinate that is no number',
      'A 1 east',
      'p.geo, line 1: place A has no coordinates: "1" and "east" are no numbers.',
    ],
    ['a coordinate that is missing', 'A 1', 'p.geo, line 1: 2 values where 3 are expected.'],
    ['a third coordinate', 'A 1 1 1', 'p.geo, line 1: 4 values where 3 are expected.'],
    [
      'metres taken for degrees',
      'A 2500 3400',
      'p.geo, line 1: there is no latitude 2500 with longitude 3400; --cartesian reads x and y.',
    ],
  ]
  for (const [what, text, sentence] of geoFaults)
    test(`${what} is refused with file and line`, () =>
      expect(() => read({ geo: { name: 'p.geo', text }, cas: cas('A 1 2001/11') })).toThrow(
        expect.objectContaining({ message: sentence }),
      ))

  const popFaults: [string, string, string][] = [
    ['a place without population', 'A 2001 5', 'p.pop: place B has no population for 2001.'],
    [
      'a population twice',
      'A 2001 5\nB 2001 5\nA 2001 6',
      'p.pop, line 3: the population of place A is there twice, first in line 1.',
    ],
    ['a negative population', 'A 2001 -5', 'p.pop, line 1: a count cannot be -5.'],
    ['a population of nowhere', 'Z 2001 5', 'p.pop, line 1: place Z has no coordinates in p.geo.'],
    ['a census without a date', 'A when 5', 'p.pop, line 1: when is no date.'],
    [
      'a category of cases without population',
      'A 2001 5 old\nB 2001 5 old',
      'c.cas: cases of category "young" have no population in p.pop.',
    ],
  ]
  for (const [what, text, sentence] of popFaults)
    test(`${what} is refused`, () => {
      const files = {
        cas: cas(what.includes('category') ? 'A 1 2001/11 young' : 'A 1 2001/11'),
        pop: { name: 'p.pop', text },
      }
      expect(() => read(files, { model: 'poisson' })).toThrow(expect.objectContaining({ message: sentence }))
    })

  test('a model without the file it needs says which', () => {
    expect(() => read({ cas: cas('A 1 2001/11') }, { model: 'poisson' })).toThrow('--pop')
    expect(() => read({ cas: cas('A 1 2001/11') }, { model: 'bernoulli' })).toThrow('--ctl')
    const files = { cas: cas('A 1 2001/11 old'), ctl: { name: 'c.ctl', text: 'A 1 2001/11 old' } }
    expect(() => read(files, { model: 'bernoulli' })).toThrow('knows no covariates')
  })
})

describe('times', () => {
  test('months are counted over the turn of a year', () => {
    const study = studyPeriod('month', '2018/10', '2019/02')
    expect([study.periods, study.periodOf('2019/01'), study.label(3)]).toEqual([5, 3, '2019/01'])
    expect(study.starts.map((day, i) => day - study.starts[Math.max(0, i - 1)]!)).toEqual([0, 31, 30, 31, 31, 28])
  })

  test('days are counted over a leap day; a day may be written in three ways', () => {
    const study = studyPeriod('day', '2024/2/28', '2024/3/1')
    expect([study.periods, study.periodOf('2024-3-1')]).toEqual([3, 2])
    expect([study.periodOf('02/28/2024'), study.periodOf('29/02/2024')]).toEqual([0, 1])
    expect([0, 1, 2].map(study.label)).toEqual(['2024/02/28', '2024/02/29', '2024/03/01'])
  })

  test('a year of two figures is the one nearest to the study period, and a generic time a plain number', () => {
    expect(studyPeriod('year', '1973', '1991').periodOf('73')).toBe(0)
    expect(studyPeriod('year', '1995', '2005').periodOf('03')).toBe(8)
    expect(() => studyPeriod('year', '1890', '2005').periodOf('95')).toThrow('95 may be')
    const weeks = studyPeriod('generic', '99', '104')
    expect([weeks.periods, weeks.periodOf('104'), weeks.label(0)]).toEqual([6, 5, '99'])
    expect(() => weeks.periodOf('2001/11')).toThrow('is no whole number')
  })

  test('a study that ends before it starts, or is endless, is refused', () => {
    expect(() => studyPeriod('year', '1991', '1973')).toThrow('ends (1973) before it starts (1991)')
    expect(() => studyPeriod('generic', '1', '999999999')).toThrow('more than 100000 periods')
  })
})

describe('population', () => {
  const census = (at: number) => ({ at, isDay: false })

  test('between two censuses the population lies on a straight line, beyond them it stays', () => {
    // Places A and B, censuses at 10 and 20: A grows from 100 to 300, B stays at 100. Periods 0-10, 10-20, 20-30.
    // A lives 100 · 10, then 200 · 10, then 300 · 10; B 100 · 10 in each: 9,000 in all, for 90 cases.
    const people = [Float64Array.of(100, 300, 100, 100)]
    expect([...expectedCases({ times: [census(10), census(20)], people }, [0, 10, 20, 30], [90])]).toEqual([
      10, 20, 30, 10, 10, 10,
    ])
  })

  test('each category has its own rate, the same in every place', () => {
    // 12 of 120 young, 30 of 100 old: A with 20 young and 80 old expects 2 + 24, B with 100 and 20 expects 10 + 6.
    const people = [Float64Array.of(20, 100), Float64Array.of(80, 20)]
    const expected = expectedCases({ times: [census(0)], people }, [0, 365], [12, 30])
    expect([expected[0], expected[1]]).toEqual([expect.closeTo(26, 9), expect.closeTo(16, 9)])
  })

  test('cases of a category to which nobody belongs are refused', () => {
    const people = [Float64Array.of(5), Float64Array.of(0)]
    expect(() => expectedCases({ times: [census(0)], people }, [0, 1], [1, 2])).toThrow('2 cases and no population')
  })
})

describe('days whose order may be another', () => {
  const study = studyPeriod('month', '2026/01', '2026/11')
  for (const [text, either] of [
    ['05/11/2026', 'write 2026/11/05 or 2026/05/11'],
    ['1-2-2026', 'write 2026/02/01 or 2026/01/02'],
    ['05.11.26', 'write the year first and in full'],
    ['05/26', 'write the year first and in full'],
  ] as const)
    test(`${text} is refused with how to write it`, () => expect(() => study.periodOf(text)).toThrow(either))
  test('a day that can only be one is read in either order', () => {
    expect(['04/04/2026', '13/11/2026', '11/13/2026', '2026/11/05', '5/2026'].map(study.periodOf)).toEqual([
      3, 10, 10, 10, 4,
    ])
  })
})

describe('the order of lines changes nothing', () => {
  const grid = Array.from({ length: 16 }, (_, i) => `P${i % 4}${Math.floor(i / 4)} ${i % 4} ${Math.floor(i / 4)}`)
  const cases = grid.flatMap((line, i) =>
    [1, 2, 3].map((t) => `${line.split(' ')[0]} ${(i * 7 + t * 5) % 9} ${t} ${i % 2 ? 'young' : 'old'}`),
  )
  const shuffled = (lines: string[], step: number) => lines.map((_, i) => lines[(i * step + 3) % lines.length]!)
  const inputOf = (geo: string[], cas: string[]) =>
    scanInput({
      model: 'permutation',
      type: 'retrospective',
      coordinates: 'plane',
      study: studyPeriod('generic', '1', '3'),
      files: { geo: { name: 'g.geo', text: geo.join('\n') }, cas: { name: 'g.cas', text: cas.join('\n') } },
    })
  test('clusters, ratios and p are the same, and so is the plain twin', async () => {
    const [one, other] = [inputOf(grid, cases), inputOf(shuffled(grid, 5), shuffled(cases, 7))]
    const options = { replications: 99, seed: 1, threads: 1 }
    expect(await scan(other, options)).toEqual(await scan(one, options))
    expect(strongestCylinder(prepare(other), other.cases)).toEqual(strongestCylinder(prepare(one), one.cases))
  })
})

describe('two names for one point', () => {
  const geo = 'B 53 -3\nA 53.0 -3.0\nC 53.5 -3.5\nD 54 -2\nE 52.5 -2.5'
  const inputOf = (points: string, extra: { pop?: string } = {}) =>
    scanInput({
      model: extra.pop ? 'poisson' : 'bernoulli',
      type: 'spatial',
      coordinates: 'sphere',
      study: studyPeriod('year', '2026', '2026'),
      files: {
        geo: { name: 'g.geo', text: points },
        cas: { name: 'g.cas', text: 'A 10\nB 0\nC 2\nD 2\nE 2' },
        ...(extra.pop
          ? { pop: { name: 'g.pop', text: extra.pop } }
          : { ctl: { name: 'g.ctl', text: 'A 0\nB 10\nC 8\nD 8\nE 8' } }),
      },
    })
  test('come into a circle together, with both names', async () => {
    const { clusters } = await scan(inputOf(geo), { replications: 99, seed: 1, threads: 1 })
    expect(clusters[0]).toMatchObject({ members: ['A', 'B'], radius: 0 })
    expect(clusters[0]!.llr).toBeCloseTo(2.46846, 5)
  })
  test('add their people up, and each must have some', () => {
    const pop = 'A 2026 5\nB 2026 6\nC 2026 7\nD 2026 7\nE 2026 7'
    const input = inputOf(geo, { pop })
    expect(input.places.map(({ id }) => id)).toEqual(['A', 'C', 'D', 'E'])
    expect(input.basis![0]! / input.basis![1]!).toBeCloseTo(11 / 7, 9)
    expect(() => inputOf(geo, { pop: pop.replace('B 2026 6\n', '') })).toThrow('place B has no population')
  })
  test('at a pole and on the line of days too', () => {
    const names = inputOf('A 90 10\nB 90 -20\nC 0 180\nD 0 -180\nE 1 1').places.map(({ id, also = [] }) => [
      id,
      ...also,
    ])
    expect(names).toEqual([['A', 'B'], ['C', 'D'], ['E']])
  })
})
