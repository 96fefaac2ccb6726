/** The schedule of an investigation as a file: one line for each thing held, with its sensitivity as it was noted last. */
import { csvOf } from '../../platform/documents/csv.ts'
import { formatDate, formatInstant, type Language, say, textIn } from '../../platform/language.tsx'
import { messages } from './messages.ts'
import type { HoldingShown, InvestigationView, LinkShown } from './view-words.ts'

const dayOrInstant = (language: Language, at: string): string =>
  at.length > 10 ? formatInstant(language, at) : formatDate(language, at)

const isHeld = ({ holds }: LinkShown): boolean => holds.some((hold) => hold.liftedAt === null)

/** The schedule in the reader's language, for `recipient`. */
export function scheduleCsv(
  { investigation, links, names, today }: InvestigationView,
  language: Language,
  recipient: string,
): Promise<Uint8Array> {
  const t = textIn(language, messages)
  const sensitivity = ({ notes: [note] }: HoldingShown): string[] =>
    note === undefined
      ? [t('disclosure.notNoted'), '', '', '']
      : [
          t(note.isSensitive ? 'disclosure.sensitive' : 'disclosure.notSensitive'),
          note.because,
          names[note.writtenBy] ?? '',
          formatInstant(language, note.writtenAt),
        ]
  const rows = links
    .filter((link) => link.endedAt === null)
    .flatMap((link) =>
      link.holdings.map((holding) => [
        investigation.reference,
        link.record.reference,
        t(`disclosure.kind.${holding.kind}`),
        say(language, holding.title.message, holding.title.args),
        dayOrInstant(language, holding.at),
        holding.marking,
        ...sensitivity(holding),
        t(isHeld(link) ? 'disclosure.heldNow' : 'disclosure.notHeldNow'),
      ]),
    )
  const heads = [
    'investigation',
    'record',
    'kind',
    'what',
    'when',
    'marking',
    'sensitivity',
    'because',
    'notedBy',
    'notedAt',
    'held',
  ] as const
  const day = formatDate(language, today)
  return csvOf(
    heads.map((head) => t(`disclosure.head.${head}`)),
    rows,
    { marking: 'OFFICIAL-SENSITIVE', language, recipient, day },
  )
}
