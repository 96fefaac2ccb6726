/** The register of threats, worst first, with one threat beside it and why it stands where it does. */
import type { ReactNode } from 'react'
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  Chips,
  type Column,
  Confidence,
  Empty,
  FilterGroup,
  FilterSearch,
  Filters,
  Icon,
  LinkButton,
  Pagination,
  RangeScore,
  Section,
  StateText,
  Table,
  Tabs,
  TextField,
} from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { RegisterRow, RegisterView, StandingView } from './register.ts'
import type { ThreatType } from './words.ts'

export const typeSigns = {
  group: 'group',
  individual: 'person',
  vulnerability: 'heart',
  place: 'place',
} as const satisfies Record<ThreatType, string>

/** Names in a message's choice have no hyphens. */
export const asChoice = (name: string): string => name.replaceAll('-', '_')

type Part = { slice: string; node: ReactNode }

/** The list as an address, with these filters. */
function hrefOf(view: RegisterView, changed: Partial<Record<string, string | string[] | null>> = {}): string {
  const now: Record<string, string | string[] | null> = {
    q: view.q,
    state: view.states.filter((each) => each.checked).map((each) => each.value),
    type: view.types.filter((each) => each.checked).map((each) => each.value),
    band: view.bands.filter((each) => each.checked).map((each) => each.value),
    only: view.only,
    page: view.page > 1 ? String(view.page) : null,
    ...changed,
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(now))
    for (const each of [value ?? []].flat()) if (each !== '') query.append(name, each)
  return query.size > 0 ? `/threats?${query}` : '/threats'
}

export function RegisterScreen(view: RegisterView & { panels: Part[] }) {
  const t = useText(messages)
  const mayRaise = useMay('threats.raise')
  const columns = useColumns(view)
  const lede = (
    <>
      {t('threats.title')} <span>{t('threats.shown', { shown: view.shown, total: view.total })}</span>
    </>
  )
  const actions = (
    <>
      <LinkButton kind="plain" href="/threats/schemes">
        {t('threats.schemesLink')}
      </LinkButton>
      {mayRaise && (
        <LinkButton kind="solid" href="/threats/new">
          {t('threats.record')}
        </LinkButton>
      )}
    </>
  )
  return (
    <Layout title={t('threats.title')} lede={lede} density="compact" tabs={<Views view={view} />} actions={actions}>
      <div className="register">
        <RegisterFilters view={view} />
        <div className="list">
          <FilterChips view={view} />
          {view.rows.length > 0 ? (
            <Table
              dense
              caption={t('threats.list')}
              captionHidden
              columns={columns}
              rows={view.rows}
              keyOf={(row) => row.id}
              rowClassName={(row) => (row.id === view.peek?.row.id ? 'sel' : undefined)}
            />
          ) : (
            <Empty action={<a href="/threats">{t('threats.clear')}</a>}>{t('threats.none')}</Empty>
          )}
          <Pagination page={view.page} of={view.pages} href={(page) => hrefOf(view, { page: String(page) })} />
          <ExportForm view={view} />
          {view.panels.map((part) => part.node)}
        </div>
        {view.peek && <PeekPart view={view} peek={view.peek} />}
      </div>
    </Layout>
  )
}

function Views({ view }: { view: RegisterView }) {
  const t = useText(messages)
  const tab = (only: string | null, text: string) => ({
    href: only ? `/threats?only=${only}` : '/threats',
    text,
    current: view.only === only,
  })
  return (
    <Tabs
      label={t('threats.views')}
      tabs={[
        tab(null, t('threats.viewOpen')),
        tab('review-overdue', t('threats.viewReview')),
        tab('leads-missing', t('threats.viewLeads')),
        tab('not-assessed', t('threats.viewBare')),
      ]}
    />
  )
}

function RegisterFilters({ view }: { view: RegisterView }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Filters action="/threats" {...(view.only ? { keep: { only: view.only } } : {})}>
      <FilterSearch label={t('threats.find')} name="q" value={view.q} />
      <FilterGroup
        legend={t('threats.state')}
        name="state"
        options={view.states.map((each) => ({
          ...each,
          text: t('threats.stateName', { state: asChoice(each.value) }),
        }))}
      />
      <FilterGroup
        legend={t('threats.type')}
        name="type"
        options={view.types.map((each) => ({ ...each, text: t('threats.typeShort', { type: each.value }) }))}
      />
      <FilterGroup
        legend={t('threats.band')}
        name="band"
        options={view.bands.map((each) => ({ ...each, text: each.name[language] }))}
      />
    </Filters>
  )
}

