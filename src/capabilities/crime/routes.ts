/** HTTP for counts of crime: the whole force, one place, what lies in no loaded boundary, and the same as a file. */
import type { Db } from '../../platform/database/database.ts'
import { csvOf } from '../../platform/documents/csv.ts'
import { page, type Web } from '../../platform/http.ts'
import { formatDate, type Language } from '../../platform/language.tsx'
import { highestMarking } from '../../platform/marking.ts'
import { type Area, findArea, listAreas, listLsoas } from '../places/index.ts'
import { lsoaCodesWithin } from './areas.ts'
import { type GroupSeries, monthsBetween, periodOf, seriesOf, sumOf, type TypeSeries, typesOf } from './count-rules.ts'
import { listLsoaNames, listMonthsHeld, sumCounts, sumCountsWithin, sumTypes } from './count-store.ts'
import type { ReadingLimits } from './files/archives.ts'
import { importRoutes } from './import-routes.ts'
import type { AfterImport } from './import-run.ts'
import { NoBoundaryScreen } from './no-boundary-screens.tsx'
import { CrimeScreen, PlaceScreen } from './screens.tsx'
import * as words from './words.ts'

/** `limits` as the operator set them; `afterImport` is told when an import is taken back, as when one has ended. */
export function crimeRoutes(web: Web, limits: Partial<ReadingLimits>, afterImport: AfterImport = async () => {}): void {
  countRoutes(web)
  importRoutes(web, limits, afterImport)
}

function countRoutes(web: Web): void {
  page(web, {
    path: '/crime',
    at: words.NoPath,
    query: words.CountsQuery,
    may: 'crime.read',
    audit: 'read crime counts',
    gives: words.CountsView,
    view: ({ db, query }) => loadCounts(db, query),
    screen: CrimeScreen,
  })
  page(web, {
    path: '/crime/counts.csv',
    at: words.NoPath,
    query: words.ExportQuery,
    may: 'crime.export',
    audit: 'exported crime counts',
    gives: words.CountsView,
    view: ({ db, query }) => loadCounts(db, query),
    about: (_view, { query }) => ({ recipient: query.recipient }),
    document: {
      type: 'text/csv; charset=utf-8',
      name: ({ months }) => `crime-${months[0]?.month ?? ''}-${months.at(-1)?.month ?? ''}.csv`,
      body: async (view, { language, query, today }) => countsCsv(view, language, query.recipient, today),
    },
  })
  page(web, {
    path: '/crime/no-boundary',
    at: words.NoPath,
    query: words.CountsQuery,
    may: 'crime.read',
    audit: 'read crime without boundary',
    gives: words.NoBoundaryView,
    view: ({ db, query }) => loadNoBoundary(db, query),
    screen: NoBoundaryScreen,
  })
  page(web, {
    path: '/crime/places/:id',
    at: words.IdPath,
    query: words.CountsQuery,
    may: 'crime.read',
    audit: 'read crime of a place',
    gives: words.CountsView,
    view: ({ db, at, query }) => loadCounts(db, { ...query, area: at.id }),
    about: (view) => ({ subject: `places.area:${view.area?.id}` }),
    screen: PlaceScreen,
  })
}

type Row = { id: string | null; code: string; name: Area['name'] | null; codes: string[] }

/** Everything a page of counts shows. Throws Refusal 404 when `asked.area` is no area for this reader. */
async function loadCounts(db: Db, asked: words.CountsQuery): Promise<words.CountsView> {
  const area = asked.area ? await findArea(db, asked.area) : null
  const listed = await listAreas(db)
  const held = await listMonthsHeld(db)
  const period = periodOf(asked, held)
  const months = period ? monthsBetween(period.from, period.to) : []
  const isHeld = new Set(held)
  const rows = await rowsOf(db, listed, area)
  const wanted = period ? { ...period, types: asked.type } : null
  const counted = !wanted
    ? []
    : area
      ? regroup(
          await sumCountsWithin(
            db,
            wanted,
            rows.flatMap((row) => row.codes),
          ),
          rows,
        )
      : await sumCounts(
          db,
          wanted,
          rows.map(({ code, codes }) => ({ group: code, codes })),
        )
  const groups = seriesOf(
    counted,
    rows.map((row) => row.code),
    months,
    isHeld,
    (crimeType) => asked.type.length > 0 || !words.isIncident(crimeType),
  )
  const types = typesOf(groups, months, isHeld)
  return {
    months: months.map((month) => ({ month, isHeld: isHeld.has(month) })),
    asked: { from: period?.from ?? '', to: period?.to ?? '', areaId: area?.id ?? '', types: asked.type },
    area: area && { id: area.id, name: area.name, kind: area.kind },
    areas: groups.map((group) => shownGroup(group, rows)),
    types,
    ...sumsOf(types, months, isHeld),
    counted: asked.type.length === 0 ? 'crime' : asked.type.every(words.isIncident) ? 'incidents' : 'chosen',
    choices: {
      areas: treeOf(listed),
      types: [...new Set([...words.crimeTypes.slice(0, 14), ...asked.type])],
      monthsHeld: held.length,
      firstHeld: held[0] ?? '',
      lastHeld: held.at(-1) ?? '',
    },
  }
}

