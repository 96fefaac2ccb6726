/**
 * What a slice is to the rest of the house: one value at its door. What it leaves out it does not have. The list in `src/app.ts`
 * joins them, lowest first; pages, jobs, tests and tools that concern all of them ask the joined house and know no slice.
 */
import type { Db, Tx } from './database/database.ts'
import type { Filling } from './filling.ts'
import type { AnyGiven, Here, NavEntry, Panel, Web } from './http.ts'
import type { Job } from './jobs.ts'
import type { Marking } from './marking.ts'
import type { Permission } from './permission.ts'
import type { Args, Problem } from './problem.ts'
import type { Held, RecordFound, RecordKind } from './records.ts'
import type { RoleTable } from './sign-in/entering.ts'

/** Who asks, and where: every answer is under the reader's own row-level security. */
export type Asking = Pick<Here<unknown, unknown>, 'user' | 'force' | 'language' | 'today' | 'now' | 'may'> & { db: Db }

/**
 * One thing a person owes. Its sentences are the slice's own: `NAME.owed.KIND` what, `NAME.owedWhy.KIND` why, `NAME.owedDo.KIND`
 * the short verb of the link. `dueOn` is a local day, null where none is set.
 */
export type Owed = { kind: string; dueOn: string | null; args: Args; href: string }

/** Where a record is relied on: what people say of the place, its address and its marking. */
export type Use = { id: string; reference: string; title: string; href: string; marking: Marking }

/** In the transaction that ended something elsewhere. */
export type After = (tx: Tx, by: { forceId: string; accountId: string }) => Promise<void>
/** Why a decision of another slice on its record `id` must wait; empty means it need not. */
export type Gate = (tx: Tx, id: string) => Promise<Problem[]>

/**
 * A figure that boards and inspection read: a share or a count, with the records behind it, as at a day. `direction` says which
 * way is better. Both figures are null where it cannot be told.
 */
export type Indicator = {
  name: string
  unit: 'share' | 'count' | 'days'
  direction: 'more' | 'less'
  read: (
    db: Db,
    asAtOn: string,
  ) => Promise<{ numerator: number | null; denominator: number | null; records: { kind: string; id: string }[] }>
}

export type Slice = {
  /** One word: folder, address, schema, permissions, message keys. */
  name: string
  routes: (web: Web, house: House) => void
  nav?: readonly NavEntry[]
  jobs?: (given: { roles: RoleTable; now: () => Date; uploadFolder: string; house: House }) => Record<string, Job>
  /** What the reader owes here. Asked of everyone: it answers nothing to those of whom it asks nothing. */
  owes?: (here: Asking) => Promise<Owed[]>
  records?: readonly RecordKind[]
  /** What is held here for a record of this kind, its own or another slice's, by the kind's name. */
  held?: Readonly<Record<string, (here: Asking, id: string) => Promise<Held[]>>>
  /** Where records of this kind, another slice's, are relied on here, by the kind's name. */
  uses?: Readonly<Record<string, (here: Asking, ids: string[]) => Promise<Use[]>>>
  /** Parts given to pages of others, by the page's path. */
  // biome-ignore lint/suspicious/noExplicitAny: each panel's path is that of the page it stands on
  panels?: Readonly<Record<string, readonly Panel<any>[]>>
  /** Columns and filters given to registers of others, by the register's path. */
  columns?: Readonly<Record<string, readonly AnyGiven[]>>
  /** Reasons why a decision of another slice must wait, by its audit line. */
  gates?: Readonly<Record<string, readonly Gate[]>>
  /** What to do in the transaction that ended something elsewhere, by its name: `crime.import`. */
  after?: Readonly<Record<string, After>>
  /** Permissions of this slice that touch no content: of all, the administrator may hold these alone. */
  administration?: readonly Permission[]
  indicators?: readonly Indicator[]
  /** At least one record of each of its kinds, for the tests that try every route. */
  fill?: (filling: Filling) => Promise<void>
}

/** The slices joined: what one asks of all of them without knowing any. */
export type House = {
  slices: readonly Slice[]
  nav: NavEntry[]
  /** Every kind of record by its name. */
  kinds: ReadonlyMap<string, RecordKind>
  /** Everything the reader owes, soonest first, undated last; with the slice whose sentences say it. */
  owed: (here: Asking) => Promise<(Owed & { slice: string })[]>
  /** The record that people call this: a spoken reference, an id, or an address that ends in one. Null where there is none for the reader. */
  findRecord: (db: Db, said: string) => Promise<(RecordFound & { kind: string }) | null>
  /** Everything held for a record, whoever holds it, in no order. */
  heldFor: (here: Asking, kind: string, id: string) => Promise<Held[]>
  usesOf: (here: Asking, kind: string, ids: string[]) => Promise<Use[]>
  // biome-ignore lint/suspicious/noExplicitAny: as in `Slice`
  panelsOn: (path: string) => Panel<any>[]
  columnsOn: (path: string) => AnyGiven[]
  gatesOf: (did: string) => Gate[]
  after: (what: string) => After
}

/** Declares every page and action of these slices. Answers the house they make. */
export function declareSlices(web: Web, slices: readonly Slice[]): House {
  const house = joinSlices(slices)
  for (const slice of slices) slice.routes(web, house)
  return house
}

const lastSegment = (said: string): string => said.trim().split(/[?#]/)[0]!.split('/').at(-1)!
const isId = (said: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(said)

/** Joins them. Throws Error where two slices, or two kinds of record, have one name. */
export function joinSlices(slices: readonly Slice[]): House {
  const kinds = namedOnce(slices.flatMap(({ records = [] }) => records))
  namedOnce(slices)
  const each = <T>(ask: (slice: Slice) => Promise<T[]> | undefined): Promise<T[]> =>
    inTurn(slices.map((s) => () => ask(s)))
  return {
    slices,
    nav: slices.flatMap(({ nav = [] }) => nav),
    kinds,
    async owed(here) {
      const all = await each(async ({ name, owes }) =>
        ((await owes?.(here)) ?? []).map((one) => ({ ...one, slice: name })),
      )
      return all.sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))
    },
    async findRecord(db, said) {
      const wanted = lastSegment(said)
      for (const kind of kinds.values()) {
        const [found] = await kind.find(db, isId(wanted) ? { ids: [wanted] } : { references: [wanted.toUpperCase()] })
        if (found) return { ...found, kind: kind.name }
      }
      return null
    },
    heldFor: (here, kind, id) => each(({ held }) => held?.[kind]?.(here, id)),
    usesOf: (here, kind, ids) =>
      ids.length === 0 ? Promise.resolve([]) : each(({ uses }) => uses?.[kind]?.(here, ids)),
    panelsOn: (path) => slices.flatMap(({ panels }) => panels?.[path] ?? []),
    columnsOn: (path) => slices.flatMap(({ columns }) => columns?.[path] ?? []),
    gatesOf: (did) => slices.flatMap(({ gates }) => gates?.[did] ?? []),
    after: (what) => async (tx, by) => {
      for (const { after } of slices) await after?.[what]?.(tx, by)
    },
  }
}

/** One after the other: they share one transaction, which answers one question at a time. */
async function inTurn<T>(asks: (() => Promise<T[]> | undefined)[]): Promise<T[]> {
  const all: T[] = []
  for (const ask of asks) all.push(...((await ask()) ?? []))
  return all
}

function namedOnce<T extends { name: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  const named = new Map(all.map((one) => [one.name, one]))
  if (named.size < all.length) throw new Error(`Declared twice: one of ${all.map(({ name }) => name).join(', ')}`)
  return named
}
