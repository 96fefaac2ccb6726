/** What one slice asks of another that it may not know, answered through the doors. Part of the application: see `app.ts`. */
import { type PartnersAsked, restrictConsultationsAbout } from './capabilities/partners/index.ts'
import type { PlacesAsked } from './capabilities/places/index.ts'
import { listPlans, restrictPlansOfThreat, usesOfFacts } from './capabilities/plans/index.ts'
import { listThreats, type ThreatRow, type ThreatsAsked } from './capabilities/threats/index.ts'
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

/** What is made from a threat takes on its restriction. */
export const threatsAsked: ThreatsAsked = { copyRestriction: [restrictPlansOfThreat, restrictConsultationsAbout] }
