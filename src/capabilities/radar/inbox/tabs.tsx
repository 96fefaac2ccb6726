/** Sub-navigation of the radar's pages. */
import { useText } from '../../../platform/language.tsx'
import { Tabs } from '../../../ui/components/index.ts'
import { messages } from './messages.ts'

const places = {
  inbox: '/radar',
  signals: '/radar/signals',
  issues: '/radar/issues',
  runs: '/radar/runs',
  how: '/radar/how-it-works',
} as const

export function RadarTabs({ current }: { current: keyof typeof places }) {
  const t = useText(messages)
  const tabs = (Object.keys(places) as (keyof typeof places)[]).map((place) => ({
    href: places[place],
    text: t(`radar.tab.${place}`),
    current: place === current,
  }))
  return <Tabs label={t('radar.sections')} tabs={tabs} />
}
