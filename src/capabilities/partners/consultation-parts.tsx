/** Parts of screens that show consultations: how one stands, its line in a list, the table of many. */
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

function Outcome({ consultation: { changes, state } }: { consultation: ConsultationShown }) {
  const t = useText(messages)
  const last = changes.at(-1)
  if (last)
    return (
      <>
        {t('partners.changedKind', { kind: last.kind })}: <span lang={last.language}>{last.text}</span>
      </>
    )
  return state === 'answered' ? <span className="warn-t">{t('partners.changeAwaited')}</span> : null
}

export function ConsultationTable({
  consultations,
  withAgency = false,
}: {
  consultations: ConsultationShown[]
  withAgency?: boolean
}) {
  const t = useText(messages)
  const language = useLanguage()
  const agency = {
    head: t('partners.agency'),
    cell: (each: ConsultationShown) => <a href={`/partners/${each.agencyId}`}>{each.agencyName[language]}</a>,
  }
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
        ...(withAgency ? [agency] : []),
        { head: t('partners.when'), cell: (each) => formatDate(language, each.askedOn ?? each.recordedOn) },
        { head: t('partners.stateFilter'), cell: (each) => <StateTag consultation={each} /> },
        { head: t('partners.about'), cell: (each) => <AboutThreat consultation={each} /> },
        { head: t('partners.changed'), cell: (each) => <Outcome consultation={each} /> },
      ]}
    />
  )
}
