/** Scoring schemes: the list of versions, and one readable in the reader's language with its owner, source and every anchor. */
import { formatDate, type Language, useLanguage, useText } from '../../platform/language.tsx'
import { Button, Details, Section, SummaryList, Table, Tag, TextArea, TextField } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { SchemeContent, SchemeVersion } from './words.ts'

type Names = Record<string, string>

export function SchemesScreen({ schemes, names }: { schemes: SchemeVersion[]; names: Names }) {
  const t = useText(messages)
  const language = useLanguage()
  const mayLoad = useMay('threats.scheme')
  return (
    <Layout title={t('schemes.schemesTitle')}>
      <p>{t('schemes.schemesWhy')}</p>
      <Table
        caption={t('schemes.schemesTitle')}
        captionHidden
        rows={schemes}
        keyOf={(scheme) => scheme.id}
        columns={[
          {
            head: t('schemes.schemeName'),
            rowHeader: true,
            cell: ({ id, content }) => <a href={`/schemes/${id}`}>{content.name[language]}</a>,
          },
          { head: t('schemes.version'), numeric: true, cell: (scheme) => scheme.version },
          { head: t('schemes.status'), cell: (scheme) => t('schemes.schemeStatus', { status: scheme.status }) },
          { head: t('schemes.owner'), cell: (scheme) => ownerIn(language, scheme.content) },
          { head: t('schemes.loaded'), cell: (scheme) => <Origin scheme={scheme} names={names} /> },
        ]}
      />
      {mayLoad && (
        <Section title={t('schemes.loadTitle')}>
          <form className="form" method="post" action="/schemes">
            <TextArea name="scheme" label={t('schemes.loadLabel')} hint={t('schemes.loadHint')} rows={12} />
            <p className="row">
              <Button>{t('schemes.load')}</Button>
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
    ? t('schemes.loadedBy', { day, name: names[scheme.loadedById] ?? '' })
    : t('schemes.loadedByProgram', { day })
  const approver = scheme.approvedById && names[scheme.approvedById]
  return (
    <>
      {loaded}
      {approver && scheme.approvedAt && (
        <>
          <br />
          {t(scheme.status === 'comparison' ? 'schemes.comparedBy' : 'schemes.approvedBy', {
            day: formatDate(language, scheme.approvedAt),
            name: approver,
          })}
        </>
      )}
    </>
  )
}

export function SchemeScreen({
  scheme,
  names,
  mayApprove,
  mayCompare,
}: {
  scheme: SchemeVersion
  names: Names
  mayApprove: boolean
  mayCompare: boolean
}) {
  const t = useText(messages)
  const language = useLanguage()
  const { content } = scheme
  return (
    <Layout title={t('schemes.schemeUsed', { scheme: content.name[language], version: scheme.version })}>
      <p>
        <Tag tone={scheme.status === 'approved' ? 'good' : 'line'}>
          {t('schemes.schemeStatus', { status: scheme.status })}
        </Tag>{' '}
        {scheme.status === 'comparison' && t('schemes.comparedUpTo', { bands: scheme.toleratedBands })}
      </p>
      <p>{content.about[language]}</p>
      <SummaryList
        rows={[
          { term: t('schemes.owner'), value: ownerIn(language, content) },
          { term: t('schemes.source'), value: content.source[language] },
          { term: t('schemes.version'), value: <Origin scheme={scheme} names={names} /> },
          {
            term: t('schemes.score'),
            value: t('schemes.combining', { kind: content.combine.kind.replaceAll('-', '_') }),
          },
          {
            term: t('schemes.confidence'),
            value: t('schemes.confidenceRule', {
              high: content.confidence.highFromKnownShare,
              moderate: content.confidence.moderateFromKnownShare,
            }),
          },
          { term: t('schemes.position'), value: content.position.map((each) => each.label[language]).join(' · ') },
        ]}
      />
      <Bands content={content} />
      <Factors content={content} />
      {mayApprove && (
        <form method="post" action={`/schemes/${scheme.id}/approval`}>
          <Button>{t('schemes.putInUse')}</Button>
        </form>
      )}
      {mayCompare && <ComparisonPart scheme={scheme} />}
      <Details summary={t('schemes.asJson')}>
        <pre className="small scroll" tabIndex={0}>
          {JSON.stringify(content, null, 1)}
        </pre>
      </Details>
    </Layout>
  )
}

/** Naming this version as the second method, or ending that. */
function ComparisonPart({ scheme }: { scheme: SchemeVersion }) {
  const t = useText(messages)
  const isCompared = scheme.status === 'comparison'
  const path = `/schemes/${scheme.id}`
  return (
    <Section title={t('schemes.compareTitle')} why={t('schemes.compareWhy')}>
      <form className="form" method="post" action={`${path}/comparison`}>
        <TextField
          name="toleratedBands"
          type="number"
          inputMode="numeric"
          width={5}
          label={t('schemes.toleratedBands')}
          hint={t('schemes.toleratedHint')}
          value={scheme.toleratedBands}
        />
        <p className="row">
          <Button kind="second">{t(isCompared ? 'schemes.compareChange' : 'schemes.compare')}</Button>
          {isCompared && (
            <Button kind="plain" formAction={`${path}/comparison-end`}>
              {t('schemes.compareEnd')}
            </Button>
          )}
        </p>
      </form>
    </Section>
  )
}

function Bands({ content }: { content: SchemeContent }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Section title={t('schemes.band')}>
      <Table
        caption={t('schemes.band')}
        captionHidden
        rows={content.bands}
        keyOf={(band) => band.key}
        columns={[
          { head: t('schemes.band'), rowHeader: true, cell: (band) => band.label[language] },
          { head: t('schemes.bandFrom'), numeric: true, cell: (band) => band.from },
          { head: t('schemes.reviewEvery'), cell: (band) => t('schemes.days', { days: band.reviewDays }) },
          { head: t('schemes.upper'), cell: (band) => t(band.upper ? 'schemes.yes' : 'schemes.no') },
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
                head: t('schemes.level'),
                rowHeader: true,
                cell: (level) => `${level.value} · ${level.label[language]}`,
              },
              { head: t('schemes.anchor'), cell: (level) => level.descriptor[language] },
            ]}
          />
        </Details>
      ))}
    </Section>
  ))
}

const ownerIn = (language: Language, { owner }: SchemeContent): string =>
  typeof owner === 'string' ? owner : owner[language]
