/** Coordinates as other programs write them, and only places in the United Kingdom. */
import { describe, expect, test } from 'vitest'
import { readPlace } from './place-rules.ts'

const degrees = (longitude: string, latitude: string) => readPlace({ longitude, latitude, easting: '', northing: '' })
const metres = (easting: string, northing: string) => readPlace({ longitude: '', latitude: '', easting, northing })
/** Six decimals, as kept. */
const rounded = (place: ReturnType<typeof readPlace>) =>
  'longitude' in place ? [place.longitude, place.latitude].map((each) => Number(each.toFixed(6))) : place

const LONDON = [-0.127758, 51.5074]
const RHYL = [-3.4907, 53.3196]

describe('a number of degrees is read as whatever program wrote it', () => {
  test.each([
    ['no leading nought', '-.127758', '51.507400', LONDON],
    ['seventeen decimals', '-0.12775830000000002', '51.50740000000000001', LONDON],
    ['an exponent', '-3.4907E+00', '5.33196E+01', RHYL],
    ['a small exponent', '-34907e-4', '533196e-4', RHYL],
    ['an exponent without a sign', '-3.4907e0', '5.33196e1', RHYL],
    ['a plus', '-3.4907', '+53.3196', RHYL],
    ['noughts before it', '-003.4907', '0053.3196', RHYL],
    ['noughts after it', '-3.49070000000000000000', '53.3196000000', RHYL],
    ['a typographic minus', '−3.4907', '53.3196', RHYL],
    ['an en dash for the minus', '–3.4907', '53.3196', RHYL],
    ['a decimal comma', '-3,4907', '53,3196', RHYL],
    ['the side of the compass', '3.4907W', '53.3196N', RHYL],
    ['the side of the compass after a blank', '3.4907 W', '53.3196 N', RHYL],
    ['a degree sign', '-3.4907°', '53.3196°', RHYL],
    ['both', '3.4907° W', '53.3196° n', RHYL],
    ['a point and no decimals', '-3.', '53.', [-3, 53]],
    ['whole degrees', '-3', '53', [-3, 53]],
    ['a longitude of nought, as in Greenwich', '0', '51.4779', [0, 51.4779]],
    ['a longitude of nought in full', '0.000000', '51.4779', [0, 51.4779]],
  ])('%s', (_, x, y, place) => expect(rounded(degrees(x, y))).toEqual(place))
})

describe('what is no number is no place, and is said', () => {
  test.each([
    ['west', 'north'],
    ['-3.4907', ''],
    ['', '53.3196'],
    ['1e999', '53'],
    ['NaN', 'NaN'],
    ['Infinity', '53'],
    ['0x10', '53'],
    ['-3.49.07', '53.3196'],
    ['--3.4907', '53.3196'],
    ['-3.4907', '53.3196x'],
    ['3.4907N', '53.3196W'],
    ['-3.4907W', '53.3196N'],
    ['.', '53'],
    ['e5', '53'],
    ['1,234,567', '53'],
    ['-3.4907', '53 19 10'],
    ['1'.repeat(60), '53'],
  ])('%s, %s', (x, y) => expect(degrees(x, y)).toMatchObject({ message: 'crime.note.badCoordinates' }))
  test('two empty cells say nothing', () => {
    expect([degrees('', ''), metres('', '')]).toEqual([{ empty: true }, { empty: true }])
  })
})

describe('metres of the national grid', () => {
  test.each([
    ['300000', '381000'],
    ['300,000', '381,000'],
    ['300 000', '381 000'],
    ['300000.0', '381000.00'],
    ['3.0E+05', '3.81E+05'],
  ])('%s, %s', (x, y) => {
    const place = rounded(metres(x, y)) as number[]
    expect(place[0]).toBeCloseTo(-3.50255, 4)
    expect(place[1]).toBeCloseTo(53.31645, 4)
  })
  test.each([
    ['0', '0'],
    ['1', '1'],
    ['0', '381000'],
    ['300000', '0'],
    ['3000', '3810'],
    ['99999', '99999'],
    ['999999', '999999'],
    ['400000', '-100000'],
    ['-1', '-1'],
    ['1e30', '1e30'],
  ])('%s, %s is no place in the United Kingdom', (x, y) =>
    expect(metres(x, y)).toMatchObject({ message: 'crime.note.outsideUk' }),
  )
})

const IN: [string, number, number][] = [
  ['Rhyl', -3.4907, 53.3196],
  ['the pier of Llandudno', -3.8245, 53.3325],
  ['the harbour of Holyhead', -4.62, 53.32],
  ['Bardsey', -4.79, 52.76],
  ['Lundy', -4.67, 51.18],
  ['Hugh Town, Scilly', -6.3153, 49.9146],
  ['Land’s End', -5.714, 50.066],
  ['Dover', 1.3134, 51.1279],
  ['Lowestoft', 1.755, 52.475],
  ['Greenwich', 0, 51.4779],
  ['the end of Southend Pier', 0.7196, 51.5147],
  ['Berwick-upon-Tweed', -2.004, 55.77],
  ['Stornoway', -6.386, 58.209],
  ['St Kilda', -8.57, 57.81],
  ['Lerwick', -1.145, 60.155],
  ['Fair Isle', -1.63, 59.53],
  ['Foula', -2.07, 60.13],
  ['Belfast', -5.9301, 54.5973],
  ['Londonderry', -7.3094, 54.9966],
  ['Newry', -6.337, 54.1751],
  ['Strabane', -7.4633, 54.8269],
  ['Enniskillen', -7.6387, 54.3448],
  ['Crossmaglen', -6.6086, 54.0759],
  ['Portsmouth Harbour', -1.11, 50.8],
  ['Cardiff Bay', -3.165, 51.455],
]
const OUT: [string, number, number][] = [
  ['Calais', 1.85, 50.95],
  ['Boulogne', 1.6147, 50.7264],
  ['Cork', -8.47, 51.9],
  ['Dublin', -6.2603, 53.3498],
  ['Dundalk', -6.4053, 54.0045],
  ['Letterkenny', -7.7337, 54.9558],
  ['Galway', -8.99, 53.27],
  ['Sligo', -8.4761, 54.2766],
  ['Monaghan', -6.9683, 54.2492],
  ['Cavan', -7.3606, 53.9908],
  ['Wexford', -6.4575, 52.3369],
  ['Douglas, Isle of Man', -4.4821, 54.1523],
  ['the middle of the Irish Sea', -5.4, 53.4],
  ['west of Scilly', -7.5572, 49.7668],
  ['the Dogger Bank', 1.9, 54.7],
  ['the Atlantic', -8.9, 55.9],
  ['the sea off Cherbourg', -1.6, 49.9],
  ['the Gulf of Guinea', 0, 0],
  ['degrees the wrong way round', 53.3196, -3.4907],
  ['a place named 99.99', 99.99, 99.99],
]
test.each(IN)('%s is in the United Kingdom', (_, longitude, latitude) => {
  expect(degrees(String(longitude), String(latitude))).toEqual({ longitude, latitude })
})
test.each(OUT)('%s is not', (_, longitude, latitude) => {
  expect(degrees(String(longitude), String(latitude))).toMatchObject({ message: 'crime.note.outsideUk' })
})
