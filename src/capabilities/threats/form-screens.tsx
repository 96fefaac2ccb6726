/** Forms that change a threat: raising, editing, naming leads, decisions, restricting to named people. */
import type { ReactNode } from 'react'
import { useText } from '../../platform/language.tsx'
import { markings } from '../../platform/marking.ts'
import {
  Button,
  Checkboxes,
  DateField,
  Notice,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../../ui/components/index.ts'
import { useFrame } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { asChoice } from './screens.tsx'
import { crimeThemes, ownerLevels, type Threat, type ThreatState, threatTypes } from './words.ts'

type Named = { threat: Threat; people: { id: string; name: string; rank: string; isAuditor: boolean }[] }

/** A form in one column, with the way back. */
function FormPage({
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
      <form className="form" method="post" action={action}>
        {children}
        <p className="row">
          <Button>{button}</Button> <a href={back}>{t('threats.cancel')}</a>
        </p>
      </form>
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

export function EditScreen({ threat }: { threat: Threat }) {
  const t = useText(messages)
  const { problems = [] } = useFrame()
  const isConflict = problems.some((problem) => problem.message === 'platform.changedMeanwhile')
  return (
    <FormPage
      title={t('threats.editTitle', { name: threat.name })}
      action={`/threats/${threat.id}/edit`}
      back={`/threats/${threat.id}`}
      button={t('threats.save')}
    >
      {isConflict && (
        <Notice tone="warn" title={t('threats.theirs')}>
          <p>
            <b>{threat.name}</b>
          </p>
          <p lang={threat.language}>{threat.summary}</p>
          <p>{threat.whereText}</p>
          <p>{t('threats.theirsHint')}</p>
        </Notice>
      )}
      <input type="hidden" name="revision" value={threat.revision} />
      <IdentityFields threat={threat} />
      <TextField
        name="nationalReference"
        label={t('threats.nationalReference')}
        value={threat.nationalReference}
        optional
        width={20}
      />
    </FormPage>
  )
}

function IdentityFields({ threat }: { threat?: Threat }) {
  const t = useText(messages)
  const { language } = useFrame()
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
      <LanguageField value={threat?.language ?? language} />
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

/** In which language the text of this record is written. */
export function LanguageField({ value }: { value: 'en' | 'cy' }) {
  const t = useText(messages)
  return (
    <Radios
      name="language"
      inline
      label={t('threats.writtenIn')}
      value={value}
      choices={[
        { value: 'en', text: <span lang="en">{t('threats.english')}</span> },
        { value: 'cy', text: <span lang="cy">{t('threats.welsh')}</span> },
      ]}
    />
  )
}

function OwnerLevelField({ value }: { value: string }) {
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

export function LeadsScreen({ threat, people }: Named) {
  const t = useText(messages)
  return (
    <FormPage
      title={t('threats.leadsTitle', { name: threat.name })}
      action={`/threats/${threat.id}/leads`}
      back={`/threats/${threat.id}`}
      button={t('threats.save')}
    >
      <LeadFields threat={threat} people={people} />
    </FormPage>
  )
}

function LeadFields({ threat, people }: Named) {
  const t = useText(messages)
  const options = people.map(({ id, name, rank }) => ({ value: id, text: rank ? `${name}, ${rank}` : name }))
  const lead = (name: 'sroId' | 'sioId' | 'lroId', label: string, hint: string) => (
    <Select
      name={name}
      label={label}
      hint={hint}
      value={threat[name] ?? ''}
      empty={t('threats.nobodyYet')}
      options={options}
    />
  )
  return (
    <>
      {lead('sroId', t('threats.sro'), t('threats.sroMeaning'))}
      {lead('sioId', t('threats.sio'), t('threats.sioMeaning'))}
      <TextField name="noSioBecause" label={t('threats.noSioBecause')} value={threat.noSioBecause} optional />
      {lead('lroId', t('threats.lro'), t('threats.lroMeaning'))}
    </>
  )
}

export function DecisionScreen({
  threat,
  people,
  path,
  to,
  isPossible,
}: Named & { path: string; to: ThreatState; isPossible: boolean }) {
  const t = useText(messages)
  const { language } = useFrame()
  const title = t('threats.decisionTitle', { to: asChoice(to), name: threat.name })
  const back = `/threats/${threat.id}`
  if (!isPossible)
    return (
      <Layout title={title} narrow>
        <p>{t('threats.notPossible', { state: t('threats.stateName', { state: asChoice(threat.state) }) })}</p>
        <p>
          <a href={back}>{threat.name}</a>
        </p>
      </Layout>
    )
  return (
    <FormPage title={title} action={`/threats/${threat.id}/${path}`} back={back} button={t('threats.save')}>
      {to === 'passed-on' && (
        <>
          <TextField name="passedTo" label={t('threats.passedTo')} />
          <TextField name="acceptedBy" label={t('threats.acceptedBy')} />
        </>
      )}
      <TextArea
        name="comment"
        label={t(to === 'adopted' ? 'threats.comment' : 'threats.because')}
        optional={to === 'adopted'}
        sensitiveHint
      />
      <LanguageField value={language} />
      {to === 'archived' && <TextArea name="residualThreat" label={t('threats.residual')} sensitiveHint />}
      {to !== 'raised' && (
        <>
          <TextField name="meeting" label={t('threats.meeting')} optional={to !== 'adopted'} />
          <DateField name="decidedOn" label={t('threats.decidedOn')} optional={to !== 'adopted'} />
        </>
      )}
      {to === 'adopted' && (
        <>
          <OwnerLevelField value={threat.ownerLevel} />
          <TextField
            name="controlStrategy"
            label={t('threats.controlStrategy')}
            value={threat.controlStrategy}
            optional
          />
          <TextField
            name="nationalReference"
            label={t('threats.nationalReference')}
            value={threat.nationalReference}
            optional
            width={20}
          />
          <LeadFields threat={threat} people={people} />
        </>
      )}
    </FormPage>
  )
}

export function RestrictScreen({ threat, people }: Named) {
  const t = useText(messages)
  const { user } = useFrame()
  const back = `/threats/${threat.id}`
  const title = t('threats.restrictTitle', { name: threat.name })
  if (threat.restrictionId)
    return (
      <Layout title={title} narrow>
        <p>{t('threats.restrictedOpen')}</p>
        <p>
          <a href={`/people/restrictions/${threat.restrictionId}`}>{t('threats.changeNames')}</a>
        </p>
      </Layout>
    )
  const chosen = [user?.id, threat.sroId, threat.sioId, threat.lroId].filter(
    (id): id is string => typeof id === 'string',
  )
  return (
    <FormPage title={title} action={`/threats/${threat.id}/restriction`} back={back} button={t('threats.restrict')}>
      <p>{t('threats.restrictWhy')}</p>
      <Checkboxes
        name="people"
        label={t('threats.people')}
        hint={t('threats.peopleHint')}
        values={chosen}
        choices={people.map(({ id, name, rank, isAuditor }) => ({
          value: id,
          text: rank ? `${name}, ${rank}` : name,
          ...(isAuditor ? { hint: t('threats.auditorTag') } : {}),
        }))}
      />
    </FormPage>
  )
}
