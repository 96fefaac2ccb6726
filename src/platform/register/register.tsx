/** Declares the pages of a register: the list as a page and as JSON, and all its rows as a file. */
import { z } from 'zod'
import type { Db } from '../database/database.ts'
import type { Option } from '../form.ts'
import { page } from '../http/page.tsx'
import type { Here, Web } from '../http/web.ts'
import { type Chosen, chosenSchema, ROWS_OF_A_PAGE } from './chosen.ts'
import type { AnyRegister } from './declaration.ts'
import { registerFile } from './file.ts'
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
