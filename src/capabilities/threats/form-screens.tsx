/** The form that says what a threat is, when it is raised; editing shares its fields. */
import type { ReactNode } from 'react'
import { useText } from '../../platform/language.tsx'
import { markings } from '../../platform/marking.ts'
import {
  Button,
  Checkboxes,
  DateField,
  Form,
  Radios,
  Select,
  TextArea,
  TextField,
  WrittenIn,
} from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { asChoice, crimeThemes, ownerLevels, type Threat, threatTypes } from './words.ts'

/** A form in one column, with the way back. */
export function FormPage({
  title,
  action,
  back,
  button,
  children,
}: {
  title: string
  action: string
  back: string
  button: string
  children: ReactNode
}) {
  const t = useText(messages)
  return (
    <Layout title={title} narrow>
      <Form action={action} sensitive>
        {children}
        <p className="row">
          <Button>{button}</Button> <a href={back}>{t('threats.cancel')}</a>
        </p>
      </Form>
    </Layout>
  )
}

export function RaiseScreen() {
  const t = useText(messages)
  return (
    <FormPage title={t('threats.raiseTitle')} action="/threats" back="/threats" button={t('threats.raiseButton')}>
      <p className="quiet">{t('threats.threatToLife')}</p>
      <Radios
        name="type"
        label={t('threats.typeQuestion')}
        choices={threatTypes.map((type) => ({ value: type, text: t('threats.typeName', { type }) }))}
      />
      <IdentityFields />
    </FormPage>
  )
}

/** What a threat is, in the fields of its form. */
export function IdentityFields({ threat }: { threat?: Threat }) {
  const t = useText(messages)
  return (
    <>
      <TextField
        name="name"
        label={t('threats.name')}
        hint={t('threats.nameHint')}
        value={threat?.name ?? ''}
        maxLength={120}
      />
      <TextArea
        name="summary"
        label={t('threats.summary')}
        value={threat?.summary ?? ''}
        maxLength={4000}
        rows={6}
        sensitiveHint
      />
      <WrittenIn {...(threat && { value: threat.language })} />
      <Checkboxes
        name="themes"
        label={t('threats.themes')}
        values={threat?.themes ?? []}
        choices={crimeThemes.map((theme) => ({
          value: theme,
          text: t('threats.themeName', { theme: asChoice(theme) }),
        }))}
      />
      <TextField
        name="whereText"
        label={t('threats.where')}
        hint={t('threats.whereHint')}
        value={threat?.whereText ?? ''}
        optional
      />
      <Checkboxes
        name="notPlaceBased"
        label={t('threats.placeBasis')}
        values={threat?.notPlaceBased ? ['yes'] : []}
        choices={[{ value: 'yes', text: t('threats.ticked') }]}
      />
      <HandlingFields {...(threat ? { threat } : {})} />
    </>
  )
}

/** How the record is held, and since when work goes on. */
function HandlingFields({ threat }: { threat?: Threat }) {
  const t = useText(messages)
  return (
    <>
      <OwnerLevelField value={threat?.ownerLevel ?? 'force'} />
      <Radios
        name="marking"
        label={t('threats.marking')}
        value={threat?.marking ?? 'OFFICIAL-SENSITIVE'}
        choices={markings.map((marking) => ({ value: marking, text: marking }))}
      />
      <Checkboxes
        name="asksReason"
        label={t('threats.asksReason')}
        values={threat?.asksReason ? ['yes'] : []}
        choices={[{ value: 'yes', text: t('threats.asksReasonTick') }]}
      />
      <DateField
        name="workBeganOn"
        label={t('threats.workBeganOn')}
        hint={t('threats.workBeganHint')}
        value={threat?.workBeganOn ?? ''}
        optional
      />
    </>
  )
}

/** The level that owns a threat. */
export function OwnerLevelField({ value }: { value: string }) {
  const t = useText(messages)
  return (
    <Select
      name="ownerLevel"
      label={t('threats.ownerLevel')}
      value={value}
      options={ownerLevels.map((level) => ({ value: level, text: t('threats.ownerLevelName', { level }) }))}
    />
  )
}
