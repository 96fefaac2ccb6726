/** Signals as rows: for the list of all, and for the signals of an issue. */
import { useText } from '../../../platform/language.tsx'
import { type Column, Table } from '../../../ui/components/index.ts'
import { messages } from '../inbox/messages.ts'
import { SeenExpected, SignalTag, useHowOften, usePeriod, usePlaceLine, useTypes } from '../inbox/signal-words.tsx'
import type { SignalLine } from '../inbox/view-words.ts'
import { messages as listMessages } from './messages.ts'

export function SignalsTable({ signals, caption }: { signals: SignalLine[]; caption: string }) {
  const t = useText(messages)
  const words = useText(listMessages)
  const types = useTypes()
  const period = usePeriod()
  const placeLine = usePlaceLine()
  const howOften = useHowOften()
  const columns: Column<SignalLine>[] = [
    { head: t('radar.reference'), cell: ({ reference }) => reference, className: 'id' },
    {
      head: t('radar.types'),
      rowHeader: true,
      cell: ({ id, crimeTypes }) => <a href={`/radar/signals/${id}`}>{types(crimeTypes)}</a>,
    },
    { head: t('radar.place'), cell: (signal) => placeLine(signal) },
    { head: t('radar.period'), cell: (signal) => period(signal) },
    { head: t('radar.counts'), cell: (signal) => <SeenExpected signal={signal} /> },
    { head: words('radar.howOftenShort'), cell: (signal) => howOften(signal) },
    { head: t('radar.state'), cell: (signal) => <SignalTag signal={signal} /> },
  ]
  return <Table dense caption={caption} captionHidden columns={columns} rows={signals} keyOf={({ id }) => id} />
}
