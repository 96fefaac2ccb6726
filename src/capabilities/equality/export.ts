/** The counts of a supply as a file: what the page shows and not one number more, with its marking, source and recipient. */
import { csvOf } from '../../platform/documents/csv.ts'
import { formatDate, type Language, textIn } from '../../platform/language.tsx'
import { messages } from './messages.ts'
import type { ShownRow, ShownTable, SupplyView } from './words.ts'

const heads = [
  'measure',
  'theme',
  'from',
  'to',
  'characteristic',
  'group',
  'count',
  'total',
  'share',
  'population',
  'ratio',
  'readingHead',
  'source',
  'populationSource',
  'dpia',
] as const

/** In the reader's language, for `recipient`. `today` is a local day. */
export function tablesCsv(view: SupplyView, language: Language, recipient: string, today: string): Promise<Uint8Array> {
  const t = textIn(language, messages)
  const { supply, tables } = view
  const reading = (row: ShownRow) => (row.reading ? t(`equality.reading.${row.reading}`) : '')
  const count = (value: number | null) => value ?? t('equality.notShown')
  const line = (table: ShownTable, row: ShownRow) => [
    table.measure,
    table.theme || t('equality.wholeMeasure'),
    table.periodFrom,
    table.periodTo,
    table.characteristic,
    row.groupName,
    count(row.count),
    count(table.total),
    row.share === null ? '' : t('equality.percent', { share: row.share }),
    row.population,
    row.ratio === null ? '' : row.ratio.toFixed(2),
    reading(row),
    supply.source,
    supply.populationSource,
    supply.dpiaReference,
  ]
  return csvOf(
    heads.map((key) => t(`equality.${key}`)),
    tables.flatMap((table) => table.rows.map((row) => line(table, row))),
    { marking: supply.marking, language, recipient, day: formatDate(language, today, 'long') },
  )
}
