/** All signals, found again by words, state, type and method; dismissed ones stay here. */
import { useLanguage, useText } from '../../../platform/language.tsx'
import {
  Button,
  Empty,
  FilterGroup,
  FilterSearch,
  Filters,
  Pagination,
  Section,
  TextField,
} from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { Layout } from '../../../ui/layout.tsx'
import { messages } from '../inbox/messages.ts'
import { typeIn } from '../inbox/signal-words.tsx'
import { RadarTabs } from '../inbox/tabs.tsx'
import { messages as listMessages } from './messages.ts'
import { SignalsTable } from './signals-table.tsx'
import type { SignalsView } from './words.ts'

export function SignalsScreen(view: SignalsView) {
  const t = useText(listMessages)
  const { shown, total, signals, asked, pages } = view
  const lede = t.rich('radar.listLede', { shown, total, span: (words) => <span>{words}</span> })
  return (
    <Layout title={t('radar.listTitle')} lede={lede} tabs={<RadarTabs current="signals" />} density="compact">
      <div className="register">
        <SignalFilters view={view} />
        <div className="list">
          {signals.length === 0 ? (
            <Empty action={<a href="/radar/signals">{t('radar.listClear')}</a>}>{t('radar.listNone')}</Empty>
          ) : (
            <SignalsTable signals={signals} caption={t('radar.listTitle')} />
          )}
          <Pagination page={asked.page} of={pages} href={(page) => `/radar/signals?${queryOf(view, page)}`} />
          <ExportForm view={view} />
        </div>
      </div>
    </Layout>
  )
}

function queryOf({ asked }: SignalsView, page: number): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of fieldsOf(asked)) query.append(name, value)
  if (page > 1) query.set('page', String(page))
  return query
}

const fieldsOf = ({ q, state, type, method, weak }: SignalsView['asked']): [string, string][] => [
  ...(q ? [['q', q] as [string, string]] : []),
  ...state.map((each) => ['state', each] as [string, string]),
  ...type.map((each) => ['type', each] as [string, string]),
  ...method.map((each) => ['method', each] as [string, string]),
  ...(weak ? [['weak', '1'] as [string, string]] : []),
]

function SignalFilters({ view: { asked, choices } }: { view: SignalsView }) {
  const t = useText(messages)
  const words = useText(listMessages)
  const language = useLanguage()
  return (
    <Filters action="/radar/signals">
      <FilterSearch label={words('radar.listFind')} name="q" value={asked.q} />
      <FilterGroup
        legend={t('radar.state')}
        name="state"
        options={choices.states.map(({ value, count }) => ({
          value,
          count,
          text: t('radar.stateName', { state: value }),
          checked: asked.state.includes(value),
        }))}
      />
      <FilterGroup
        legend={words('radar.listWeakOnly')}
        name="weak"
        options={[{ value: '1', count: choices.weak, text: t('radar.tagWeak'), checked: asked.weak }]}
      />
      <FilterGroup
        legend={words('radar.listMethod')}
        name="method"
        options={choices.methods.map(({ value, count }) => ({
          value,
          count,
          text: t('radar.methodName', { method: value }),
          checked: asked.method.includes(value),
        }))}
      />
      <FilterGroup
        legend={t('radar.types')}
        name="type"
        options={choices.types.map(({ value, count }) => ({
          value,
          count,
          text: typeIn(language, value),
          checked: asked.type.includes(value),
        }))}
      />
    </Filters>
  )
}

/** What is listed as a file: the same question, and for whom. */
function ExportForm({ view }: { view: SignalsView }) {
  const t = useText(listMessages)
  if (!useMay('radar.export')) return null
  return (
    <Section title={t('radar.exportTitle')} calm>
      <form method="get" action="/radar/signals.csv" className="form">
        {fieldsOf(view.asked).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <TextField name="recipient" label={t('radar.recipient')} maxLength={200} required />
        <Button kind="second">{t('radar.exportCsv')}</Button>
      </form>
    </Section>
  )
}
