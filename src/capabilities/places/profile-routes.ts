/** HTTP for reading places: the tree, the profile of one place, and the facts that want renewing. */
import { page, register, type Web } from '../../platform/http.ts'
import type { House } from '../../platform/slice.ts'
import { inTreeOrder } from './area-rules.ts'
import { areaPath, countLsoas, listAreas, listLsoas } from './area-store.ts'
import { factRegister } from './fact-register.tsx'
import { countFacts, listFacts } from './fact-store.ts'
import { showFacts } from './facts-shown.ts'
import { PlacesScreen, ProfileScreen } from './screens.tsx'
import { PlacesView, ProfileView } from './view-words.ts'
import { IdPath, NoPath } from './words.ts'

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
  register(web, factRegister(house), house.columnsOn('/places/stale'))
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
