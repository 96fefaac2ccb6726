/** Which census areas lie in which area: by loaded boundaries, and by the names that the imported files give them. */
import type { Db } from '../../platform/database/database.ts'
import { type Area, listAreas, listLsoaCodesWithin } from '../places/index.ts'
import { listLsoaNames } from './count-store.ts'

/** A census area is published as its local authority's name and a number: "Conwy 003A". */
const authorityIn = (lsoaName: string): string => lsoaName.replace(/ \d{3}[A-Z]$/, '')

/** English names of the local authorities in `areaId`, itself among them. */
function authoritiesWithin(areas: Area[], areaId: string): Set<string> {
  const isWithin = (area: Area | undefined): boolean =>
    area !== undefined && (area.id === areaId || isWithin(areas.find(({ id }) => id === area.parentId)))
  return new Set(areas.filter((area) => area.kind === 'authority' && isWithin(area)).map((area) => area.name.en))
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
