/**
 * Which characters a font can show, read from the font itself: PDF/UA forbids a character without a picture of it, and a
 * document must not fail for a name in a script that the typeface lacks.
 */

/** Whether a font has a picture of this character. */
export type Covers = (codePoint: number) => boolean

/** Reads the character map (`cmap`, formats 4 and 12) of a TrueType font. Throws when it has no such map. */
export function readCoverage(font: Buffer): Covers {
  const tables = font.readUInt16BE(4)
  for (let i = 0; i < tables; i++) {
    const entry = 12 + 16 * i
    if (font.toString('latin1', entry, entry + 4) === 'cmap')
      return readCharacterMap(font, font.readUInt32BE(entry + 8))
  }
  throw new Error('The font has no character map')
}

function readCharacterMap(font: Buffer, at: number): Covers {
  const covered = new Set<number>()
  const maps = font.readUInt16BE(at + 2)
  for (let i = 0; i < maps; i++) {
    const map = at + font.readUInt32BE(at + 4 + 8 * i + 4)
    const format = font.readUInt16BE(map)
    if (format === 4) addSegments(font, map, covered)
    if (format === 12) addGroups(font, map, covered)
  }
  if (covered.size === 0) throw new Error('The font has no character map that can be read')
  return (codePoint) => covered.has(codePoint)
}

/** Format 4: ranges of 16-bit characters; a range may map single characters to glyph 0, which is none. */
function addSegments(font: Buffer, map: number, covered: Set<number>): void {
  const twice = font.readUInt16BE(map + 6)
  for (let i = 0; i < twice; i += 2) {
    const last = font.readUInt16BE(map + 14 + i)
    const first = font.readUInt16BE(map + 16 + twice + i)
    const delta = font.readUInt16BE(map + 16 + 2 * twice + i)
    const offsetAt = map + 16 + 3 * twice + i
    const offset = font.readUInt16BE(offsetAt)
    for (let each = first; each <= last && each !== 0xffff; each++) {
      const listed = offset === 0 ? each : font.readUInt16BE(offsetAt + offset + 2 * (each - first))
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) covered.add(each)
    }
  }
}

/** Format 12: groups over all of Unicode. */
function addGroups(font: Buffer, map: number, covered: Set<number>): void {
  const groups = font.readUInt32BE(map + 12)
  for (let i = 0; i < groups; i++) {
    const group = map + 16 + 12 * i
    const last = font.readUInt32BE(group + 4)
    for (let each = font.readUInt32BE(group); each <= last; each++) covered.add(each)
  }
}

/** Bullets as Word pastes them: places of the fonts Symbol and Wingdings, which no other font knows. */
const WORD_BULLETS = /[\uf06c\uf06e\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc]/g

/**
 * The text as the font can show it: composed (NFC), without invisible and control characters other than the line end, and
 * with the code point, such as [U+4E2D], in place of a character that the font lacks.
 */
export function showable(text: string, covers: Covers): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(WORD_BULLETS, '•')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
  let shown = ''
  for (const character of plain) {
    const codePoint = character.codePointAt(0)!
    shown += character === '\n' || covers(codePoint) ? character : `[U+${hexadecimal(codePoint)}]`
  }
  return shown
}

const hexadecimal = (codePoint: number) => codePoint.toString(16).toUpperCase().padStart(4, '0')