function FilterChips({ view }: { view: RegisterView }) {
  const t = useText(messages)
  const language = useLanguage()
  const without = (name: 'type' | 'band', value: string) =>
    hrefOf(view, {
      page: null,
      [name]: view[`${name}s`].filter((each) => each.checked && each.value !== value).map((each) => each.value),
    })
  const chips = [
    ...(view.q ? [{ text: view.q, removeHref: hrefOf(view, { q: null, page: null }) }] : []),
    ...view.types
      .filter((each) => each.checked)
      .map(({ value }) => ({ text: t('threats.typeShort', { type: value }), removeHref: without('type', value) })),
    ...view.bands
      .filter((each) => each.checked)
      .map(({ value, name }) => ({ text: name[language], removeHref: without('band', value) })),
  ]
  return <Chips chips={chips} clearHref="/threats" />
}

function useColumns(view: RegisterView): Column<RegisterRow>[] {
  const t = useText(messages)
  const language = useLanguage()
  return [
    {
      head: t('threats.rank'),
      numeric: true,
      cell: (row) => (row.rank === null ? '–' : row.isShared ? t('threats.rankShared', { rank: row.rank }) : row.rank),
    },
    { head: t('threats.ref'), className: 'id', cell: (row) => row.reference },
    { head: t('threats.name'), rowHeader: true, cell: (row) => <a href={`/threats/${row.id}`}>{row.name}</a> },
    {
      head: <span className="sr">{t('threats.type')}</span>,
      className: 'ty',
      cell: (row) => <Icon name={typeSigns[row.type]} label={t('threats.typeName', { type: row.type })} />,
    },
    {
      head: t('threats.what'),
      className: 'wt',
      cell: (row) => <span lang={row.language}>{row.asksReason ? t('threats.reasonFirst') : row.what}</span>,
    },
    {
      head: t('threats.score'),
      numeric: true,
      sorted: 'descending',
      cell: (row) => (row.score === null ? <span className="faint">–</span> : <ScoreLink row={row} view={view} />),
    },
    {
      head: t('threats.range'),
      className: 'rg',
      cell: (row) =>
        row.score === null ? null : (
          <RangeScore small score={row.score} low={row.low ?? row.score} high={row.high ?? row.score} />
        ),
    },
    {
      head: t('threats.confidence'),
      cell: (row) => (row.confidence ? <Confidence level={row.confidence} wordHidden /> : null),
    },
    { head: t('threats.band'), cell: (row) => row.bandName?.[language] ?? '' },
    { head: t('threats.state'), cell: (row) => t('threats.stateName', { state: asChoice(row.state) }) },
    { head: t('threats.lead'), className: 'ow', cell: (row) => <LeadCell row={row} /> },
    { head: t('threats.reviewDue'), cell: (row) => <DueCell row={row} /> },
  ]
}

function ScoreLink({ row, view }: { row: RegisterRow; view: RegisterView }) {
  const t = useText(messages)
  if (row.asksReason) return <b>{row.score}</b>
  return (
    <a href={hrefOf(view, { peek: row.id })} aria-label={`${row.score}. ${t('threats.whyHere')}: ${row.name}`}>
      <b>{row.score}</b>
    </a>
  )
}

function LeadCell({ row }: { row: RegisterRow }) {
  const t = useText(messages)
  if (row.leads)
    return (
      <StateText tone="bad">
        {t(row.leads === 'escalated' ? 'threats.leadsEscalated' : 'threats.leadsFlagged')}
      </StateText>
    )
  return row.lroName ?? <span className="faint">{t('threats.noLead')}</span>
}

function DueCell({ row }: { row: RegisterRow }) {
  const t = useText(messages)
  const language = useLanguage()
  if (row.bare)
    return (
      <StateText tone={row.bare.workUnderWay ? 'bad' : 'warn'}>
        {t(row.bare.workUnderWay ? 'threats.bareWork' : 'threats.bareWait', { days: row.bare.days })}
      </StateText>
    )
  if (row.overdueDays !== null) return <b className="bad-t">{t('threats.reviewOver', { days: row.overdueDays })}</b>
  return row.reviewDueOn ? formatDate(language, row.reviewDueOn) : null
}

