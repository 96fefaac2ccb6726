/** How files go wrong on their way here, as tables: what each is, and what must come of it. A row never shifts. */
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { header, line, readAll, refusalOf, upload } from './reading.test.fixtures.ts'

const id = (n: number) => n.toString(16).padStart(64, '0')
const head = `${id(9)},2026-01,North Wales Police,North Wales Police,-3.4907,53.3196`
const tail = 'W01000240,Denbighshire 001A,Drugs,Under investigation,'

/** One row of the published layout whose location is written `as`, between two sound rows. */
const around = (as: string) => [header, line('1'), `${head},${as},${tail}`, line('2'), ''].join('\n')
const read = (content: string | Buffer) => readAll([upload('m.csv', content)])
/** What became of each line: the value kept, or the reason of its rejection. */
async function fates(content: string | Buffer, value: 'location' | 'eventId' | 'crimeType' | 'month' = 'location') {
  const { rows, rejected, refusals } = await read(content)
  if (refusals.length > 0) return refusals.flatMap(({ problems }) => problems.map(({ message }) => message))
  return [
    ...rows.map((row) => ({ at: row.line, fate: row[value] })),
    ...rejected.map((row) => ({ at: row.line, fate: row.reason })),
  ]
    .sort((one, other) => one.at - other.at)
    .map(({ fate }) => fate)
}

const CLARENCE = 'On or near Clarence Drive'
const quay = 'Quay, North'

describe('a location with a comma is read whole where it is quoted, and its row rejected where it is not', () => {
  test.each([
    ['quoted', '"Quay, North"', quay],
    ['quoted after a blank', ' "Quay, North"', quay],
    ['quoted before a blank', '"Quay, North" ', quay],
    ['quoted between blanks', '   "Quay, North"  ', quay],
    ['quoted after a tab', '\t"Quay, North"', quay],
    ['quoted after a blank that does not break', '\u00a0"Quay, North"', quay],
    ['quoted with marks in it', '"Quay, ""North"""', 'Quay, "North"'],
    ['quoted over lines', '"Quay,\nNorth"', 'Quay,\nNorth'],
    ['quoted over lines of Windows', '"Quay,\r\nNorth"', 'Quay,\r\nNorth'],
    ['a mark within it', '5" pipe works', '5" pipe works'],
    ['blanks around it', '  Quay North ', 'Quay North'],
    ['nothing in quotes', '""', ''],
    ['not quoted', 'Quay, North', 'crime.row.cells'],
    ['not quoted, twice', 'Quay, North, Rhyl', 'crime.row.cells'],
    ['in single quotes', "'Quay, North'", 'crime.row.cells'],
    ['in the quotes of a typesetter', '“Quay, North”', 'crime.row.cells'],
    ['quoted in part', 'Quay "A, B" North', 'crime.row.cells'],
  ])('%s', async (_, as, fate) => expect(await fates(around(as))).toEqual([CLARENCE, fate, CLARENCE]))
})

describe('a row whose number of cells is right although they stand under the wrong headings is rejected', () => {
  const cut = (row: string) => row.replace(/,$/, '')
  test.each([
    ['a comma in the location and no last cell', cut(`${head},Quay, North,${tail}`)],
    ['a comma in the location and no outcome', `${head},Quay, North,W01000240,Denbighshire 001A,Drugs,`],
    ['a comma in the force', cut(`${id(9)},2026-01,Police, North Wales,North Wales Police,-3.4,53.3,Quay,${tail}`)],
    ['no area code', `${head},Quay,Denbighshire 001A,Drugs,Under investigation,,`],
    ['no location', `${head},W01000240,Denbighshire 001A,Drugs,Under investigation,,`],
    ['no name of the area', `${head},Quay,W01000240,Drugs,Under investigation,,`],
    ['no crime type', `${head},Quay,W01000240,Denbighshire 001A,Under investigation,,Drugs`],
    ['a comma in the name of the area', cut(`${head},Quay,W01000240,"x", Denbighshire 001A,Drugs,Solved,`)],
  ])('%s', async (_, row) => {
    const found = await fates([header, line('1'), row, line('2')].join('\n'))
    expect(found[1]).toMatch(/^crime\.row\.(cells|shifted|noType)$/)
    expect([found[0], found[2]]).toEqual([CLARENCE, CLARENCE])
  })

  test.each([12, 13, 14])('a comma outside quotes in a file saved with %i columns in all', async (columns) => {
    const pad = ','.repeat(columns - 12)
    const rows = [line('1') + pad, `${head},Quay, North,${tail}`, `${head},Quay, North, Rhyl,${tail}`, line('2') + pad]
    const found = await fates([header + pad, ...rows].join('\n'))
    expect([found[0], found[3]]).toEqual([CLARENCE, CLARENCE])
    for (const fate of found.slice(1, 3)) expect(fate).toMatch(/^crime\.row\.(cells|shifted)$/)
  })
})

