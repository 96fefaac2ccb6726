/** The radar's map: its signals as circles over the census areas that were counted. The table beside it says the same. */
import { useText } from '../../../platform/language.tsx'
import { Button, Details, TextField } from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { boxOf } from '../../../ui/map/geometry.ts'
import { MapFigure } from '../../../ui/map/map-figure.tsx'
import type { MapCircle } from '../../../ui/map/map-view.ts'
import { boundaryShapesHref } from '../../places/index.ts'
import { usePlaceLine, useTypes } from '../inbox/signal-words.tsx'
import type { MapView, SignalLine } from '../inbox/view-words.ts'
import { lookOf } from './circle-rules.ts'
import { messages } from './messages.ts'

/** `signals` are those of the map; `tableHref` leads to the table twin, `#id` on the same page. */
export function RadarMap({ map, signals, tableHref }: { map: MapView; signals: SignalLine[]; tableHref: string }) {
  const t = useText(messages)
  const circles = useCircles(map, signals)
  const mayReadPlaces = useMay('places.read')
  const box = boxOf(map.cells, circles)
  return (
    <MapFigure
      island="radar-map"
      title={t('radar.mapTitle')}
      months={map.months}
      cells={map.cells}
      circles={circles}
      tableHref={tableHref}
      shapesHref={box && mayReadPlaces ? boundaryShapesHref(box) : undefined}
      dataForm={useMay('radar.export') && <DataForm map={map} />}
      lookNames={{ chosen: t('radar.lookChosen'), plain: t('radar.lookPlain'), faint: t('radar.lookFaint') }}
      fileName="foursight-radar"
    />
  )
}

function useCircles(map: MapView, signals: SignalLine[]): MapCircle[] {
  const types = useTypes()
  const placeLine = usePlaceLine()
  const lines = new Map(signals.map((signal) => [signal.id, signal]))
  return map.clusters.map((cluster) => {
    const { id, reference, longitude, latitude, radiusM, members } = cluster
    const line = lines.get(id)
    const title = line ? `${types(line.crimeTypes)}, ${placeLine(line)}` : ''
    return {
      id,
      reference,
      title,
      href: `/radar?signal=${id}`,
      longitude,
      latitude,
      radiusM,
      members,
      look: lookOf(cluster),
    }
  })
}

/** The same map as data, for a named recipient: the audit keeps who took it and for whom. */
function DataForm({ map }: { map: MapView }) {
  const t = useText(messages)
  const chosen = map.clusters.find(({ isChosen }) => isChosen)
  return (
    <Details summary={t('radar.mapData')}>
      <form method="get" action="/radar/map.geojson" className="form">
        {chosen && <input type="hidden" name="signal" value={chosen.id} />}
        <TextField name="recipient" label={t('radar.mapRecipient')} maxLength={200} required />
        <Button kind="second">{t('radar.mapDownload')}</Button>
      </form>
    </Details>
  )
}
