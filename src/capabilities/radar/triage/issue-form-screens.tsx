/** Forms of an emerging issue: its words and owner, and raising it as a threat. */
import { say, useLanguage, useText } from '../../../platform/language.tsx'
import { markings } from '../../../platform/marking.ts'
import { Checkboxes, Notice, Radios, Select, TextArea, TextField, WrittenIn } from '../../../ui/components/index.ts'
import { useFrame } from '../../../ui/frame.tsx'
import type { EmergingIssue } from '../words.ts'
import { About, TriageForm } from './develop-screens.tsx'
import { messages } from './messages.ts'
import type { AssessView, IssueFormView } from './triage-words.ts'

export function IssueEditScreen({ issue, people }: IssueFormView) {
  const t = useText(messages)
  const { problems = [] } = useFrame()
  const isConflict = problems.some(({ message }) => message === 'platform.changedMeanwhile')
  const path = `/radar/issues/${issue.id}`
  return (
    <TriageForm
      title={t('radar.editTitle', { name: issue.name })}
      action={`${path}/edit`}
      back={path}
      button={t('radar.save')}
    >
      {isConflict && (
        <Notice tone="warn" title={t('radar.theirs')}>
          <p>
            <b lang={issue.language}>{issue.name}</b>
          </p>
          <p lang={issue.language}>{issue.summary}</p>
          <p>{t('radar.theirsHint')}</p>
        </Notice>
      )}
      <input type="hidden" name="revision" value={issue.revision} />
      <IssueText issue={issue} />
      <WrittenIn value={issue.language} />
      <Select
        name="ownerId"
        label={t('radar.issueOwner')}
        value={issue.ownerId ?? ''}
        options={people.map(({ id, name }) => ({ value: id, text: name }))}
        empty={t('radar.noOwner')}
      />
      <Radios
        name="marking"
        label={t('radar.markingOf')}
        value={issue.marking}
        choices={markings.map((marking) => ({ value: marking, text: marking }))}
        inline
      />
    </TriageForm>
  )
}

function IssueText({ issue }: { issue: EmergingIssue }) {
  const t = useText(messages)
  return (
    <>
      <TextField
        name="name"
        label={t('radar.issueName')}
        hint={t('radar.issueNameHint')}
        value={issue.name}
        maxLength={200}
      />
      <TextArea
        name="summary"
        label={t('radar.issueSummary')}
        value={issue.summary}
        rows={6}
        maxLength={4000}
        sensitiveHint
        optional
      />
    </>
  )
}

const types = ['vulnerability', 'place', 'group', 'individual'] as const

export function AssessScreen({ issue, signals, themes }: AssessView) {
  const t = useText(messages)
  const language = useLanguage()
  const path = `/radar/issues/${issue.id}`
  const where = [...new Set(signals.map(({ place }) => place[language]))].join(', ')
  return (
    <TriageForm
      title={t('radar.assessTitle', { name: issue.name })}
      why={t('radar.assessWhy')}
      action={`${path}/assessment`}
      back={path}
      button={t('radar.assessButton')}
    >
      {signals.map((signal) => (
        <About key={signal.id} signal={signal} />
      ))}
      <Radios
        name="type"
        label={t('radar.typeQuestion')}
        choices={types.map((type) => ({ value: type, text: say(language, 'threats.typeName', { type }) }))}
      />
      <TextField name="name" label={t('radar.issueName')} value={issue.name.slice(0, 120)} maxLength={120} />
      <TextArea
        name="summary"
        label={t('radar.issueSummary')}
        value={issue.summary}
        rows={6}
        maxLength={4000}
        sensitiveHint
      />
      <WrittenIn value={issue.language} />
      {themes.length > 0 && (
        <Checkboxes
          name="themes"
          label={t('radar.themes')}
          choices={themes.map((theme) => ({
            value: theme,
            text: say(language, 'threats.themeName', { theme: theme.replaceAll('-', '_') }),
          }))}
        />
      )}
      <TextField name="whereText" label={t('radar.where')} value={where.slice(0, 300)} maxLength={300} optional />
    </TriageForm>
  )
}
