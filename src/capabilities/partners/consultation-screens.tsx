/** One consultation: what was asked, what came of it, and the forms that add the answer and the change. */
import { markingInWords } from '../../platform/form-words.ts'
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  ContextDate,
  Details,
  Form,
  FormField,
  FormFields,
  type HistoryEvent,
  Identity,
  LinkButton,
  Notice,
  Section,
  SummaryList,
  type SummaryRow,
  Timeline,
} from '../../ui/components/index.ts'
import { useMay, usePosted } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { AboutThreat, Asked, StateTag } from './consultation-parts.tsx'
import { messages } from './messages.ts'
import type { ConsultationShown, ConsultationView } from './view-words.ts'
import { changeForm, replyForm } from './words.ts'

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
    { term: t('partners.marking'), value: markingInWords(language, consultation.marking) },
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
  const isRefused = usePosted('replyKind') !== undefined
  const action = `/partners/consultations/${consultation.id}/reply`
  if (consultation.state === 'asked')
    return (
      <Section title={t('partners.recordReply')} calm>
        <Form action={action} sensitive>
          <FormFields form={replyForm} />
          <Button kind="second">{t('partners.keepReply')}</Button>
        </Form>
      </Section>
    )
  return (
    <Details summary={t('partners.recordLaterReply')} open={isRefused}>
      <Form action={action} sensitive>
        <input type="hidden" name="replyKind" value="answered" />
        <FormField form={replyForm} name="replyText" />
        <FormField form={replyForm} name="replyLanguage" />
        <FormField form={replyForm} name="answeredOn" />
        <Button kind="second">{t('partners.keepReply')}</Button>
      </Form>
    </Details>
  )
}

function ChangeSection({ consultation }: { consultation: ConsultationShown }) {
  const t = useText(messages)
  return (
    <Section title={t('partners.recordChange')} why={t('partners.recordChangeWhy')}>
      <Form action={`/partners/consultations/${consultation.id}/change`} sensitive>
        <FormFields form={changeForm} />
        <Button>{t('partners.keepChange')}</Button>
      </Form>
    </Section>
  )
}
