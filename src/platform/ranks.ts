/** Ranks in both languages, and a person as they are spoken of. Welsh for review by a Welsh speaker. */
import type { Language } from './language.tsx'

/** With the form that stands after *Ditectif*, which softens the sound that follows. */
const ranks: [en: string, cy: string, detective: string][] = [
  ['Constable', 'Cwnstabl', 'Ditectif Gwnstabl'],
  ['Sergeant', 'Rhingyll', 'Ditectif Ringyll'],
  ['Inspector', 'Arolygydd', 'Ditectif Arolygydd'],
  ['Chief Inspector', 'Prif Arolygydd', 'Ditectif Brif Arolygydd'],
  ['Superintendent', 'Uwch-arolygydd', 'Ditectif Uwch-arolygydd'],
  ['Chief Superintendent', 'Prif Uwch-arolygydd', 'Ditectif Brif Uwch-arolygydd'],
  ['Assistant Chief Constable', 'Prif Gwnstabl Cynorthwyol', ''],
  ['Deputy Chief Constable', 'Dirprwy Brif Gwnstabl', ''],
  ['Chief Constable', 'Prif Gwnstabl', ''],
]
const welsh = new Map(
  ranks.flatMap(([en, cy, detective]) => [[en, cy], ...(detective ? [[`Detective ${en}`, detective]] : [])]) as [
    string,
    string,
  ][],
)

/** A rank in the reader's language; a post, or a rank of a force's own, as it was written. */
export const rankIn = (language: Language, rank: string): string =>
  language === 'cy' ? (welsh.get(rank) ?? rank) : rank

type Ranked = { rank: string; name: string }

/** "Detective Inspector Rhodri Pugh". */
export const called = (language: Language, { rank, name }: Ranked): string =>
  rank ? `${rankIn(language, rank)} ${name}` : name

/** "Rhodri Pugh, Detective Inspector", in a list that is looked through by name. */
export const listedAs = (language: Language, { rank, name }: Ranked): string =>
  rank ? `${name}, ${rankIn(language, rank)}` : name
