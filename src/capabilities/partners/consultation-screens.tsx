/** One consultation: what was asked, what came of it, and the forms that add the answer and the change. */
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  ContextDate,
  DateField,
  Details,
  Form,
  type HistoryEvent,
  Identity,
  LinkButton,
  Notice,
  Radios,
  Section,
  SummaryList,
  type SummaryRow,
  TextArea,
  Timeline,
} from '../../ui/components/index.ts'
import { useMay, usePosted } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { AboutThreat, Asked, StateTag } from './consultation-parts.tsx'
import { LanguageField } from './form-fields.tsx'
import { messages } from './messages.ts'
import type { ConsultationShown, ConsultationView } from './view-words.ts'

export function ConsultationScreen({ consultation }: ConsultationView) {
  const t = useText(messages)
  const language = useLanguage()
  const mayWrite = useMay('partners.write')
  const agency = consultation.agencyName[language]
  const title = t(consultation.state === 'not-asked' ? 'partners.notAsked' : 'partners.asked', { agency })
  const identity = <Identity name={title} state={<StateTag consultation={consultation} />} />
  return (
    <Layout title={title} identity={identity}>
      <TakenUp consultation={consultation} />
      <div className="split g1">
        <Section title={t('partners.consultation')}>
          <p>
            <Asked consultation={consultation} />
          </p>
          <AtAGlance consultation={consultation} />
        </Section>
        <Section title={t('partners.story')} calm>
          <Story consultation={consultation} />
        </Section>
      </div>
      {mayWrite && <Additions consultation={consultation} />}
    </Layout>
  )
}

/** What was put off, or what followed it. */
function TakenUp({ consultation: { followsId, followedById } }: { consultation: ConsultationShown }) {
  const t = useText(messages)
  return (
    <>
      {followedById && (
        <Notice title={t('partners.takenUp')}>
          <a href={`/partners/consultations/${followedById}`}>{t('partners.seeTakenUp')}</a>
        </Notice>
      )}
      {followsId && (
        <p className="quiet">
          {t('partners.follows')} <a href={`/partners/consultations/${followsId}`}>{t('partners.seePutOff')}</a>
        </p>
      )}
    </>
  )
}

function AtAGlance({ consultation }: { consultation: ConsultationShown }) {
  const t = useText(messages)
  const language = useLanguage()
  const { agencyId, agencyName, contactRole, askedOn, replyDueOn, reviewBy, state, threat } = consultation
  const recorder = consultation.names[consultation.recordedBy] ?? ''
  const day = formatDate(language, consultation.recordedOn)
  const rows: (SummaryRow | null)[] = [
    { term: t('partners.agency'), value: <a href={`/partners/${agencyId}`}>{agencyName[language]}</a> },
    { term: t('partners.contactRole'), value: <span lang={consultation.language}>{contactRole}</span> },
    threat && { term: t('partners.threat'), value: <AboutThreat consultation={consultation} /> },
    askedOn === null ? null : { term: t('partners.askedOn'), value: formatDate(language, askedOn) },
    replyDueOn === null
      ? null
      : { term: t('partners.replyDueOn'), value: <ContextDate day={replyDueOn} done={state !== 'asked'} /> },
    reviewBy === null
      ? null
      : {
          term: t('partners.reviewBy'),
          value: <ContextDate day={reviewBy} done={consultation.followedById !== null} />,
        },
    { term: t('partners.recordedBy'), value: t('partners.recordedLine', { name: recorder, day }) },
    { term: t('partners.marking'), value: t('partners.markingName', { marking: consultation.marking }) },
  ]
  return <SummaryList rows={rows.filter((row) => row !== null)} />
}

