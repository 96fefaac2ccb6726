/** The ledger of consultations, with its filters. */
import { useLanguage, useText } from '../../platform/language.tsx'
import { Chips, Empty, FilterGroup, Filters, LinkButton, Select } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { ConsultationTable } from './consultation-parts.tsx'
import { messages } from './messages.ts'
import { PartnersTabs } from './partners-tabs.tsx'
import type { LedgerView } from './view-words.ts'
import { consultationStates } from './words.ts'

type Chosen = Pick<LedgerView, 'states' | 'agency' | 'threat'>

/** The address of the ledger with these filters. */
function ledgerHref({ states, agency, threat }: Chosen): string {
  const query = new URLSearchParams(states.map((state) => ['state', state]))
  if (agency) query.set('agency', agency)
  if (threat) query.set('threat', threat)
  return query.size > 0 ? `/partners/consultations?${query}` : '/partners/consultations'
}

export function LedgerScreen(view: LedgerView) {
  const t = useText(messages)
  const mayWrite = useMay('partners.write')
  const ask = mayWrite && <LinkButton href="/partners/consultations/new">{t('partners.ask')}</LinkButton>
  const lede = t.rich('partners.ledgerLede', { span: (words) => <span>{words}</span> })
  return (
    <Layout
      title={t('partners.ledger')}
      lede={lede}
      actions={ask}
      density="compact"
      tabs={<PartnersTabs current="consultations" />}
    >
      <LedgerFilters {...view} />
      <LedgerChips {...view} />
      {view.consultations.length === 0 ? (
        <Empty>{t('partners.noneAsked')}</Empty>
      ) : (
        <ConsultationTable consultations={view.consultations} withAgency />
      )}
    </Layout>
  )
}

function LedgerFilters({ agencies, threats, states, agency, threat }: LedgerView) {
  const t = useText(messages)
  const language = useLanguage()
  const options = consultationStates.map((state) => ({
    value: state,
    text: t(`partners.state.${state}`),
    checked: states.includes(state),
  }))
  return (
    <Filters action="/partners/consultations">
      <FilterGroup legend={t('partners.stateFilter')} name="state" options={options} />
      <Select
        name="agency"
        label={t('partners.agency')}
        options={agencies.map((each) => ({ value: each.id, text: each.name[language] }))}
        value={agency}
        empty={t('partners.everyAgency')}
      />
      <Select
        name="threat"
        label={t('partners.threat')}
        options={threats.map((each) => ({ value: each.id, text: `${each.reference} ${each.title}` }))}
        value={threat}
        empty={t('partners.everyThreat')}
      />
    </Filters>
  )
}

function LedgerChips({ agencies, threats, ...chosen }: LedgerView) {
  const t = useText(messages)
  const language = useLanguage()
  const agency = agencies.find((each) => each.id === chosen.agency)
  const threat = threats.find((each) => each.id === chosen.threat)
  const chips = [
    ...chosen.states.map((state) => ({
      text: t(`partners.state.${state}`),
      removeHref: ledgerHref({ ...chosen, states: chosen.states.filter((each) => each !== state) }),
    })),
    ...(agency ? [{ text: agency.name[language], removeHref: ledgerHref({ ...chosen, agency: '' }) }] : []),
    ...(threat ? [{ text: threat.reference, removeHref: ledgerHref({ ...chosen, threat: '' }) }] : []),
  ]
  return <Chips chips={chips} clearHref="/partners/consultations" />
}
