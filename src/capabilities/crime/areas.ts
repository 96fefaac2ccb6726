/** Which census areas lie in which area: by loaded boundaries, and by the names that the imported files give them. */
import type { Db } from '../../platform/database/database.ts'
import { type Area, listAreas, listLsoaCodesWithin } from '../places/index.ts'
import { listLsoaNames } from './count-store.ts'
import { foldName } from './rows/name-rules.ts'

/** A census area is published as its local authority's name and a number: "Conwy 003A". */
const authorityIn = (lsoaName: string): string => foldName(lsoaName.replace(/ \d{3}[A-Z]$/, ''))

/** Names of the local authorities in `areaId`, itself among them, in both languages and as they are compared. */
function authoritiesWithin(areas: Area[], areaId: string): Set<string> {
  const isWithin = (area: Area | undefined): boolean =>
    area !== undefined && (area.id === areaId || isWithin(areas.find(({ id }) => id === area.parentId)))
  const within = areas.filter((area) => area.kind === 'authority' && isWithin(area))
  return new Set(within.flatMap(({ name }) => [foldName(name.en), foldName(name.cy)]))
}

/**
 * Codes of every census area in each of these areas: those whose boundary is loaded, and those that the imported files name
 * after a local authority of it, so that a force counts by area from its first import.
 */
export async function lsoaCodesWithin(db: Db, areaIds: string[]): Promise<string[][]> {
  const areas = await listAreas(db)
  const loaded = await listLsoaCodesWithin(db, areaIds)
  const named = [...(await listLsoaNames(db, null))].map(([code, { name }]) => ({ code, authority: authorityIn(name) }))
  return areaIds.map((areaId, i) => {
    const authorities = authoritiesWithin(areas, areaId)
    const ofThem = named.filter(({ authority }) => authorities.has(authority)).map(({ code }) => code)
    return [...new Set([...loaded[i]!, ...ofThem])]
  })
}