/** Recorded crime, incidents that are none, and both together. */
function sumsOf(types: TypeSeries[], months: string[], isHeld: ReadonlySet<string>) {
  const of = (isWanted: (type: TypeSeries) => boolean) => sumOf(types.filter(isWanted), months, isHeld)
  return {
    crime: of(({ crimeType }) => !words.isIncident(crimeType)),
    incidents: of(({ crimeType }) => words.isIncident(crimeType)),
    all: of(() => true),
  }
}

/** One row a local authority, of the force or of the policing area asked for; of an authority, one row a census area. */
async function rowsOf(db: Db, listed: Area[], area: Area | null): Promise<Row[]> {
  const rowsFor = async (shown: Area[]): Promise<Row[]> => {
    const ids = shown.map(({ id }) => id)
    const codes = ids.length > 0 ? await lsoaCodesWithin(db, ids) : []
    return shown.map(({ id, code, name }, i) => ({ id, code, name, codes: codes[i] ?? [] }))
  }
  if (area?.kind === 'lsoa') return rowsFor([area])
  if (area?.kind === 'authority') return rowsFor(await listLsoas(db, area.id))
  const isWithin = (each: Area): boolean => {
    if (!area) return true
    for (let at: Area | undefined = each; at; at = listed.find(({ id }) => id === at?.parentId))
      if (at.id === area.id) return true
    return false
  }
  return rowsFor(listed.filter(({ kind }) => kind === 'authority').filter(isWithin))
}

const regroup = <Count extends { group: string }>(counts: Count[], rows: Row[]): Count[] => {
  const codeOf = new Map(rows.flatMap((row) => row.codes.map((code) => [code, row.code])))
  return counts.map((count) => ({ ...count, group: codeOf.get(count.group) ?? '' }))
}

function shownGroup({ group, ...series }: GroupSeries, rows: Row[]): words.AreaCounts {
  const row = rows.find(({ code }) => code === group)
  return { areaId: row?.id ?? null, code: group, name: row?.name ?? null, ...series }
}

/** The areas as one reads a tree, each with its depth. */
function treeOf(areas: Area[], parentId: string | null = null, depth = 0): words.CountsView['choices']['areas'] {
  return areas
    .filter((area) => area.parentId === parentId)
    .flatMap(({ id, name }) => [{ id, name, depth }, ...treeOf(areas, id, depth + 1)])
}

/** Codes of events in no loaded boundary, the most events first. */
async function loadNoBoundary(db: Db, asked: words.CountsQuery): Promise<words.NoBoundaryView> {
  const period = periodOf(asked, await listMonthsHeld(db))
  if (!period) return { from: '', to: '', areas: [] }
  const known = (await listAreas(db)).find(({ kind }) => kind === 'force')
  const codes = new Set(known ? (await lsoaCodesWithin(db, [known.id])).flat() : [])
  const names = await listLsoaNames(db, null)
  const outside = ['', ...names.keys()].filter((code) => !codes.has(code))
  const groups = outside.map((code) => ({ code, ...(names.get(code) ?? { name: '', census: null }), events: 0 }))
  const byCode = new Map(groups.map((group) => [group.code, group]))
  for (const { group, events } of await sumCountsWithin(db, { ...period, types: asked.type }, outside)) {
    const found = byCode.get(group)
    if (found) found.events += events
  }
  const shown = groups.filter(({ events }) => events > 0).sort((one, other) => other.events - one.events)
  return { ...period, areas: shown.map((each) => ({ ...each, census: each.census as 2011 | 2021 | null })) }
}

/** One line an area, type and month that is held. `today` is a local day. */
export function countsCsv(
  view: words.CountsView,
  language: Language,
  recipient: string,
  today: string,
): Promise<Uint8Array> {
  return csvOf(['area_code', 'area_name', 'crime_type', 'month', 'events'], countsHeld(view, language), {
    marking: highestMarking(view),
    language,
    recipient,
    day: formatDate(language, today, 'long'),
  })
}

function* countsHeld(view: words.CountsView, language: Language) {
  for (const { code, name, types } of view.areas)
    for (const { crimeType, months } of types)
      for (const [i, events] of months.entries())
        if (events !== null) yield [code, name?.[language] ?? '', crimeType, view.months[i]?.month ?? '', events]
}

/** How often each crime type was recorded in the last twelve months held, the whole force together. For another slice. */
export async function crimeTypeTotals(db: Db): Promise<{ crimeType: string; count: number }[]> {
  const period = periodOf({}, await listMonthsHeld(db))
  return period ? sumTypes(db, period.from, period.to) : []
}
