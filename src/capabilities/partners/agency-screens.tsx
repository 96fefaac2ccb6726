/** Screens for agencies: the list with when each was last asked, one agency, and the form that records one. */
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  Checkboxes,
  Empty,
  Identity,
  LinkButton,
  Section,
  Select,
  Table,
  Tabs,
  TextField,
} from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { ConsultationTable } from './consultation-parts.tsx'
import { LanguageField } from './form-fields.tsx'
import { messages } from './messages.ts'
import type { AgenciesView, AgencyFormView, AgencyShown, AgencyView } from './view-words.ts'
import { agencyKinds } from './words.ts'

/** Sub-navigation of the lists of partners. */
export function PartnersTabs({ current }: { current: 'agencies' | 'consultations' }) {
  const t = useText(messages)
  const tabs = [
    { href: '/partners', text: t('partners.agencies'), current: current === 'agencies' },
    { href: '/partners/consultations', text: t('partners.consultations'), current: current === 'consultations' },
  ]
  return <Tabs label={t('partners.sections')} tabs={tabs} />
}

function LastAsked({ agency }: { agency: AgencyShown }) {
  const t = useText(messages)
  const language = useLanguage()
  if (agency.lastAskedOn === null) return <span className="faint">{t('partners.neverAsked')}</span>
  return <time dateTime={agency.lastAskedOn}>{formatDate(language, agency.lastAskedOn)}</time>
}

function WorksIn({ agency }: { agency: AgencyShown }) {
  const t = useText(messages)
  const language = useLanguage()
  if (agency.areas.length === 0) return <span className="faint">{t('partners.everywhere')}</span>
  return agency.areas.map((area) => area.name[language]).join(', ')
}

export function AgenciesScreen({ agencies }: AgenciesView) {
  const t = useText(messages)
  const language = useLanguage()
  const mayWrite = useMay('partners.write')
  const add = mayWrite && <LinkButton href="/partners/agencies/new">{t('partners.addAgency')}</LinkButton>
  const lede = t.rich('partners.lede', { span: (words) => <span>{words}</span> })
  return (
    <Layout title={t('partners.title')} lede={lede} actions={add} tabs={<PartnersTabs current="agencies" />}>
      {agencies.length === 0 ? (
        <Empty>{t('partners.noAgencies')}</Empty>
      ) : (
        <Table
          caption={t('partners.agencies')}
          captionHidden
          rows={agencies}
          keyOf={(agency) => agency.id}
          columns={[
            {
              head: t('partners.agency'),
              rowHeader: true,
              cell: (agency) => <a href={`/partners/${agency.id}`}>{agency.name[language]}</a>,
            },
            { head: t('partners.kind'), cell: (agency) => t(`partners.kind.${agency.kind}`) },
            { head: t('partners.where'), cell: (agency) => <WorksIn agency={agency} /> },
            { head: t('partners.lastAsked'), cell: (agency) => <LastAsked agency={agency} /> },
          ]}
        />
      )}
    </Layout>
  )
}

export function AgencyScreen({ agency, consultations }: AgencyView) {
  const t = useText(messages)
  const language = useLanguage()
  const mayWrite = useMay('partners.write')
  const ask = mayWrite && (
    <LinkButton href={`/partners/consultations/new?agency=${agency.id}`}>{t('partners.ask')}</LinkButton>
  )
  const facts = [
    t(`partners.kind.${agency.kind}`),
    <span key="role" lang={agency.language}>
      {agency.contactRole}
    </span>,
    <WorksIn key="where" agency={agency} />,
    ...(agency.outOfHours ? [`${t('partners.outOfHours')}: ${agency.outOfHours}`] : []),
  ]
  const identity = <Identity name={agency.name[language]} facts={facts} actions={ask} />
  return (
    <Layout title={agency.name[language]} identity={identity} tabs={<PartnersTabs current="agencies" />}>
      <Section title={t('partners.consultations')}>
        {consultations.length === 0 ? (
          <Empty>{t('partners.noneAsked')}</Empty>
        ) : (
          <ConsultationTable consultations={consultations} />
        )}
      </Section>
    </Layout>
  )
}

export function AgencyFormScreen({ areas }: AgencyFormView) {
  const t = useText(messages)
  const language = useLanguage()
  const kinds = agencyKinds.map((kind) => ({ value: kind, text: t(`partners.kind.${kind}`) }))
  const places = areas.map((area) => ({ value: area.id, text: area.name[language] }))
  return (
    <Layout title={t('partners.addAgency')} narrow>
      <form className="form" method="post" action="/partners/agencies">
        <TextField name="nameEn" label={t('partners.nameEn')} maxLength={200} lang="en" />
        <TextField name="nameCy" label={t('partners.nameCy')} maxLength={200} lang="cy" />
        <Select name="kind" label={t('partners.kind')} options={kinds} empty={t('partners.choose')} />
        <TextField
          name="contactRole"
          label={t('partners.contactRole')}
          hint={t('partners.contactRoleHint')}
          maxLength={200}
        />
        <TextField
          name="outOfHours"
          label={t('partners.outOfHours')}
          hint={t('partners.outOfHoursHint')}
          maxLength={200}
          optional
        />
        <LanguageField name="language" />
        {places.length > 0 && <Checkboxes name="areaIds" label={t('partners.where')} choices={places} optional />}
        <Button>{t('partners.keepAgency')}</Button>
      </form>
    </Layout>
  )
}
