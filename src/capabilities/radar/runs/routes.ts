/** HTTP for the radar's runs: the list with how good it has been, one, start, progress, cancel. */
import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'
import { action, page, type Web } from '../../../platform/http.ts'
import { drawWork, workRoutes } from '../../../platform/long-work/routes.tsx'
import { findWork } from '../../../platform/long-work/work.ts'
import { showWork } from '../../../platform/long-work/work-words.ts'
import { accountNames } from '../../../platform/sign-in/accounts.ts'
import { hitRates } from '../hit-rate-rules.ts'
import { findRun, listRuns } from '../run-store.ts'
import type { Run } from '../run-words.ts'
import { askForRun, radarRun } from '../scan/work.ts'
import { listSignals } from '../signal-store.ts'
import { methods } from '../words.ts'
import { RunScreen } from './run-screens.tsx'
import { RunsScreen } from './screens.tsx'
import * as words from './words.ts'

const NoPath = z.object({})
const IdPath = z.object({ id: z.guid() })
const RUNS_SHOWN = 100
/** Decided signals that the rates are made of: all that a force decides in ten years. */
const DECIDED = 10_000

export function runRoutes(web: Web): void {
  page(web, {
    path: '/radar/runs',
    at: NoPath,
    may: 'radar.read',
    audit: 'read radar runs',
    gives: words.RunsView,
    view: async ({ db }) => ({ runs: await withNames(db, await listRuns(db, RUNS_SHOWN)), rates: await ratesOf(db) }),
    screen: RunsScreen,
  })
  action(web, {
    path: '/radar/runs',
    at: NoPath,
    may: 'radar.run',
    audit: 'asked for radar run',
    form: NoPath,
    async change({ tx, user }) {
      const id = await askForRun(tx, { forceId: user.forceId, accountId: user.id, reason: 'asked' })
      return { goTo: `/radar/runs/${id}`, id, about: { subject: `radar.run:${id}` } }
    },
  })
  oneRunRoutes(web)
}

function oneRunRoutes(web: Web): void {
  page(web, {
    path: '/radar/runs/:id',
    at: IdPath,
    may: 'radar.read',
    audit: 'read radar run',
    gives: words.RunView,
    async view({ db, at, now, may, language }) {
      const [run] = await withNames(db, [await findRun(db, at.id)])
      const work = drawWork(radarRun, showWork(await findWork(db, radarRun, at.id), now), language, may('radar.run'))
      return { run: run!, work }
    },
    about: ({ run }) => ({ subject: `radar.run:${run.id}` }),
    screen: RunScreen,
  })
  workRoutes(web, radarRun)
}

async function withNames(db: Db, runs: Run[]): Promise<words.RunLine[]> {
  const names = await accountNames(
    db,
    runs.flatMap(({ askedBy }) => askedBy ?? []),
  )
  return runs.map((run) => ({ ...run, askedByName: names.get(run.askedBy ?? '') ?? '' }))
}

async function ratesOf(db: Db): Promise<words.HitRate[]> {
  const signals = await listSignals(db, { states: ['developed', 'dismissed'] }, DECIDED)
  const decided = signals.flatMap(({ method, state, stateSince }) =>
    state === 'developed' || state === 'dismissed' ? [{ method, state, at: stateSince }] : [],
  )
  return hitRates(decided).filter(({ method }) => methods.includes(method))
}
