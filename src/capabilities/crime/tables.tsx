/** Tables: counts by area, type and month, where a month that is not held is a dash read as "not held"; and what an import brought. */
import { formatDate, formatNumber, say, useLanguage, useText } from '../../platform/language.tsx'
import { type Column, Details, Section, Table } from '../../ui/components/index.ts'
import { messages, typeKey } from './messages.ts'
import type { AreaCounts, CountsView, FileResult, ImportView } from './words.ts'

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
    cell: (area) => (area.code === 'all' ? t('crime.all') : <AreaName area={area} />),
  }
  const all = { areaId: null, code: 'all', name: null, types: [], ...view.all }
  return (
    <Table
      dense
      caption={t('crime.byArea')}
      captionHidden
      rows={[...view.areas, all]}
      keyOf={(area) => area.code || 'none'}
      columns={[name, ...months]}
    />
  )
}

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
      columns={[{ head: t('crime.file'), rowHeader: true, cell: (result) => <FileName {...result} /> }, ...counts]}
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
      <p className="bad-t">{t('crime.refusedFile')}</p>
      <ul className="plainlist small">
        {refusedBecause.map(({ message, args }) => (
          <li key={message}>{say(language, message, { file: name, ...args })}</li>
        ))}
      </ul>
    </>
  )
}

export function Notes({ notes, notesCount }: ImportView) {
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
    </Section>
  )
}
