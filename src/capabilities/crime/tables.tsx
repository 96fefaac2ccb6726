/** Tables: counts by area, type and month, where a month that is not held is a dash read as "not held"; and what an import brought. */
import { formatDate, formatNumber, type Language, say, useLanguage, useText } from '../../platform/language.tsx'
import { type Column, Details, LinkButton, Section, Table } from '../../ui/components/index.ts'
import { isLeftOut } from './columns.ts'
import { monthSpans } from './count-rules.ts'
import type { FileResult, ImportView } from './import-words.ts'
import { messages, typeKey } from './messages.ts'
import type { AreaCounts, CountsView } from './words.ts'

/** A crime type in the reader's language; one of a force's own as it was written. */
export function useTypeName(): (crimeType: string) => string {
  const t = useText(messages)
  return (crimeType) => {
    const key = typeKey(crimeType)
    return key ? t(key) : crimeType
  }
}

type Counted = { months: (number | null)[]; total: number }

/** One column a month and the total, after the columns that name the row. */
function useMonthColumns<Row extends Counted>(view: CountsView): Column<Row>[] {
  const t = useText(messages)
  const language = useLanguage()
  const columns: Column<Row>[] = view.months.map(({ month }, i) => ({
    head: formatDate(language, month, 'monthShort'),
    numeric: true,
    cell: ({ months }) => (months[i] == null ? <NotHeld /> : formatNumber(language, months[i])),
  }))
  const total: Column<Row> = {
    head: t('crime.total'),
    numeric: true,
    cell: (row) => <b>{formatNumber(language, row.total)}</b>,
  }
  return [...columns, total]
}

function NotHeld() {
  const t = useText(messages)
  return (
    <>
      <span aria-hidden="true" className="faint">
        {t('crime.notHeldSign')}
      </span>
      <span className="sr">{t('crime.notHeld')}</span>
    </>
  )
}

function AreaName({ area }: { area: AreaCounts }) {
  const t = useText(messages)
  const language = useLanguage()
  if (area.areaId) return <a href={`/crime/places/${area.areaId}`}>{area.name?.[language]}</a>
  return <a href="/crime/no-boundary">{t('crime.noBoundary')}</a>
}

export function AreaTable({ view }: { view: CountsView }) {
  const t = useText(messages)
  const months = useMonthColumns<AreaCounts>(view)
  const name: Column<AreaCounts> = {
    head: t('crime.area'),
    rowHeader: true,
    cell: (area) => (isSum(area.code) ? t('crime.sumOf', { counted: area.code.slice(1) }) : <AreaName area={area} />),
  }
  const sums =
    view.counted === 'crime'
      ? { '=crime': view.crime, '=incidents': view.incidents, '=both': view.all }
      : { [`=${view.counted}`]: view.all }
  const below = Object.entries(sums).map(([code, sum]) => ({ areaId: null, code, name: null, types: [], ...sum }))
  return (
    <Table
      dense
      caption={t('crime.byArea')}
      captionHidden
      rows={[...view.areas, ...below]}
      keyOf={(area) => area.code || 'none'}
      columns={[name, ...months]}
    />
  )
}

/** A row of the table that is no area; no code begins so. */
const isSum = (code: string): boolean => code.startsWith('=')

export function TypeTable({ view }: { view: CountsView }) {
  const t = useText(messages)
  const typeName = useTypeName()
  const months = useMonthColumns<CountsView['types'][number]>(view)
  const name = {
    head: t('crime.type'),
    rowHeader: true,
    cell: (type: { crimeType: string }) => typeName(type.crimeType),
  }
  return (
    <Table
      dense
      caption={t('crime.byType')}
      captionHidden
      rows={view.types}
      keyOf={(type) => type.crimeType}
      columns={[name, ...months]}
    />
  )
}

export function AreaTypeTable({ view }: { view: CountsView }) {
  const t = useText(messages)
  const typeName = useTypeName()
  const rows = view.areas.flatMap((area) => area.types.map((type) => ({ area, ...type })))
  const months = useMonthColumns<(typeof rows)[number]>(view)
  return (
    <Details summary={t('crime.showAll', { count: rows.length })}>
      <Table
        dense
        caption={t('crime.byAreaAndType')}
        captionHidden
        rows={rows}
        keyOf={({ area, crimeType }) => `${area.code} ${crimeType}`}
        columns={[
          { head: t('crime.area'), cell: ({ area }) => <AreaName area={area} /> },
          { head: t('crime.type'), rowHeader: true, cell: ({ crimeType }) => typeName(crimeType) },
          ...months,
        ]}
      />
    </Details>
  )
}

