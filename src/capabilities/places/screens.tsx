/** Screens for places: the tree with what is known of each, and the profile of one. */

import type { PanelNodes } from '../../platform/http.ts'
import { useText } from '../../platform/language.tsx'
import { Details, Empty, Identity, LinkButton, Section, Table, Tabs } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { AreaPath, FactTag, LastDay, SourceLine, Uses, useAreaName } from './fact-parts.tsx'
import { messages } from './messages.ts'
import type { FactShown, PlacesView, ProfileView } from './view-words.ts'
import { type Area, factKinds } from './words.ts'

/** Sub-navigation of the lists of places. */
export function PlacesTabs({ current }: { current: 'all' | 'stale' }) {
  const t = useText(messages)
  const tabs = [
    { href: '/places', text: t('places.allPlaces'), current: current === 'all' },
    { href: '/places/stale', text: t('places.staleLink'), current: current === 'stale' },
  ]
  return <Tabs label={t('places.sections')} tabs={tabs} />
}

export function PlacesScreen({ areas }: PlacesView) {
  const t = useText(messages)
  const nameOf = useAreaName()
  const lede = t.rich('places.lede', { span: (words) => <span>{words}</span> })
  return (
    <Layout title={t('places.title')} lede={lede} tabs={<PlacesTabs current="all" />}>
      {areas.length === 0 ? (
        <Empty>{t('places.noAreas')}</Empty>
      ) : (
        <Table
          caption={t('places.title')}
          captionHidden
          rows={areas}
          keyOf={(area) => area.id}
          columns={[
            {
              head: t('places.area'),
              rowHeader: true,
              cell: (area) => (
                <>
                  <span aria-hidden="true">{'\u2003'.repeat(area.depth)}</span>
                  <a href={`/places/${area.id}`}>{nameOf(area)}</a>
                </>
              ),
            },
            { head: t('places.areaKind'), cell: (area) => t('places.areaKindName', { kind: area.kind }) },
            { head: t('places.factsCurrent'), numeric: true, cell: (area) => area.facts.current },
            {
              head: t('places.factsStale'),
              numeric: true,
              cell: (area) => (area.facts.stale > 0 ? <b className="bad-t">{area.facts.stale}</b> : 0),
            },
            { head: t('places.lsoas'), numeric: true, cell: (area) => (area.kind === 'authority' ? area.lsoas : '') },
          ]}
        />
      )}
    </Layout>
  )
}

export function ProfileScreen({ area, path, within, lsoas, facts, ended, panels }: ProfileView & PanelNodes) {
  const t = useText(messages)
  const nameOf = useAreaName()
  const mayWrite = useMay('places.write')
  const add = mayWrite && <LinkButton href={`/places/${area.id}/facts/new`}>{t('places.addFact')}</LinkButton>
  const level = t('places.areaKindName', { kind: area.kind })
  const atAGlance = area.kind === 'authority' ? [level, t('places.lsoasLoaded', { count: lsoas.length })] : [level]
  const identity = <Identity name={nameOf(area)} reference={area.code} facts={atAGlance} actions={add} />
  return (
    <Layout title={nameOf(area)} identity={identity} tabs={<AreaPath path={path} />}>
      <div className="stack">
        <Section title={t('places.profile')} why={t('places.profileWhy')}>
          {facts.length === 0 ? <Empty>{t('places.noFacts')}</Empty> : <FactsByKind facts={facts} />}
          {ended.length > 0 && (
            <Details summary={t('places.endedFacts')}>
              <FactList facts={ended} />
            </Details>
          )}
        </Section>
        {panels.map((panel) => panel.node)}
        {within.length > 0 && <Within areas={within} />}
        {lsoas.length > 0 && <Lsoas areas={lsoas} />}
        <Section title={t('places.words')} calm>
          <p>{t(area.nation === 'wales' ? 'places.wordsWales' : 'places.wordsEngland')}</p>
        </Section>
      </div>
    </Layout>
  )
}

/** Facts under the heading of their kind; kinds of which nothing is known are not drawn. */
function FactsByKind({ facts }: { facts: FactShown[] }) {
  const t = useText(messages)
  return factKinds
    .map((kind) => ({ kind, of: facts.filter((fact) => fact.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => (
      <section key={kind} aria-label={t('places.factKind', { kind })}>
        <h3>{t('places.factKind', { kind })}</h3>
        <FactList facts={of} />
      </section>
    ))
}

function FactList({ facts }: { facts: FactShown[] }) {
  return (
    <ul className="plainlist">
      {facts.map((fact) => (
        <li key={fact.id}>
          <p>
            <a href={`/places/facts/${fact.id}`} lang={fact.language}>
              <b>{fact.text}</b>
            </a>{' '}
            {fact.state !== 'current' && <FactTag fact={fact} />}
          </p>
          <FactFooting fact={fact} />
        </li>
      ))}
    </ul>
  )
}

/** Where it comes from, until when, whose it is and who uses it: one line each two, so that a profile is read and not scrolled. */
function FactFooting({ fact }: { fact: FactShown }) {
  const t = useText(messages)
  return (
    <div className="small quiet">
      <p>
        <SourceLine fact={fact} /> · <LastDay fact={fact} /> · {fact.ownerName}
      </p>
      <p>
        {t('places.usedBy')}: <Uses fact={fact} />
      </p>
    </div>
  )
}

function Within({ areas }: { areas: Area[] }) {
  const t = useText(messages)
  const nameOf = useAreaName()
  return (
    <Section title={t('places.within')} calm>
      <ul className="plainlist">
        {areas.map((area) => (
          <li key={area.id}>
            <a href={`/places/${area.id}`}>{nameOf(area)}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Lsoas({ areas }: { areas: Area[] }) {
  const t = useText(messages)
  const nameOf = useAreaName()
  return (
    <Details summary={t('places.lsoas')}>
      <ul className="plainlist">
        {areas.map((area) => (
          <li key={area.id}>
            <a href={`/places/${area.id}`}>{nameOf(area)}</a> <span className="id">{area.code}</span>
          </li>
        ))}
      </ul>
    </Details>
  )
}
