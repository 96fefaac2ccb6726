/** HTTP for the first page. It loads nothing of its own: it asks every slice through its door. */
import { z } from 'zod'
import type { Db } from '../../platform/database/database.ts'
import { type Here, type Panel, page, type Web } from '../../platform/http.ts'
import { countOpenThreats, listThreats, worstFirst } from '../threats/index.ts'
import { listOwed } from './owed.ts'
import { HomeScreen } from './screens.tsx'
import { HomeView, type WorstThreat } from './words.ts'

/** Threats shown on the first page: what can be read before a meeting. Ours, to calibrate. */
const WORST_SHOWN = 6

export function homeRoutes(web: Web, { panels }: { panels: Panel[] }): void {
  page(web, {
    path: '/',
    at: z.object({}),
    may: 'signed-in',
    audit: 'read first page',
    gives: HomeView,
    view: viewHome,
    panels,
    screen: HomeScreen,
  })
}

async function viewHome(here: Here<unknown, unknown> & { db: Db }): Promise<HomeView> {
  const owed = await listOwed(here)
  const mayThreats = here.may('threats.read')
  return {
    owed,
    overdue: owed.filter((item) => item.dueOn < here.today).length,
    worst: mayThreats ? await listWorst(here.db) : null,
    openThreats: mayThreats ? await countOpenThreats(here.db) : null,
    elsewhere: [
      ...(here.may('people.manage') ? (['people'] as const) : []),
      ...(here.may('audit.read') ? (['audit'] as const) : []),
      ...(here.may('places.read') && !mayThreats ? (['places'] as const) : []),
    ],
  }
}

async function listWorst(db: Db): Promise<WorstThreat[]> {
  const rows = worstFirst(await listThreats(db))
  return rows
    .slice(0, WORST_SHOWN)
    .flatMap(({ score, low, high, confidence, ...row }) =>
      score === null || low === null || high === null || confidence === null
        ? []
        : [{ ...row, what: firstWords(row.what), score, low, high, confidence }],
    )
}

/** A listed summary is cut at a letter count; what is shown ends with a whole word. */
const firstWords = (text: string): string =>
  /[.!?…]$/.test(text) || text === '' ? text : `${text.replace(/\s+\S*$/, '')}…`
