/**
 * Files: a PDF, a list as CSV. What a file shows is loaded under the reader's rights; it is made while no transaction is open and
 * nobody's audit line waits for it; then it is recorded, and after that it leaves. What cannot be recorded does not leave.
 */
import type { Tx } from '../database/database.ts'
import { faultFacts } from '../faults.ts'
import { Refusal } from '../problem.ts'
import { explain } from './answers.tsx'
import type { Declared } from './page.tsx'
import { needsReason } from './reasons.ts'
import { asReader, type Request, recordDone } from './requests.ts'
import type { About, Here, Web } from './web.ts'

export type FileMade<View, Path, Query> = {
  type: string
  name: (view: View, here: Here<Path, Query>) => string
  body: (view: View, here: Here<Path, Query>) => Promise<Uint8Array>
  /** A part of a page that asks for itself again: small, and in nobody's turn. */
  isPart?: true
}
type FilePage<Path, Query, Given extends object, View extends Given> = Declared<Path, Query, Given, View> & {
  document: FileMade<View, Path, Query>
}
type Loaded<Path, Query, View> = { here: Here<Path, Query>; view: View; reasons: About['detail'] }

/** What a browser is told that is no longer there; as nginx has it. */
const LEFT = 499

/** The file, once it is this person's turn. */
export async function answerFile<Path, Query, Given extends object, View extends Given>(
  web: Web,
  c: Request,
  spec: FilePage<Path, Query, Given, View>,
  asked: { at: Path; query: Query },
): Promise<Response> {
  const answer = () => loadMakeRecord(web, c, spec, asked)
  const caller = c.get('caller')
  if (!caller || spec.document.isPart) return answer()
  return (await web.inTurn(caller.accountId, c.req.raw.signal, answer)) ?? new Response(null, { status: LEFT })
}

async function loadMakeRecord<Path, Query, Given extends object, View extends Given>(
  web: Web,
  c: Request,
  spec: FilePage<Path, Query, Given, View>,
  { at, query }: { at: Path; query: Query },
): Promise<Response> {
  const asked = { may: spec.may, at, query }
  const loaded = await asReader(web, c, asked, async (here, tx) => {
    const reasons = await needsReason(web, c, tx, here)
    const found = reasons instanceof Response ? reasons : { here, view: await spec.view({ ...here, db: tx }), reasons }
    if (c.req.method !== 'HEAD') return found
    throw new OnlyAsked(found instanceof Response ? found : c.body(null, 200, headersOf(spec.document, found)))
  })
  if (loaded instanceof Response) return loaded
  let made: Uint8Array
  try {
    made = await spec.document.body(loaded.view, loaded.here)
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown
    const facts = { fault: faultFacts(thrown), requestId: c.get('requestId'), path: spec.path }
    web.parts.log.error(facts, 'a file could not be made')
    return explain(web, c, 500, [{ field: '', message: 'platform.fileNotMade' }])
  }
  await asReader(web, c, asked, async (here, tx) =>
    recordDone(c, tx, here, spec.audit, await aboutFile(c, spec, loaded, tx)),
  )
  return c.body(made as Uint8Array<ArrayBuffer>, 200, headersOf(spec.document, loaded))
}

/**
 * What the line says of the file. A single record is looked for again: it may have been restricted meanwhile, and then the file leaves
 * only for those who are named, and its line stands under the restriction.
 */
async function aboutFile<Path, Query, Given extends object, View extends Given>(
  c: Request,
  spec: FilePage<Path, Query, Given, View>,
  { here, view, reasons }: Loaded<Path, Query, View>,
  tx: Tx,
): Promise<About> {
  const about = spec.about?.(view, here) ?? {}
  const isOfOne = Object.keys(here.at as object).length > 0 && !spec.document.isPart
  const now = isOfOne ? (spec.about?.(await spec.view({ ...here, db: tx }), here) ?? {}) : about
  const detail = { ...spec.asked(c.req.url), ...about.detail, ...reasons }
  return { ...about, restrictionId: now.restrictionId ?? null, detail }
}

function headersOf<View, Path, Query>(
  { type, name }: FileMade<View, Path, Query>,
  { view, here }: { view: View; here: Here<Path, Query> },
) {
  return {
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name(view, here))}`,
  }
}

/** HEAD shows nothing to anybody, a link checker for instance: what the page would have recorded or used up is undone. */
export class OnlyAsked extends Error {
  readonly answer: Response
  constructor(answer: Response) {
    super()
    this.answer = answer
  }
}
