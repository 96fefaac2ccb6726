/** Screen for one investigation, with everything held for its records. */
import { formatDate, formatInstant, say, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  DateField,
  Details,
  Empty,
  Identity,
  Section,
  Table,
  Tag,
  TextField,
} from '../../ui/components/index.ts'
import { useMay, usePosted } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { HoldingShown, InvestigationView, LinkShown } from './view-words.ts'

export function InvestigationScreen({ investigation, links, names, today }: InvestigationView) {
  const t = useText(messages)
  const language = useLanguage()
  const mayWrite = useMay('disclosure.write')
  const { id, closedOn } = investigation
  const facts = [
    t('disclosure.inCase', { name: names[investigation.officerInCaseId] ?? '' }),
    t('disclosure.forDisclosure', { name: names[investigation.disclosureOfficerId] ?? '' }),
    t('disclosure.openedLine', { day: formatDate(language, investigation.openedOn) }),
    ...(closedOn ? [t('disclosure.closedLine', { day: formatDate(language, closedOn) })] : []),
  ]
  const name = <span lang={investigation.language}>{investigation.name}</span>
  const identity = <Identity name={name} reference={investigation.reference} facts={facts} />
  const standing = links.filter((link) => link.endedAt === null)
  const ended = links.filter((link) => link.endedAt !== null)
  return (
    <Layout title={`${investigation.reference} ${investigation.name}`} identity={identity}>
      <div className="stack">
        {standing.length === 0 && <Empty>{t('disclosure.noRecords')}</Empty>}
        {standing.map((link) => (
          <LinkedRecord key={link.id} link={link} />
        ))}
        {ended.length > 0 && <Ended links={ended} names={names} />}
        {mayWrite && closedOn === null && <LinkSection id={id} />}
        <Details summary={t('disclosure.export')}>
          <form className="form" method="get" action={`/disclosure/${id}/schedule.csv`}>
            <TextField
              name="recipient"
              label={t('disclosure.recipient')}
              hint={t('disclosure.exportWhy')}
              maxLength={200}
            />
            <Button kind="second">{t('disclosure.download')}</Button>
          </form>
        </Details>
        {mayWrite && closedOn === null && <CloseSection id={id} today={today} />}
      </div>
    </Layout>
  )
}

/** Everything held for one record, the newest first. */
function LinkedRecord({ link }: { link: LinkShown }) {
  const t = useText(messages)
  const language = useLanguage()
  const at = `/disclosure/${link.investigationId}/records/${link.id}`
  const title = (
    <>
      <a href={link.record.href}>
        <span className="id">{link.record.reference}</span>
      </a>{' '}
      <span lang={link.record.language}>{link.record.title}</span>
    </>
  )
  const isHeld = link.holds.some((hold) => hold.liftedAt === null)
  const more = <a href={at}>{t(isHeld ? 'disclosure.heldMore' : 'disclosure.notHeldMore')}</a>
  const caption = t('disclosure.heldFor', { reference: link.record.reference })
  return (
    <Section title={title} more={more} why={t('disclosure.heldCount', { count: link.holdings.length })}>
      <Table
        caption={caption}
        captionHidden
        dense
        rows={link.holdings}
        keyOf={(holding) => holding.key}
        columns={[
          { head: t('disclosure.head.when'), cell: (holding) => <When at={holding.at} /> },
          { head: t('disclosure.head.kind'), cell: (holding) => t(`disclosure.kind.${holding.kind}`) },
          { head: t('disclosure.head.what'), rowHeader: true, cell: (holding) => <What holding={holding} /> },
          { head: t('disclosure.head.marking'), cell: (holding) => holding.marking },
          {
            head: t('disclosure.head.sensitivity'),
            cell: (holding) => (
              <a
                href={`${at}/holdings/${holding.key}`}
                aria-label={t('disclosure.sensitivityOf', {
                  what: say(language, holding.title.message, holding.title.args),
                })}
              >
                <Sensitivity holding={holding} />
              </a>
            ),
          },
        ]}
      />
    </Section>
  )
}

export function When({ at }: { at: string }) {
  const language = useLanguage()
  return <time dateTime={at}>{at.length > 10 ? formatInstant(language, at) : formatDate(language, at)}</time>
}

/** What is held, as a sentence; it leads to the thing itself where the reader may open it. */
export function What({ holding: { title, href } }: { holding: HoldingShown }) {
  const language = useLanguage()
  const words = say(language, title.message, title.args)
  return href ? <a href={href}>{words}</a> : words
}

/** As it was noted last. */
export function Sensitivity({ holding: { notes } }: { holding: HoldingShown }) {
  const t = useText(messages)
  const [note] = notes
  if (!note) return t('disclosure.notNoted')
  return (
    <Tag tone={note.isSensitive ? 'warn' : 'line'}>
      {t(note.isSensitive ? 'disclosure.sensitive' : 'disclosure.notSensitive')}
    </Tag>
  )
}

function Ended({ links, names }: { links: LinkShown[]; names: Record<string, string> }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Section title={t('disclosure.ended')} calm>
      <ul className="plainlist">
        {links.map((link) => (
          <li key={link.id}>
            <a href={`/disclosure/${link.investigationId}/records/${link.id}`}>{link.record.reference}</a>{' '}
            {t('disclosure.endedLine', {
              name: names[link.endedBy ?? ''] ?? '',
              when: formatInstant(language, link.endedAt ?? ''),
              because: link.endedBecause ?? '',
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function LinkSection({ id }: { id: string }) {
  const t = useText(messages)
  return (
    <Section title={t('disclosure.link')} calm>
      <form className="form" method="post" action={`/disclosure/${id}/records`}>
        <TextField
          name="record"
          label={t('disclosure.record')}
          hint={t('disclosure.recordHint')}
          maxLength={60}
          width={20}
        />
        <Button kind="second">{t('disclosure.keepLink')}</Button>
      </form>
    </Section>
  )
}

function CloseSection({ id, today }: { id: string; today: string }) {
  const t = useText(messages)
  const isRefused = usePosted('closedOn') !== undefined
  return (
    <Details summary={t('disclosure.close')} open={isRefused}>
      <form className="form" method="post" action={`/disclosure/${id}/closing`}>
        <p className="quiet">{t('disclosure.closeWhy')}</p>
        <DateField name="closedOn" label={t('disclosure.closedOn')} value={today} max={today} />
        <Button kind="second">{t('disclosure.keepClose')}</Button>
      </form>
    </Details>
  )
}
