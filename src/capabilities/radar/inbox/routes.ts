/** HTTP for reading the radar: the inbox, one signal, how it works. */
import { z } from 'zod'
import type { ShowAgain } from '../../../platform/http/page.tsx'
import { page, type Web } from '../../../platform/http.ts'
import { latestDoneRun } from '../run-store.ts'
import { HowScreen } from './how-screens.tsx'
import { RadarScreen } from './inbox-screens.tsx'
import { mapOfOne, viewRadar } from './inbox-view.ts'
import { SignalScreen } from './signal-screens.tsx'
import { detailOf } from './signals-shown.ts'
import * as words from './view-words.ts'

const NoPath = z.object({})
const IdPath = z.object({ id: z.guid() })

const aboutSignal = ({ id, restrictionId }: { id: string; restrictionId: string | null }) => ({
  subject: `radar.signal:${id}`,
  restrictionId,
})

/** Answers a way to show one signal again, for what is decided on it. */
export function readingRoutes(web: Web): ShowAgain {
  page(web, {
    path: '/radar',
    at: NoPath,
    query: z.object({ signal: z.guid().optional() }),
    may: 'radar.read',
    audit: 'read radar',
    gives: words.RadarView,
    view: ({ db, query, today, user }) => viewRadar(db, query, { today, byId: user.id }),
    // A signal opened beside the inbox is a consultation of it.
    about: ({ chosen }) => (chosen ? aboutSignal(chosen) : {}),
    screen: RadarScreen,
  })
  page(web, {
    path: '/radar/how-it-works',
    at: NoPath,
    may: 'radar.read',
    audit: 'read how radar works',
    gives: NoPath,
    view: async () => ({}),
    screen: HowScreen,
  })
  return page(web, {
    path: '/radar/signals/:id',
    at: IdPath,
    may: 'radar.read',
    audit: 'read signal',
    gives: words.SignalView,
    async view({ db, at, today }) {
      const signal = await detailOf(db, at.id, await latestDoneRun(db), today)
      return { signal, map: await mapOfOne(db, signal) }
    },
    about: ({ signal }) => aboutSignal(signal),
    screen: SignalScreen,
  })
}
