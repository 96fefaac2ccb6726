/** How often what a method found was worth developing, with its range: the radar evaluates itself. */
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { placeOnScale, Table } from '../../../ui/components/index.ts'
import { messages } from '../inbox/messages.ts'
import { messages as listMessages } from './messages.ts'
import type { HitRate } from './words.ts'

export function HitRates({ rates }: { rates: HitRate[] }) {
  const t = useText(listMessages)
  const method = useText(messages)
  const language = useLanguage()
  if (rates.length === 0) return <p className="quiet">{t('radar.ratesNone')}</p>
  return (
    <Table<HitRate>
      dense
      caption={t('radar.rates')}
      captionHidden
      rows={rates}
      keyOf={({ method: of, from }) => `${of} ${from}`}
      columns={[
        {
          head: t('radar.rateMethod'),
          rowHeader: true,
          cell: (rate) => method('radar.methodName', { method: rate.method }),
        },
        {
          head: t('radar.rateQuarter'),
          cell: ({ from }) =>
            from ? t('radar.rateQuarterOf', { month: formatDate(language, from, 'month') }) : t('radar.rateAll'),
        },
        { head: t('radar.rateDecided'), numeric: true, cell: ({ decided }) => decided },
        { head: t('radar.rateDeveloped'), numeric: true, cell: ({ developed }) => developed },
        {
          head: t('radar.rateShare'),
          numeric: true,
          cell: ({ rate }) => (rate === null ? '' : t('radar.rateSaid', { share: rate })),
        },
        { head: t('radar.rateRange'), className: 'rate', cell: (rate) => <RateBar rate={rate} /> },
      ]}
    />
  )
}

const WIDTH = 120

/** The rate as a dot on the bar of its range, and the same in words. */
function RateBar({ rate: { rate, low, high } }: { rate: HitRate }) {
  const t = useText(listMessages)
  const at = (share: number) => placeOnScale(share, 0, 1, WIDTH)
  if (rate === null) return null
  return (
    <>
      <svg viewBox={`-4 0 ${WIDTH + 8} 14`} role="img" aria-label={t('radar.rateLabel', { rate, low, high })}>
        <path className="base" d={`M0 7H${WIDTH}`} />
        <path className="bar" d={`M${at(low)} 7H${at(high)}`} />
        <circle cx={at(rate)} cy={7} r={3.6} />
      </svg>{' '}
      {t('radar.rateRangeSaid', { low, high })}
    </>
  )
}
