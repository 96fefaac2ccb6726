/** Screens for one linked record, with the holds on it, and for one thing held, with all that was noted on it. */
import { say, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  Details,
  Empty,
  type HistoryEvent,
  Identity,
  LinkButton,
  Radios,
  Section,
  SummaryList,
  Tag,
  TextArea,
  Timeline,
  WrittenIn,
} from '../../ui/components/index.ts'
import { useMay, usePosted } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { Sensitivity, What, When } from './screens.tsx'
import type { HoldingView, LinkView } from './view-words.ts'

function Back({ id, reference }: LinkView['investigation']) {
  const t = useText(messages)
  return (
    <LinkButton kind="second" href={`/disclosure/${id}`}>
      {t('disclosure.back', { reference })}
    </LinkButton>
  )
}

export function LinkScreen({ investigation, link, names }: LinkView) {
  const t = useText(messages)
  const mayWrite = useMay('disclosure.write') && link.endedAt === null
  const hold = link.holds.find((each) => each.liftedAt === null)
  const state = hold && <Tag tone="warn">{t('disclosure.heldNow')}</Tag>
  const name = <span lang={link.record.language}>{link.record.title}</span>
  const title = `${link.record.reference} ${link.record.title}`
  const back = <Back {...investigation} />
  const identity = <Identity name={name} reference={link.record.reference} state={state} actions={back} />
  const action = `/disclosure/${investigation.id}/records/${link.id}`
  return (
    <Layout title={title} identity={identity}>
      <div className="stack">
        <Section title={t('disclosure.holds')} why={t('disclosure.holdsWhy')}>
          {link.holds.length === 0 ? (
            <Empty>{t('disclosure.noHolds')}</Empty>
          ) : (
            <HoldStory holds={link.holds} names={names} />
          )}
        </Section>
        {mayWrite && (hold ? <LiftForm action={action} /> : <SetForm action={action} />)}
        {mayWrite && !hold && <EndForm action={action} />}
      </div>
    </Layout>
  )
}

function HoldStory({ holds, names }: Pick<LinkView, 'names'> & { holds: LinkView['link']['holds'] }) {
  const t = useText(messages)
  const events = holds.flatMap((hold): HistoryEvent[] => [
    {
      key: `${hold.id}-set`,
      at: hold.setAt,
      what: <span lang={hold.language}>{t('disclosure.holdSet', { reason: hold.reason })}</span>,
      who: names[hold.setBy],
    },
    ...(hold.liftedAt === null
      ? []
      : [
          {
            key: `${hold.id}-lifted`,
            at: hold.liftedAt,
            what: t('disclosure.holdLifted', { reason: hold.liftedBecause ?? '' }),
            who: names[hold.liftedBy ?? ''],
          },
        ]),
  ])
  return <Timeline label={t('disclosure.holds')} events={events} />
}

function SetForm({ action }: { action: string }) {
  const t = useText(messages)
  return (
    <Section title={t('disclosure.setHold')} calm>
      <form className="form" method="post" action={`${action}/hold`}>
        <TextArea name="reason" label={t('disclosure.holdReason')} maxLength={2000} sensitiveHint />
        <WrittenIn name="reasonLanguage" />
        <Button>{t('disclosure.keepHold')}</Button>
      </form>
    </Section>
  )
}

function LiftForm({ action }: { action: string }) {
  const t = useText(messages)
  return (
    <Section title={t('disclosure.liftHold')} calm>
      <form className="form" method="post" action={`${action}/hold/lift`}>
        <TextArea name="liftedBecause" label={t('disclosure.liftReason')} maxLength={2000} sensitiveHint />
        <Button kind="second">{t('disclosure.keepLift')}</Button>
      </form>
    </Section>
  )
}

function EndForm({ action }: { action: string }) {
  const t = useText(messages)
  const isRefused = usePosted('endedBecause') !== undefined
  return (
    <Details summary={t('disclosure.unlink')} open={isRefused}>
      <form className="form" method="post" action={`${action}/end`}>
        <p className="quiet">{t('disclosure.unlinkWhy')}</p>
        <TextArea name="endedBecause" label={t('disclosure.endedBecause')} maxLength={2000} sensitiveHint />
        <Button kind="second">{t('disclosure.keepUnlink')}</Button>
      </form>
    </Details>
  )
}

export function HoldingScreen({ investigation, link, holding, names }: HoldingView) {
  const t = useText(messages)
  const language = useLanguage()
  const what = say(language, holding.title.message, holding.title.args)
  const back = <Back {...investigation} />
  const state = <Sensitivity holding={holding} />
  const identity = <Identity name={what} reference={link.record.reference} state={state} actions={back} />
  const rows = [
    { term: t('disclosure.head.what'), value: <What holding={holding} /> },
    { term: t('disclosure.head.kind'), value: t(`disclosure.kind.${holding.kind}`) },
    { term: t('disclosure.head.when'), value: <When at={holding.at} /> },
    { term: t('disclosure.head.marking'), value: holding.marking },
  ]
  return (
    <Layout title={what} identity={identity}>
      <div className="stack">
        <SummaryList rows={rows} />
        <Section title={t('disclosure.notes')} why={t('disclosure.notesWhy')}>
          {holding.notes.length === 0 ? (
            <Empty>{t('disclosure.notNoted')}</Empty>
          ) : (
            <NoteStory notes={holding.notes} names={names} />
          )}
        </Section>
        {useMay('disclosure.write') && (
          <NoteForm action={`/disclosure/${investigation.id}/records/${link.id}/holdings/${holding.key}`} />
        )}
      </div>
    </Layout>
  )
}

function NoteStory({ notes, names }: { notes: HoldingView['holding']['notes']; names: Record<string, string> }) {
  const t = useText(messages)
  const said = (note: (typeof notes)[number]) =>
    note.isSensitive ? 'disclosure.sensitiveBecause' : note.because ? 'disclosure.notSensitiveBecause' : null
  const events = notes.map((note): HistoryEvent => {
    const key = said(note)
    const words = key ? t(key, { because: note.because }) : t('disclosure.notSensitive')
    return {
      key: note.id,
      at: note.writtenAt,
      what: <span lang={note.language}>{words}</span>,
      who: names[note.writtenBy],
    }
  })
  return <Timeline label={t('disclosure.notes')} events={events} />
}

function NoteForm({ action }: { action: string }) {
  const t = useText(messages)
  const choices = [
    { value: 'sensitive', text: t('disclosure.sensitive') },
    { value: 'not-sensitive', text: t('disclosure.notSensitive') },
  ]
  return (
    <Section title={t('disclosure.note')} calm>
      <form className="form" method="post" action={action}>
        <Radios name="sensitivity" label={t('disclosure.head.sensitivity')} choices={choices} inline />
        <TextArea
          name="because"
          label={t('disclosure.head.because')}
          hint={t('disclosure.becauseHint')}
          maxLength={2000}
          sensitiveHint
        />
        <WrittenIn />
        <Button>{t('disclosure.keepNote')}</Button>
      </form>
    </Section>
  )
}
