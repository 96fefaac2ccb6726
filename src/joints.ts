/** What one slice asks of another that it may not know, answered through the doors. Part of the application: see `app.ts`. */
import { type AfterImport, type AreaSource, crimeTypeTotals, listLsoaNames } from './capabilities/crime/index.ts'
import type { PartnersAsked } from './capabilities/partners/index.ts'
import {
  type Area,
  findArea,
  listAreas,
  listLsoaCodesWithin,
  listLsoas,
  type PlacesAsked,
} from './capabilities/places/index.ts'
import { listPlans, planPanel, usesOfFacts } from './capabilities/plans/index.ts'
import { askForRun, threatOriginPanel } from './capabilities/radar/index.ts'
import { crimeGapPanel, listThreats, type ThreatRow, type ThreatsAsked } from './capabilities/threats/index.ts'
import type { Db } from './platform/database/database.ts'
import { listPeopleNow } from './platform/sign-in/memberships.ts'

const asAsked = (row: ThreatRow) => ({
  id: row.id,
  reference: row.reference,
  title: row.name,
  href: `/threats/${row.id}`,
  marking: row.marking,
  restrictionId: row.restrictionId,
})

export const partnersAsked: PartnersAsked = {
  findThreats: async (db, ids) => (await listThreats(db)).filter((row) => ids.includes(row.id)).map(asAsked),
  listThreats: async (db) => (await listThreats(db)).map(asAsked),
}

export const placesAsked: PlacesAsked = {
  usesOfFacts: async (db, factIds) => {
    const uses = await usesOfFacts(db, factIds)
    const plans = new Map((await listPlans(db)).map((plan) => [plan.id, plan]))
    return uses.map((use) => ({
      factId: use.citedId,
      reference: use.planReference,
      title: `${use.planReference} ${use.actionReference}`,
      href: `/plans/${use.planId}#${use.actionReference}`,
      marking: plans.get(use.planId)?.marking ?? 'OFFICIAL-SENSITIVE',
    }))
  },
  listOwners: async (db) => (await listPeopleNow(db)).map(({ id, name }) => ({ id, name })),
}

/** A threat's page and list with what plans and crime add. */
export const threatsAsked: ThreatsAsked = {
  panels: [planPanel, threatOriginPanel],
  registerPanels: [crimeGapPanel(crimeTypeTotals)],
}

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
async function lsoaCodesWithin(db: Db, areaIds: string[]): Promise<string[][]> {
  const areas = await listAreas(db)
  const loaded = await listLsoaCodesWithin(db, areaIds)
  const named = [...(await listLsoaNames(db, null))].map(([code, { name }]) => ({ code, authority: authorityIn(name) }))
  return areaIds.map((areaId, i) => {
    const authorities = authoritiesWithin(areas, areaId)
    const ofThem = named.filter(({ authority }) => authorities.has(authority)).map(({ code }) => code)
    return [...new Set([...loaded[i]!, ...ofThem])]
  })
}

export const areasForCrime: AreaSource = { listAreas, findArea, listLsoas, listLsoaCodesWithin: lsoaCodesWithin }

/** New crime is read by the radar, once the import that brought it has ended. */
export const radarAfterImport: AfterImport = async (tx, { forceId, accountId }) => {
  await askForRun(tx, { forceId, accountId, reason: 'data-changed' })
}
