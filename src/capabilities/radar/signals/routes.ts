/** HTTP for the list of all signals, and the same as a file. */
import { z } from 'zod'
import { page, type Web } from '../../../platform/http.ts'
import { refuseIf } from '../../../platform/problem.ts'
import { signalsCsv, viewSignals } from './list-view.ts'
import { SignalsScreen } from './screens.tsx'
import * as words from './words.ts'

const NoPath = z.object({})

export function listRoutes(web: Web): void {
  page(web, {
    path: '/radar/signals',
    at: NoPath,
    query: words.SignalsQuery,
    may: 'radar.read',
    audit: 'read signals',
    gives: words.SignalsView,
    view: ({ db, query, today }) => viewSignals(db, query, today),
    screen: SignalsScreen,
  })
  page(web, {
    path: '/radar/signals.csv',
    at: NoPath,
    query: words.SignalsExportQuery,
    may: 'radar.export',
    audit: 'exported signals',
    gives: words.SignalsView,
    async view({ db, query, today }) {
      refuseIf(query.recipient === '' ? [{ field: 'recipient', message: 'radar.recipientNeeded' }] : [])
      return viewSignals(db, query, today, true)
    },
    about: (view, { query }) => ({ recipient: query.recipient, detail: { rows: view.signals.length } }),
    document: {
      type: 'text/csv; charset=utf-8',
      name: (_view, { today }) => `signals-${today}.csv`,
      body: async (view, { language, query, today }) => signalsCsv(view, language, query.recipient, today),
    },
  })
}