describe('empty columns at the end, as spreadsheets save them, are no fault', () => {
  test.each([1, 2, 14])('%i of them', async (count) => {
    const pad = ','.repeat(count)
    expect(await fates([header + pad, line('1') + pad, line('2') + pad].join('\n'))).toEqual([CLARENCE, CLARENCE])
    expect(await fates([`${header},"",${'  '}`, `${line('1')},"", `].join('\n'))).toEqual([CLARENCE])
  })
  test('rows that end sooner than the header are read, and something in a column without a name is not', async () => {
    expect(await fates([`${header},,`, line('1'), `${line('2')},,`, `${line('3')},x,`].join('\n'))).toEqual([
      CLARENCE,
      CLARENCE,
      'crime.row.cells',
    ])
  })
  test('a column without a name among the others is said by its place', async () => {
    expect(await refusalOf(header.replace('Month,', 'Month,,'))).toEqual(['crime.file.namelessColumns'])
    expect(await refusalOf(`,${header}`)).toEqual(['crime.file.namelessColumns'])
  })
})

describe('a header is known however a program wrote its blanks and letters', () => {
  test.each([
    ['in capitals', header.toUpperCase()],
    ['with blanks that do not break', header.replaceAll(' ', '\u00a0')],
    ['with two blanks', header.replaceAll(' ', '  ')],
    ['quoted', header.replace(/[^,]+/g, '"$&"')],
    ['with letters nobody sees', header.replace('Month', '\u200bMonth')],
    ['after a byte order mark', `\ufeff${header}`],
  ])('%s', async (_, as) => expect(await fates([as, line('1')].join('\n'))).toEqual([CLARENCE]))
  test.each([
    [';', 'crime.file.semicolons'],
    ['\t', 'crime.file.tabs'],
    ['|', 'crime.file.bars'],
  ])('with %j between its columns it is told so', async (mark, message) => {
    expect(await refusalOf([header, line('1')].join('\n').replaceAll(',', mark))).toEqual([message])
  })
})

describe('a quotation mark left open refuses the file and says its line, also where a later one closes it', () => {
  const own = 'event_id,month,crime_type,location'
  test.each([
    [
      'closed in a row below',
      [own, 'E1,2026-01,Drugs,"Anchor Inn', 'E2,2026-01,Burglary,x', 'E3,2026-01,Robbery,"'],
      2,
      'rowInCell',
    ],
    [
      'closed by the mark of an inch',
      [own, 'E1,2026-01,Drugs,"Anchor', 'E2,2026-01,Drugs,5"', 'E3,2026-01,Drugs,c'],
      2,
      'rowInCell',
    ],
    [
      'the second of two',
      [own, 'E1,2026-01,Drugs,"a', 'b"', 'E2,2026-01,Drugs,"c', 'E3,2026-01,Drugs,"'],
      4,
      'rowInCell',
    ],
    ['closed where another opens', [own, 'E1,2026-01,Drugs,"Anchor', 'E2,2026-01,Drugs,"Quay"', ''], 2, 'quoteInside'],
    ['closed in the middle of its cell', [own, 'E1,2026-01,Drugs,"Anchor" Inn'], 2, 'quoteInside'],
    ['marks within that are not doubled', [own, 'E1,2026-01,Drugs,"The "Anchor" Inn"'], 2, 'quoteInside'],
    ['never closed', [own, 'E1,2026-01,Drugs,x', 'E2,2026-01,Drugs,"Anchor', 'E3,2026-01,Drugs,x'], 3, 'openQuote'],
    [
      'by a file of days',
      ['date,crime_type,location', '2026-01-02,Drugs,"a', '2026-01-03,Drugs,b', '2026-01-04,Drugs,"'],
      2,
      'rowInCell',
    ],
    ['by days with strokes', ['crime_type,date,location', 'Drugs,13/01/2026,"a', 'Drugs,14/01/2026,"'], 2, 'rowInCell'],
    [
      'before the month',
      ['event_id,location,month,crime_type', 'E1,"a,2026-01,Drugs', 'E2,5",2026-01,Drugs'],
      2,
      'rowInCell',
    ],
  ])('%s', async (_, lines, at, reason) => {
    const { refusals, rows } = await read((lines as string[]).join('\n'))
    expect(rows).toEqual([])
    expect(refusals[0]!.problems[0]).toMatchObject({ message: `crime.file.${reason}`, args: { line: at } })
  })
  test('the published layout too', async () => {
    const rows = [line('1', '"Anchor Inn'), line('2'), line('3', '5"'), line('4')]
    expect((await read([header, ...rows].join('\n'))).refusals[0]!.problems[0]!.args).toMatchObject({ line: 2 })
  })
  test('text over lines that only speaks of a month is text', async () => {
    const seen = '"Seen in 2026-01,\nand again on 2026-01-05, by two; then, later, by three"'
    expect(await fates(around(seen))).toEqual([CLARENCE, seen.slice(1, -1), CLARENCE])
  })
})

