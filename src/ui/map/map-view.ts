/** What a map shows, as plain data: the same on the server, which draws its frame, and in the browser, which draws the map. */

export type MapMonth = {
  /** 'YYYY-MM'; of a gap of several, the first. */
  month: string
  /** As the reader writes it, "January 2024"; a gap of several names its first and last. */
  label: string
  /** Nothing was received: never drawn as a fall to zero. */
  isGap: boolean
}

export type MapCell = {
  /** The census area's published code; its boundary is found by it. */
  code: string
  name: string
  longitude: number
  latitude: number
  /** One for each of the months of the view; null in a month of which nothing was received. */
  counts: (number | null)[]
}

/** `chosen` is the one the page is about; `faint` is drawn dashed, for what is set aside or weak. */
export type CircleLook = 'chosen' | 'plain' | 'faint'

export type MapCircle = {
  id: string
  /** The reference people say, S-118: the label on the map. */
  reference: string
  /** Said by screen readers after the reference, and shown on hovering. */
  title: string
  href: string
  longitude: number
  latitude: number
  radiusM: number
  /** Codes of the cells in it. */
  members: string[]
  look: CircleLook
}

/** What the script says in words: all else is written by the page. */
export type MapWords = {
  mapName: string
  allMonths: string
  nothingReceived: string
  /** Both with `{month}` and `{count}` left to fill. */
  monthSum: string
  noWebGl: string
  shapesFailed: string
  scrollCtrl: string
  scrollCommand: string
  twoFingers: string
  /** With `{from}` and `{to}` left to fill. */
  range: string
  /** With `{from}` left to fill. */
  rangeUp: string
}

export type MapView = {
  language: 'en' | 'cy'
  months: MapMonth[]
  cells: MapCell[]
  circles: MapCircle[]
  /** Where the boundaries of the cells are asked; null where the reader may not, or there are none. */
  shapesHref: string | null
  /** Written on the picture. */
  title: string
  marking: string
  attribution: string[]
  /** Of the picture, without its ending. */
  fileName: string
  words: MapWords
}

/** West, south, east, north, in degrees. */
export type Box = [number, number, number, number]

/** Fills `{name}` in a sentence of `MapWords`. */
export const fillIn = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
