/** Whose rows they are, of which month a file is the publication, and what the headline of an import says. */
import { describe, expect, test } from 'vitest'
import { say } from '../../../platform/language.tsx'
import { nothingOf } from '../import-words.ts'
import '../messages.ts'
import { reportOf } from '../import-run.ts'
import { endingOf, hasRefused } from './ending-rules.ts'
import { forceNamed, mostNamed, otherForceThan } from './force-rules.ts'
import { monthStated, monthsPublished } from './month-rules.ts'

describe('a row belongs to who reported it, however the force is written', () => {
  const northWales = otherForceThan(['North Wales', 'Gogledd Cymru'])
  test.each([
    ['North Wales Police', ''],
    ['NORTH WALES POLICE', ''],
    ['north  wales police ', ''],
    ['Heddlu Gogledd Cymru', ''],
    ['North\u00a0Wales Constabulary', ''],
    ['', 'North Wales Police'],
    ['', ''],
    ['North Wales Police', 'Cheshire Constabulary'],
    ['Demonstration force', 'Demonstration force'],
    ['Invented Police', ''],
    ['Rhyl Local Policing Team', ''],
    ['NICHE', ''],
  ])('%j within %j is ours', (by, within) => expect(northWales(by, within)).toBe(null))
  test.each([
    ['British Transport Police', ''],
    ['BTP', ''],
    ['Heddlu Trafnidiaeth Prydeinig', ''],
    ['British Transport Police', 'North Wales Police'],
    ['Cheshire Constabulary', ''],
    ['CHESHIRE POLICE', ''],
    ['Leicestershire Police', ''],
    ['Metropolitan Police Service', ''],
    ['City of London Police', ''],
    ['Police Service of Northern Ireland', ''],
    ['Devon & Cornwall Police', ''],
    ['Devon and Cornwall Police', ''],
    ['Dyfed-Powys Police', ''],
    ['Heddlu Dyfed–Powys', ''],
    ['Heddlu De Cymru', ''],
    ['South Wales Police', ''],
    ['Gwent Police', ''],
    ['Greater Manchester Police', ''],
    ['GMP', ''],
    ['Merseyside', ''],
    ['West Mercia Police', ''],
    ['Civil Nuclear Constabulary', ''],
    ['National Crime Agency', ''],
    ['An Garda Síochána', ''],
    ['Police Scotland', ''],
    ['', 'Cheshire Constabulary'],
  ])('%j within %j is another’s', (by, within) => expect(northWales(by, within)).toBe(by || within))
  test('every territorial force of data.police.uk is known', () => {
    const published = [
      'Avon and Somerset Constabulary',
      'Bedfordshire Police',
      'Cambridgeshire Constabulary',
      'Cheshire Constabulary',
      'Cleveland Police',
      'Cumbria Constabulary',
      'Derbyshire Constabulary',
      'Dorset Police',
      'Durham Constabulary',
      'Essex Police',
      'Gloucestershire Constabulary',
      'Hampshire Constabulary',
      'Hertfordshire Constabulary',
      'Humberside Police',
      'Kent Police',
      'Lancashire Constabulary',
      'Lincolnshire Police',
      'Norfolk Constabulary',
      'North Yorkshire Police',
      'Northamptonshire Police',
      'Northumbria Police',
      'Nottinghamshire Police',
      'South Yorkshire Police',
      'Staffordshire Police',
      'Suffolk Constabulary',
      'Surrey Police',
      'Sussex Police',
      'Thames Valley Police',
      'Warwickshire Police',
      'West Midlands Police',
      'West Yorkshire Police',
      'Wiltshire Police',
    ]
    expect(published.filter((name) => forceNamed(name) === null)).toEqual([])
  })
  test('a force whose name we do not know is that of most rows, and never one without a territory', () => {
    const rows = new Map([
      ['British Transport Police', 900],
      ['North Wales Police', 40],
      ['Heddlu Gogledd Cymru', 20],
      ['Cheshire Constabulary', 50],
      ['', 70],
    ])
    expect(mostNamed(rows)).toBe('north wales')
    expect(mostNamed(new Map([['British Transport Police', 900]]))).toBe(null)
    expect(
      mostNamed(
        new Map([
          ['Kent Police', 2],
          ['Essex Police', 2],
        ]),
      ),
    ).toBe('essex')
  })
})