describe('the letters of names are right', () => {
  const utf8 = 'Ffordd Llŷn'
  const joined = (...parts: [string, 'utf8' | 'win1252'][]) =>
    Buffer.concat([
      Buffer.from(`${header}\n`),
      ...parts.map(([name, as], i) => iconv.encode(`${line(String(i + 1), name)}\n`, as)),
    ])
  test.each([
    ['all UTF-8', joined([utf8, 'utf8'], ['Môr', 'utf8']), [utf8, 'Môr'], []],
    ['all Windows-1252', joined(['Café', 'win1252'], ['Môr – “A”', 'win1252']), ['Café', 'Môr – “A”'], []],
    [
      'one line of Windows-1252 at the end',
      joined([utf8, 'utf8'], ['x', 'utf8'], ['Café', 'win1252']),
      [utf8, 'x', 'Café'],
      [4],
    ],
    ['one at the start', joined(['Café', 'win1252'], [utf8, 'utf8'], ['Tŷ’r', 'utf8']), ['Café', utf8, 'Tŷ’r'], [2]],
    ['one in the middle', joined([utf8, 'utf8'], ['Môr', 'win1252'], [utf8, 'utf8']), [utf8, 'Môr', utf8], [3]],
    ['half and half', joined([utf8, 'utf8'], ['é', 'win1252'], ['ô', 'win1252']), [utf8, 'é', 'ô'], [3, 4]],
  ])('%s', async (_, content, names, told) => {
    const { rows, notes, refusals } = await read(content)
    expect([rows.map(({ location }) => location), refusals]).toEqual([names, []])
    expect(notes.map((each) => [each.line, each.note])).toEqual(told.map((at) => [at, 'crime.note.otherEncoding']))
  })
  test('both on one line', async () => {
    const row = Buffer.concat([
      Buffer.from(`${header}\n${head},${utf8} `),
      Buffer.from([0xe9]),
      Buffer.from(`,${tail}\n`),
    ])
    expect(await fates(row)).toEqual([`${utf8} é`])
  })
  test('a byte that does not fit at the end of a piece of a large file', async () => {
    const many = Array.from({ length: 1500 }, (_, i) => line(String(i), 'ŷ'.repeat(90)))
    const content = Buffer.concat([
      Buffer.from(`${header}\n${many.join('\n')}\n`),
      iconv.encode(line('x', 'é'), 'win1252'),
    ])
    const { rows, notes } = await read(content)
    expect(new Set(rows.map(({ location }) => location))).toEqual(new Set(['ŷ'.repeat(90), 'é']))
    expect(notes.map((each) => each.line)).toEqual([1502])
  })
})

describe('what says that there is no ID is no ID', () => {
  const no = [
    'N/A',
    'n/a',
    'NA',
    '-',
    '--',
    '–',
    '—',
    '.',
    '?',
    '???',
    '0',
    '00',
    '0000000',
    '0.0',
    'null',
    'NULL',
    '(null)',
    '<null>',
  ]
  const more = [
    'None',
    'nil',
    'NaN',
    'unknown',
    'Unknown',
    'UNKNOWN ',
    'TBC',
    'tba',
    't.b.c.',
    'TBD',
    'Not known',
    'not-known',
    'not recorded',
  ]
  const spreadsheets = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '1.23457E+15', '-1', '-99', '9999', '99999999']
  const words = [
    '(blank)',
    'missing',
    'undefined',
    'pending',
    'to be confirmed',
    'No ref',
    'XXX',
    '00000000-0000-0000-0000-000000000000',
    '_',
  ]
  const welsh = ['anhysbys', 'Ddim ar gael', 'i’w gadarnhau', "i'w gadarnhau", 'amherthnasol', 'dim', 'Dim rhif']
  test.each([...no, ...more, ...spreadsheets, ...words, ...welsh])('%s', async (written) => {
    const rows = ['Drugs', 'Burglary', 'Robbery'].map((type) => `${written},2026-01,${type},street`)
    expect(await fates(['event_id,month,crime_type,location', ...rows].join('\n'), 'eventId')).toEqual([
      null,
      null,
      null,
    ])
  })
  test.each(['1', '10', '007', 'A0', 'NW/1', 'E-1', '2026-0', '0001', 'na1', 'abc', id(0).replace(/0$/, '1')])(
    '%s is one',
    async (written) => {
      expect(await fates(`event_id,month,crime_type\n${written},2026-01,Drugs`, 'eventId')).toEqual([written])
    },
  )
})

