/** Sub-navigation of the lists of partners. */
import { useText } from '../../platform/language.tsx'
import { Tabs } from '../../ui/components/index.ts'
import { messages } from './messages.ts'

export function PartnersTabs({ current }: { current: 'agencies' | 'consultations' }) {
  const t = useText(messages)
  const tabs = [
    { href: '/partners', text: t('partners.agencies'), current: current === 'agencies' },
    { href: '/partners/consultations', text: t('partners.consultations'), current: current === 'consultations' },
  ]
  return <Tabs label={t('partners.sections')} tabs={tabs} />
}
