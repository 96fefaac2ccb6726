/**
 * No scheme may score who somebody is: a factor that names a protected characteristic (Equality Act 2010, section 4; and the
 * wider list of the Data Protection Act 2018, section 35(8)) is refused when the scheme is loaded. L8. Words in both languages;
 * the list is ours, and refuses too much rather than too little: a factor can always be worded by conduct, harm or need.
 */

/** Beginnings of words refused wherever a factor says them. */
const anywhere = [
  'ethnic',
  'racial',
  'nationalit',
  'religio',
  'disab',
  'pregnan',
  'maternity',
  'transgender',
  'traveller',
  'gypsy',
  'sexualit',
  'immigrant',
  'gender',
  'heterosex',
  'homosex',
  'bisex',
  'skin',
  // Welsh
  'ethnig',
  'hiliol',
  'cenedligrwydd',
  'crefydd',
  'anabl',
  'beichiog',
  'mamolaeth',
  'trawsrywedd',
  'sipsi',
  'rhywedd',
  'rhywioldeb',
  'mewnfudwr',
  'oedran',
]
/** Whole words refused in the key and the name of a factor or section: elsewhere they also mean other things. */
const inNames = [
  'age',
  'ages',
  'aged',
  'young',
  'old',
  'elderly',
  'sex',
  'race',
  'belief',
  'beliefs',
  'faith',
  'colour',
  'marriage',
  'marital',
  'orientation',
  'birthplace',
  'origin',
  'origins',
  // Welsh
  'oed',
  'rhyw',
  'hil',
  'cred',
  'credo',
  'ffydd',
  'lliw',
  'priodas',
  'tarddiad',
  'cyfeiriadedd',
]

type Both = { en: string; cy: string }
type Level = { label: Both; descriptor: Both }
type Section = {
  key: string
  label: Both
  factors: { key: string; label: Both; question: Both; levels: Level[] }[]
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []
const anywhereIn = (text: string) => wordsOf(text).find((word) => anywhere.some((begin) => word.startsWith(begin)))
const inNameOf = (text: string) => wordsOf(text).find((word) => inNames.includes(word)) ?? anywhereIn(text)

/** Where in the sections a protected characteristic is named, and by which word; empty when nowhere. One finding a factor. */
export function protectedWordsIn(sections: readonly Section[]): { word: string; where: string[] }[] {
  const found: { word: string; where: string[] }[] = []
  const look = (where: string[], names: string[], texts: string[]) => {
    const word =
      names.map(inNameOf).find((each) => each !== undefined) ?? texts.map(anywhereIn).find((each) => each !== undefined)
    if (word !== undefined) found.push({ word, where: [...where, word] })
  }
  for (const section of sections) {
    look([section.key], [section.key, section.label.en, section.label.cy], [])
    for (const { key, label, question, levels } of section.factors)
      look(
        [key],
        [key, label.en, label.cy],
        [question, ...levels.flatMap((level) => [level.label, level.descriptor])].flatMap(({ en, cy }) => [en, cy]),
      )
  }
  return found
}