describe('a published crime type is known however its hyphens, blanks and letters were written', () => {
  test.each([
    ['Anti‑social behaviour', 'Anti-social behaviour'],
    ['Anti–social behaviour', 'Anti-social behaviour'],
    ['Anti—social behaviour', 'Anti-social behaviour'],
    ['Anti\u00adsocial behaviour', 'Anti-social behaviour'],
    ['Anti−social behaviour', 'Anti-social behaviour'],
    ['Antisocial Behaviour', 'Anti-social behaviour'],
    ['anti social behaviour', 'Anti-social behaviour'],
    ['ANTI-SOCIAL BEHAVIOUR', 'Anti-social behaviour'],
    ['Criminal damage  and arson', 'Criminal damage and arson'],
    ['Criminal damage & arson', 'Criminal damage and arson'],
    ['Criminal\u00a0damage\u2009and arson', 'Criminal damage and arson'],
    ['Vehicle\u00a0crime', 'Vehicle crime'],
    ['Vehicle-crime', 'Vehicle crime'],
    ['Vehicle_crime', 'Vehicle crime'],
    ['Vehicle crime\u200b', 'Vehicle crime'],
    ['DRUGS', 'Drugs'],
    ['Drugs.', 'Drugs'],
    ['Violence & sexual offences', 'Violence and sexual offences'],
    ['Violence and Sexual Offences', 'Violence and sexual offences'],
    ['Ｄｒｕｇｓ', 'Drugs'],
    ['Shoplifting\u2003', 'Shoplifting'],
    ['Theft  from the\tperson', 'Theft from the person'],
    ['Rural  crime', 'Rural crime'],
    ['Drugs 2', 'Drugs 2'],
    ['Drug', 'Drug'],
  ])('%j', async (written, type) => {
    expect(await fates([header, line('1', 'x', '', written)].join('\n'), 'crimeType')).toEqual([type])
  })
})

describe('a day is read where it can be only one, and refused where it may be two', () => {
  const own = ['date,crime_type', '31/01/2026,Drugs']
  test.each([
    ['2026-01-04', '2026-01'],
    ['31/01/2026', '2026-01'],
    ['13/02/2026', '2026-02'],
    ['13.02.2026', '2026-02'],
    ['13-02-2026', '2026-02'],
    ['02/02/2026', '2026-02'],
    ['1/1/2026', '2026-01'],
    ['04/11/2025', 'crime.row.ambiguousDate'],
    ['4/11/2025', 'crime.row.ambiguousDate'],
    ['11/04/2025', 'crime.row.ambiguousDate'],
    ['01/02/2026', 'crime.row.ambiguousDate'],
    ['12.01.2026', 'crime.row.ambiguousDate'],
    ['01/31/2026', 'crime.row.impossibleDate'],
    ['31/02/2026', 'crime.row.impossibleDate'],
    ['00/01/2026', 'crime.row.impossibleDate'],
    ['04/11/26', 'crime.row.impossibleDate'],
    ['4 Nov 2025', 'crime.row.impossibleDate'],
    ['45965', 'crime.row.impossibleDate'],
    ['13/03/2026', 'crime.row.futureMonth'],
  ])('%s', async (date, fate) => {
    expect(await fates([...own, `${date},Drugs`].join('\n'), 'month')).toEqual(['2026-01', fate])
  })
  test.each([
    ['04/11/2025', '2025-11', '2025-11'],
    ['04/11/2025', '2025-04', '2025-04'],
    ['04/11/2025', '2025-05', 'crime.row.monthAgainstDate'],
    ['31/01/2026', '2026-01', '2026-01'],
  ])('%s in a row of the month %s', async (date, month, fate) => {
    expect(await fates(`date,month,crime_type\n${date},${month},Drugs`, 'month')).toEqual([fate])
  })
})
