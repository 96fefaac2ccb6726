/** HTTP for the administrator: which areas the force has. Shows no fact: the administrator sees no content. */

import { z } from 'zod'
import type { Db } from '../../platform/database/database.ts'
import { action, page, type Web } from '../../platform/http.ts'
import { Refusal } from '../../platform/problem.ts'
import { loadAreaList, readAreaList } from './area-list.ts'
import { inTreeOrder } from './area-rules.ts'
import { AreasScreen } from './area-screens.tsx'
import { areasByCode, holdAreas, installAreas } from './area-store.ts'
import { northWales } from './north-wales.ts'
import { AreasQuery, AreasView } from './view-words.ts'
import { areaKinds, NoPath } from './words.ts'

/** A list of 35,000 census areas, all of England and Wales, is under 3 MB. */
const LIST_LIMITS = { mostFiles: 1, mostBytesPerFile: 5_000_000 }

export function areaRoutes(web: Web): void {
  const show = page(web, {
    path: '/places/areas',
    at: NoPath,
    query: AreasQuery,
    may: 'places.configure',
    audit: 'read areas of the force',
    gives: AreasView,
    view: ({ db, query }) => viewAreas(db, query),
    screen: AreasScreen,
  })

  action(web, {
    path: '/places/areas',
    at: NoPath,
    may: 'places.configure',
    audit: 'loaded areas of the force',
    form: z.object({}),
    files: LIST_LIMITS,
    formPage: { show, path: () => '/places/areas', at: () => ({}) },
    async change({ files, tx, user }) {
      const file = files.find((each) => each.field === 'file')
      if (!file) throw new Refusal(422, [{ field: 'file', message: 'places.fileNeeded' }])
      const kept = await loadAreaList(tx, user.forceId, await readAreaList(file.path))
      const goTo = `/places/areas?added=${kept.added}&changed=${kept.changed}&same=${kept.same}`
      return { goTo, about: { detail: kept } }
    },
  })

  action(web, {
    path: '/places/areas/north-wales',
    at: NoPath,
    may: 'places.configure',
    audit: 'installed the areas of North Wales',
    form: z.object({}),
    formPage: { show, path: () => '/places/areas', at: () => ({}) },
    async change({ tx, user }) {
      await holdAreas(tx)
      if ((await areasByCode(tx)).size > 0) throw new Refusal(409, [{ field: '', message: 'places.areasAlready' }])
      const installed = await installAreas(tx, user.forceId, northWales)
      return { goTo: `/places/areas?added=${installed.size}` }
    },
  })
}

async function viewAreas(db: Db, kept: z.infer<typeof AreasQuery>): Promise<AreasView> {
  const areas = [...(await areasByCode(db)).values()]
  const { added, changed = 0, same = 0 } = kept
  return {
    counts: areaKinds.map((kind) => ({ kind, count: areas.filter((area) => area.kind === kind).length })),
    areas: inTreeOrder(areas.filter((area) => area.kind !== 'lsoa')),
    kept: added === undefined ? null : { added, changed, same },
  }
}
