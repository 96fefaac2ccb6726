import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { PMark } from '../components/p-mark.tsx'
import { ScrollRegion } from '../components/table.tsx'
import { messages } from './messages.ts'
import type { StrandBar } from './p-timeline-rows.ts'

/** A hold as those may see it who may not know more: where it lies, and what to do. Never why. */
export type TimelineGate = { on: string; label: string }

/** The text twin of the four strands: every bar and every gate in words. */
export function TimelineTable({ title, bars, gates }: { title: string; bars: StrandBar[]; gates: TimelineGate[] }) {
  const language = useLanguage()
  const t = useText(messages)
  return (
    <details className="twin">
      <summary>{t('ui.chart.asTable')}</summary>
      <ScrollRegion label={t('ui.chart.tableOf', { title })}>
        <table>
          <thead>
            <tr>
              {(['strand', 'action', 'from', 'to', 'state'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`ui.timeline.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.key}>
                <td>
                  <PMark p={bar.p} word small />
                </td>
                <th scope="row">{bar.label}</th>
                <td className="nowrap">{formatDate(language, bar.from)}</td>
                <td className="nowrap">{formatDate(language, bar.to)}</td>
                <td>{t(bar.caution ? `ui.timeline.caution.${bar.state}` : `ui.timeline.state.${bar.state}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {gates.map((gate) => (
        <p key={gate.on + gate.label} className="small">
          {t('ui.timeline.gateOn', { day: formatDate(language, gate.on), label: gate.label })}
        </p>
      ))}
    </details>
  )
}