test.each([
  ['2026-09-north-wales-street.csv', '2026-09'],
  ['/data/2026-09/2026-09-north-wales-street.csv.gz', '2026-09'],
  ['month.zip/2026-09/street.csv', '2026-09'],
  ['C:\\data\\2026-09\\street.csv', '2026-09'],
  ['north-wales-2026-09.csv', '2026-09'],
  ['extract 2026-09-30.csv', '2026-09'],
  ['2026-01-to-2026-09.csv', null],
  ['2026-13-street.csv', null],
  ['street.csv', null],
  ['12026-09.csv', null],
  ['2026-09/street-2026-08.csv', '2026-08'],
])('the file %s states the month %s', (name, month) => expect(monthStated(name)).toBe(month))

describe('a file is the publication of', () => {
  const held = new Map([
    ['2026-08', 100],
    ['2026-09', 4],
  ])
  test.each([
    ['the month its name states, with a row of another', '2026-09-x.csv', { '2026-08': 1, '2026-09': 3 }, ['2026-09']],
    ['the month its name states, however few they are', '2026-08-x.csv', { '2026-08': 1 }, ['2026-08']],
    [
      'the month of its rows, where its name states one of which it has none',
      '2026-10-x.csv',
      { '2026-09': 3 },
      ['2026-09'],
    ],
    [
      'every month of which it has as many as a whole month',
      'x.csv',
      { '2026-08': 90, '2026-09': 3 },
      ['2026-08', '2026-09'],
    ],
    ['no month of which it has a few rows of many', 'x.csv', { '2026-08': 49, '2026-09': 3 }, ['2026-09']],
    ['a month of which nothing is held', 'x.csv', { '2026-07': 1 }, ['2026-07']],
    ['none, without a row', '2026-09-x.csv', {}, []],
  ])('%s', (_, name, rows, months) => {
    expect(monthsPublished(name as string, new Map(Object.entries(rows as object)), held)).toEqual(months)
  })
})

describe('the headline says first whether anything was kept', () => {
  const refused = (message: string) => ({
    ...nothingOf('x'),
    refusedBecause: [{ message: `crime.file.${message}`, args: {} }],
  })
  const read = (counts: object) => ({ ...nothingOf('x'), ...counts })
  test.each([
    ['all kept', [read({ rows: 2, kept: 2 })], 'good', 'The import has finished.', 0],
    ['some rejected', [read({ rows: 2, kept: 1, rejected: 1 })], 'good', 'The import has finished.', 0],
    ['only taken out', [read({ rows: 2, duplicates: 2, takenOut: 1 })], 'good', 'The import has finished.', 0],
    [
      'one of two refused',
      [read({ rows: 1, kept: 1 }), refused('empty')],
      'warn',
      'The import has finished, but 1 file was refused.',
      1,
    ],
    ['the only one refused', [refused('empty')], 'bad', 'Nothing was kept: the file was refused.', 1],
    ['both refused', [refused('empty'), refused('notGzip')], 'bad', 'Nothing was kept: all 2 files were refused.', 1],
    [
      'one left out beside crime',
      [read({ rows: 1, kept: 1 }), refused('outcomesFile')],
      'good',
      'The import has finished.',
      0,
    ],
    [
      'only files left out',
      [refused('outcomesFile'), refused('searchesFile')],
      'warn',
      'Nothing was kept: there is no crime file in what was sent.',
      1,
    ],
    [
      'one refused and one left out',
      [refused('empty'), refused('searchesFile')],
      'bad',
      'Nothing was kept: the file was refused.',
      1,
    ],
    ['every row rejected', [read({ rows: 2, rejected: 2 })], 'bad', 'Nothing was kept: every row was rejected.', 0],
    [
      'every row another force’s',
      [read({ rows: 2, leftOut: 2 })],
      'warn',
      'Nothing was kept: every row is another force’s.',
      0,
    ],
    ['no row', [read({})], 'warn', 'Nothing was kept: there is no row in what was sent.', 0],
    [
      'nothing new',
      [read({ rows: 2, duplicates: 2 })],
      'good',
      'The import has finished, and nothing in it is new.',
      0,
    ],
    [
      'nothing new beside a refused file',
      [read({ rows: 2, duplicates: 2 }), refused('empty')],
      'warn',
      'Nothing was kept.',
      1,
    ],
    ['rejected and another’s', [read({ rows: 2, rejected: 1, leftOut: 1 })], 'warn', 'Nothing was kept.', 0],
  ])('%s', (_, files, tone, sentence, code) => {
    const ending = endingOf('done', reportOf(files as never, 1), files as never)
    expect([ending.tone, say('en', ending.message, ending.args)]).toEqual([tone, sentence])
    expect(say('cy', ending.message, ending.args)).not.toContain('crime.')
    expect(Number(hasRefused(files as never))).toBe(code)
  })
})
