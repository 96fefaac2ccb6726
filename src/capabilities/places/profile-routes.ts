/** HTTP for reading places: the tree, the profile of one place, and the facts that want renewing. */
import { z } from 'zod'
import { addDays } from '../../platform/clock.ts'
import { page, type Web } from '../../platform/http.ts'
import type { House } from '../../platform/slice.ts'
import { inTreeOrder } from './area-rules.ts'
import { areaPath, countLsoas, findAreas, listAreas, listLsoas } from './area-store.ts'
import { EXPIRING_DAYS, isCurrent } from './fact-rules.ts'
import { countFacts, listFacts, listFactsExpiring } from './fact-store.ts'
import { showFacts } from './facts-shown.ts'
import { PlacesScreen, ProfileScreen } from './screens.tsx'
import { StaleScreen } from './stale-screens.tsx'
import { PlacesView, ProfileView, StaleView } from './view-words.ts'
import { IdPath, NoPath } from './words.ts'

/** Later than the last day of any fact. */
const EVERY_DAY = '9999-12-31'

export function profileRoutes(web: Web, house: House): void {
  page(web, {
    path: '/places',
    at: NoPath,
    may: 'places.read',
    audit: 'read places',
    gives: PlacesView,
    async view({ db, today }) {
      const counts = await countFacts(db, today)
      const lsoas = await countLsoas(db)
      const none = { current: 0, stale: 0 }
      const areas = inTreeOrder(await listAreas(db))
      return {
        areas: areas.map((area) => ({ ...area, lsoas: lsoas.get(area.id) ?? 0, facts: counts.get(area.id) ?? none })),
      }
    },
    screen: PlacesScreen,
  })
  staleRoute(web, house)
  page(web, {
    path: '/places/:id',
    at: IdPath,
    may: 'places.read',
    audit: 'read profile of a place',
    gives: ProfileView,
    panels: house.panelsOn('/places/:id'),
    about: (view) => ({ subject: `places.area:${view.area.id}` }),
    async view(here) {
      const path = await areaPath(here.db, here.at.id)
      const area = path.at(-1)!
      const facts = await showFacts(here, house, await listFacts(here.db, [area.id], { withEnded: true }))
      const within = (await listAreas(here.db)).filter((each) => each.parentId === area.id)
      return {
        ...{ area, path, within },
        lsoas: await listLsoas(here.db, area.id),
        facts: facts.filter((fact) => fact.endedOn === null),
        ended: facts.filter((fact) => fact.endedOn !== null),
      }
    },
    screen: ProfileScreen,
  })
}

function staleRoute(web: Web, house: House): void {
  page(web, {
    path: '/places/stale',
    at: NoPath,
    query: z.object({ owner: z.union([z.literal(''), z.uuid()]).default('') }),
    may: 'places.read',
    audit: 'read facts to renew',
    gives: StaleView,
    async view(here) {
      const { db, today, query } = here
      const open = await showFacts(here, house, await listFactsExpiring(db, EVERY_DAY))
      const areas = new Map(
        (
          await findAreas(
            db,
            open.map((fact) => fact.areaId),
          )
        ).map((area) => [area.id, area]),
      )
      const all = open.map((fact) => ({ ...fact, area: areas.get(fact.areaId)! }))
      const owners = new Map(all.map((fact) => [fact.ownerId, { id: fact.ownerId, name: fact.ownerName }]))
      const shown = all.filter((fact) => query.owner === '' || fact.ownerId === query.owner)
      return {
        facts: shown.filter((fact) => fact.expiresOn <= addDays(today, EXPIRING_DAYS)),
        unused: shown.filter((fact) => isCurrent(fact, today) && fact.uses?.length === 0),
        owners: [...owners.values()].sort((a, b) => a.name.localeCompare(b.name)),
        owner: query.owner,
        days: EXPIRING_DAYS,
      }
    },
    screen: StaleScreen,
  })
}
