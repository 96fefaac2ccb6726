/** How a scoring scheme comes into use: loaded as data, checked, approved by another person; the one before is retired. */
import type { Tx } from '../../platform/database/database.ts'
import { Refusal, refuseIf } from '../../platform/problem.ts'
import type { Doer } from './deciding.ts'
import { illustrativeScheme } from './illustrative-scheme-table.ts'
import { findScheme, listSchemes, saveNewScheme, saveSchemeApproval } from './scheme-store.ts'
import { SchemeContent } from './scheme-words.ts'

/** Puts the scheme we ship in use in a force that has none; answers the id of what it has. `at` is an instant, ISO UTC. */
export async function installIllustrativeScheme(
  tx: Tx,
  forceId: string,
  at = new Date().toISOString(),
): Promise<string> {
  const [present] = await listSchemes(tx)
  if (present) return present.id
  const id = await saveNewScheme(tx, forceId, illustrativeScheme, null)
  await saveSchemeApproval(tx, id, { byId: null, at })
  return id
}

/** Keeps a scheme given as JSON text, as a draft version. Refusal 422 naming what is wrong and where in it. */
export async function loadScheme(tx: Tx, doer: Doer, text: string): Promise<string> {
  return saveNewScheme(tx, doer.forceId, readScheme(text), doer.byId)
}

function readScheme(text: string): SchemeContent {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new Refusal(422, [{ field: 'scheme', message: 'threats.schemeNotJson' }])
  }
  const read = SchemeContent.safeParse(given)
  if (read.success) return read.data
  refuseIf(
    read.error.issues.slice(0, 20).map((issue) => {
      const where = issue.path.join(' › ') || '{ }'
      return issue.message.startsWith('threats.')
        ? { field: 'scheme', message: issue.message, args: { where } }
        : { field: 'scheme', message: 'threats.schemePartWrong', args: { where } }
    }),
  )
  throw new Refusal(422)
}

/** Puts a draft version in use. Refusal 422 when it is no draft, or the approver loaded it. */
export async function approveScheme(tx: Tx, doer: Doer, id: string): Promise<void> {
  const scheme = await findScheme(tx, id)
  if (scheme.status !== 'draft') refuseIf([{ field: '', message: 'threats.schemeNotDraft' }])
  if (scheme.loadedById === doer.byId) refuseIf([{ field: '', message: 'threats.schemeOwn' }])
  await saveSchemeApproval(tx, id, { byId: doer.byId, at: doer.now })
}
