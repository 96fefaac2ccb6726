/** Screens for counts of crime. A month that is not held is a gap everywhere: shaded in the chart, a dash in the tables. */
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { TrendChart } from '../../ui/charts/index.ts'
import {
  Button,
  Empty,
  FilterGroup,
  Filters,
  LinkButton,
  Notice,
  Section,
  Select,
  Tabs,
  TextField,
} from '../../ui/components/index.ts'
import { useFrame, useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { AreaTable, AreaTypeTable, TypeTable, useTypeName } from './tables.tsx'
import type { CountsView } from './words.ts'

const LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'

/** Sub-navigation of the pages of crime. */
export function CrimeTabs({ current }: { current: 'counts' | 'no-boundary' | 'imports' }) {
  const t = useText(messages)
  const mayImport = useMay('crime.import')
  const tabs = [
    { href: '/crime', text: t('crime.counts'), current: current === 'counts' },
    { href: '/crime/no-boundary', text: t('crime.noBoundary'), current: current === 'no-boundary' },
    ...(mayImport ? [{ href: '/crime/imports', text: t('crime.imports'), current: current === 'imports' }] : []),
  ]
  return <Tabs label={t('crime.sections')} tabs={tabs} />
}

/** Types that were chosen may be crime, incidents or both. */
const nameOfSum = ({ counted, incidents }: CountsView): string =>
  counted === 'chosen' ? (incidents.total > 0 ? 'both' : 'crime') : counted

/** First and last month of what is shown, in words. */
function usePeriod(view: CountsView): { from: string; to: string } {
  const language = useLanguage()
  const month = (of: string | undefined) => (of ? formatDate(language, of, 'month') : '')
  return { from: month(view.months[0]?.month), to: month(view.months.at(-1)?.month) }
}

export function CrimeScreen(view: CountsView) {
  const t = useText(messages)
  const mayImport = useMay('crime.import')
  const period = usePeriod(view)
  const span = (words: React.ReactNode[]) => <span>{words}</span>
  const importLink = mayImport && <LinkButton href="/crime/imports/new">{t('crime.import')}</LinkButton>
  if (view.months.length === 0)
    return (
      <Layout title={t('crime.title')} lede={t.rich('crime.ledeEmpty', { span })} tabs={<CrimeTabs current="counts" />}>
        <Empty action={importLink}>{t('crime.empty')}</Empty>
      </Layout>
    )
  return (
    <Layout
      title={t('crime.title')}
      lede={t.rich('crime.lede', { ...period, counted: nameOfSum(view), span })}
      tabs={<CrimeTabs current="counts" />}
      actions={importLink}
      density="compact"
    >
      <Counts view={view} action="/crime" />
    </Layout>
  )
}

export function PlaceScreen(view: CountsView) {
  const t = useText(messages)
  const language = useLanguage()
  const period = usePeriod(view)
  const name = view.area?.name[language] ?? ''
  const lede = t.rich('crime.placeLede', {
    name,
    ...period,
    counted: nameOfSum(view),
    span: (words) => <span>{words}</span>,
  })
  return (
    <Layout title={`${t('crime.title')}: ${name}`} lede={lede} tabs={<CrimeTabs current="counts" />} density="compact">
      {view.areas.length === 0 ? (
        <Notice tone="warn" title={t('crime.noLsoas')} />
      ) : (
        <Counts view={view} action={`/crime/places/${view.area?.id}`} />
      )}
    </Layout>
  )
}

/** Filters, the trend, the tables and the way to take them away. */
function Counts({ view, action }: { view: CountsView; action: string }) {
  const t = useText(messages)
  const language = useLanguage()
  const place = view.area?.name[language] ?? t('crime.wholeForce')
  const shown = view.counted === 'crime' ? view.crime : view.all
  const months = view.months.map(({ month }, i) => ({ month, count: shown.months[i] ?? null }))
  return (
    <div className="register">
      <CountFilters view={view} action={action} />
      <div className="stack">
        <TrendChart
          title={t('crime.trend', { place, counted: view.counted })}
          unit={t('crime.events')}
          months={months}
        />
        <Section title={t('crime.byArea')}>
          <AreaTable view={view} />
        </Section>
        <Section title={t('crime.byType')}>
          <TypeTable view={view} />
        </Section>
        {/* By census area it would be a thousand rows: those are in the file. */}
        {view.area?.kind !== 'authority' && (
          <Section title={t('crime.byAreaAndType')} why={t('crime.byAreaAndTypeWhy')}>
            <AreaTypeTable view={view} />
          </Section>
        )}
      </div>
      <aside className="stack">
        <ExportForm view={view} />
        <SourceLine />
      </aside>
    </div>
  )
}

function CountFilters({ view, action }: { view: CountsView; action: string }) {
  const t = useText(messages)
  const language = useLanguage()
  const typeName = useTypeName()
  const { asked, choices } = view
  const areas = choices.areas.map(({ id, name, depth }) => ({
    value: id,
    text: `${'\u2003'.repeat(depth)}${name[language]}`,
  }))
  const types = choices.types.map((type) => ({
    value: type,
    text: typeName(type),
    checked: asked.types.includes(type),
  }))
  const month = (of: string) => formatDate(language, of, 'month')
  return (
    <Filters action={action}>
      <MonthField name="from" label={t('crime.from')} value={asked.from} view={view} />
      <MonthField name="to" label={t('crime.to')} value={asked.to} view={view} />
      {choices.monthsHeld > 0 && (
        <p className="micro faint">
          {t('crime.held', {
            count: choices.monthsHeld,
            first: month(choices.firstHeld),
            last: month(choices.lastHeld),
          })}
        </p>
      )}
      {action === '/crime' && (
        <Select
          name="area"
          label={t('crime.area')}
          options={areas}
          value={asked.areaId}
          empty={t('crime.wholeForce')}
        />
      )}
      <FilterGroup legend={t('crime.types')} name="type" options={types} />
    </Filters>
  )
}

function MonthField({ name, label, value, view }: { name: string; label: string; value: string; view: CountsView }) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>{' '}
      <input
        id={name}
        name={name}
        type="month"
        pattern="[0-9]{4}-[0-9]{2}"
        placeholder={view.choices.lastHeld}
        defaultValue={value}
      />
    </p>
  )
}

/** What is shown as a file: the same question, and for whom. */
function ExportForm({ view }: { view: CountsView }) {
  const t = useText(messages)
  const { from, to, areaId, types } = view.asked
  return (
    <Section title={t('crime.exportTitle')} why={t('crime.exportWhy')} calm>
      <form method="get" action="/crime/counts.csv" className="form">
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="area" value={areaId} />
        {types.map((type) => (
          <input key={type} type="hidden" name="type" value={type} />
        ))}
        <TextField name="recipient" label={t('crime.recipient')} maxLength={200} required />
        <Button kind="second">{t('crime.export')}</Button>
      </form>
    </Section>
  )
}

/** Where the figures come from, and how they are counted. */
export function SourceLine() {
  const t = useText(messages)
  const isInvented = useFrame().force?.demo ?? false
  return (
    <div className="small quiet">
      <p>
        {isInvented
          ? t('crime.sourceInvented')
          : t.rich('crime.source', { a: (words) => <a href={LICENCE}>{words}</a> })}
      </p>
      <p>{t('crime.howCounted')}</p>
    </div>
  )
}
