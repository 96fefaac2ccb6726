/** The administrator's screen: which areas the force has, and loading a list of them. */
import { useText } from '../../platform/language.tsx'
import { Button, FileField, LinkButton, Notice, Section, SummaryList, Table } from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { useAreaName } from './fact-parts.tsx'
import { messages } from './messages.ts'
import type { AreasView } from './view-words.ts'

export function AreasScreen({ areas, counts, kept }: AreasView) {
  const t = useText(messages)
  const rows = counts.map(({ kind, count }) => ({
    term: t('places.areaKindName', { kind }),
    value: t('places.areasCount', { count }),
  }))
  return (
    <Layout
      title={t('places.areas')}
      actions={
        <>
          <LinkButton href="/places/codes">{t('places.codesLink')}</LinkButton>
          <LinkButton href="/places/boundaries">{t('places.boundariesLink')}</LinkButton>
        </>
      }
    >
      {kept && <Notice title={t('places.areasKept', kept)} />}
      <div className="stack">
        <Section title={t('places.areas')} why={t('places.areasWhy')}>
          <SummaryList rows={rows} />
          {areas.length > 0 && <AreaTable areas={areas} />}
        </Section>
        {areas.length === 0 && (
          <form method="post" action="/places/areas/north-wales">
            <Button kind="second">{t('places.installNorthWales')}</Button>
          </form>
        )}
        <Section title={t('places.loadAreas')} why={t('places.loadAreasWhy')}>
          <form className="form" method="post" action="/places/areas" encType="multipart/form-data">
            <FileField
              name="file"
              label={t('places.areaFile')}
              hint={t('places.areaFileHint')}
              accept=".csv"
              megabytes={5}
            />
            <Button>{t('places.loadButton')}</Button>
          </form>
        </Section>
      </div>
    </Layout>
  )
}

function AreaTable({ areas }: Pick<AreasView, 'areas'>) {
  const t = useText(messages)
  const nameOf = useAreaName()
  return (
    <Table
      caption={t('places.areas')}
      captionHidden
      rows={areas}
      keyOf={(area) => area.id}
      columns={[
        {
          head: t('places.area'),
          rowHeader: true,
          cell: (area) => (
            <>
              <span aria-hidden="true">{'\u2003'.repeat(area.depth)}</span>
              {nameOf(area)}
            </>
          ),
        },
        { head: t('places.areaKind'), cell: (area) => t('places.areaKindName', { kind: area.kind }) },
        { head: t('places.code'), cell: (area) => <span className="id">{area.code}</span> },
      ]}
    />
  )
}
