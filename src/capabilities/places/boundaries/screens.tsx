/** The administrator's screens: what boundaries are loaded, loading more, and looking at one set on a map. */
import { formatInstant, formatNumber, useLanguage, useText } from '../../../platform/language.tsx'
import {
  Button,
  Empty,
  FileField,
  Identity,
  Section,
  SummaryList,
  Table,
  Tag,
  TextArea,
  TextField,
  WrittenIn,
} from '../../../ui/components/index.ts'
import { Layout } from '../../../ui/layout.tsx'
import { MapFigure } from '../../../ui/map/map-figure.tsx'
import { messages } from './messages.ts'
import type { BoundarySetsView, BoundarySetView, SetShown } from './words.ts'

export function BoundariesScreen({ sets, megabytes }: BoundarySetsView) {
  const t = useText(messages)
  return (
    <Layout title={t('places.boundaries')}>
      <div className="stack">
        <Section title={t('places.boundarySets')} why={t('places.boundarySetsWhy')}>
          {sets.length === 0 ? <Empty>{t('places.noBoundaries')}</Empty> : <SetTable sets={sets} />}
        </Section>
        <Section title={t('places.loadBoundaries')} why={t('places.loadBoundariesWhy')}>
          <LoadingForm megabytes={megabytes} />
        </Section>
      </div>
    </Layout>
  )
}

function SetTable({ sets }: Pick<BoundarySetsView, 'sets'>) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Table
      caption={t('places.boundarySets')}
      captionHidden
      rows={sets}
      keyOf={(set) => set.id}
      columns={[
        {
          head: t('places.boundaryFile'),
          rowHeader: true,
          cell: (set) => <a href={`/places/boundaries/${set.id}`}>{set.fileName}</a>,
        },
        { head: t('places.edition'), cell: (set) => set.edition },
        { head: t('places.boundaryAreas'), numeric: true, cell: (set) => formatNumber(language, set.areas) },
        { head: t('places.loaded'), cell: (set) => <Loaded set={set} /> },
        { head: t('places.boundaryState'), cell: (set) => <State set={set} /> },
      ]}
    />
  )
}

function Loaded({ set }: { set: SetShown }) {
  const t = useText(messages)
  return t('places.loadedBy', { name: set.loadedByName, at: formatInstant(useLanguage(), set.loadedAt) })
}

function State({ set }: { set: SetShown }) {
  const t = useText(messages)
  return set.endedAt ? <Tag tone="line">{t('places.ended')}</Tag> : <Tag tone="good">{t('places.drawn')}</Tag>
}

function LoadingForm({ megabytes }: { megabytes: number }) {
  const t = useText(messages)
  return (
    <form className="form" method="post" action="/places/boundaries" encType="multipart/form-data">
      <FileField
        name="file"
        label={t('places.boundaryFile')}
        hint={t('places.boundaryFileHint')}
        accept=".json,.geojson,.topojson,.gz"
        megabytes={megabytes}
      />
      <TextField
        name="codeProperty"
        label={t('places.codeProperty')}
        hint={t('places.codePropertyHint')}
        optional
        width={20}
      />
      <TextField
        name="edition"
        label={t('places.edition')}
        hint={t('places.editionHint')}
        inputMode="numeric"
        width={5}
      />
      <TextField name="source" label={t('places.boundarySource')} hint={t('places.boundarySourceHint')} />
      <TextField name="licence" label={t('places.licence')} hint={t('places.licenceHint')} />
      <TextArea name="attribution" label={t('places.attribution')} hint={t('places.attributionHint')} rows={2} />
      <WrittenIn label={t('places.attributionLanguage')} />
      <Button>{t('places.loadBoundariesButton')}</Button>
    </form>
  )
}

export function BoundarySetScreen({ set, boundaries, shown }: BoundarySetView) {
  const t = useText(messages)
  const language = useLanguage()
  const title = t('places.boundarySet', { file: set.fileName })
  return (
    <Layout title={title} identity={<Identity name={title} state={<State set={set} />} />}>
      <div className="split g1">
        <MapFigure
          island="boundary-map"
          title={title}
          months={[]}
          cells={[]}
          circles={[]}
          tableHref="#areas"
          shapesHref={`/places/boundaries/${set.id}/shapes.geojson`}
          fileName={`boundaries-${set.edition}`}
        />
        <Section title={t('places.aboutSet')} calm>
          <SetAtAGlance set={set} />
          {set.endedAt === null && (
            <form method="post" action={`/places/boundaries/${set.id}/ending`}>
              <Button kind="second">{t('places.endSet')}</Button>
              <p className="small quiet">{t('places.endSetWhy')}</p>
            </form>
          )}
        </Section>
      </div>
      <Section title={t('places.boundaryAreas')} id="areas">
        {set.areas > shown && <p className="small">{t('places.firstAreas', { shown, areas: set.areas })}</p>}
        <Table
          caption={t('places.boundaryAreas')}
          captionHidden
          dense
          rows={boundaries}
          keyOf={(boundary) => boundary.code}
          columns={[
            { head: t('places.boundaryCode'), rowHeader: true, cell: ({ code }) => <span className="id">{code}</span> },
            { head: t('places.boundaryName'), cell: ({ name }) => name[language] },
            { head: t('places.boundaryKind'), cell: ({ kind }) => t('places.boundaryKindName', { kind }) },
          ]}
        />
      </Section>
    </Layout>
  )
}

function SetAtAGlance({ set }: { set: SetShown }) {
  const t = useText(messages)
  const language = useLanguage()
  const points = { read: set.pointsRead, kept: set.pointsKept, metres: set.toleranceM }
  return (
    <SummaryList
      rows={[
        { term: t('places.edition'), value: set.edition },
        { term: t('places.boundaryAreas'), value: formatNumber(language, set.areas) },
        { term: t('places.codeProperty'), value: set.codeProperty || t('places.featureId') },
        { term: t('places.simplified'), value: t('places.simplifiedBy', points) },
        { term: t('places.boundarySource'), value: <span lang={set.language}>{set.source}</span> },
        { term: t('places.licence'), value: <span lang={set.language}>{set.licence}</span> },
        { term: t('places.attribution'), value: <span lang={set.language}>{set.attribution}</span> },
        { term: t('places.loaded'), value: <Loaded set={set} /> },
      ]}
    />
  )
}
