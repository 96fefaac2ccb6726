/** HTTP for what is decided on a signal. Paths of one signal; each change has its own audit line. */
import type { Tx } from '../../../platform/database/database.ts'
import type { ShowAgain } from '../../../platform/http/page.tsx'
import { action, type Here, page, type Web } from '../../../platform/http.ts'
import { refuseIf } from '../../../platform/problem.ts'
import { listInbox } from '../signal-store.ts'
import type { Signal } from '../words.ts'
import { DevelopScreen, MergeScreen } from './develop-screens.tsx'
import * as triaging from './triage-acts.ts'
import { viewDevelop, viewMerge } from './triage-view.ts'
import * as words from './triage-words.ts'

type Deciding = Here<words.IdPath, undefined> & { tx: Tx }
const doerOf = ({ user, today, now }: Deciding): triaging.Doer => ({
  byId: user.id,
  forceId: user.forceId,
  today,
  now,
})

const aboutSignal = ({ id, restrictionId }: Pick<Signal, 'id' | 'restrictionId'>) => ({
  subject: `radar.signal:${id}`,
  restrictionId,
})
const pathTo = (last: string) => (at: words.IdPath) => `/radar/signals/${at.id}${last}`
const same = (at: words.IdPath) => at

/** The signal after this one in the inbox, so that the analyst goes on where they were; the first where there is none. */
async function nextAfter({ tx, at, today }: Deciding): Promise<string> {
  const inbox = await listInbox(tx, today)
  const place = inbox.findIndex(({ id }) => id === at.id)
  const next = place < 0 ? undefined : inbox[place + 1]
  return next ? `/radar?signal=${next.id}` : '/radar'
}

/** `signalPage` shows a signal again when what was sent from it is refused. */
export function triageRoutes(web: Web, signalPage: ShowAgain): void {
  developRoutes(web)
  mergeRoutes(web)
  const one = { at: words.IdPath, may: 'radar.triage' } as const
  const formPage = { show: signalPage, path: pathTo(''), at: same }
  action(web, {
    ...one,
    path: '/radar/signals/:id/dismiss',
    audit: 'dismissed signal',
    form: words.DismissForm,
    formPage,
    async change(here) {
      const goTo = await nextAfter(here)
      const signal = await triaging.dismissSignal(here.tx, doerOf(here), here.at.id, here.form)
      return { goTo, about: aboutSignal(signal) }
    },
  })
  action(web, {
    ...one,
    path: '/radar/signals/:id/snooze',
    audit: 'snoozed signal',
    form: words.SnoozeForm,
    formPage,
    async change(here) {
      const goTo = await nextAfter(here)
      const signal = await triaging.snoozeSignal(here.tx, doerOf(here), here.at.id, here.form)
      return { goTo, about: aboutSignal(signal) }
    },
  })
  action(web, {
    ...one,
    path: '/radar/signals/:id/undo',
    audit: 'undid decision on signal',
    form: words.UndoForm,
    formPage,
    async change(here) {
      const signal = await triaging.undoLast(here.tx, doerOf(here), here.at.id, here.form.language)
      return { goTo: `/radar?signal=${signal.id}`, about: aboutSignal(signal) }
    },
  })
}

function developRoutes(web: Web): void {
  const developPage = page(web, {
    path: '/radar/signals/:id/develop',
    at: words.IdPath,
    may: 'radar.triage',
    audit: 'opened form to develop signal',
    gives: words.DevelopView,
    view: ({ db, at, today }) => viewDevelop(db, at.id, today),
    about: ({ signal }) => aboutSignal(signal),
    screen: DevelopScreen,
  })
  action(web, {
    path: '/radar/signals/:id/develop',
    at: words.IdPath,
    may: 'radar.triage',
    audit: 'developed signal',
    form: words.DevelopForm,
    formPage: { show: developPage, path: pathTo('/develop'), at: same },
    async change(here) {
      const { goTo, id, restrictionId } = await developBy(here, here.form)
      return {
        goTo,
        id,
        about: { subject: `radar.signal:${here.at.id}`, restrictionId, detail: { way: here.form.way } },
      }
    },
  })
}

/** By the way chosen; answers where to go on, and the restriction of what the signal became. */
async function developBy(here: Deciding, form: words.DevelopForm) {
  const { tx, at } = here
  const doer = doerOf(here)
  if (form.way === 'threat') {
    refuseIf(form.threatId ? [] : [{ field: 'threatId', message: 'radar.threatNeeded' }])
    const { restrictionId } = await triaging.joinThreat(tx, doer, at.id, form.threatId ?? '', form)
    return { goTo: `/radar/signals/${at.id}`, id: form.threatId ?? '', restrictionId }
  }
  if (form.way === 'issue') refuseIf(form.issueId ? [] : [{ field: 'issueId', message: 'radar.issueNeeded' }])
  const { id, restrictionId } =
    form.way === 'issue'
      ? await triaging.joinIssue(tx, doer, at.id, form.issueId ?? '', form)
      : await triaging.developSignal(tx, doer, at.id, form)
  return { goTo: `/radar/issues/${id}`, id, restrictionId }
}

function mergeRoutes(web: Web): void {
  const mergePage = page(web, {
    path: '/radar/signals/:id/merge',
    at: words.IdPath,
    may: 'radar.triage',
    audit: 'opened form to merge signal',
    gives: words.MergeView,
    view: ({ db, at, today }) => viewMerge(db, at.id, today),
    about: ({ signal }) => aboutSignal(signal),
    screen: MergeScreen,
  })
  action(web, {
    path: '/radar/signals/:id/merge',
    at: words.IdPath,
    may: 'radar.triage',
    audit: 'merged signal',
    form: words.MergeForm,
    formPage: { show: mergePage, path: pathTo('/merge'), at: same },
    async change(here) {
      const goTo = await nextAfter(here)
      const signal = await triaging.mergeSignal(here.tx, doerOf(here), here.at.id, here.form)
      return { goTo, about: { ...aboutSignal(signal), detail: { into: here.form.into } } }
    },
  })
}
