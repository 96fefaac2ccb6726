/** Who leads the work on a threat, and the flag where somebody is not named. */
import { formatInstant, useLanguage, useText } from '../../platform/language.tsx'
import { Notice, Section, ShortForm, SummaryList } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { messages } from './messages.ts'
import type { ThreatPageView } from './threat-page.ts'

export function LeadFlagNotice({ flag }: { flag: NonNullable<ThreatPageView['flag']> }) {
  const t = useText(messages)
  const language = useLanguage()
  const at = formatInstant(language, flag.escalatesAt)
  return (
    <Notice tone={flag.level === 'escalated' ? 'bad' : 'warn'} title={t('threats.flagTitle')}>
      <ul>
        {flag.missing.map(({ message }) => (
          <li key={message}>{t(message as 'threats.sroMissing')}</li>
        ))}
      </ul>
      <p>{t(flag.level === 'escalated' ? 'threats.flagEscalated' : 'threats.flagUntil', { at })}</p>
    </Notice>
  )
}

export function LeadsPart({ view: { threat, names } }: { view: ThreatPageView }) {
  const t = useText(messages)
  const mayName = useMay('threats.decide')
  const nobody = <span className="faint">{t('threats.noLead')}</span>
  const nameOf = (id: string | null) => (id ? names[id] : nobody)
  const sio =
    threat.sioId || !threat.noSioBecause ? nameOf(threat.sioId) : t('threats.noSio', { reason: threat.noSioBecause })
  return (
    <Section
      title={t('threats.leads')}
      calm
      more={mayName && <a href={`/threats/${threat.id}/leads`}>{t('threats.nameLeads')}</a>}
    >
      <SummaryList
        rows={[
          {
            term: <ShortForm short={t('threats.sro')} meaning={t('threats.sroMeaning')} />,
            value: nameOf(threat.sroId),
          },
          { term: <ShortForm short={t('threats.sio')} meaning={t('threats.sioMeaning')} />, value: sio },
          {
            term: <ShortForm short={t('threats.lro')} meaning={t('threats.lroMeaning')} />,
            value: nameOf(threat.lroId),
          },
        ]}
      />
    </Section>
  )
}
