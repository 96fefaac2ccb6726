/** HTTP for renewed codes: the administrator loads a lookup as published, sees what it ties together, and ends it. */
import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'
import { action, page, type Web } from '../../../platform/http.ts'
import { Refusal } from '../../../platform/problem.ts'
import { accountNames } from '../../../platform/sign-in/accounts.ts'
import { readCsv } from '../area-list.ts'
import { IdPath, NoPath } from '../words.ts'
import { loadRenewedCodes } from './code-acts.ts'
import { standingCodes } from './rules.ts'
import { CodesScreen } from './screens.tsx'
import { endLookup, listLookups, listRenewals } from './store.ts'
import { CodesView, LookupForm } from './words.ts'

/** The lookup of all census areas of England and Wales is under 4 MB. */
const LIMITS = { mostFiles: 1, mostBytesPerFile: 8_000_000 }
const MOST_LISTED = 500
const PATH = '/places/codes'

export function codeRoutes(web: Web): void {
  const show = page(web, {
    path: PATH,
    at: NoPath,
    may: 'places.configure',
    audit: 'read renewed area codes',
    gives: CodesView,
    view: ({ db }) => viewCodes(db),
    screen: CodesScreen,
  })
  action(web, {
    path: PATH,
    at: NoPath,
    may: 'places.configure',
    audit: 'loaded renewed area codes',
    form: LookupForm,
    files: LIMITS,
    formPage: { show, path: () => PATH, at: () => ({}) },
    async change({ form, files, tx, user }) {
      const file = files.find((each) => each.field === 'file')
      if (!file) throw new Refusal(422, [{ field: 'file', message: 'places.fileNeeded' }])
      const given = { name: file.name, lines: await readCsv(file.path) }
      const { id, ...detail } = await loadRenewedCodes(tx, user, form, given)
      const about = { subject: `places.code_lookup:${id}`, detail }
      return { goTo: PATH, id, about }
    },
  })
  action(web, {
    path: `${PATH}/:id/ending`,
    at: IdPath,
    may: 'places.configure',
    audit: 'ended renewed area codes',
    form: z.object({}),
    async change({ at, tx, user, now }) {
      if (!(await endLookup(tx, at.id, user.id, now)))
        throw new Refusal(409, [{ field: '', message: 'places.lookupEnded' }])
      return { goTo: PATH, about: { subject: `places.code_lookup:${at.id}` } }
    },
  })
}

async function viewCodes(db: Db): Promise<CodesView> {
  const lookups = await listLookups(db)
  const names = await accountNames(
    db,
    lookups.map(({ loadedBy }) => loadedBy),
  )
  const renewals = (await listRenewals(db)).filter(({ oldCode, newCode }) => oldCode !== newCode)
  const standing = standingCodes(renewals)
  return {
    lookups: lookups.map((each) => ({ ...each, loadedByName: names.get(each.loadedBy) ?? '' })),
    renewals: renewals.slice(0, MOST_LISTED).map((pair) => ({ ...pair, countedAs: standing.get(pair.oldCode)! })),
    shown: Math.min(MOST_LISTED, renewals.length),
    total: renewals.length,
  }
}
