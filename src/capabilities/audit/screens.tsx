/** Screens of the audit: the auditor's list with its filters and export, and the page for everyone about what is logged. */
import { formatInstant, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  DateField,
  Details,
  Empty,
  LinkButton,
  Section,
  Table,
  Tag,
  TextField,
} from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { askedText, didText, isSaid, roleText } from './told.ts'
import type { Asked, AuditView, LoggedView, ShownLine } from './words.ts'

/** The address of the same question, `before` a line for the older ones. */
function hrefOf(asked: Asked, before: number | null): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  if (before !== null) query.set('before', String(before))
  return query.size > 0 ? `/audit?${query}` : '/audit'
}

export function AuditScreen({ asked, lines, olderThan, mayExport }: AuditView) {
  const t = useText(messages)
  return (
    <Layout title={t('audit.title')} density="compact">
      <p className="quiet">{t('audit.lede')}</p>
      <Asking asked={asked} />
      {lines.length === 0 ? <Empty>{t('audit.none')}</Empty> : <Lines lines={lines} />}
      <p className="row">
        <LinkButton kind="plain" href={hrefOf(asked, null)}>
          {t('audit.newest')}
        </LinkButton>
        {olderThan !== null && <LinkButton href={hrefOf(asked, olderThan)}>{t('audit.older')}</LinkButton>}
      </p>
      {mayExport && lines.length > 0 && <ExportForm asked={asked} />}
    </Layout>
  )
}

/** One row of filters: an auditor asks one question at a time, and the lines need the width. */
function Asking({ asked }: { asked: Asked }) {
  const t = useText(messages)
  const isAsking = Object.values(asked).some((value) => value !== '')
  return (
    <form method="get" action="/audit" aria-label={t('audit.ask')}>
      <div className="row">
        <TextField name="about" label={t('audit.about')} value={asked.about} />
        <TextField name="person" label={t('audit.person')} value={asked.person} />
        <TextField name="did" label={t('audit.did')} value={asked.did} />
        <DateField name="from" label={t('audit.from')} hint="" value={asked.from} />
        <DateField name="to" label={t('audit.to')} hint="" value={asked.to} />
        <Button>{t('audit.show')}</Button>
        {isAsking && <a href="/audit">{t('audit.clear')}</a>}
      </div>
      <p className="hint">{t('audit.askHint')}</p>
    </form>
  )
}

function Lines({ lines }: { lines: ShownLine[] }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Table
      dense
      className="blocks"
      caption={t('audit.title')}
      captionHidden
      rows={lines}
      keyOf={(line) => String(line.line)}
      columns={[
        { head: t('audit.line'), numeric: true, cell: (line) => line.line },
        { head: t('audit.at'), className: 'nowrap', cell: (line) => formatInstant(language, line.at) },
        { head: t('audit.who'), cell: (line) => <Who line={line} /> },
        { head: t('audit.did'), rowHeader: true, cell: (line) => <Did did={line.did} /> },
        { head: t('audit.subject'), cell: (line) => <Subject line={line} /> },
        { head: t('audit.why'), className: 'wrap', cell: (line) => <Why line={line} /> },
      ]}
    />
  )
}

function Who({ line }: { line: ShownLine }) {
  const t = useText(messages)
  return (
    <>
      {line.person ?? <span className="faint">{t('audit.nobody')}</span>}
      {line.token && <small className="quiet"> {t('audit.byToken', { token: line.token })}</small>}
    </>
  )
}

/** Ids by their first eight letters: enough to tell two lines apart. */
const shortened = (subject: string): string => subject.replace(/([0-9a-f]{8})-[0-9a-f-]{27}/g, '$1…')

function Subject({ line }: { line: ShownLine }) {
  const t = useText(messages)
  return (
    <>
      <a href={hrefOf({ about: line.subject, person: '', did: '', from: '', to: '' }, null)}>
        {line.reference ?? shortened(line.subject)}
      </a>{' '}
      {line.reference !== null && <small className="faint">{shortened(line.subject)} </small>}
      {line.isRestricted && <Tag tone="line">{t('audit.restricted')}</Tag>}
    </>
  )
}

/** What was done, in the reader's language; in English where no sentence is known. */
function Did({ did }: { did: string }) {
  const language = useLanguage()
  return <span lang={isSaid(did) ? undefined : 'en'}>{didText(language, did)}</span>
}

function Why({ line }: { line: ShownLine }) {
  const t = useText(messages)
  const language = useLanguage()
  const parts = [
    line.isDisposed && t('audit.disposed'),
    line.reason && t('audit.reason', { reason: line.reason }),
    line.recipient && t('audit.recipient', { recipient: line.recipient }),
    line.wanted && t('audit.refused', { wanted: didText(language, line.wanted), status: String(line.status ?? '') }),
    line.asked.length > 0 && t('audit.askedFor', { asked: askedText(language, line.asked) }),
    line.roles.length > 0 &&
      t('audit.roles', {
        count: line.roles.length,
        roles: line.roles.map((role) => roleText(language, role)).join(', '),
      }),
  ]
  return (
    <>
      {parts.filter(Boolean).join(' · ')}
      {line.files.map(({ name, sha256 }) => (
        <div key={name}>
          {t('audit.file', { name })}
          {sha256 && <code className="faint"> {t('audit.fileDigest', { sha256 })}</code>}
        </div>
      ))}
    </>
  )
}

function ExportForm({ asked }: { asked: Asked }) {
  const t = useText(messages)
  return (
    <Details summary={t('audit.export')}>
      <form className="form" method="get" action="/audit/export">
        <p className="quiet">{t('audit.exportWhy')}</p>
        {Object.entries(asked)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <TextField name="recipient" label={t('audit.recipientField')} required maxLength={200} />
        <p className="row">
          <Button>{t('audit.download')}</Button>
        </p>
      </form>
    </Details>
  )
}

export function LoggedScreen({ kinds }: LoggedView) {
  const t = useText(messages)
  return (
    <Layout title={t('audit.logged')}>
      <div className="stack">
        <p>{t('audit.loggedLede')}</p>
        <Section title={t('audit.loggedWhy')}>
          <p>{t('audit.loggedWhyText')}</p>
        </Section>
        <Section title={t('audit.loggedWho')}>
          <p>{t('audit.loggedWhoText')}</p>
        </Section>
        <Section title={t('audit.loggedNot')}>
          <p>{t('audit.loggedNotText')}</p>
        </Section>
        <Table
          dense
          caption={t('audit.kinds')}
          rows={kinds}
          keyOf={(kind) => `${kind.verb} ${kind.path}`}
          columns={[
            { head: t('audit.kindDid'), rowHeader: true, cell: (kind) => <Did did={kind.did} /> },
            {
              head: t('audit.kindVerb'),
              cell: (kind) => t(kind.verb === 'page' ? 'audit.kindPage' : 'audit.kindAction'),
            },
            { head: t('audit.kindPath'), cell: (kind) => <code>{kind.path}</code> },
          ]}
        />
      </div>
    </Layout>
  )
}
