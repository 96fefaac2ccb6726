/** What a reader chose in a register, as its address says it; and the address of any other choice. */
import { z } from 'zod'
import { several } from '../words.ts'
import type { AnyRegister, Filter } from './declaration.ts'

/** Rows of one page: an analyst's screen and a half. Ours, to calibrate. */
export const ROWS_OF_A_PAGE = 100

export type Chosen = {
  /** By filter: the values ticked, or the words to find. Empty where nothing is chosen, even if a standard holds. */
  filters: Record<string, string[]>
  view: string | null
  /** '-' before the column: falling. */
  sort: string
  page: number
  /** Id of the record beside the list. */
  peek: string | null
  /** Rows with more room than the list gives by itself. */
  roomy: boolean
}

const once = several.transform((given) => [...new Set(given.map((each) => each.trim()))].filter((each) => each !== ''))
const one = several.transform((given) => given[0] ?? '')

/** The query of its address. Whatever it does not know is left out: an old link still opens. */
export function chosenSchema(spec: AnyRegister): z.ZodType<Chosen> {
  const shape = Object.fromEntries(Object.keys(spec.filters ?? {}).map((name) => [name, once]))
  return z
    .object({
      ...shape,
      view: one,
      sort: one,
      page: z.coerce.number().int().min(1).max(10_000).catch(1),
      peek: one,
      rows: one,
    })
    .transform(({ view, sort, page, peek, rows, ...filters }) => ({
      filters: filters as Record<string, string[]>,
      view: viewNames(spec).includes(view) ? view : (viewNames(spec)[0] ?? null),
      sort: isSortable(spec, sort) ? sort : spec.order,
      page,
      peek: isId(peek) ? peek.toLowerCase() : null,
      roomy: rows === 'roomy',
    })) as unknown as z.ZodType<Chosen>
}

/** The views that narrow the list. */
export const viewNames = (spec: AnyRegister): string[] =>
  Object.entries(spec.views ?? {}).flatMap(([name, view]) => ('href' in view ? [] : [name]))

const isId = (said: string): boolean => z.guid().safeParse(said).success

const columnOf = (sort: string): string => sort.replace(/^-/, '')
const isSortable = (spec: AnyRegister, sort: string): boolean => spec.columns[columnOf(sort)]?.sort !== undefined

export const sortOf = (sort: string): { column: string; falls: boolean } => ({
  column: columnOf(sort),
  falls: sort.startsWith('-'),
})

/** The values by which a filter narrows: those chosen, else its standard. */
export const narrowing = (filter: Filter<string, never>, chosen: readonly string[]): readonly string[] =>
  chosen.length > 0 || 'find' in filter ? chosen : (filter.standard ?? [])

/** The choice as pairs of an address, without what holds anyway. */
export function pairsOf(spec: AnyRegister, { filters, view, sort, page, peek, roomy }: Chosen): [string, string][] {
  const pairs = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  )
  if (view !== null && view !== viewNames(spec)[0]) pairs.push(['view', view])
  if (sort !== spec.order) pairs.push(['sort', sort])
  if (roomy) pairs.push(['rows', 'roomy'])
  if (page > 1) pairs.push(['page', String(page)])
  if (peek !== null) pairs.push(['peek', peek])
  return pairs
}

/** The register's address with this choice. A change of what is in the list goes to its first page, with nothing beside it. */
export function hrefOf(spec: AnyRegister, chosen: Chosen, changed: Partial<Chosen> = {}): string {
  const stays = 'peek' in changed || 'roomy' in changed
  const query = new URLSearchParams(pairsOf(spec, { ...chosen, ...(stays ? {} : { page: 1, peek: null }), ...changed }))
  return query.size > 0 ? `${spec.path}?${query}` : spec.path
}
