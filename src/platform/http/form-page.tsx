/**
 * A page with a form, and the action it posts to, declared together: what is offered and what stands there when it opens, and
 * what is kept when it is sent. A refusal shows the page again with what was typed.
 */
import type { FC } from 'react'
import { z } from 'zod'
import type { Db } from '../database/database.ts'
import { type Fields, type Filled, type Form, type Offered, Option } from '../form.ts'
import type { May } from '../permission.ts'
import type { Args } from '../problem.ts'
import { type Action, action } from './action.tsx'
import { page } from './page.tsx'
import type { About, Here, Web } from './web.ts'

/** How a form begins. `args` fill the title's sentence. */
export type Begun<F extends Fields> = {
  values?: { [Name in keyof F]?: unknown }
  offered?: Offered<F>
  args?: Args
  about?: About
  /** Keys of lines that stand over the fields: what is known here, while one writes. */
  notes?: readonly string[]
  /** Where those go who change their mind. */
  back?: string
}

export type FormSentences = {
  /** Key of the page's heading. */
  title: string
  /** Key of one line under it: why this is asked. */
  why?: string
  /** Key of the button's short verb. */
  button: string
}

/** What the screen of a form draws; the look has the same shape (`ui/form-screen.tsx`). */
export type FormShown<F extends Fields = Fields> = FormSentences & {
  form: Form<F>
  action: string
  values: { [Name in keyof F]?: unknown }
  offered: Offered<F>
  args: Args
  notes: readonly string[]
  back?: string
}

export type FormPage<Path, Query, F extends Fields> = FormSentences & {
  path: string
  /** Where it is sent, when that is not the page's own address. */
  posts?: string
  at: z.ZodType<Path>
  query?: z.ZodType<Query>
  may: May
  /** The two audit lines: opening the form, and what was done with it. */
  audit: { opened: string; done: string }
  form: Form<F>
  begin?: (here: Here<Path, Query> & { db: Db }) => Promise<Begun<F>>
  keep: Action<Path, Filled<Form<F>>>['change']
  saved?: string
  /** Lays the form out by hand. */
  screen?: FC<FormShown<F>>
}

const Given = z.object({
  values: z.record(z.string(), z.unknown()),
  offered: z.record(z.string(), z.array(Option)),
})

/** The address of a declared path: `/partners/:id/edit` at `{ id }`. */
const addressOf = (path: string, at: unknown): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String((at as Record<string, unknown>)[name])))

/** Declares the page and its action. */
export function formPage<Path, Query, F extends Fields>(web: Web, spec: FormPage<Path, Query, F>): void {
  const { path, posts = path, at, may, audit, form, title, why, button } = spec
  const show = page(web, {
    ...{ path, at, may, audit: audit.opened, gives: Given as z.ZodType<z.infer<typeof Given>> },
    ...(spec.query ? { query: spec.query } : {}),
    async view(here) {
      const { values = {}, offered = {}, args = {}, about = {}, notes = [], back } = (await spec.begin?.(here)) ?? {}
      const action = addressOf(posts, here.at)
      return { values, offered, args, about, notes, back, action } as z.infer<typeof Given> & Shown
    },
    about: ({ about }) => about,
    screen: ({ values, offered, args, notes, action, back }) => {
      const shown = { form, title, why, button, values, offered, args, notes, action, back } as FormShown<F>
      return spec.screen ? <spec.screen {...shown} /> : web.parts.screens.form(shown as unknown as FormShown)
    },
  })
  action(web, {
    ...{ path: posts, at, may, audit: audit.done, form: form.schema as z.ZodType<Filled<Form<F>>>, change: spec.keep },
    formPage: { show, path: (at) => addressOf(path, at), at: (at) => at },
    ...(spec.saved ? { saved: spec.saved } : {}),
  })
}

type Shown = { args: Args; about: About; notes: readonly string[]; action: string; back: string | undefined }
