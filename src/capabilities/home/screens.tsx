/** The first page: a sentence, what I owe, and what other slices put beside and under it. */

import type { PanelNodes } from '../../platform/http.ts'
import { say, useLanguage, useText } from '../../platform/language.tsx'
import { Empty, LinkButton, OweList, Section } from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { HomeView } from './words.ts'

export function HomeScreen({ owed, shown, overdue, elsewhere, panels }: HomeView & PanelNodes) {
  const t = useText(messages)
  const lede = t.rich('home.lede', { count: owed.length, overdue, light: (words) => <span key="light">{words}</span> })
  const [wide, beside] = [panels.filter(({ isWide }) => isWide), panels.filter(({ isWide }) => !isWide)]
  return (
    <Layout title={t('home.title')} lede={lede}>
      <div className="stack">
        <div className={beside.length > 0 ? 'split g1' : 'stack'}>
          <Section title={t('home.owe')} id="owe">
            <OwedList owed={owed} shown={shown} elsewhere={elsewhere} />
          </Section>
          {beside.length > 0 && <div className="stack">{beside.map(({ node }) => node)}</div>}
        </div>
        {wide.map(({ node }) => node)}
      </div>
    </Layout>
  )
}

function OwedList({ owed, shown, elsewhere }: Pick<HomeView, 'owed' | 'shown' | 'elsewhere'>) {
  const t = useText(messages)
  const language = useLanguage()
  if (owed.length === 0)
    return (
      <>
        <Empty>{t('home.nothingOwed')}</Empty>
        <p className="row">
          {elsewhere.map(({ href, labelKey }) => (
            <LinkButton key={href} href={href} kind="second">
              {say(language, labelKey)}
            </LinkButton>
          ))}
        </p>
      </>
    )
  const items = owed.slice(0, shown).map((item, i) => ({
    key: String(i),
    ...item,
    title: say(language, `${item.slice}.owed.${item.kind}`, item.args),
    why: say(language, `${item.slice}.owedWhy.${item.kind}`, item.args),
    action: say(language, `${item.slice}.owedDo.${item.kind}`),
  }))
  return (
    <>
      <OweList items={items} />
      {owed.length > shown && (
        <p>
          <a href="/?owed=all#owe">{t('home.moreOwed', { count: owed.length - shown })}</a>
        </p>
      )}
    </>
  )
}