/** Months as spans: "Mar 2024 – May 2024, Jan 2025". */
export const monthsInWords = (language: Language, months: readonly string[]): string =>
  monthSpans(months)
    .map(({ from, to }) =>
      [...new Set([from, to])].map((month) => formatDate(language, month, 'monthShort')).join(' – '),
    )
    .join(', ')

export function Results({ results }: { results: FileResult[] }) {
  const t = useText(messages)
  const language = useLanguage()
  const counts = (['rows', 'kept', 'duplicates', 'rejected', 'outcomesUpdated'] as const).map((of) => ({
    head: t(`crime.${of}`),
    numeric: true,
    cell: (result: FileResult) => (result.refusedBecause ? '' : formatNumber(language, result[of])),
  }))
  return (
    <Table
      caption={t('crime.result')}
      captionHidden
      rows={results.map((result, i) => ({ ...result, position: i }))}
      keyOf={({ position }) => String(position)}
      columns={[
        { head: t('crime.file'), rowHeader: true, cell: (result) => <FileName {...result} /> },
        { head: t('crime.months'), cell: ({ months }) => monthsInWords(language, months) },
        ...counts,
      ]}
    />
  )
}

function FileName({ name, refusedBecause }: FileResult) {
  const t = useText(messages)
  const language = useLanguage()
  if (!refusedBecause) return name
  return (
    <>
      {name}
      {refusedBecause.every(({ message }) => isLeftOut(message)) ? (
        <p className="quiet">{t('crime.leftOutFile')}</p>
      ) : (
        <p className="bad-t">{t('crime.refusedFile')}</p>
      )}
      <ul className="plainlist small">
        {refusedBecause.map(({ message, args }) => (
          <li key={message}>{say(language, message, { file: name, ...args })}</li>
        ))}
      </ul>
    </>
  )
}

/** Events that no longer count, and what the file says of them instead. */
export function TakenOutPart({ import: { id }, takenOut, report }: ImportView) {
  const t = useText(messages)
  const language = useLanguage()
  const typeName = useTypeName()
  const month = (of: string) => formatDate(language, of, 'monthShort')
  const count = report.changed + report.takenOut
  return (
    <Section title={t('crime.takenOutTitle')} why={t('crime.takenOutShown', { count, shown: takenOut.length })}>
      <Table
        dense
        caption={t('crime.takenOutTitle')}
        captionHidden
        rows={takenOut.map((each, i) => ({ ...each, position: i }))}
        keyOf={({ position }) => String(position)}
        columns={[
          { head: t('crime.type'), rowHeader: true, cell: ({ crimeType }) => typeName(crimeType) },
          { head: t('crime.month'), cell: (each) => month(each.month) },
          { head: t('crime.censusArea'), cell: ({ lsoaCode }) => lsoaCode },
          { head: t('crime.location'), cell: ({ location }) => location },
          {
            head: t('crime.becomes'),
            cell: ({ becomes }) =>
              becomes
                ? `${typeName(becomes.crimeType)}, ${month(becomes.month)}, ${becomes.lsoaCode}`
                : t('crime.outUnpublished'),
          },
        ]}
      />
      <p>
        <LinkButton href={`/crime/imports/${id}/taken-out.csv`}>{t('crime.downloadTakenOut')}</LinkButton>
      </p>
    </Section>
  )
}

export function Notes({ import: { id }, notes, notesCount }: ImportView) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Section title={t('crime.notes')} why={t('crime.notesShown', { count: notesCount, shown: notes.length })}>
      <Table
        caption={t('crime.notes')}
        captionHidden
        rows={notes.map((note, i) => ({ ...note, position: i }))}
        keyOf={({ position }) => String(position)}
        columns={[
          { head: t('crime.file'), rowHeader: true, cell: ({ file }) => file },
          { head: t('crime.line'), numeric: true, cell: ({ line }) => formatNumber(language, line) },
          { head: t('crime.note'), cell: ({ message, args }) => say(language, message, args) },
        ]}
      />
      <p>
        <LinkButton href={`/crime/imports/${id}/notes.csv`}>{t('crime.downloadNotes')}</LinkButton>
      </p>
    </Section>
  )
}
