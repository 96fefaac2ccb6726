/** The form of an assessment: anchored levels, "unknown", why and what it rests on; both texts where two people wrote. */
import { useLanguage, useText } from '../../../platform/language.tsx'
import { Button, DateField, Form, Notice, Radios, Section, TextArea, WrittenIn } from '../../../ui/components/index.ts'
import { useFrame } from '../../../ui/frame.tsx'
import { Layout } from '../../../ui/layout.tsx'
import type { SchemeFactor } from '../../schemes/index.ts'
import { messages } from '../messages.ts'
import { confidences } from '../words.ts'
import type { FactorAnswer, FormView } from './assessment-words.ts'

/** One fieldset a factor: a level or "unknown", why, and what it rests on. */
export function AssessmentScreen(view: FormView) {
  const t = useText(messages)
  const language = useLanguage()
  const { threat, scheme, draft, result, method } = view
  const title = t(method === 'first' ? 'threats.assessTitle' : 'threats.secondTitle', { name: threat.name })
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
        {t('threats.schemeUsed', { scheme: scheme.content.name[language], version: scheme.version })}
        <br />
        {t('threats.draftAlways')}
        {method === 'second' && (
          <>
            <br />
            {t('threats.secondNever')}
          </>
        )}
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
      <AssessmentForm view={view} scheme={scheme} />
    </Layout>
  )
}

function AssessmentForm({ view, scheme }: { view: FormView; scheme: NonNullable<FormView['scheme']> }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Form
      action={`/threats/${view.threat.id}/${view.method === 'first' ? 'assessment' : 'second-assessment'}`}
      sensitive
    >
      <input type="hidden" name="revision" value={view.revision} />
      {scheme.content.sections.map((section) => (
        <Section key={section.key} title={section.label[language]}>
          {section.factors.map((factor) => (
            <FactorFields
              key={factor.key}
              factor={factor}
              answer={view.draft?.answers.find((each) => each.factor === factor.key)}
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
        <a href={`/threats/${view.threat.id}`}>{t('threats.cancel')}</a>
      </p>
    </Form>
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
      {user && <WrittenIn value={draft?.language ?? language} />}
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
