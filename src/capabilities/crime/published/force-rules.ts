/**
 * Whose rows a file holds. Only the force's own are its crime: a month that British Transport Police alone has sent is no month
 * of the force. Another force is known by its name; a name that is nobody's, as a station or a system, is taken for our own.
 */
import { foldName } from '../rows/name-rules.ts'

/** The forces of the United Kingdom and those beside them, by the words that tell them apart, and other names of each. */
const territorial = `avon and somerset|bedfordshire|cambridgeshire|cheshire|city of london|cleveland|cumbria|derbyshire|
devon and cornwall|dorset|durham|dyfed powys|essex|gloucestershire|greater manchester=gmp|gwent|hampshire=hampshire and isle of
wight|hertfordshire|humberside|kent|lancashire|leicestershire|lincolnshire|merseyside|metropolitan=met=mps=london metropolitan|
norfolk|north wales=gogledd cymru|north yorkshire|northamptonshire|northumbria|nottinghamshire|south wales=de cymru|
south yorkshire|staffordshire|suffolk|surrey|sussex|thames valley=tvp|warwickshire|west mercia|west midlands=wmp|west yorkshire|
wiltshire|northern ireland=psni|scotland`
/** Those without a territory: no force of this installation is ever one of them because most of a file is theirs. */
const others = `british transport=btp=trafnidiaeth prydeinig=trafnidiaeth prydain|civil nuclear=cnc|ministry of defence=mod=mdp|
national crime agency=nca|border force|hm revenue and customs=hmrc|isle of man|states of jersey=jersey|guernsey|royal military|
garda siochana=an garda siochana`

const listOf = (text: string): Map<string, string> =>
  new Map(
    text
      .replaceAll('\n', ' ')
      .split('|')
      .flatMap((names) => {
        const [name = '', ...more] = names.split('=').map((each) => each.trim().replace(/\s+/g, ' '))
        return [name, ...more].map((each) => [each, name] as const)
      }),
  )
const territories = listOf(territorial)
const known = new Map([...territories, ...listOf(others)])

/** Words that stand in the name of any force. */
const COMMON = /\b(the|police|policing|constabulary|service|force|heddlu)\b/g

/** The force that is named, by the words that tell it apart; null where it is none we know. */
export function forceNamed(name: string): string | null {
  const words = foldName(name).replace(COMMON, ' ').replace(/\s+/g, ' ').trim().replace(/^of /, '')
  return known.get(words) ?? null
}

/** Whose rows they are: the name of another force, or null for our own. A row belongs to who reported it. */
export type OtherForce = (reportedBy: string, fallsWithin: string) => string | null

/** Tells rows apart for the force with these names. */
export function otherForceThan(names: readonly string[]): OtherForce {
  const own = new Set(names.map(forceNamed))
  const judged = new Map<string, string | null>()
  return (reportedBy, fallsWithin) => {
    const written = reportedBy || fallsWithin
    const known = judged.get(written)
    if (known !== undefined) return known
    const named = forceNamed(written)
    const other = named === null || own.has(named) ? null : written
    judged.set(written, other)
    return other
  }
}

/** For a force whose own name is no force's: the territorial force of most rows; the first by name where two have as many. */
export function mostNamed(rowsByName: ReadonlyMap<string, number>): string | null {
  const rows = new Map<string, number>()
  for (const [written, count] of rowsByName) {
    const name = forceNamed(written)
    if (name !== null && territories.has(name)) rows.set(name, (rows.get(name) ?? 0) + count)
  }
  const [most] = [...rows].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
  return most?.[0] ?? null
}
