/** One signal explained: counts, how often shuffled data gave one as strong, who should look, what would make it go away. */
import type { ReactNode } from 'react'
import { formatDate, formatNumber, useLanguage, useText } from '../../../platform/language.tsx'
import { Section, Table, Timeline } from '../../../ui/components/index.ts'
import { messages } from './messages.ts'
import { oneScanIn, timesAsMany } from './shown-rules.ts'
import { MaximaBars, MonthBars } from './signal-charts.tsx'
import { useHowOften, usePeriod, useTypes } from './signal-words.tsx'
import type { MemberArea, ShownDecision, ShownWithout, SignalDetail } from './view-words.ts'

const b = (words: ReactNode[]) => <b>{words}</b>

/** The four explanations: a signal is not shown without all of them. */
export function Explanations({ signal }: { signal: SignalDetail }) {
  const t = useText(messages)
  return (
    <div className="expl">
      <div>
        <h3>{t('radar.counts')}</h3>
        <CountsPart signal={signal} />
      </div>
      <div>{signal.shuffles === null ? <ChangePart signal={signal} /> : <ShufflesPart signal={signal} />}</div>
      <div>
        <h3>{t('radar.whoShouldLook')}</h3>
        <Lookers signal={signal} />
        <h3>{t('radar.goAway')}</h3>
        <GoAway signal={signal} />
      </div>
    </div>
  )
}

function CountsPart({ signal }: { signal: SignalDetail }) {
  const t = useText(messages)
  const language = useLanguage()
  const types = useTypes()
  const { observed, expectedThousandths, months } = signal
  const times = timesAsMany(observed, expectedThousandths)
  const month = (of: string | undefined) => (of ? formatDate(language, of, 'month') : '')
  const label = t('radar.countsLabel', {
    types: types(signal.crimeTypes),
    first: month(months[0]?.month),
    last: month(months.at(-1)?.month),
    observed,
    expected: expectedThousandths / 1000,
    missing: months.filter((each) => each.observed === null).length,
  })
  return (
    <>
      <p className="big">
        <b>{formatNumber(language, observed)}</b> {t('radar.seen')}{' '}
        <b className="e">{t('radar.tenths', { value: expectedThousandths / 1000 })}</b> {t('radar.expected')}{' '}
        {times !== null && <span className="quiet">&nbsp; {t('radar.times', { times })}</span>}
      </p>
      <MonthBars months={months} label={label} />
    </>
  )
}

function ShufflesPart({ signal }: { signal: SignalDetail }) {
  const t = useText(messages)
  const [shuffles, atLeast] = [signal.shuffles ?? 0, signal.shufflesAtLeast ?? 0]
  const given = { shuffles, atLeast, scans: oneScanIn(shuffles, atLeast) }
  const value = signal.llr ?? 0
  return (
    <>
      <h3>{t('radar.howOften')}</h3>
      <p className="big">{t.rich('radar.nOfShuffles', { b, ...given })}</p>
      {signal.maxima && (
        <MaximaBars
          maxima={signal.maxima}
          strength={value}
          label={t('radar.maximaLabel', { shuffles, atLeast, value })}
        />
      )}
      <p className="small quiet">
        {atLeast === 0 ? t('radar.shuffledNone', { shuffles, scans: given.scans }) : t('radar.shuffled', given)}
      </p>
      {signal.isWeak && <p className="small quiet">{t('radar.weakSaid')}</p>}
    </>
  )
}

/** The companion that compares one area with its own past shuffles nothing: it says what it measured. */
function ChangePart({ signal }: { signal: SignalDetail }) {
  const t = useText(messages)
  const howOften = useHowOften()
  const months = Math.round(1_000_000 / Math.max(1, signal.pMillionths))
  const measures = signal.measures ?? {}
  return (
    <>
      <h3>{t('radar.howUnusual')}</h3>
      <p className="big">
        <b>{howOften(signal)}</b>
      </p>
      <p className="small quiet">{t('radar.changeSaid', { months })}</p>
      <p className="small">
        {t('radar.changeKind', { climb: String(measures.climb ?? 0) })}{' '}
        {t('radar.changeBasis', { byShares: String(measures.byShares ?? 0) })}{' '}
        {t('radar.changeMonths', { months: measures.monthsCompared ?? 0 })}
      </p>
      {signal.isWeak && <p className="small quiet">{t('radar.weakSaid')}</p>}
    </>
  )
}

