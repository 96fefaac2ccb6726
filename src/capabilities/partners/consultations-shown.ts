/** Consultations and agencies as a reader sees them: with names, places and the threats they may see. */
import type { Db } from '../../platform/database/database.ts'
import { accountNames } from '../../platform/sign-in/accounts.ts'
import { findAreas } from '../places/index.ts'
import { listThreats, type ThreatRow } from '../threats/index.ts'
import type { AgencyShown, ConsultationShown } from './view-words.ts'
import type { Agency, Consultation, ThreatAsked } from './words.ts'

const asAsked = ({ id, reference, name, marking, restrictionId }: ThreatRow): ThreatAsked => ({
  id,
  reference,
  title: name,
  href: `/threats/${id}`,
  marking,
  restrictionId,
})

/** The threats of these ids; those that are nothing for the reader are left out. */
export const findThreatsAsked = async (db: Db, ids: string[]): Promise<ThreatAsked[]> =>
  ids.length === 0 ? [] : (await listThreats(db, { ids })).map(asAsked)

/** The threats about which a partner may be asked, in the order to offer them. */
export const listThreatsToAsk = async (db: Db): Promise<ThreatAsked[]> => (await listThreats(db)).map(asAsked)

/** Adds the threat and the names to consultations, in their order. */
export async function showConsultations(db: Db, given: Consultation[]): Promise<ConsultationShown[]> {
  const threatIds = [...new Set(given.flatMap((each) => each.aboutThreatId ?? []))]
  const threats = await findThreatsAsked(db, threatIds)
  const names = await accountNames(db, given.flatMap(writersOf))
  return given.map((each) => ({
    ...each,
    threat: threats.find((threat) => threat.id === each.aboutThreatId) ?? null,
    names: Object.fromEntries(writersOf(each).map((id) => [id, names.get(id) ?? ''])),
  }))
}

const writersOf = ({ recordedBy, replies, changes }: Consultation): string[] => [
  ...new Set([recordedBy, ...[...replies, ...changes].map((added) => added.recordedBy)]),
]

/** Adds where each agency works, in their order. */
export async function showAgencies(
  db: Db,
  agencies: (Agency & { lastAskedOn: string | null })[],
): Promise<AgencyShown[]> {
  const areas = await findAreas(
    db,
    agencies.flatMap((agency) => agency.areaIds),
  )
  return agencies.map((agency) => ({
    ...agency,
    areas: areas.filter((area) => agency.areaIds.includes(area.id)).map(({ id, name }) => ({ id, name })),
  }))
}
