/** The explained assessment, for reader and moderator, and the history of all of them. */
import { formatDate, formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import {
  Button,
  Confidence,
  LinkButton,
  RangeScore,
  Section,
  SummaryList,
  Table,
  Tag,
  TextArea,
} from '../../../ui/components/index.ts'
import { Layout } from '../../../ui/layout.tsx'
import { messages } from '../messages.ts'
import type { Explained } from '../threat-page.ts'
import type { Threat } from '../words.ts'

type Short = Pick<Threat, 'id' | 'reference' | 'name' | 'marking'>

export function ExplainedScreen({
  threat,
  explained,
  mayDecide,
  isOwn,
}: {
  threat: Short
  explained: Explained
  mayDecide: boolean
  isOwn: boolean
}) {
  const t = useText(messages)
  const language = useLanguage()
  const { result, status } = explained
  const title = t('threats.explainedTitle', { number: explained.number, name: threat.name })
  return (
    <Layout title={title} actions={<LinkButton href={`/threats/${threat.id}`}>{threat.name}</LinkButton>}>
      <p>
        <Tag tone={status === 'approved' ? 'good' : 'line'}>{t('threats.statusName', { status })}</Tag>{' '}
        <span className="quiet">
          {t('threats.schemeUsed', { scheme: explained.scheme.name[language], version: explained.scheme.version })}
        </span>{' '}
        <a href={`/schemes/${explained.scheme.id}`}>{t('threats.schemeName')}</a>
      </p>
      {result && result.score !== null && (
        <p className="score">
          <b>{result.score}</b> <RangeScore score={result.score} low={result.low} high={result.high} />
          <span className="quiet">
            {t('threats.scoreLine', { low: result.low, high: result.high, confidence: explained.confidence ?? '' })}
          </span>
        </p>
      )}
      <Whole explained={explained} />
      {explained.sections.map((section) => (
        <Section
          key={section.key}
          title={
            section.score === null
              ? t('threats.sectionNoScore', { label: section.label[language] })
              : t('threats.sectionScore', { label: section.label[language], score: section.score })
          }
        >
          <FactorTable section={section} written={explained.language} />
        </Section>
      ))}
      {mayDecide && <Moderation threat={threat} explained={explained} />}
      {isOwn && status === 'moderation' && <p>{t('threats.ownNotice')}</p>}
    </Layout>
  )
}

function Whole({ explained }: { explained: Explained }) {
  const t = useText(messages)
  const language = useLanguage()
  const { bandName, positionName, positionBecause, assessedOn, reviewDueOn, decidedAt, moderatorName, moderationNote } =
    explained
  const rows = [
    bandName && { term: t('threats.bandLabel'), value: bandName[language] },
    {
      term: t('threats.confidence'),
      value: (
        <>
          {explained.confidence && <Confidence level={explained.confidence} />} {explained.confidenceBecause}
        </>
      ),
    },
    positionName && { term: t('threats.position'), value: `${positionName[language]}. ${positionBecause}` },
    { term: t('threats.assessors'), value: explained.assessorNames.join(', ') },
    assessedOn && { term: t('threats.assessedOn'), value: formatDate(language, assessedOn) },
    moderatorName &&
      decidedAt && {
        term: t('threats.moderator'),
        value: `${moderatorName}, ${formatInstant(language, decidedAt)}. ${moderationNote}`,
      },
    reviewDueOn && { term: t('threats.reviewDue'), value: formatDate(language, reviewDueOn) },
  ]
  return <SummaryList rows={rows.filter((row) => row !== null && row !== '' && row !== undefined)} />
}

function FactorTable({ section, written }: { section: Explained['sections'][number]; written: 'en' | 'cy' }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Table
      caption={section.label[language]}
      captionHidden
      rows={section.factors}
      keyOf={(factor) => factor.key}
      columns={[
        { head: t('threats.factor'), rowHeader: true, cell: (factor) => factor.label[language] },
        {
          head: t('threats.level'),
          cell: ({ level, of, levelName, descriptor }) =>
            level === null ? (
              <span className="warn-t">{t('threats.unknown')}</span>
            ) : (
              <>
                <b>{t('threats.levelOf', { level, of })}</b> {levelName?.[language]}
                <br />
                <span className="small quiet">{descriptor?.[language]}</span>
              </>
            ),
        },
        { head: t('threats.rationale'), cell: (factor) => <span lang={written}>{factor.rationale}</span> },
        { head: t('threats.evidence'), cell: (factor) => <span lang={written}>{factor.evidence}</span> },
      ]}
    />
  )
}

function Moderation({ threat, explained }: { threat: Short; explained: Explained }) {
  const t = useText(messages)
  const path = `/threats/${threat.id}/assessment/${explained.id}`
  return (
    <Section title={t('threats.moderationTitle')}>
      <form className="form" method="post" action={`${path}/approval`}>
        <TextArea name="note" label={t('threats.moderationNote')} rows={2} />
        <p className="row">
          <Button>{t('threats.approve')}</Button>
          <Button kind="second" formAction={`${path}/sending-back`}>
            {t('threats.sendBack')}
          </Button>
        </p>
      </form>
    </Section>
  )
}

export function HistoryScreen({ threat, all }: { threat: Short; all: Explained[] }) {
  const t = useText(messages)
  const language = useLanguage()
  const title = t('threats.historyTitle', { name: threat.name })
  return (
    <Layout title={title} actions={<LinkButton href={`/threats/${threat.id}`}>{threat.name}</LinkButton>}>
      <Table
        caption={title}
        captionHidden
        rows={all}
        keyOf={(each) => each.id}
        columns={[
          {
            head: t('threats.number'),
            rowHeader: true,
            cell: (each) => (
              <a href={`/threats/${threat.id}/assessment/${each.id}`}>
                {t('threats.explainedTitle', { number: each.number, name: threat.name })}
              </a>
            ),
          },
          { head: t('threats.status'), cell: (each) => t('threats.statusName', { status: each.status }) },
          {
            head: t('threats.assessedOn'),
            cell: (each) => (each.assessedOn ? formatDate(language, each.assessedOn) : ''),
          },
          { head: t('threats.score'), numeric: true, cell: (each) => each.result?.score ?? '–' },
          { head: t('threats.band'), cell: (each) => each.bandName?.[language] ?? '' },
          {
            head: t('threats.confidence'),
            cell: (each) => (each.confidence ? <Confidence level={each.confidence} /> : ''),
          },
          { head: t('threats.assessors'), cell: (each) => each.assessorNames.join(', ') },
          { head: t('threats.moderator'), cell: (each) => each.moderatorName ?? '' },
          {
            head: t('threats.schemeName'),
            cell: (each) =>
              t('threats.schemeUsed', { scheme: each.scheme.name[language], version: each.scheme.version }),
          },
        ]}
      />
    </Layout>
  )
}
