/** Screens for one fact: what it says and how it came to be, and the form that records or replaces it. */
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  DateField,
  Form,
  Identity,
  LinkButton,
  Notice,
  Radios,
  Section,
  Select,
  SummaryList,
  TextArea,
  TextField,
  Timeline,
} from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { AreaPath, FactTag, LastDay, SourceLine, Uses, useAreaName } from './fact-parts.tsx'
import { messages } from './messages.ts'
import type { FactFormView, FactShown, FactView } from './view-words.ts'
import { factKinds } from './words.ts'

export function FactScreen({ fact, area, path, history }: FactView) {
  const t = useText(messages)
  const nameOf = useAreaName()
  const mayWrite = useMay('places.write') && fact.endedOn === null
  const title = t('places.factAbout', { kind: fact.kind, area: nameOf(area) })
  const replace = mayWrite && (
    <LinkButton href={`/places/facts/${fact.id}/replacement`}>{t('places.replace')}</LinkButton>
  )
  const identity = <Identity name={title} state={<FactTag fact={fact} />} actions={replace} />
  return (
    <Layout title={title} identity={identity} tabs={<AreaPath path={path} />}>
      <Ended fact={fact} />
      <div className="split g1">
        <Section title={t('places.fact')}>
          <p lang={fact.language}>{fact.text}</p>
          <FactAtAGlance fact={fact} />
        </Section>
        <Section title={t('places.history')} calm>
          <Timeline label={t('places.history')} events={history.flatMap(eventsOf(t))} />
        </Section>
      </div>
      {mayWrite && <Closing fact={fact} />}
    </Layout>
  )
}

function Ended({ fact }: { fact: FactShown }) {
  const t = useText(messages)
  const language = useLanguage()
  if (fact.supersededBy)
    return (
      <Notice tone="warn" title={t('places.replacedBy')}>
        <a href={`/places/facts/${fact.supersededBy}`}>{t('places.seeNewer')}</a>
      </Notice>
    )
  if (fact.endedOn === null) return null
  return (
    <Notice tone="warn" title={t('places.closedBecause', { day: formatDate(language, fact.endedOn) })}>
      <p lang={fact.endedLanguage ?? undefined}>{fact.endedBecause}</p>
    </Notice>
  )
}

function FactAtAGlance({ fact }: { fact: FactShown }) {
  const t = useText(messages)
  const language = useLanguage()
  const recorded = t('places.recordedBy', { day: formatDate(language, fact.recordedOn), name: fact.recorderName })
  return (
    <SummaryList
      rows={[
        { term: t('places.source'), value: <SourceLine fact={fact} /> },
        { term: t('places.lastDay'), value: <LastDay fact={fact} /> },
        { term: t('places.owner'), value: fact.ownerName },
        { term: t('places.recorded'), value: recorded },
        { term: t('places.language'), value: t('places.languageName', { language: fact.language }) },
        { term: t('places.marking'), value: t('places.markingName', { marking: fact.marking }) },
        { term: t('places.usedBy'), value: <Uses fact={fact} /> },
      ]}
    />
  )
}

type Words = ReturnType<typeof useText<keyof (typeof messages)['en'] & string>>

/** A fact was recorded once and may have ended once; the sentence of a replacement stands with the newer fact's own. */
const eventsOf = (t: Words) => (fact: FactShown) => {
  const recorded = {
    key: `${fact.id} recorded`,
    at: fact.recordedOn,
    what: <span lang={fact.language}>{t('places.historyRecorded', { text: fact.text })}</span>,
    who: fact.recorderName,
  }
  if (fact.endedOn === null) return [recorded]
  const what = fact.supersededBy
    ? t('places.historyReplaced')
    : t('places.historyClosed', { because: fact.endedBecause ?? '' })
  return [{ key: `${fact.id} ended`, at: fact.endedOn, what, bad: true }, recorded]
}

function Closing({ fact }: { fact: FactShown }) {
  const t = useText(messages)
  return (
    <Section title={t('places.close')} why={t('places.closeWhy')} calm>
      <Form action={`/places/facts/${fact.id}/closing`} sensitive>
        <TextArea name="because" label={t('places.because')} rows={3} maxLength={2000} sensitiveHint />
        <LanguageField />
        <Button kind="second">{t('places.keepClosing')}</Button>
      </Form>
    </Section>
  )
}

/** In which language the text is written; the reader's own unless they say otherwise. */
function LanguageField({ value }: { value?: 'en' | 'cy' }) {
  const t = useText(messages)
  const reading = useLanguage()
  const choices = (['en', 'cy'] as const).map((language) => ({
    value: language,
    text: t('places.languageName', { language }),
  }))
  return <Radios name="language" label={t('places.language')} choices={choices} value={value ?? reading} inline />
}

export function FactFormScreen({ area, owners, me, months, replaces }: FactFormView) {
  const t = useText(messages)
  const nameOf = useAreaName()
  const title = replaces ? t('places.replace') : t('places.newFact', { area: nameOf(area) })
  const action = replaces ? `/places/facts/${replaces.id}/replacement` : `/places/${area.id}/facts`
  return (
    <Layout title={title} narrow>
      {replaces && <p className="quiet">{t('places.replaceWhy')}</p>}
      <Form action={action} sensitive>
        <KindField value={replaces?.kind} />
        <TextArea
          name="text"
          label={t('places.text')}
          hint={t('places.textHint')}
          rows={5}
          maxLength={4000}
          value={replaces?.text ?? ''}
          sensitiveHint
        />
        <p className="hint">{t(area.nation === 'wales' ? 'places.wordsWales' : 'places.wordsEngland')}</p>
        <LanguageField {...(replaces ? { value: replaces.language } : {})} />
        <TextField
          name="source"
          label={t('places.source')}
          hint={t('places.sourceHint')}
          value={replaces?.source ?? ''}
        />
        <DateField name="sourceOn" label={t('places.sourceOn')} />
        <DateField name="expiresOn" label={t('places.expiresOn')} hint={t('places.expiresHint', { months })} optional />
        <Select
          name="ownerId"
          label={t('places.owner')}
          hint={t('places.ownerHint')}
          options={owners.map((owner) => ({ value: owner.id, text: owner.name }))}
          value={replaces?.ownerId ?? me}
          empty={t('places.choose')}
        />
        <MarkingField value={replaces?.marking} />
        <Button>{t(replaces ? 'places.keepReplacement' : 'places.keepFact')}</Button>
      </Form>
    </Layout>
  )
}

function KindField({ value }: { value: string | undefined }) {
  const t = useText(messages)
  const options = factKinds.map((kind) => ({ value: kind, text: t('places.factKind', { kind }) }))
  return (
    <Select name="kind" label={t('places.kind')} options={options} value={value ?? ''} empty={t('places.choose')} />
  )
}

function MarkingField({ value }: { value: string | undefined }) {
  const t = useText(messages)
  const choices = (['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const).map((marking) => ({
    value: marking,
    text: t('places.markingName', { marking }),
  }))
  return <Radios name="marking" label={t('places.marking')} choices={choices} value={value ?? 'OFFICIAL'} inline />
}
