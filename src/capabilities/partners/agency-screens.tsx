/** Screen of one agency: how it is reached, what it was asked, and what was changed in its record. */
import type { Option } from '../../platform/form.ts'
import { useLanguage, useText } from '../../platform/language.tsx'
import { Edits, Empty, Identity, LinkButton, Section } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { ConsultationTable } from './consultation-parts.tsx'
import { messages } from './messages.ts'
import { PartnersTabs } from './partners-tabs.tsx'
import type { AgencyShown, AgencyView } from './view-words.ts'
import { agencyForm } from './words.ts'

function WorksIn({ agency }: { agency: AgencyShown }) {
  const t = useText(messages)
  const language = useLanguage()
  if (agency.areas.length === 0) return <span className="faint">{t('partners.everywhere')}</span>
  return agency.areas.map((area) => area.name[language]).join(', ')
}

export function AgencyScreen({ agency, consultations, edits, areas }: AgencyView & { areas: Option[] }) {
  const t = useText(messages)
  const language = useLanguage()
  const mayWrite = useMay('partners.write')
  const actions = mayWrite && (
    <>
      <LinkButton kind="plain" href={`/partners/${agency.id}/edit`}>
        {t('partners.edit')}
      </LinkButton>
      <LinkButton href={`/partners/consultations/new?agency=${agency.id}`}>{t('partners.ask')}</LinkButton>
    </>
  )
  const facts = [
    t(`partners.kind.${agency.kind}`),
    <span key="role" lang={agency.language}>
      {agency.contactRole}
    </span>,
    <WorksIn key="where" agency={agency} />,
    ...(agency.outOfHours ? [`${t('partners.outOfHours')}: ${agency.outOfHours}`] : []),
  ]
  const identity = <Identity name={agency.name[language]} facts={facts} actions={actions} />
  return (
    <Layout title={agency.name[language]} identity={identity} tabs={<PartnersTabs current="agencies" />}>
      <Section title={t('partners.consultations')}>
        {consultations.length === 0 ? (
          <Empty>{t('partners.noneAsked')}</Empty>
        ) : (
          <ConsultationTable consultations={consultations} />
        )}
      </Section>
      <Edits form={agencyForm} edits={edits} offered={{ areaIds: areas }} />
    </Layout>
  )
}
