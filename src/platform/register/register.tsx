/** Declares the pages of a register: the list as a page and as JSON, and all its rows as a file. */
import { z } from 'zod'
import type { Db } from '../database/database.ts'
import { csvOf, rowsOf } from '../documents/csv.ts'
import type { Option } from '../form.ts'
import { sayIn } from '../form-words.ts'
import { page } from '../http/page.tsx'
import type { Here, Web } from '../http/web.ts'
import { formatDate } from '../language.tsx'
import { highestMarking } from '../marking.ts'
import { refuseIf } from '../problem.ts'
import { type Chosen, chosenSchema, ROWS_OF_A_PAGE } from './chosen.ts'
import type { AnyRegister } from './declaration.ts'
import { type AnyGiven, withGiven } from './given.ts'
import { readCounts, readRows } from './rows.ts'
import { type RegisterRead, showRegister } from './shown.tsx'

const NoPath = z.object({})

/** Declares the routes of a register, with its file where it has one, and with what other slices give to its rows. */
export function register(web: Web, declared: AnyRegister, parts: readonly AnyGiven[] = []): void {
  const spec = withGiven(declared, parts)
  const specOf: SpecOf = (slices) =>
    slices.length === parts.length
      ? spec
      : withGiven(
          declared,
          parts.filter(({ slice }) => slices.includes(slice)),
        )
  /** Names of the slices whose columns this reader may see. */
  const givenTo = ({ may }: Pick<Here<unknown, unknown>, 'may'>) =>
    parts.filter((part) => may(part.may)).map(({ slice }) => slice)
  page(web, {
    ...{ path: spec.path, at: NoPath, query: chosenSchema(spec), may: spec.may, audit: spec.audit },
    gives: shapeOf(spec),
    view: async (here) => ({ ...(await view(specOf(givenTo(here)), here)), given: givenTo(here) }),
    about: ({ peek }) => (peek && spec.peek ? spec.peek.about(peek) : {}),
    ...(spec.panels ? { panels: spec.panels } : {}),
    screen: ({ panels, given, ...read }) =>
      web.parts.screens.register(
        showRegister(
          specOf(given),
          read,
          panels.map(({ node }) => node),
        ),
      ),
  })
  if (spec.file) registerFile(web, spec, spec.file, (here) => specOf(givenTo(here)))
}

type SpecOf = (slices: readonly string[]) => AnyRegister

/** What a program gets: the page's rows, and every count a person sees. */
const shapeOf = (spec: AnyRegister) =>
  z.object({
    rows: z.array(spec.gives as z.ZodType<{ id: string }>),
    counts: z.object({
      shown: z.number(),
      total: z.number(),
      filters: z.record(z.string(), z.record(z.string(), z.number())),
      views: z.record(z.string(), z.number()),
    }),
    pages: z.number(),
    ...(spec.peek ? { peek: spec.peek.gives.nullable() as z.ZodType<object | null> } : {}),
  })

type Asking = Here<unknown, Chosen> & { db: Db }

async function view(spec: AnyRegister, here: Asking): Promise<RegisterRead> {
  const counts = await readCounts(here.db, spec, here.query, here)
  const pages = Math.max(1, Math.ceil(counts.shown / ROWS_OF_A_PAGE))
  const chosen = { ...here.query, page: Math.min(here.query.page, pages) }
  const rows = await spec.show(here.db, await readRows(here.db, spec, chosen, here, chosen.page), here)
  const offered: Record<string, Option[]> = {}
  for (const [name, filter] of Object.entries(spec.filters ?? {}))
    if ('offers' in filter) offered[name] = await filter.offers(here.db)
  const mayExport = spec.file !== undefined && here.may(spec.file.may)
  const peek = spec.peek && chosen.peek ? await spec.peek.view(here.db, chosen.peek, here) : null
  return { rows, counts, offered, chosen, pages, mayExport, peek, language: here.language, today: here.today }
}

function registerFile(
  web: Web,
  spec: AnyRegister,
  file: NonNullable<AnyRegister['file']>,
  specFor: (here: Pick<Here<unknown, unknown>, 'may'>) => AnyRegister,
): void {
  const asked = chosenSchema(spec).and(z.object({ recipient: z.string().trim().max(200).default('') }))
  page(web, {
    ...{ path: file.path, at: NoPath, query: asked, may: file.may, audit: file.audit },
    gives: z.object({ rows: z.array(spec.gives as z.ZodType<{ id: string }>) }),
    async view({ db, query, ...here }) {
      if (query.recipient === '') refuseIf([{ field: 'recipient', message: 'platform.recipientNeeded' }])
      const own = specFor(here)
      return { rows: await own.show(db, await readRows(db, own, query, here, null), here) }
    },
    about: ({ rows }, { query }) => ({ recipient: query.recipient, detail: { rows: rows.length } }),
    document: {
      type: 'text/csv; charset=utf-8',
      name: (_view, { today }) => `${file.name}-${today}.csv`,
      body: async ({ rows }, here) => fileOf(specFor(here), rows, here),
    },
  })
}

/** The rows as shown, with the marking and for whom. */
function fileOf(spec: AnyRegister, rows: object[], { language, query, today }: Here<unknown, { recipient: string }>) {
  const columns = Object.values(spec.columns).filter(({ only }) => only !== 'page')
  const telling = { t: sayIn(language), language, today, peekHref: () => '' }
  return csvOf(
    columns.map(({ head }) => telling.t(head)),
    rowsOf(rows, (row) => columns.map(({ value }) => value(row as never, telling))),
    { marking: highestMarking(rows), language, recipient: query.recipient, day: formatDate(language, today, 'long') },
  )
}
