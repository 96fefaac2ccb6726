/** One table of counts: each group's share beside its share of the population, drawn by geometry; what is small says so. */
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { Section, Table } from '../../ui/components/index.ts'
import { messages } from './messages.ts'
import { usualWord } from './usual-words.ts'
import type { ShownRow, ShownTable } from './words.ts'

export function CountsTable({ table, language: written }: { table: ShownTable; language: 'en' | 'cy' }) {
  const t = useText(messages)
  const language = useLanguage()
  const title = t('equality.tableTitle', {
    characteristic: usualWord(language, table.characteristic),
    measure: table.measure,
    theme: table.theme || t('equality.wholeMeasure'),
  })
  const hasPopulation = table.rows.some((row) => row.populationShare !== null)
  const period = t('equality.fromTo', {
    from: formatDate(language, table.periodFrom),
    to: formatDate(language, table.periodTo),
  })
  return (
    <Section title={<span lang={written}>{title}</span>} why={<TableNote table={table} period={period} />}>
      <Table
        caption={title}
        captionHidden
        rows={table.rows}
        keyOf={(row) => row.groupName}
        columns={[
          {
            head: t('equality.group'),
            rowHeader: true,
            cell: (row) => <GroupName name={row.groupName} written={written} />,
          },
          { head: t('equality.count'), numeric: true, cell: (row) => <Count value={row.count} /> },
          {
            head: t('equality.share'),
            numeric: true,
            cell: (row) => (row.share === null ? '–' : t('equality.percent', { share: row.share })),
          },
          { head: <span className="sr">{t('equality.bars')}</span>, cell: (row) => <ShareBar row={row} /> },
          ...(hasPopulation
            ? [
                {
                  head: t('equality.populationShare'),
                  numeric: true,
                  cell: (row: ShownRow) =>
                    row.populationShare === null ? '–' : t('equality.percent', { share: row.populationShare }),
                },
                { head: t('equality.ratio'), className: 'ratio', cell: (row: ShownRow) => <Ratio row={row} /> },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

function GroupName({ name, written }: { name: string; written: 'en' | 'cy' }) {
  const word = usualWord(useLanguage(), name)
  return word === name ? <span lang={written}>{word}</span> : word
}

function TableNote({ table, period }: { table: ShownTable; period: string }) {
  const t = useText(messages)
  if (table.total === null) return t('equality.wholeTooSmall', { period })
  return t('equality.tableNote', { period, total: table.total, notShown: table.notShown })
}

function Count({ value }: { value: number | null }) {
  const t = useText(messages)
  return value === null ? (
    <span className="faint nowrap">{t('equality.notShown')}</span>
  ) : (
    t('equality.number', { value })
  )
}

/** How often the group stands in the counts for once in the population, with its range, and the word for it. */
function Ratio({ row }: { row: ShownRow }) {
  const t = useText(messages)
  if (row.reading === null) return '–'
  const word = t(`equality.reading.${row.reading}`)
  if (row.ratio === null || row.ratioLow === null || row.ratioHigh === null)
    return <span className="faint">{word}</span>
  return (
    <>
      <b>{t('equality.times', { ratio: row.ratio })}</b>{' '}
      <span className="quiet small">{t('equality.timesRange', { low: row.ratioLow, high: row.ratioHigh })}</span>
      <br />
      {word}
    </>
  )
}

/** Units of the whole bar: narrow enough that a phone shows the words beside it. */
const WIDTH = 96

/** The share as a bar, the population's share as a tick on it; a dashed empty bar where it is not shown. */
function ShareBar({ row }: { row: ShownRow }) {
  const tick = row.populationShare === null ? null : row.populationShare * WIDTH
  return (
    <svg className="sharebar" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14" aria-hidden="true">
      {row.share === null ? (
        <rect className="unk" x=".5" y="3.5" width={WIDTH - 1} height="7" />
      ) : (
        <rect y="3" width={row.share * WIDTH} height="8" />
      )}
      {tick !== null && <path d={`M${tick.toFixed(1)} 0v14`} />}
    </svg>
  )
}