function Lookers({ signal }: { signal: SignalDetail }) {
  const t = useText(messages)
  const language = useLanguage()
  const types = useTypes()
  if (signal.lookers.length === 0) return <p className="small">{t('radar.lookNobody')}</p>
  return (
    <ul className="look">
      {signal.lookers.map((looker) =>
        looker.kind === 'area' ? (
          <li key={looker.areaId}>
            <b>{t('radar.lookAreaName', { name: looker.name[language] })}</b>
            <span>
              {looker.areas === looker.of
                ? t('radar.lookAreaAll')
                : t('radar.lookArea', { areas: looker.areas, of: looker.of })}
            </span>
          </li>
        ) : (
          <li key={looker.id}>
            <b>{looker.lead ? t('radar.lookThreatLead', { lead: looker.lead }) : t('radar.lookThreatNoLead')}</b>
            <span>
              {t.rich('radar.lookThreat', {
                reference: looker.reference,
                name: looker.name,
                types: types(looker.crimeTypes),
                place: looker.place[language],
                a: (words) => <a href={`/threats/${looker.id}`}>{words}</a>,
              })}
            </span>
          </li>
        ),
      )}
    </ul>
  )
}

function GoAway({ signal }: { signal: SignalDetail }) {
  const t = useText(messages)
  return (
    <>
      {signal.without.length === 0 && (
        <p className="small">{t(signal.method === 'scan' ? 'radar.withoutNone' : 'radar.withoutNotAsked')}</p>
      )}
      {signal.without.map((without) => (
        <WithoutLine key={`${without.part} ${without.name} ${without.lsoaCode}`} without={without} signal={signal} />
      ))}
      <p className="small quiet">{t('radar.unplaced', { count: signal.unplaced })}</p>
    </>
  )
}

function WithoutLine({ without, signal }: { without: ShownWithout; signal: SignalDetail }) {
  const t = useText(messages)
  const language = useLanguage()
  const { part, held, observed, expectedThousandths, shufflesAtLeast } = without
  const name = part === 'month' ? formatDate(language, without.name, 'month') : without.named[language]
  const expected = expectedThousandths / 1000
  return (
    <p className="small">
      {t(`radar.without.${part}`, { held, all: signal.observed, name, observed, expected })}{' '}
      {signal.shuffles !== null && `${t('radar.withoutShuffles', { atLeast: shufflesAtLeast })} `}
      <b>{t(without.wouldStand ? 'radar.wouldStand' : 'radar.wouldGo')}</b>
    </p>
  )
}

/** The areas of the signal, and the way to what was counted in their districts. */
export function Members({ signal }: { signal: SignalDetail }) {
  const t = useText(messages)
  const language = useLanguage()
  const period = usePeriod()
  const districts = new Map(signal.members.flatMap(({ district }) => (district ? [[district.id, district.name]] : [])))
  const asked = new URLSearchParams(signal.crimeTypes.map((type) => ['type', type]))
  return (
    <Section title={t('radar.theAreas', { count: signal.members.length })} why={period(signal)} calm>
      <Table<MemberArea>
        dense
        caption={t('radar.theAreas', { count: signal.members.length })}
        captionHidden
        rows={signal.members}
        keyOf={({ code }) => code}
        columns={[
          {
            head: t('radar.areaName'),
            rowHeader: true,
            cell: ({ name, isCentre }) => (
              <>
                {name[language]} {isCentre && <span className="faint">{t('radar.centre')}</span>}
              </>
            ),
          },
          { head: t('radar.areaCode'), cell: ({ code }) => code },
          {
            head: t('radar.district'),
            cell: ({ district }) => district?.name[language] ?? t('radar.districtUnknown'),
          },
        ]}
      />
      {[...districts].map(([id, name]) => (
        <p key={id} className="small">
          <a href={`/crime/places/${id}?${asked}`}>{t('radar.theCounts', { district: name[language] })}</a>
        </p>
      ))}
    </Section>
  )
}

/** Everything that was decided, newest first. Nothing when nothing was. */
export function Decisions({ decisions }: { decisions: ShownDecision[] }) {
  const t = useText(messages)
  if (decisions.length === 0) return null
  return (
    <Section title={t('radar.decisions')} calm>
      <Timeline
        label={t('radar.decisions')}
        events={decisions.map((decision) => ({
          key: decision.id,
          at: decision.at,
          what: <DecisionLine decision={decision} />,
          who: decision.by || t('radar.byRadar'),
        }))}
      />
    </Section>
  )
}

function DecisionLine({ decision }: { decision: ShownDecision }) {
  const t = useText(messages)
  const { did, leadsTo, because, language, isUndone } = decision
  return (
    <>
      <b>{t('radar.decision', { did })}</b>{' '}
      {leadsTo && (
        <a href={leadsTo.href}>
          {leadsTo.reference} {leadsTo.name}
        </a>
      )}{' '}
      {because && <q lang={language}>{because}</q>} {isUndone && <span className="faint">{t('radar.isUndone')}</span>}
    </>
  )
}
