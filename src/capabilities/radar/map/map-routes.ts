/** The radar's map as a file for a named recipient. The audit keeps who took it, for whom, and how many signals it held. */
import { z } from 'zod'
import { page, type Web } from '../../../platform/http.ts'
import { say } from '../../../platform/language.tsx'
import { highestMarking, markings } from '../../../platform/marking.ts'
import { refuseIf } from '../../../platform/problem.ts'
import { geoJsonOf } from '../../../ui/map/geo-json.ts'
import { viewRadar } from '../inbox/inbox-view.ts'
import { typesIn } from '../inbox/signal-words.tsx'
import { MapView } from '../inbox/view-words.ts'
import { lookOf } from './circle-rules.ts'

const MapFileQuery = z.object({ signal: z.uuid().optional(), recipient: z.string().trim().max(200).default('') })
const MapFileView = z.object({
  map: MapView,
  /** Crime types of each signal, by its id. */
  types: z.record(z.string(), z.array(z.string())),
  marking: z.enum(markings),
})

export function radarMapRoutes(web: Web): void {
  page(web, {
    path: '/radar/map.geojson',
    at: z.object({}),
    query: MapFileQuery,
    may: 'radar.export',
    audit: 'exported map of the radar',
    gives: MapFileView,
    async view({ db, query, today, user }) {
      refuseIf(query.recipient === '' ? [{ field: 'recipient', message: 'radar.mapRecipientNeeded' }] : [])
      const { map, inbox, chosen } = await viewRadar(db, { signal: query.signal }, { today, byId: user.id })
      const shown = chosen ? [...inbox, chosen] : inbox
      const types = Object.fromEntries(shown.map(({ id, crimeTypes }) => [id, crimeTypes]))
      return { map, types, marking: highestMarking(shown) }
    },
    about: ({ map }, { query }) => ({ recipient: query.recipient, detail: { signals: map.clusters.length } }),
    document: {
      type: 'application/geo+json',
      name: (_view, { today }) => `foursight-radar-${today}.geojson`,
      body: async ({ map, types, marking }, { language, query, today }) => {
        const circles = map.clusters.map((cluster) => ({
          ...cluster,
          title: typesIn(language, types[cluster.id] ?? []),
          href: '',
          look: lookOf(cluster),
        }))
        const facts = { title: say(language, 'radar.mapTitle'), marking, recipient: query.recipient, madeOn: today }
        return Buffer.from(geoJsonOf({ ...facts, attribution: [], months: map.months, cells: map.cells, circles }))
      },
    },
  })
}
