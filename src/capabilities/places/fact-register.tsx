/** The facts of every place: those to renew first, and all that hold. */
import { addDays } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/database.ts'
import { registerOf } from '../../platform/http.ts'
import { listPeopleNow } from '../../platform/sign-in/memberships.ts'
import type { Asking, House } from '../../platform/slice.ts'
import { inTreeOrder } from './area-rules.ts'
import { findAreas, listAreas } from './area-store.ts'
import { FactTag, LastDay } from './fact-parts.tsx'
import { EXPIRING_DAYS } from './fact-rules.ts'
import { factRows } from './fact-store.ts'
import { showFacts } from './facts-shown.ts'
import { messages } from './messages.ts'
import { PlacesTabs } from './screens.tsx'
import { FactAtPlace } from './view-words.ts'
import { type Fact, factKinds } from './words.ts'

const rows = (db: Db, { today }: { today: string }) => factRows(db, { today, until: addDays(today, EXPIRING_DAYS) })

async function show(here: Asking, house: House, facts: Fact[]) {
  const areas = new Map(
    (
      await findAreas(
        here.db,
        facts.map(({ areaId }) => areaId),
      )
    ).map((area) => [area.id, area]),
  )
  return (await showFacts(here, house, facts)).map((fact) => ({ ...fact, area: areas.get(fact.areaId)! }))
}

const areaOptions = async (db: Db) =>
  inTreeOrder(await listAreas(db)).map(({ id, name }) => ({ value: id, text: name }))
const ownerOptions = async (db: Db) => (await listPeopleNow(db)).map(({ id, name }) => ({ value: id, text: name }))

export const factRegister = (house: House) =>
  registerOf(messages, {
    path: '/places/stale',
    may: 'places.read',
    audit: 'read facts to renew',
    title: 'places.stale',
    empty: 'places.staleNone',
    gives: FactAtPlace,
    query: rows,
    show: (db, facts, reader) => show({ ...reader, db }, house, facts),
    columns: {
      fact: {
        head: 'places.fact',
        value: ({ text }) => text,
        cell: (fact) => (
          <a href={`/places/facts/${fact.id}`} lang={fact.language}>
            {fact.text}
          </a>
        ),
        names: true,
        className: 'wrap',
      },
      area: {
        head: 'places.area',
        value: ({ area }, { language }) => area.name[language],
        href: ({ areaId }) => `/places/${areaId}`,
        sort: { words: { en: 'areaEn', cy: 'areaCy' } },
      },
      kind: {
        head: 'places.kind',
        value: ({ kind }, { t }) => t('places.factKind', { kind }),
        sort: { listedBy: 'kind' },
      },
      source: { head: 'places.source', value: ({ source }) => source, only: 'file' },
      lastDay: {
        head: 'places.lastDay',
        value: ({ expiresOn }) => expiresOn,
        cell: (fact) => (
          <>
            {fact.state === 'expiring' && <FactTag fact={fact} />} <LastDay fact={fact} />
          </>
        ),
        kind: 'day',
        sort: 'expiresOn',
      },
      owner: { head: 'places.owner', value: ({ ownerName }) => ownerName, sort: { words: 'ownerName' } },
      marking: { head: 'places.marking', value: ({ marking }) => marking, only: 'file' },
    },
    filters: {
      q: { find: 'places.find', in: ['text', 'source', 'areaEn', 'areaCy'] },
      kind: {
        legend: 'places.kind',
        column: 'kind',
        values: factKinds,
        text: (kind, t) => t('places.factKind', { kind }),
      },
      area: { legend: 'places.area', column: 'areaId', offers: areaOptions, one: true },
      owner: { legend: 'places.owner', column: 'ownerId', offers: ownerOptions, one: true },
    },
    views: {
      renew: { text: 'places.viewRenew', where: (row) => row('row.standing', '!=', 'current') },
      hold: { text: 'places.viewHold', where: (row) => row('row.standing', '!=', 'expired') },
    },
    order: 'lastDay',
    file: { path: '/places/facts.csv', may: 'places.export', audit: 'exported profile facts', name: 'facts' },
    partsBefore: 'owner',
    tabs: () => <PlacesTabs current="stale" />,
  })
