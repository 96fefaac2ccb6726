/** Screens for one fact: what it says and how it came to be, and its closing. */
import { markingInWords, writtenInWords } from '../../platform/form-words.ts'
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  Form,
  FormFields,
  Identity,
  LinkButton,
  Notice,
  Section,
  SummaryList,
  Timeline,
} from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { AreaPath, FactTag, LastDay, SourceLine, Uses, useAreaName } from './fact-parts.tsx'
import { messages } from './messages.ts'
import type { FactShown, FactView } from './view-words.ts'
import { closingForm } from './words.ts'

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
        { term: t('places.language'), value: writtenInWords(language, fact.language) },
        { term: t('places.marking'), value: markingInWords(language, fact.marking) },
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
        <FormFields form={closingForm} />
        <Button kind="second">{t('places.keepClosing')}</Button>
      </Form>
    </Section>
  )
}
