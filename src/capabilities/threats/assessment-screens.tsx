/** Assessments: the form with its anchored levels, the explained result for reader and moderator, and the history. */
import { formatDate, formatInstant, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  Confidence,
  DateField,
  LinkButton,
  Notice,
  Radios,
  RangeScore,
  Section,
  SummaryList,
  Table,
  Tag,
  TextArea,
} from '../../ui/components/index.ts'
import { useFrame } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import type { FormView } from './assessment-routes.ts'
import type { FactorAnswer, SchemeFactor } from './assessment-words.ts'
import { LanguageField } from './form-screens.tsx'
import { messages } from './messages.ts'
import type { Explained } from './threat-page.ts'
import { confidences, type Threat } from './words.ts'

type Short = Pick<Threat, 'id' | 'reference' | 'name' | 'marking'>

/** One fieldset a factor: a level or "unknown", why, and what it rests on. */
export function AssessmentScreen(view: FormView) {
  const t = useText(messages)
  const language = useLanguage()
  const { threat, scheme, draft, result } = view
  const title = t('threats.assessTitle', { name: threat.name })
  if (!scheme || draft?.status === 'moderation')
    return (
      <Layout title={title} narrow>
        <p>{t(scheme ? 'threats.waitsNow' : 'threats.noScheme')}</p>
        <p>
          <a href={`/threats/${threat.id}`}>{threat.name}</a>
        </p>
      </Layout>
    )
  return (
    <Layout title={title} narrow>
      <p className="quiet">
        {t('threats.schemeUsed', { scheme: scheme.content.name[language], version: scheme.version })}{' '}
        {t('threats.draftAlways')}
      </p>
      {view.begunFrom !== null && <p>{t('threats.begunFrom', { number: view.begunFrom })}</p>}
      {draft?.moderationNote && (
        <Notice tone="warn" title={t('threats.openSentBack', { note: draft.moderationNote })} />
      )}
      <Conflict view={view} />
      {result && (
        <p>
          <b>
            {t(result.score === null ? 'threats.countedRange' : 'threats.countedNow', {
              score: result.score ?? 0,
              low: result.low,
              high: result.high,
              known: result.known,
              of: result.of,
            })}
          </b>
        </p>
      )}
      <form className="form" method="post" action={`/threats/${threat.id}/assessment`}>
        <input type="hidden" name="revision" value={view.revision} />
        {scheme.content.sections.map((section) => (
          <Section key={section.key} title={section.label[language]}>
            {section.factors.map((factor) => (
              <FactorFields
                key={factor.key}
                factor={factor}
                answer={draft?.answers.find((each) => each.factor === factor.key)}
              />
            ))}
          </Section>
        ))}
        <WholeFields view={view} />
        <p className="row">
          <Button kind="second" name="next" value="save">
            {t('threats.saveDraft')}
          </Button>
          <Button name="next" value="submit">
            {t('threats.sendToModeration')}
          </Button>
          <a href={`/threats/${threat.id}`}>{t('threats.cancel')}</a>
        </p>
      </form>
    </Layout>
  )
}

function FactorFields({ factor, answer }: { factor: SchemeFactor; answer: FactorAnswer | undefined }) {
  const t = useText(messages)
  const language = useLanguage()
  const { key, label, question, levels } = factor
  const value = answer?.unknown ? 'unknown' : String(answer?.level ?? '')
  return (
    <>
      <Radios
        name={`level.${key}`}
        label={label[language]}
        hint={question[language]}
        value={value}
        choices={[
          ...levels.map((level) => ({
            value: String(level.value),
            text: `${level.value} · ${level.label[language]}`,
            hint: level.descriptor[language],
          })),
          { value: 'unknown', text: t('threats.unknownOption'), hint: t('threats.unknownHint') },
        ]}
      />
      <TextArea
        name={`rationale.${key}`}
        label={`${label[language]}: ${t('threats.rationale')}`}
        value={answer?.rationale ?? ''}
        rows={2}
        maxLength={2000}
        sensitiveHint
      />
      <TextArea
        name={`evidence.${key}`}
        label={`${label[language]}: ${t('threats.evidence')}`}
        value={answer?.evidence ?? ''}
        rows={2}
        maxLength={2000}
        optional
      />
    </>
  )
}

function WholeFields({ view: { draft, scheme, allowed } }: { view: FormView }) {
  const t = useText(messages)
  const language = useLanguage()
  const { user } = useFrame()
  return (
    <Section title={t('threats.assessment')}>
      <Radios
        name="confidence"
        label={t('threats.confidenceQuestion')}
        hint={allowed ? t('threats.confidenceAllowed', { confidence: allowed }) : undefined}
        value={draft?.confidence ?? ''}
        choices={confidences.map((confidence) => ({
          value: confidence,
          text: t('threats.confidenceName', { confidence }),
        }))}
      />
      <TextArea
        name="confidenceBecause"
        label={t('threats.confidenceBecause')}
        value={draft?.confidenceBecause ?? ''}
        rows={2}
      />
      <Radios
        name="position"
        label={t('threats.position')}
        hint={t('threats.positionHint')}
        value={draft?.position ?? ''}
        choices={scheme!.content.position.map((each) => ({ value: each.key, text: each.label[language] }))}
      />
      <TextArea
        name="positionBecause"
        label={t('threats.positionBecause')}
        value={draft?.positionBecause ?? ''}
        rows={2}
        optional
      />
      <DateField name="assessedOn" label={t('threats.assessedOn')} value={draft?.assessedOn ?? ''} />
      {user && <LanguageField value={draft?.language ?? language} />}
    </Section>
  )
}

/** Two people wrote at once: what was kept meanwhile stands here, what was just sent stands in the fields. */
function Conflict({ view: { draft, scheme } }: { view: FormView }) {
  const t = useText(messages)
  const language = useLanguage()
  const { problems = [] } = useFrame()
  if (!draft || !problems.some((problem) => problem.message === 'platform.changedMeanwhile')) return null
  const labelOf = (key: string) =>
    scheme?.content.sections.flatMap((section) => section.factors).find((factor) => factor.key === key)?.label[
      language
    ] ?? key
  return (
    <Notice tone="warn" title={t('threats.theirs')}>
      <ul lang={draft.language}>
        {draft.answers
          .filter((answer) => answer.level !== null || answer.unknown || answer.rationale !== '')
          .map(({ factor, level, rationale, evidence }) => (
            <li key={factor}>
              <b>{labelOf(factor)}</b>: {level ?? t('threats.unknown')}. {rationale} {evidence}
            </li>
          ))}
      </ul>
      <p>{t('threats.theirsHint')}</p>
    </Notice>
  )
}

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
        <a href={`/threats/schemes/${explained.scheme.id}`}>{t('threats.schemeName')}</a>
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
