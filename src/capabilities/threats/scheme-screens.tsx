/** Scoring schemes: the list of versions, and one readable in the reader's language with its owner, source and every anchor. */
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { Button, Details, Section, SummaryList, Table, Tag, TextArea } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import type { SchemeContent, SchemeVersion } from './assessment-words.ts'
import { messages } from './messages.ts'
import { asChoice } from './screens.tsx'

type Names = Record<string, string>

export function SchemesScreen({ schemes, names }: { schemes: SchemeVersion[]; names: Names }) {
  const t = useText(messages)
  const language = useLanguage()
  const mayLoad = useMay('threats.scheme')
  return (
    <Layout title={t('threats.schemesTitle')}>
      <p>{t('threats.schemesWhy')}</p>
      <Table
        caption={t('threats.schemesTitle')}
        captionHidden
        rows={schemes}
        keyOf={(scheme) => scheme.id}
        columns={[
          {
            head: t('threats.schemeName'),
            rowHeader: true,
            cell: ({ id, content }) => <a href={`/threats/schemes/${id}`}>{content.name[language]}</a>,
          },
          { head: t('threats.version'), numeric: true, cell: (scheme) => scheme.version },
          { head: t('threats.status'), cell: (scheme) => t('threats.schemeStatus', { status: scheme.status }) },
          { head: t('threats.owner'), cell: (scheme) => scheme.content.owner },
          { head: t('threats.since', { day: '' }).trim(), cell: (scheme) => <Origin scheme={scheme} names={names} /> },
        ]}
      />
      {mayLoad && (
        <Section title={t('threats.loadTitle')}>
          <form className="form" method="post" action="/threats/schemes">
            <TextArea name="scheme" label={t('threats.loadLabel')} hint={t('threats.loadHint')} rows={12} />
            <p className="row">
              <Button>{t('threats.load')}</Button>
            </p>
          </form>
        </Section>
      )}
    </Layout>
  )
}

function Origin({ scheme, names }: { scheme: SchemeVersion; names: Names }) {
  const t = useText(messages)
  const language = useLanguage()
  const day = formatDate(language, scheme.loadedAt)
  const loaded = scheme.loadedById
    ? t('threats.loadedBy', { day, name: names[scheme.loadedById] ?? '' })
    : t('threats.loadedByProgram', { day })
  const approver = scheme.approvedById && names[scheme.approvedById]
  return (
    <>
      {loaded}
      {approver && scheme.approvedAt && (
        <>
          <br />
          {t('threats.approvedBy', { day: formatDate(language, scheme.approvedAt), name: approver })}
        </>
      )}
    </>
  )
}

export function SchemeScreen({
  scheme,
  names,
  mayApprove,
}: {
  scheme: SchemeVersion
  names: Names
  mayApprove: boolean
}) {
  const t = useText(messages)
  const language = useLanguage()
  const { content } = scheme
  return (
    <Layout title={t('threats.schemeUsed', { scheme: content.name[language], version: scheme.version })}>
      <p>
        <Tag tone={scheme.status === 'approved' ? 'good' : 'line'}>
          {t('threats.schemeStatus', { status: scheme.status })}
        </Tag>
      </p>
      <p>{content.about[language]}</p>
      <SummaryList
        rows={[
          { term: t('threats.owner'), value: content.owner },
          { term: t('threats.source'), value: content.source[language] },
          { term: t('threats.version'), value: <Origin scheme={scheme} names={names} /> },
          { term: t('threats.score'), value: t('threats.combining', { kind: asChoice(content.combine.kind) }) },
          {
            term: t('threats.confidence'),
            value: t('threats.confidenceRule', {
              high: content.confidence.highFromKnownShare,
              moderate: content.confidence.moderateFromKnownShare,
            }),
          },
          { term: t('threats.position'), value: content.position.map((each) => each.label[language]).join(' · ') },
        ]}
      />
      <Bands content={content} />
      <Factors content={content} />
      {mayApprove && (
        <form method="post" action={`/threats/schemes/${scheme.id}/approval`}>
          <Button>{t('threats.putInUse')}</Button>
        </form>
      )}
      <Details summary={t('threats.asJson')}>
        <pre className="small scroll" tabIndex={0}>
          {JSON.stringify(content, null, 1)}
        </pre>
      </Details>
    </Layout>
  )
}

function Bands({ content }: { content: SchemeContent }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Section title={t('threats.band')}>
      <Table
        caption={t('threats.band')}
        captionHidden
        rows={content.bands}
        keyOf={(band) => band.key}
        columns={[
          { head: t('threats.band'), rowHeader: true, cell: (band) => band.label[language] },
          { head: t('threats.bandFrom'), numeric: true, cell: (band) => band.from },
          { head: t('threats.reviewEvery'), cell: (band) => t('threats.days', { days: band.reviewDays }) },
          { head: t('threats.upper'), cell: (band) => t(band.upper ? 'threats.yes' : 'threats.no') },
        ]}
      />
    </Section>
  )
}

function Factors({ content }: { content: SchemeContent }) {
  const t = useText(messages)
  const language = useLanguage()
  return content.sections.map((section) => (
    <Section key={section.key} title={section.label[language]}>
      {section.factors.map((factor) => (
        <Details key={factor.key} summary={`${factor.label[language]}: ${factor.question[language]}`} open>
          <Table
            caption={factor.label[language]}
            captionHidden
            rows={factor.levels}
            keyOf={(level) => String(level.value)}
            columns={[
              {
                head: t('threats.level'),
                rowHeader: true,
                cell: (level) => `${level.value} · ${level.label[language]}`,
              },
              { head: t('threats.anchor'), cell: (level) => level.descriptor[language] },
            ]}
          />
        </Details>
      ))}
    </Section>
  ))
}
