/** The verb for changing: load, decide, keep; in one transaction with its audit line, both kept or neither. */
import type { z } from 'zod'
import type { Tx } from '../database/database.ts'
import { isOpen, type May } from '../permission.ts'
import { Refusal } from '../problem.ts'
import { refusedAnswer, wantsJson } from './answers.tsx'
import { type Posted, parseForm, readPosted } from './forms.ts'
import { filesGiven } from './given.ts'
import type { ShowAgain } from './page.tsx'
import { routed } from './paths.ts'
import { asReader, parsePath, type Request, recordDone, recordRefusal, SignInNeeded } from './requests.ts'
import { savedCookie } from './saved.ts'
import { forgetKept, pageBefore, signInFirst } from './session-ended.ts'
import { type ReceivedFile, receiveFiles, type UploadLimits } from './uploads.ts'
import { type About, type Done, done, type Here, type Web } from './web.ts'

export type Changed = {
  goTo: string
  id?: string
  about?: About /** Cookies to set, as `Set-Cookie` values. */
  cookies?: string[]
}

export type Action<Path, Form> = {
  path: string
  at: z.ZodType<Path>
  may: May
  audit: string
  form: z.ZodType<Form>
  /** A form with files: they are kept in the upload folder while `change` runs, and it moves what it keeps. */
  files?: UploadLimits
  /** The page whose form posts here: a refusal shows it again with what was typed and why not. */
  formPage?: { show: ShowAgain; path: (at: Path) => string; at: (at: Path) => unknown }
  /** Key of the sentence that says on the next page what was kept, where "Saved." is not the right one. */
  saved?: string
  /** Its form holds a password: it is not kept while the person signs in again. */
  isSecret?: boolean
  change: (
    here: Here<Path, undefined> & {
      form: Form
      files: ReceivedFile[]
      tx: Tx
      request: { secret: string | null; address: string }
    },
  ) => Promise<Changed>
}

/** Declares an action. People are sent on to `goTo`; programs get `{ goTo, id }`. */
export function action<Path, Form>(web: Web, spec: Action<Path, Form>): void {
  web.declared.push({
    verb: 'action',
    path: spec.path,
    may: spec.may,
    audit: spec.audit,
    at: spec.at,
    query: null,
    form: spec.form,
    files: spec.files ?? null,
    gives: done,
    document: null,
  })
  web.hono.post(routed(spec.path, spec.at), async (c) => {
    let posted: Posted = {}
    let files: ReceivedFile[] = []
    try {
      const at = parsePath(c, spec.at)
      if (spec.files) {
        // Permission before reading: nobody fills the disk without it.
        await asReader(web, c, { may: spec.may, at, query: undefined }, async () => null)
        ;({ posted, files } = await receiveFiles(c, web.parts.uploadFolder, spec.files))
      } else posted = await readPosted(c)
      return await change(web, c, spec, at, posted, files)
    } catch (thrown) {
      if (!(thrown instanceof SignInNeeded)) return showRefusal(web, c, spec, posted, thrown)
      const { isSecret = false, files: limits } = spec
      return signInFirst(web, c, { page: formPageOf(c, spec), posted, hadFile: limits !== undefined, isSecret })
    } finally {
      for (const file of files) await file.discard()
    }
  })
}

/** Where the form that posts here is; where no page is declared for it, where the browser says it was. */
const formPageOf = <Path, Form>(c: Request, { formPage, at }: Action<Path, Form>): string =>
  formPage ? formPage.path(parsePath(c, at)) : (pageBefore(c) ?? '/')

async function change<Path, Form>(
  web: Web,
  c: Request,
  spec: Action<Path, Form>,
  at: Path,
  posted: Posted,
  files: ReceivedFile[],
) {
  const changed = await asReader(web, c, { may: spec.may, at, query: undefined }, async (here, tx) => {
    const form = parseForm(spec.form, posted)
    const request = { secret: c.get('secret'), address: c.get('address') }
    const result = await spec.change({ ...here, form, files, tx, request })
    const { detail, ...about } = result.about ?? {}
    const given = files.length > 0 ? { files: filesGiven(files) } : {}
    await recordDone(c, tx, here, spec.audit, { ...about, detail: { ...detail, ...given } })
    return result
  })
  for (const cookie of changed.cookies ?? []) c.header('set-cookie', cookie, { append: true })
  if (saysSaved(spec) && !wantsJson(c)) c.header('set-cookie', savedCookie(spec.saved), { append: true })
  if (!wantsJson(c)) await forgetKept(web, c, formPageOf(c, spec))
  const answer: Done = { goTo: changed.goTo, ...(changed.id ? { id: changed.id } : {}) }
  return wantsJson(c) ? c.json(answer) : c.redirect(changed.goTo, 303)
}

/** Whoever filled in a form for the force is told that it was kept; signing in or choosing a language is no such form. */
const saysSaved = ({ formPage, may, saved }: Pick<Action<never, never>, 'formPage' | 'may' | 'saved'>): boolean =>
  saved !== undefined || (formPage !== undefined && !isOpen(may))

/** A form with faults comes back as its own page, filled in; anything else goes to the one translator. */
async function showRefusal<Path, Form>(
  web: Web,
  c: Request,
  spec: Action<Path, Form>,
  posted: Posted,
  thrown: unknown,
): Promise<Response> {
  const again = spec.formPage
  const mendable = thrown instanceof Refusal && (thrown.status === 422 || thrown.status === 409)
  if (!again || !mendable) return refusedAnswer(web, c, spec.audit, thrown)
  try {
    const at = parsePath(c, spec.at)
    const shown = await again.show(c, again.path(at), again.at(at), posted, thrown)
    // For programs too the page is asked: it knows under which restriction the refusal is recorded.
    if (wantsJson(c)) return refusedAnswer(web, c, spec.audit, thrown)
    await recordRefusal(web, c, spec.audit, thrown)
    return shown
  } catch (faultOfPage) {
    return refusedAnswer(web, c, spec.audit, faultOfPage instanceof Refusal ? thrown : faultOfPage)
  }
}
