/** HTTP for equality monitoring: the supplies, one as tables with small numbers never shown, loading, withdrawing, and export. */
import { readFile } from 'node:fs/promises'
import type { Db } from '../../platform/database/database.ts'
import type { ShowAgain } from '../../platform/http/page.tsx'
import { action, type Here, page, type Web } from '../../platform/http.ts'
import { refuseIf } from '../../platform/problem.ts'
import { accountNames } from '../../platform/sign-in/accounts.ts'
import { decoded, readRows } from './counts-file.ts'
import { tablesCsv } from './export.ts'
import { LoadScreen } from './load-screens.tsx'
import { ListScreen, SupplyScreen } from './screens.tsx'
import { findSupply, listNumbers, listSupplies } from './store.ts'
import { type Doer, loadSupply, withdrawSupply } from './supply-acts.ts'
import { tablesOf } from './table-rules.ts'
import * as words from './words.ts'

/** Bytes of a file of counts. Ours: two thousand lines are far below it. */
const MOST_BYTES = 1_000_000

/** Declares the pages and actions of equality monitoring. */
export function equalityRoutes(web: Web): void {
  page(web, {
    path: '/equality',
    at: words.NoPath,
    query: words.ListQuery,
    may: 'equality.read',
    audit: 'read equality supplies',
    gives: words.ListView,
    view: ({ db, query }) => viewList(db, query.show),
    screen: ListScreen,
  })
  loadRoutes(web)
  supplyRoutes(web)
}

const doerOf = ({ user, today, now }: Pick<Here<unknown, unknown>, 'user' | 'today' | 'now'>): Doer => ({
  byId: user.id,
  forceId: user.forceId,
  today,
  now,
})

async function viewList(db: Db, show: words.ListView['show']): Promise<words.ListView> {
  const isWanted = (supply: words.Supply) => show === 'all' || (supply.withdrawnAt !== null) === (show === 'withdrawn')
  const supplies = (await listSupplies(db)).filter(isWanted)
  const numbers = await listNumbers(
    db,
    supplies.map((supply) => supply.id),
  )
  return {
    show,
    supplies: supplies.map((supply) => {
      const own = numbers.filter((row) => row.supplyId === supply.id)
      return {
        ...supply,
        measures: [...new Set(own.map((row) => row.measure))],
        characteristics: [...new Set(own.map((row) => row.characteristic))],
        periodFrom: own.map((row) => row.periodFrom).sort()[0]!,
        periodTo: own
          .map((row) => row.periodTo)
          .sort()
          .at(-1)!,
      }
    }),
  }
}

function loadRoutes(web: Web): void {
  const show = page(web, {
    path: '/equality/new',
    at: words.NoPath,
    may: 'equality.write',
    audit: 'opened form to load equality counts',
    gives: words.NoPath,
    view: async () => ({}),
    screen: LoadScreen,
  })
  action(web, {
    path: '/equality',
    at: words.NoPath,
    may: 'equality.write',
    audit: 'loaded equality counts',
    form: words.SupplyForm,
    files: { mostFiles: 1, mostBytesPerFile: MOST_BYTES },
    formPage: { show, path: () => '/equality/new', at: () => ({}) },
    async change(here) {
      const [file] = here.files
      const rows = file
        ? readRows(decoded(await readFile(file.path)), 'file')
        : here.form.rows.trim() === ''
          ? []
          : readRows(here.form.rows, 'rows')
      const id = await loadSupply(here.tx, doerOf(here), here.form, rows)
      const detail = { rows: rows.length, dpia: here.form.dpiaReference }
      return { goTo: `/equality/${id}`, id, about: { subject: `equality.supply:${id}`, detail } }
    },
  })
}

async function viewSupply(db: Db, id: string): Promise<words.SupplyView> {
  const supply = await findSupply(db, id)
  const ids = [supply.loadedById, supply.withdrawnById].filter((each) => each !== null)
  return {
    supply,
    names: Object.fromEntries(await accountNames(db, ids)),
    // Withdrawn counts are kept and not shown: beside their correction they could give a small number away.
    tables: supply.withdrawnAt === null ? tablesOf(await listNumbers(db, [id]), supply.smallestShown) : [],
  }
}

const about = ({ supply }: words.SupplyView) => ({
  subject: `equality.supply:${supply.id}`,
  restrictionId: supply.restrictionId,
})

function supplyRoutes(web: Web): void {
  const show = page(web, {
    path: '/equality/:id',
    at: words.SupplyPath,
    may: 'equality.read',
    audit: 'read equality counts',
    gives: words.SupplyView,
    view: ({ db, at }) => viewSupply(db, at.id),
    about,
    screen: SupplyScreen,
  })
  page(web, {
    path: '/equality/:id/counts.csv',
    at: words.SupplyPath,
    query: words.ExportQuery,
    may: 'equality.export',
    audit: 'exported equality counts',
    gives: words.SupplyView,
    async view({ db, at, query }) {
      const view = await viewSupply(db, at.id)
      if (query.recipient === '') refuseIf([{ field: 'recipient', message: 'equality.recipientNeeded' }])
      return view
    },
    about: (view, { query }) => ({
      ...about(view),
      recipient: query.recipient,
      detail: { tables: view.tables.length },
    }),
    document: {
      type: 'text/csv; charset=utf-8',
      name: ({ supply }) => `equality-${supply.suppliedOn}.csv`,
      body: async (view, { language, query, today }) => tablesCsv(view, language, query.recipient, today),
    },
  })
  withdrawalRoute(web, show)
}

function withdrawalRoute(web: Web, show: ShowAgain): void {
  action(web, {
    path: '/equality/:id/withdrawal',
    at: words.SupplyPath,
    may: 'equality.write',
    audit: 'withdrew equality counts',
    form: words.WithdrawalForm,
    formPage: { show, path: ({ id }) => `/equality/${id}`, at: (at) => at },
    async change(here) {
      const { id, restrictionId } = await withdrawSupply(here.tx, doerOf(here), here.at.id, here.form.because)
      return { goTo: `/equality/${id}`, about: { subject: `equality.supply:${id}`, restrictionId } }
    },
  })
}
