/** Where the signals lie: the picture, and the same as a table, which stands on its own. */
import { useLanguage, useText } from '../../../platform/language.tsx'
import { Details, Table } from '../../../ui/components/index.ts'
import { RadarMap } from '../map/radar-map.tsx'
import { messages } from './messages.ts'
import { SeenExpected, usePeriod, usePlaceLine, useTypes } from './signal-words.tsx'
import type { MapView, SignalLine } from './view-words.ts'

/** `signals` are those of the map, the chosen one among them. */
export function MapPart({ map, signals }: { map: MapView; signals: SignalLine[] }) {
  const t = useText(messages)
  if (map.clusters.length === 0) return null
  return (
    <div className="map-part">
      <RadarMap map={map} signals={signals} tableHref="#map-as-table" />
      <Details summary={t('radar.mapAsTable')}>
        <div id="map-as-table">
          <MapTable signals={signals} />
        </div>
      </Details>
    </div>
  )
}

function MapTable({ signals }: { signals: SignalLine[] }) {
  const t = useText(messages)
  const language = useLanguage()
  const types = useTypes()
  const period = usePeriod()
  const placeLine = usePlaceLine()
  return (
    <Table
      dense
      caption={t('radar.mapTable')}
      captionHidden
      rows={signals}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t('radar.reference'),
          rowHeader: true,
          cell: ({ id, reference }) => <a href={`/radar/signals/${id}`}>{reference}</a>,
        },
        { head: t('radar.types'), cell: ({ crimeTypes }) => types(crimeTypes) },
        { head: t('radar.place'), cell: (signal) => placeLine(signal) },
        {
          head: t('radar.lies'),
          cell: ({ latitudeE6, longitudeE6 }) =>
            t('radar.degrees', { north: latitudeE6 / 1e6, east: longitudeE6 / 1e6, language }),
        },
        { head: t('radar.period'), cell: (signal) => period(signal) },
        { head: t('radar.counts'), cell: (signal) => <SeenExpected signal={signal} /> },
      ]}
    />
  )
}
