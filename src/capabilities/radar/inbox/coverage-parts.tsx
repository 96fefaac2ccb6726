/** What the last run could not read, the hot spots that stand, and how many false alarms to expect in the list. */
import { formatDate, formatList, formatNumber, useLanguage, useText } from '../../../platform/language.tsx'
import { Icon } from '../../../ui/components/index.ts'
import type { IconName } from '../../../ui/sprite.tsx'
import { messages } from './messages.ts'
import { useTypes } from './signal-words.tsx'
import type { RunRead } from './view-words.ts'

/** Said beside every result: an absence of data is never read as a fall. */
export function NotRead({ run }: { run: RunRead }) {
  const t = useText(messages)
  const language = useLanguage()
  const types = useTypes()
  const { coverage } = run
  const month = (of: string) => formatDate(language, of, 'monthShort')
  const list = (each: string[]) => formatList(language, each)
  const spans = coverage.runs.map(({ from, to }) => (from === to ? month(from) : `${month(from)} – ${month(to)}`))
  const months = coverage.runs.reduce((sum, each) => sum + each.months, 0)
  return (
    <section className="miss" aria-labelledby="not-read">
      <h3 id="not-read">
        <Icon name="warn" /> {t('radar.notRead')}
      </h3>
      <p>{t('radar.monthsHeld', { months, runs: list(spans) })}</p>
      <p>
        {coverage.monthsMissing.length > 0
          ? t('radar.gap', { list: list(spansOf(coverage.monthsMissing, month)) })
          : t('radar.noGap')}
      </p>
      {coverage.nearFrom && coverage.nearFrom > (run.monthFrom ?? '') && (
        <p>{t('radar.nearFrom', { month: formatDate(language, coverage.nearFrom, 'month') })}</p>
      )}
      {(['areasWithoutPlace', 'areasNotInEveryRun', 'seriesNotCompared'] as const).map(
        (what) => coverage[what] > 0 && <p key={what}>{t(`radar.${what}`, { count: coverage[what] })}</p>,
      )}
      {(coverage.areasNew ?? []).map(({ month: from, areas }) => (
        <p key={from}>{t('radar.areasNew', { count: areas, month: formatDate(language, from, 'month') })}</p>
      ))}
      {(coverage.areasEnded ?? 0) > 0 && <p>{t('radar.areasEnded', { count: coverage.areasEnded ?? 0 })}</p>}
      <p>
        {coverage.eventsNotRead > 0 ? t('radar.eventsNotRead', { count: coverage.eventsNotRead }) : t('radar.allRead')}
      </p>
      {coverage.typesNotScanned.length > 0 && (
        <p>
          {t('radar.typesNotScanned', {
            count: coverage.typesNotScanned.length,
            list: types(coverage.typesNotScanned),
          })}
        </p>
      )}
      <p>{t('radar.snapped')}</p>
    </section>
  )
}

/** Months one after the other as one span: "Mar 25 – Aug 25". */
function spansOf(months: string[], nameOf: (month: string) => string): string[] {
  const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
  const spans: [string, string][] = []
  for (const month of months) {
    const open = spans.at(-1)
    if (open && numberOf(month) === numberOf(open[1]) + 1) open[1] = month
    else spans.push([month, month])
  }
  return spans.map(([from, to]) => (from === to ? nameOf(from) : `${nameOf(from)} – ${nameOf(to)}`))
}

const courses: Record<RunRead['standing'][number]['kind'], { icon: IconName; tone?: string }> = {
  new: { icon: 'up', tone: 'bad-t' },
  consecutive: { icon: 'up', tone: 'bad-t' },
  intensifying: { icon: 'up', tone: 'bad-t' },
  persistent: { icon: 'same' },
  sporadic: { icon: 'clock' },
  oscillating: { icon: 'clock' },
  historical: { icon: 'down' },
  diminishing: { icon: 'down', tone: 'good-t' },
}

/** Hot spots in the inbox's rail; the rest are in the run. */
const STANDING_SHOWN = 8

/** Where it is always busy: not news, and so not a signal. */
export function StandingHotSpots({ run, all = false }: { run: RunRead; all?: boolean }) {
  const t = useText(messages)
  const language = useLanguage()
  const months = run.coverage.runs.reduce((sum, each) => sum + each.months, 0)
  const shown = all ? run.standing : run.standing.slice(0, STANDING_SHOWN)
  return (
    <section className="hot" aria-labelledby="standing">
      <h3 id="standing">{t('radar.standing')}</h3>
      <p className="micro quiet">{shown.length > 0 ? t('radar.standingWhy', { months }) : t('radar.standingNone')}</p>
      {shown.length > 0 && (
        <table>
          <thead className="sr">
            <tr>
              <th scope="col">{t('radar.place')}</th>
              <th scope="col">{t('radar.course')}</th>
              <th scope="col">{t('radar.monthsHot')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ lsoaCode, areaName, kind, monthsHot }) => (
              <tr key={lsoaCode}>
                <th scope="row">{areaName || lsoaCode}</th>
                <td className={courses[kind].tone ? `${courses[kind].tone} nowrap` : 'nowrap'}>
                  <Icon name={courses[kind].icon} /> {t('radar.standingKind', { kind })}
                </td>
                <td className="num">{formatNumber(language, monthsHot)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** Many looks raise some false alarms: how many to expect stands beside the list. */
export function FalseAlarms({ run }: { run: RunRead }) {
  const t = useText(messages)
  const { looks, listed, expectedFalseAlarms: expected } = run
  return (
    <section className="hot" aria-labelledby="false-alarms">
      <h3 id="false-alarms">{t('radar.falseAlarms')}</h3>
      <p className="small quiet">
        {listed > 0 ? t('radar.falseAlarmsSaid', { looks, listed, expected }) : t('radar.falseAlarmsNone', { looks })}
      </p>
    </section>
  )
}
