/** Editing a threat or proposing a change, what was changed field by field, and proposals that wait for an answer. */
import { formatDate, formatInstant, type Language, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Notice, Radios, Section, TextArea, TextField } from '../../../ui/components/index.ts'
import { useFrame } from '../../../ui/frame.tsx'
import { FormPage, IdentityFields } from '../form-screens.tsx'
import { messages } from '../messages.ts'
import type { ThreatPageView } from '../threat-page.ts'
import type { EditView, FieldChange, Threat, ThreatStep } from '../words.ts'
import { asChoice } from '../words.ts'

export function EditScreen({ threat, mayChange }: EditView) {
  const t = useText(messages)
  const { problems = [] } = useFrame()
  const isConflict = problems.some((problem) => problem.message === 'platform.changedMeanwhile')
  return (
    <FormPage
      title={t(mayChange ? 'threats.editTitle' : 'threats.proposeTitle', { name: threat.name })}
      action={`/threats/${threat.id}/${mayChange ? 'edit' : 'proposals'}`}
      back={`/threats/${threat.id}`}
      button={t(mayChange ? 'threats.save' : 'threats.propose')}
    >
      {isConflict && <KeptMeanwhile threat={threat} />}
      {!mayChange && <p>{t('threats.proposeInstead')}</p>}
      <input type="hidden" name="revision" value={threat.revision} />
      <IdentityFields threat={threat} />
      <TextField
        name="nationalReference"
        label={t('threats.nationalReference')}
        value={threat.nationalReference}
        optional
        width={20}
      />
      <TextArea
        name="because"
        label={t('threats.changeBecause')}
        hint={mayChange ? t('threats.changeBecauseHint') : undefined}
        optional={mayChange}
        maxLength={2000}
        rows={3}
        sensitiveHint
      />
    </FormPage>
  )
}

function KeptMeanwhile({ threat }: { threat: Threat }) {
  const t = useText(messages)
  return (
    <Notice tone="warn" title={t('threats.theirs')}>
      <p>
        <b>{threat.name}</b>
      </p>
      <p lang={threat.language}>{threat.summary}</p>
      <p>{threat.whereText}</p>
      <p>{t('threats.theirsHint')}</p>
    </Notice>
  )
}

/** Proposals that wait for an answer; nothing where there are none. */
export function Proposals({ view: { threat, proposals, names, mayChange } }: { view: ThreatPageView }) {
  const t = useText(messages)
  const language = useLanguage()
  if (proposals.length === 0) return null
  return (
    <Section title={t('threats.proposals')} id="proposals">
      {proposals.map((proposal) => (
        <article key={proposal.id}>
          <p className="small quiet">
            {t('threats.proposedBy', {
              name: (proposal.byId && names[proposal.byId]) || '',
              at: formatInstant(language, proposal.at),
            })}
          </p>
          <p lang={proposal.language}>{proposal.comment}</p>
          <ChangeList step={proposal} names={names} />
          {mayChange && <AnswerForm action={`/threats/${threat.id}/proposals/${proposal.id}/answer`} />}
        </article>
      ))}
    </Section>
  )
}

function AnswerForm({ action }: { action: string }) {
  const t = useText(messages)
  return (
    <form className="form" method="post" action={action}>
      <Radios
        name="answer"
        label={t('threats.answer')}
        inline
        choices={(['accept', 'decline'] as const).map((value) => ({ value, text: t('threats.answerName', { value }) }))}
      />
      <TextField name="because" label={t('threats.answerBecause')} optional maxLength={2000} />
      <Button kind="second">{t('threats.keepAnswer')}</Button>
    </form>
  )
}

type Named = Record<string, string>

/** Every field that a step changed, with what stood before and after. */
export function ChangeList({ step, names }: { step: ThreatStep; names: Named }) {
  const t = useText(messages)
  const language = useLanguage()
  if (step.changes.length === 0) return null
  return (
    <dl className="changes">
      {step.changes.map((change) => (
        <div key={change.field}>
          <dt>{t('threats.fieldName', { field: change.field })}</dt>
          <dd>
            <del lang={step.language}>{valueText(change.before, change, t, language, names)}</del>{' '}
            <ins lang={step.language}>{valueText(change.after, change, t, language, names)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A value as it stands in its form. */
function valueText(
  value: unknown,
  { field }: FieldChange,
  t: ReturnType<typeof useText<keyof typeof messages.en>>,
  language: Language,
  names: Named,
): string {
  if (typeof value === 'boolean') return t('threats.yesNo', { is: String(value) })
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return t('threats.notRecorded')
  if (Array.isArray(value))
    return value.map((theme) => t('threats.themeName', { theme: asChoice(String(theme)) })).join(' · ')
  const text = String(value)
  if (field === 'ownerLevel') return t('threats.ownerLevelName', { level: text })
  if (field === 'language') return t(text === 'cy' ? 'threats.welsh' : 'threats.english')
  if (field === 'workBeganOn') return formatDate(language, text)
  return /^(sro|sio|lro)Id$/.test(field) ? (names[text] ?? '') : text
}
