/**
 * Editing a record through a declared form: what stood before is kept with who and when (`platform/edits.ts`), and two people who
 * write at once lose nothing: the second is shown what the first has written.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Db, Tx } from '../database/database.ts'
import { asKept, changedFields, keepEdits, type RecordTable, type Values } from '../edits.ts'
import { type Field, type Fields, type Filled, type Form, form as makeForm, type Offered } from '../form.ts'
import { valueInWords } from '../form-words.ts'
import type { May } from '../permission.ts'
import { type Args, type Problem, Refusal, refuseIf } from '../problem.ts'
import { type FormSentences, formPage } from './form-page.tsx'
import type { Here, Web } from './web.ts'

type Kept = { id: string; restrictionId: string | null }
type IdPath = { id: string }

export type EditPage<R extends Kept, F extends Fields> = FormSentences & {
  path: string
  at: z.ZodType<IdPath>
  may: May
  audit: { opened: string; done: string }
  form: Form<F>
  /** The kind of record by its table, for which a migration made the table of edits. */
  of: RecordTable
  /** The record, or Refusal 404. */
  find: (db: Db, id: string) => Promise<R>
  /** The same, held until the transaction ends. */
  lock: (tx: Tx, id: string) => Promise<R>
  /** What of it the form shows. */
  values: (record: R) => Filled<Form<F>>
  /** Arguments of the title's sentence. */
  named?: (record: R, language: 'en' | 'cy') => Args
  offers?: (db: Db) => Promise<Offered<F>>
  /** Why it cannot be changed so. */
  problems?: (record: R, filled: Filled<Form<F>>, here: Here<IdPath, unknown>) => Problem[]
  save: (tx: Tx, record: R, filled: Filled<Form<F>>, here: Here<IdPath, unknown>) => Promise<void>
  goTo: (record: R) => string
}

/** Sent along with the form. */
const stood: Field<string> = {
  control: 'kept',
  label: '',
  optional: false,
  schema: z.string().max(4000),
  held: z.string(),
}

const digestOf = (value: unknown): string => createHash('sha256').update(asKept(value)).digest('base64url').slice(0, 12)

/** What stood in each field, as digests: what someone else changes meanwhile is told apart from what the writer changes. */
const standing = (values: Values): string =>
  new URLSearchParams(Object.entries(values).map(([name, value]) => [name, digestOf(value)])).toString()

/**
 * What is to be kept of `after`: the writer's own changes over what stands there now. Refusal 409, naming each field that someone
 * else has changed, when both changed the same one.
 */
function merged(form: Form, before: Values, after: Values, opened: string, language: 'en' | 'cy'): Values {
  const stood = new URLSearchParams(opened)
  const isTheirs = (name: string) => stood.get(name) !== digestOf(before[name])
  const isMine = (name: string) => stood.get(name) !== digestOf(after[name])
  const theirs = changedFields(before, after).filter(isTheirs)
  if (theirs.some(isMine))
    throw new Refusal(
      409,
      theirs.map((name) => alsoChanged(form.fields[name]!, name, before[name], language)),
    )
  return Object.fromEntries(Object.keys(after).map((name) => [name, isMine(name) ? after[name] : before[name]]))
}

const alsoChanged = (field: Field, name: string, now: unknown, language: 'en' | 'cy'): Problem => ({
  field: name,
  message: 'platform.alsoChanged',
  args: { now: valueInWords(field, now, language) },
})

/** Declares the page that edits a record, and its action. Programs send `stood` back as the page's JSON gave it. */
export function editPage<R extends Kept, F extends Fields>(web: Web, spec: EditPage<R, F>): void {
  const { path, at, may, audit, title, button, why } = spec
  const form = makeForm({ ...spec.form.fields, stood }) as unknown as Form<F & { stood: Field<string> }>
  formPage<IdPath, unknown, F & { stood: Field<string> }>(web, {
    ...{ path, at, may, audit, title, button, ...(why ? { why } : {}), form },
    async begin({ db, at, language }) {
      const record = await spec.find(db, at.id)
      const values = spec.values(record)
      return {
        values: { ...values, stood: standing(values as Values) },
        offered: (await spec.offers?.(db)) ?? {},
        args: spec.named?.(record, language) ?? {},
        about: { subject: `${spec.of}:${record.id}`, restrictionId: record.restrictionId },
      }
    },
    async keep({ form: filled, tx, user, ...here }) {
      const record = await spec.lock(tx, here.at.id)
      const before = spec.values(record) as Values
      const { stood: opened, ...written } = filled as Values & { stood: string }
      const after = merged(spec.form as unknown as Form, before, written, opened, user.language) as Filled<Form<F>> &
        Values
      refuseIf(spec.problems?.(record, after, { ...here, user }) ?? [])
      await spec.save(tx, record, after, { ...here, user })
      const of = {
        table: spec.of,
        id: record.id,
        forceId: user.forceId,
        restrictionId: record.restrictionId,
        by: user.id,
      }
      const fields = await keepEdits(tx, of, before, after)
      const about = { subject: `${spec.of}:${record.id}`, restrictionId: record.restrictionId, detail: { fields } }
      return { goTo: spec.goTo(record), id: record.id, about }
    },
  })
}