/** Everything that happened, each with who wrote it down. */
function Story({ consultation }: { consultation: ConsultationShown }) {
  const t = useText(messages)
  const { replies, changes, names, language } = consultation
  const writtenBy = (id: string) => t('partners.eventWritten', { name: names[id] ?? '' })
  const first =
    consultation.question === null
      ? t('partners.eventNotAsked', { text: consultation.notAskedBecause ?? '' })
      : t('partners.eventAsked', { text: consultation.question })
  const events: HistoryEvent[] = [
    {
      key: 'first',
      at: consultation.askedOn ?? consultation.recordedOn,
      what: <span lang={language}>{first}</span>,
      who: writtenBy(consultation.recordedBy),
    },
    ...replies.map((reply) => ({
      key: reply.id,
      at: reply.recordedAt,
      what: <Said reply={reply} />,
      who: writtenBy(reply.recordedBy),
    })),
    ...changes.map((change) => ({
      key: change.id,
      at: change.recordedAt,
      what: (
        <span lang={change.language}>
          {t(change.kind === 'changed' ? 'partners.eventChanged' : 'partners.eventNotChanged', { text: change.text })}
        </span>
      ),
      who: writtenBy(change.recordedBy),
    })),
  ]
  return <Timeline label={t('partners.story')} events={events} />
}

function Said({ reply: { text, language, answeredOn } }: { reply: ConsultationShown['replies'][number] }) {
  const t = useText(messages)
  const reading = useLanguage()
  if (text === null || answeredOn === null) return t('partners.eventNoReply')
  const words = t('partners.eventAnswered', { text, day: formatDate(reading, answeredOn) })
  return <span lang={language ?? reading}>{words}</span>
}

/** What may be added as it stands: an answer to what was asked, a change once there is one, a new look at what was put off. */
function Additions({ consultation }: { consultation: ConsultationShown }) {
  if (consultation.state === 'not-asked')
    return consultation.followedById === null ? <TakeUp consultation={consultation} /> : null
  return (
    <div className="stack">
      {consultation.state === 'answered' && <ChangeSection consultation={consultation} />}
      <ReplySection consultation={consultation} />
    </div>
  )
}

function TakeUp({ consultation }: { consultation: ConsultationShown }) {
  const t = useText(messages)
  return (
    <Section title={t('partners.takeUp')} why={t('partners.takeUpWhy')}>
      <LinkButton href={`/partners/consultations/new?follows=${consultation.id}`}>
        {t('partners.takeUpButton')}
      </LinkButton>
    </Section>
  )
}

function ReplySection({ consultation }: { consultation: ConsultationShown }) {
  const t = useText(messages)
  const answered = { value: 'answered', text: t('partners.replyAnswered') }
  const none = { value: 'no-reply', text: t('partners.replyNone') }
  const choices = consultation.state === 'asked' ? [answered, none] : [answered]
  const isRefused = usePosted('replyKind') !== undefined
  const form = (
    <Form action={`/partners/consultations/${consultation.id}/reply`} sensitive>
      <Radios name="replyKind" label={t('partners.replyKind')} choices={choices} value="answered" />
      <TextArea name="replyText" label={t('partners.replyText')} maxLength={4000} sensitiveHint />
      <LanguageField name="replyLanguage" />
      <DateField name="answeredOn" label={t('partners.answeredOn')} />
      <Button kind="second">{t('partners.keepReply')}</Button>
    </Form>
  )
  if (consultation.state === 'asked')
    return (
      <Section title={t('partners.recordReply')} calm>
        {form}
      </Section>
    )
  return (
    <Details summary={t('partners.recordLaterReply')} open={isRefused}>
      {form}
    </Details>
  )
}

function ChangeSection({ consultation }: { consultation: ConsultationShown }) {
  const t = useText(messages)
  const choices = [
    { value: 'changed', text: t('partners.changeYes') },
    { value: 'not-changed', text: t('partners.changeNo') },
  ]
  return (
    <Section title={t('partners.recordChange')} why={t('partners.recordChangeWhy')}>
      <Form action={`/partners/consultations/${consultation.id}/change`} sensitive>
        <Radios name="changeKind" label={t('partners.changeKind')} choices={choices} inline />
        <TextArea name="changeText" label={t('partners.changeText')} maxLength={4000} sensitiveHint />
        <LanguageField name="changeLanguage" />
        <Button>{t('partners.keepChange')}</Button>
      </Form>
    </Section>
  )
}
