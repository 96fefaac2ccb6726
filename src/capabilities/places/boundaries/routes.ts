/** HTTP for boundaries: the administrator loads, looks at and ends sets; maps ask for shapes. */
import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'
import { action, page, type Web } from '../../../platform/http.ts'
import { Refusal, refuseIf } from '../../../platform/problem.ts'
import { accountNames } from '../../../platform/sign-in/accounts.ts'
import { IdPath, NoPath } from '../words.ts'
import { loadBoundaries } from './boundary-acts.ts'
import { MOST_SENT, textOf } from './packed-text.ts'
import { BoundariesScreen, BoundarySetScreen } from './screens.tsx'
import { shapesAsGeoJson } from './shape-rules.ts'
import { endSet, findSet, findShapes, listBoundaries, listSets, shapesOfSet } from './store.ts'
import * as words from './words.ts'

/** Areas listed on the page of a set; the map shows all. */
const MOST_LISTED = 500
/** Shapes of one answer: more than the census areas of the six forces of a region, about 8 MB. */
const MOST_SHAPES = 8000
const GEO_JSON = 'application/geo+json'
const PATH = '/places/boundaries'

export function boundaryRoutes(web: Web): void {
  shapeRoutes(web)
  const show = page(web, {
    path: PATH,
    at: NoPath,
    may: 'places.configure',
    audit: 'read sets of boundaries',
    gives: words.BoundarySetsView,
    view: async ({ db }) => ({ sets: await withNames(db, await listSets(db)), megabytes: MOST_SENT / 1e6 }),
    screen: BoundariesScreen,
  })
  action(web, {
    path: PATH,
    at: NoPath,
    may: 'places.configure',
    audit: 'loaded boundaries',
    form: words.LoadForm,
    files: { mostFiles: 1, mostBytesPerFile: MOST_SENT },
    formPage: { show, path: () => PATH, at: () => ({}) },
    async change({ form, files, tx, user }) {
      const file = files.find((each) => each.field === 'file')
      if (!file) throw new Refusal(422, [{ field: 'file', message: 'places.boundaryFileNeeded' }])
      const given = { name: file.name, text: await textOf(file.path) }
      const { id, ...counts } = await loadBoundaries(tx, user, form, given)
      const about = { subject: `places.boundary_set:${id}`, detail: counts }
      return { goTo: `${PATH}/${id}`, id, about }
    },
  })
  oneSetRoutes(web)
}

function oneSetRoutes(web: Web): void {
  page(web, {
    path: `${PATH}/:id`,
    at: IdPath,
    may: 'places.configure',
    audit: 'read set of boundaries',
    gives: words.BoundarySetView,
    async view({ at, db }) {
      const [set] = await withNames(db, [await findSet(db, at.id)])
      return { set: set!, boundaries: await listBoundaries(db, at.id, MOST_LISTED), shown: MOST_LISTED }
    },
    about: ({ set }) => ({ subject: `places.boundary_set:${set.id}` }),
    screen: BoundarySetScreen,
  })
  page(web, {
    path: `${PATH}/:id/shapes.geojson`,
    at: IdPath,
    may: 'places.configure',
    audit: 'read shapes of set of boundaries',
    gives: words.ShapesView,
    async view({ at, db }) {
      await findSet(db, at.id)
      return { shapes: await shapesOfSet(db, at.id, MOST_SHAPES) }
    },
    document: geoJson,
  })
  action(web, {
    path: `${PATH}/:id/ending`,
    at: IdPath,
    may: 'places.configure',
    audit: 'ended set of boundaries',
    form: z.object({}),
    async change({ at, tx, user, now }) {
      await findSet(tx, at.id)
      if (!(await endSet(tx, at.id, user.id, now))) throw new Refusal(409, [{ field: '', message: 'places.setEnded' }])
      return { goTo: PATH, about: { subject: `places.boundary_set:${at.id}` } }
    },
  })
}

const geoJson = {
  type: GEO_JSON,
  name: () => 'boundaries.geojson',
  body: async ({ shapes }: words.ShapesView) => Buffer.from(shapesAsGeoJson(shapes)),
}

/** What maps ask: the shapes of some codes, or all that touch a box. */
function shapeRoutes(web: Web): void {
  page(web, {
    path: `${PATH}/shapes.geojson`,
    at: NoPath,
    query: words.ShapesQuery,
    may: 'places.read',
    audit: 'read boundaries for a map',
    gives: words.ShapesView,
    async view({ db, query }) {
      if (!query.codes && !query.box) return { shapes: [] }
      const shapes = await findShapes(db, query, MOST_SHAPES + 1)
      const most = { most: MOST_SHAPES }
      refuseIf(shapes.length > MOST_SHAPES ? [{ field: '', message: 'places.tooManyShapes', args: most }] : [])
      return { shapes }
    },
    document: geoJson,
  })
}

async function withNames(db: Db, sets: words.BoundarySet[]): Promise<words.SetShown[]> {
  const names = await accountNames(
    db,
    sets.map(({ loadedBy }) => loadedBy),
  )
  return sets.map((set) => ({ ...set, loadedByName: names.get(set.loadedBy) ?? '' }))
}
