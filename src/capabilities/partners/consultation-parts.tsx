/** Parts of screens that show consultations: how one stands, its line in a list, the table of many. */
import type { Said } from '../../platform/form.ts'
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { Table, Tag } from '../../ui/components/index.ts'
import { messages } from './messages.ts'
import type { ConsultationShown } from './view-words.ts'

const tones = { asked: 'warn', answered: 'good', 'no-reply': 'line', 'not-asked': 'line' } as const

export function StateTag({ consultation }: { consultation: ConsultationShown }) {
  const t = useText(messages)
  return <Tag tone={tones[consultation.state]}>{t(`partners.state.${consultation.state}`)}</Tag>
}

/** What was asked, or why nothing was; in the language in which it was written. */
export function Asked({ consultation: { question, notAskedBecause, language } }: { consultation: ConsultationShown }) {
  const t = useText(messages)
  const words = question ?? t('partners.notAskedLine', { because: notAskedBecause ?? '' })
  return <span lang={language}>{words}</span>
}

export function AboutThreat({ consultation: { threat } }: { consultation: ConsultationShown }) {
  if (threat === null) return null
  return (
    <a href={threat.href}>
      <span className="id">{threat.reference}</span> {threat.title}
    </a>
  )
}

type Told = Pick<ConsultationShown, 'changes' | 'state'>

/** What changed, as a list and its file say it; null where nothing is to be said. */
export function outcomeInWords({ changes, state }: Told, t: Said<'partners.changedLine' | 'partners.changeAwaited'>) {
  const last = changes.at(-1)
  if (last) return t('partners.changedLine', { kind: last.kind, text: last.text })
  return state === 'answered' ? t('partners.changeAwaited') : null
}

export function Outcome({ consultation }: { consultation: Told }) {
  const t = useText(messages)
  const words = outcomeInWords(consultation, t)
  if (words === null) return null
  return consultation.changes.length > 0 ? words : <span className="warn-t">{words}</span>
}

/** The consultations of one agency. */
export function ConsultationTable({ consultations }: { consultations: ConsultationShown[] }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Table
      caption={t('partners.consultations')}
      captionHidden
      rows={consultations}
      keyOf={(each) => each.id}
      columns={[
        {
          head: t('partners.what'),
          rowHeader: true,
          cell: (each) => (
            <a href={`/partners/consultations/${each.id}`}>
              <Asked consultation={each} />
            </a>
          ),
        },
        { head: t('partners.when'), cell: (each) => formatDate(language, each.askedOn ?? each.recordedOn) },
        { head: t('partners.stateFilter'), cell: (each) => <StateTag consultation={each} /> },
        { head: t('partners.about'), cell: (each) => <AboutThreat consultation={each} /> },
        { head: t('partners.changed'), cell: (each) => <Outcome consultation={each} /> },
      ]}
    />
  )
}