function ExportForm({ view }: { view: RegisterView }) {
  const t = useText(messages)
  if (!useMay('threats.export')) return null
  const kept = new URLSearchParams(hrefOf(view).split('?')[1] ?? '')
  return (
    <Section title={t('threats.exportTitle')} calm>
      <form className="form" method="get" action="/threats/register.csv">
        {[...kept].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <TextField name="recipient" label={t('threats.recipient')} required />
        <Button kind="second">{t('threats.exportCsv')}</Button>
      </form>
    </Section>
  )
}

function PeekPart({
  view,
  peek: { row, factors, standing },
}: {
  view: RegisterView
  peek: NonNullable<RegisterView['peek']>
}) {
  const t = useText(messages)
  return (
    <aside className="peek" id="peek" aria-labelledby="peek-name">
      <header>
        <div>
          <p className="id faint">{row.reference}</p>
          <h2 id="peek-name">{row.name}</h2>
        </div>
        <div className="row">
          <LinkButton href={`/threats/${row.id}`}>{t('threats.open')}</LinkButton>
          <a className="btn plain" href={hrefOf(view)} aria-label={t('threats.closePeek')}>
            <Icon name="cross" />
          </a>
        </div>
      </header>
      <p className="small" lang={row.language}>
        {row.what}
      </p>
      {row.score !== null && (
        <p className="score">
          <b>{row.score}</b>
          <span className="quiet">
            {t('threats.scoreLine', { low: row.low ?? 0, high: row.high ?? 0, confidence: row.confidence ?? '' })}
          </span>
        </p>
      )}
      <FactorBars factors={factors} />
      {standing && <StandingPart standing={standing} heading="h3" />}
    </aside>
  )
}

/** Factors as bars; an unknown one is an empty, dashed bar and the word. */
export function FactorBars({
  factors,
}: {
  factors: { label: { en: string; cy: string }; level: number | null; of: number }[]
}) {
  const t = useText(messages)
  const language = useLanguage()
  if (factors.length === 0) return null
  return (
    <table className="fact">
      <caption className="sr">{t('threats.factorsCarry')}</caption>
      <tbody>
        {factors.map(({ label, level, of }) => (
          <tr key={label.en}>
            <th scope="row">{label[language]}</th>
            <td>
              <svg viewBox="0 0 80 8" aria-hidden="true">
                {level === null ? (
                  <rect className="unk" x=".5" y=".5" width="79" height="7" />
                ) : (
                  <rect width={(80 * level) / of} height="8" />
                )}
              </svg>
            </td>
            <td className={level === null ? 'warn-t' : undefined}>
              {level === null ? t('threats.unknown') : t('threats.levelOf', { level, of })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Why it stands here, and what would change the order. */
export function StandingPart({ standing, heading: Heading }: { standing: StandingView; heading: 'h2' | 'h3' }) {
  const t = useText(messages)
  const language = useLanguage()
  const { below, reasons, overtakes, overtakenBy, isComparable } = standing
  const change = (name: string, by: NonNullable<StandingView['overtakenBy']>) => ({
    name,
    factor: by.factor[language],
    to: by.to[language],
    score: by.score,
  })
  return (
    <>
      <Heading>{t('threats.whyHere')}</Heading>
      <ul className="plainlist small">
        {below === null && <li>{t('threats.last')}</li>}
        {below && !isComparable && <li>{t('threats.notComparable', { name: below.name })}</li>}
        {below && isComparable && reasons.length === 0 && <li>{t('threats.noSingleReason', { name: below.name })}</li>}
        {below &&
          reasons.map(({ factor, level, otherLevel, points }) => (
            <li key={factor.en}>
              {t('threats.reason', {
                factor: factor[language],
                level: level[language],
                otherLevel: otherLevel[language],
                name: below.name,
                points,
              })}
            </li>
          ))}
      </ul>
      <Heading>{t('threats.whatWouldChange')}</Heading>
      <ul className="plainlist small">
        {overtakes && <li>{t('threats.overtakes', change(overtakes.above.name, overtakes.by))}</li>}
        {overtakenBy && below && <li>{t('threats.overtakenBy', change(below.name, overtakenBy))}</li>}
        {!overtakes && !overtakenBy && <li>{t('threats.orderFirm')}</li>}
      </ul>
      <p className="micro faint">{t('threats.orderHelps')}</p>
    </>
  )
}

/** Crime types with activity for which no vulnerability has an approved assessment. */
export function CrimeGapPart({ missing, of }: { missing: { crimeType: string; count: number }[]; of: number }) {
  const t = useText(messages)
  return (
    <Section title={t('threats.crimeGap')} calm why={t('threats.crimeGapWhy', { missing: missing.length, of })}>
      {missing.length === 0 ? (
        <p>{t('threats.crimeGapNone')}</p>
      ) : (
        <Table
          dense
          caption={t('threats.crimeGap')}
          captionHidden
          rows={missing}
          keyOf={(row) => row.crimeType}
          columns={[
            { head: t('threats.crimeType'), rowHeader: true, cell: (row) => <span lang="en">{row.crimeType}</span> },
            { head: t('threats.events'), numeric: true, cell: (row) => row.count },
          ]}
        />
      )}
    </Section>
  )
}
