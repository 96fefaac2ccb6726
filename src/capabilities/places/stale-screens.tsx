/** The list of facts that want renewing, and of those nobody uses; by owner. */
import { useText } from '../../platform/language.tsx'
import { Chips, Empty, Filters, Section, Select, Table } from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { FactTag, LastDay, Uses, useAreaName } from './fact-parts.tsx'
import { messages } from './messages.ts'
import { PlacesTabs } from './screens.tsx'
import type { FactAtPlace, StaleView } from './view-words.ts'

export function StaleScreen({ facts, unused, owners, owner, days }: StaleView) {
  const t = useText(messages)
  const lede = t.rich('places.staleLede', { days, span: (words) => <span>{words}</span> })
  const chosen = owners.find((each) => each.id === owner)
  return (
    <Layout title={t('places.stale')} lede={lede} density="compact" tabs={<PlacesTabs current="stale" />}>
      <Filters action="/places/stale">
        <Select
          name="owner"
          label={t('places.owner')}
          options={owners.map((each) => ({ value: each.id, text: each.name }))}
          value={owner}
          empty={t('places.everyOwner')}
        />
      </Filters>
      <Chips
        chips={chosen ? [{ text: t('places.ownedBy', { name: chosen.name }), removeHref: '/places/stale' }] : []}
      />
      <div className="stack">
        <Section title={t('places.stale')}>
          {facts.length === 0 ? (
            <Empty>{t('places.staleNone')}</Empty>
          ) : (
            <FactTable caption={t('places.stale')} facts={facts} />
          )}
        </Section>
        <Section title={t('places.unused')}>
          {unused.length === 0 ? (
            <Empty>{t('places.unusedNone')}</Empty>
          ) : (
            <FactTable caption={t('places.unused')} facts={unused} />
          )}
        </Section>
      </div>
    </Layout>
  )
}

function FactTable({ caption, facts }: { caption: string; facts: FactAtPlace[] }) {
  const t = useText(messages)
  const nameOf = useAreaName()
  return (
    <Table
      caption={caption}
      captionHidden
      rows={facts}
      keyOf={(fact) => fact.id}
      columns={[
        {
          head: t('places.fact'),
          rowHeader: true,
          cell: (fact) => (
            <a href={`/places/facts/${fact.id}`} lang={fact.language}>
              {fact.text}
            </a>
          ),
        },
        { head: t('places.area'), cell: (fact) => <a href={`/places/${fact.area.id}`}>{nameOf(fact.area)}</a> },
        {
          head: t('places.lastDay'),
          cell: (fact) => (fact.state === 'expired' ? <LastDay fact={fact} /> : <Soon fact={fact} />),
        },
        { head: t('places.owner'), cell: (fact) => fact.ownerName },
        { head: t('places.usedBy'), cell: (fact) => <Uses fact={fact} /> },
      ]}
    />
  )
}

function Soon({ fact }: { fact: FactAtPlace }) {
  return (
    <>
      {fact.state === 'expiring' && <FactTag fact={fact} />} <LastDay fact={fact} />
    </>
  )
}
