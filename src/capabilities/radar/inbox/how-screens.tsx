/** How the radar works: what each method asks, and what it does not show. */
import { useText } from '../../../platform/language.tsx'
import { Section } from '../../../ui/components/index.ts'
import { Layout } from '../../../ui/layout.tsx'
import { messages } from './how-messages.ts'
import { RadarTabs } from './tabs.tsx'

type Key = keyof (typeof messages)['en']

/** One section: what it says, then what it does not show. */
type Part = { title: Key; says: Key[]; not?: Key[] }

const parts: Part[] = [
  { title: 'radar.howReceived', says: ['radar.howReceived1', 'radar.howReceived2'] },
  {
    title: 'radar.howScan',
    says: ['radar.howScanAsks', 'radar.howScanShuffles'],
    not: ['radar.howScanNot1', 'radar.howScanNot2', 'radar.howScanNot3', 'radar.howScanNot4', 'radar.howScanNot5'],
  },
  {
    title: 'radar.howChange',
    says: ['radar.howChangeAsks'],
    not: ['radar.howChangeNot1', 'radar.howChangeNot2', 'radar.howChangeNot3'],
  },
  {
    title: 'radar.howStanding',
    says: ['radar.howStandingAsks'],
    not: ['radar.howStandingNot1', 'radar.howStandingNot2', 'radar.howStandingNot3', 'radar.howStandingNot4'],
  },
  { title: 'radar.howMany', says: ['radar.howMany1', 'radar.howMany2'] },
  { title: 'radar.howBack', says: ['radar.howBack1'] },
  { title: 'radar.howGood', says: ['radar.howGood1'] },
  { title: 'radar.howKeys', says: ['radar.howKeys1'] },
]

export function HowScreen() {
  const t = useText(messages)
  return (
    <Layout title={t('radar.how')} tabs={<RadarTabs current="how" />} narrow>
      <div className="stack prose">
        <p>{t('radar.howIntro')}</p>
        {parts.map(({ title, says, not }) => (
          <Section key={title} title={t(title)}>
            {says.map((key) => (
              <p key={key}>{t(key)}</p>
            ))}
            {not && (
              <>
                <h3>{t('radar.howDoesNot')}</h3>
                <ul className="bullets">
                  {not.map((key) => (
                    <li key={key}>{t(key)}</li>
                  ))}
                </ul>
              </>
            )}
          </Section>
        ))}
      </div>
    </Layout>
  )
}
