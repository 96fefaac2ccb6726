/** What every kind of long work has on the web: a part of its page that asks for itself again while it goes on, and its end. */
import { renderToStaticMarkup } from 'react-dom/server'
import { z } from 'zod'
import { sayIn } from '../form-words.ts'
import { action, page, type Web } from '../http.ts'
import { type Language, LanguageProvider } from '../language.tsx'
import { refuseIf } from '../problem.ts'
import { id as anId } from '../words.ts'
import { askToCancel, findWork, type Work } from './work.ts'
import { showWork, WorkShown } from './work-words.ts'

/** What the look draws of it; `ui/components/work.tsx` takes the same shape. */
export type WorkDrawn = WorkShown & { href: string; doing: string; mayCancel: boolean }

/** How one is drawn in the page that holds it. */
export const drawWork = (work: Work, shown: WorkShown, language: Language, mayCancel: boolean): WorkDrawn => ({
  ...shown,
  href: `${work.path}/${shown.id}`,
  doing: sayIn(language)(work.doing),
  mayCancel,
})

const IdPath = z.object({ id: anId() })

/** Declares `PATH/:id/progress` and `PATH/:id/cancel`. */
export function workRoutes(web: Web, work: Work): void {
  page(web, {
    path: `${work.path}/:id/progress`,
    at: IdPath,
    may: work.may.watch,
    audit: work.audit.watched,
    gives: WorkShown,
    view: async ({ db, at, now, may }) => {
      const row = await findWork(db, work, at.id)
      return { ...showWork(row, now), restrictionId: row.restrictionId, mayCancel: may(work.may.start) }
    },
    about: ({ id, restrictionId }) => ({ subject: `${work.table}:${id}`, restrictionId }),
    document: {
      type: 'text/html; charset=utf-8',
      name: () => 'progress.html',
      isPart: true,
      body: async (shown, { language }) => {
        const part = web.parts.screens.work(drawWork(work, shown, language, shown.mayCancel))
        return Buffer.from(renderToStaticMarkup(<LanguageProvider value={language}>{part}</LanguageProvider>))
      },
    },
  })
  action(web, {
    path: `${work.path}/:id/cancel`,
    at: IdPath,
    may: work.may.start,
    audit: work.audit.cancelAsked,
    form: z.object({}),
    async change({ tx, at }) {
      const { id, restrictionId } = await findWork(tx, work, at.id)
      refuseIf((await askToCancel(tx, work, id)) ? [] : [{ field: '', message: 'platform.workEnded' }])
      return { goTo: `${work.path}/${id}`, id, about: { subject: `${work.table}:${id}`, restrictionId } }
    },
  })
}
