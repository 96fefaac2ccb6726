/** Decisions on a threat: naming leads, the moves of the transitions table, restricting to named people; and what came of them. */

import { formatDate, say, useLanguage, useText } from '../../platform/language.tsx'
import { listedAs } from '../../platform/ranks.ts'
import {
  Checkboxes,
  DateField,
  Notice,
  Select,
  TextArea,
  TextField,
  Timeline,
  WrittenIn,
} from '../../ui/components/index.ts'
import { useFrame } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { ChangeList } from './editing/edit-screens.tsx'
import { FormPage, OwnerLevelField } from './form-screens.tsx'
import { messages } from './messages.ts'
import type { ThreatPageView } from './threat-page.ts'
import type { Threat, ThreatState, ThreatStep } from './words.ts'
import { asChoice } from './words.ts'

type WithCandidates = {
  threat: Threat
  candidates: Record<'sroId' | 'sioId' | 'lroId', { id: string; name: string; rank: string }[]>
}
type Named = { threat: Threat; people: { id: string; name: string; rank: string; isAuditor: boolean }[] }

export function LeadsScreen({ threat, candidates }: WithCandidates) {
  const t = useText(messages)
  return (
    <FormPage
      title={t('threats.leadsTitle', { name: threat.name })}
      action={`/threats/${threat.id}/leads`}
      back={`/threats/${threat.id}`}
      button={t('threats.save')}
    >
      <LeadFields threat={threat} candidates={candidates} />
    </FormPage>
  )
}

function LeadFields({ threat, candidates }: WithCandidates) {
  const t = useText(messages)
  const language = useLanguage()
  const optionsOf = (field: 'sroId' | 'sioId' | 'lroId') =>
    candidates[field].map((person) => ({ value: person.id, text: listedAs(language, person) }))
  const lead = (name: 'sroId' | 'sioId' | 'lroId', label: string, hint: string) => (
    <Select
      name={name}
      label={label}
      hint={hint}
      value={threat[name] ?? ''}
      empty={t('threats.nobodyYet')}
      options={optionsOf(name)}
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

type Deciding = WithCandidates & {
  path: string
  to: ThreatState
  button: string
  isPossible: boolean
  isAssessed: boolean
}

export function DecisionScreen({ threat, candidates, path, to, button, isPossible, isAssessed }: Deciding) {
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
    <FormPage title={title} action={`/threats/${threat.id}/${path}`} back={back} button={say(language, button)}>
      {to === 'adopted' && !isAssessed && <Notice tone="warn" title={t('threats.adoptUnassessed')} />}
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
      <WrittenIn />
      {to === 'archived' && <TextArea name="residualThreat" label={t('threats.residual')} sensitiveHint />}
      {to !== 'raised' && (
        <>
          <TextField name="meeting" label={t('threats.meeting')} optional={to !== 'adopted'} />
          <DateField name="decidedOn" label={t('threats.decidedOn')} optional={to !== 'adopted'} />
        </>
      )}
      {to === 'adopted' && <AdoptionFields threat={threat} candidates={candidates} />}
    </FormPage>
  )
}

function AdoptionFields({ threat, candidates }: WithCandidates) {
  const t = useText(messages)
  return (
    <>
      <OwnerLevelField value={threat.ownerLevel} />
      <TextField name="controlStrategy" label={t('threats.controlStrategy')} value={threat.controlStrategy} optional />
      <TextField
        name="nationalReference"
        label={t('threats.nationalReference')}
        value={threat.nationalReference}
        optional
        width={20}
      />
      <LeadFields threat={threat} candidates={candidates} />
    </>
  )
}

export function RestrictScreen({ threat, people }: Named) {
  const t = useText(messages)
  const language = useLanguage()
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
        choices={people.map((person) => ({
          value: person.id,
          text: listedAs(language, person),
          ...(person.isAuditor ? { hint: t('threats.auditorTag') } : {}),
        }))}
      />
    </FormPage>
  )
}

const stepWords = {
  raised: 'threats.stepRaised',
  edited: 'threats.stepEdited',
  'change-proposed': 'threats.stepProposed',
  'change-declined': 'threats.stepProposalDeclined',
  'leads-named': 'threats.stepLeads',
  restricted: 'threats.stepRestricted',
  'assessment-sent': 'threats.stepSent',
  'assessment-sent-back': 'threats.stepSentBack',
  'assessment-approved': 'threats.stepApproved',
  'methods-disagree': 'threats.stepDisagree',
  'disagreement-decided': 'threats.stepDisagreementDecided',
} as const

/** What happened to a threat, newest first. */
export function Steps({ view: { steps, names } }: { view: ThreatPageView }) {
  const t = useText(messages)
  const what = (step: ThreatStep) =>
    step.did === 'moved' ? t('threats.stepMoved', { state: asChoice(step.toState ?? '') }) : t(stepWords[step.did])
  return (
    <Timeline
      label={t('threats.timeline')}
      events={steps.map((step) => ({
        key: step.id,
        at: step.at,
        bad: step.did === 'assessment-sent-back',
        who: step.byId ? names[step.byId] : undefined,
        what: (
          <>
            <b>{what(step)}</b> <StepWords step={step} />
            <ChangeList step={step} names={names} />
          </>
        ),
      }))}
    />
  )
}

function StepWords({ step }: { step: ThreatStep }) {
  const t = useText(messages)
  const language = useLanguage()
  const { meeting, decidedOn, passedTo, acceptedBy, residualThreat, comment, before } = step
  const lines = [
    meeting && t('threats.stepMeeting', { meeting, day: decidedOn ? formatDate(language, decidedOn) : '' }),
    passedTo && t('threats.stepPassed', { to: passedTo, by: acceptedBy }),
    comment,
    residualThreat && t('threats.stepResidual', { text: residualThreat }),
    typeof before?.name === 'string' && t('threats.stepBefore', { text: `${before.name}. ${before.summary ?? ''}` }),
  ].filter((line): line is string => Boolean(line))
  return lines.map((line) => (
    <span key={line} className="quiet small" lang={step.language}>
      {line}{' '}
    </span>
  ))
}
