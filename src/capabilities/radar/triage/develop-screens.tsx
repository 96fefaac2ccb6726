/** Forms that develop a signal, or merge it into another. */
import type { ReactNode } from 'react'
import { useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Form, Radios, Select, TextArea, TextField } from '../../../ui/components/index.ts'
import { Layout } from '../../../ui/layout.tsx'
import { SeenExpected, useHeadline, usePeriod, usePlaceLine, useTypes } from '../inbox/signal-words.tsx'
import { RadarTabs } from '../inbox/tabs.tsx'
import type { SignalLine } from '../inbox/view-words.ts'
import { messages } from './messages.ts'
import type { DevelopView, MergeView, Offered } from './triage-words.ts'

/** A form in one column, with the way back; what is written keeps the language of the page. */
export function TriageForm(given: {
  title: string
  why?: string
  action: string
  back: string
  button: string
  children: ReactNode
}) {
  const t = useText(messages)
  const { title, why, action, back, button, children } = given
  return (
    <Layout title={title} tabs={<RadarTabs current="inbox" />} narrow>
      {why && <p className="quiet">{why}</p>}
      <Form action={action} sensitive>
        {children}
        <p className="row">
          <Button>{button}</Button> <a href={back}>{t('radar.cancel')}</a>
        </p>
      </Form>
    </Layout>
  )
}

/** The signal that the form is about, in two lines. */
export function About({ signal }: { signal: SignalLine }) {
  const headline = useHeadline()
  const placeLine = usePlaceLine()
  const period = usePeriod()
  return (
    <p className="about-signal">
      <a href={`/radar/signals/${signal.id}`}>
        {signal.reference} {headline(signal)}
      </a>
      <br />
      <span className="small quiet">
        {placeLine(signal)}. {period(signal)}. <SeenExpected signal={signal} />
      </span>
    </p>
  )
}

export function DevelopScreen({ signal, issues, threats }: DevelopView) {
  const t = useText(messages)
  const language = useLanguage()
  const types = useTypes()
  const path = `/radar/signals/${signal.id}`
  const suggested = `${types(signal.crimeTypes)}, ${signal.place[language]}`.slice(0, 200)
  return (
    <TriageForm
      title={t('radar.developTitle', { reference: signal.reference })}
      why={t('radar.developWhy')}
      action={`${path}/develop`}
      back={path}
      button={t('radar.developButton')}
    >
      <About signal={signal} />
      <input type="hidden" name="language" value={language} />
      <Radios
        name="way"
        label={t('radar.wayQuestion')}
        value="new-issue"
        choices={[
          {
            value: 'new-issue',
            text: t('radar.way.new-issue'),
            hint: t('radar.way.new-issueHint'),
            more: <NewIssueFields suggested={suggested} />,
          },
          {
            value: 'issue',
            text: t('radar.way.issue'),
            more: <Choose name="issueId" label={t('radar.chooseIssue')} offered={issues} />,
          },
          {
            value: 'threat',
            text: t('radar.way.threat'),
            more: <Choose name="threatId" label={t('radar.chooseThreat')} offered={threats} />,
          },
        ]}
      />
      <TextField name="because" label={t('radar.developBecause')} maxLength={2000} optional />
    </TriageForm>
  )
}

function NewIssueFields({ suggested }: { suggested: string }) {
  const t = useText(messages)
  return (
    <>
      <TextField
        name="name"
        label={t('radar.issueName')}
        hint={t('radar.issueNameHint')}
        value={suggested}
        maxLength={200}
      />
      <TextArea name="summary" label={t('radar.issueSummary')} rows={4} maxLength={4000} sensitiveHint optional />
    </>
  )
}

function Choose({ name, label, offered }: { name: string; label: string; offered: Offered[] }) {
  const t = useText(messages)
  if (offered.length === 0) return <p className="quiet">{t('radar.noneOpen')}</p>
  const options = offered.map(({ id, reference, name: called }) => ({ value: id, text: `${called} (${reference})` }))
  return <Select name={name} label={label} options={options} empty={t('radar.chooseOne')} />
}

export function MergeScreen({ signal, others }: MergeView) {
  const t = useText(messages)
  const language = useLanguage()
  const types = useTypes()
  const path = `/radar/signals/${signal.id}`
  const options = others.map(({ id, reference, crimeTypes, place }) => ({
    value: id,
    text: t('radar.mergeLine', { reference, types: types(crimeTypes), place: place[language] }),
  }))
  return (
    <TriageForm
      title={t('radar.mergeTitle', { reference: signal.reference })}
      why={t('radar.mergeWhy')}
      action={`${path}/merge`}
      back={path}
      button={t('radar.mergeButton')}
    >
      <About signal={signal} />
      <input type="hidden" name="language" value={language} />
      {options.length === 0 ? (
        <p className="quiet">{t('radar.mergeNone')}</p>
      ) : (
        <Select name="into" label={t('radar.mergeInto')} options={options} empty={t('radar.chooseOne')} />
      )}
      <TextField name="because" label={t('radar.mergeBecause')} maxLength={2000} optional />
    </TriageForm>
  )
}
