/** A register as a file: all its rows as shown, for a spreadsheet and a named recipient. The format is `documents/csv.ts`. */
import { z } from 'zod'
import { csvOf, rowsOf } from '../documents/csv.ts'
import { sayIn } from '../form-words.ts'
import { page } from '../http/page.tsx'
import type { Here, Web } from '../http/web.ts'
import { formatDate } from '../language.tsx'
import { highestMarking } from '../marking.ts'
import { refuseIf } from '../problem.ts'
import { chosenSchema } from './chosen.ts'
import type { AnyRegister } from './declaration.ts'
import { readRows } from './rows.ts'

const NoPath = z.object({})

/** Declares the file of a register: what it holds is what the page shows, of every page. */
export function registerFile(
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
