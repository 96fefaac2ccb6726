/** The verb for reading. Who may, what is recorded, what comes in and what it gives are required: forgetting one is a type error. */
import type { FC, ReactNode } from 'react'
import { z } from 'zod'
import type { Db, Tx } from '../database/database.ts'
import type { May, Permission } from '../permission.ts'
import { type Problem, Refusal } from '../problem.ts'
import { frameOf, navigationFor, refusedAnswer, wantsJson } from './answers.tsx'
import { answerFile, type FileMade, OnlyAsked } from './file-answer.ts'
import { gather, type Posted } from './forms.ts'
import { type Asked, askedOf, fieldsOf } from './given.ts'
import { routed } from './paths.ts'
import { needsReason } from './reasons.ts'
import { asReader, parsePath, type Request, recordDone } from './requests.ts'
import { takeSaved } from './saved.ts'
import { whatWaits } from './session-ended.ts'
import type { About, Here, Web } from './web.ts'

/** A part of a page that another slice gives; its view is in the page's JSON under its slice's name. */
export type Panel<Path = unknown> = {
  slice: string
  may: Permission
  audit: string
  /** Stands across the page and not beside its main part. */
  isWide?: boolean
  gives: z.ZodType
  view: (here: Here<Path, unknown> & { db: Db }) => Promise<object>
  // biome-ignore lint/suspicious/noExplicitAny: a list holds panels of many views; each is made by `panel` below
  screen: FC<any>
}

/** Makes a panel and checks that its screen takes exactly what its view gives. */
export const panel = <Path, View extends object>(
  given: Omit<Panel<Path>, 'view' | 'screen'> & {
    view: (here: Here<Path, unknown> & { db: Db }) => Promise<View>
    screen: FC<View>
  },
): Panel<Path> => given

/** The panels of a page, ready to be placed. */
export type PanelNodes = { panels: { slice: string; isWide: boolean; node: ReactNode }[] }

export type Page<Path, Query, Given extends object, View extends Given> = {
  path: string
  at: z.ZodType<Path>
  query?: z.ZodType<Query>
  may: May
  audit: string
  gives: z.ZodType<Given>
  view: (here: Here<Path, Query> & { db: Db }) => Promise<View>
  about?: (view: View, here: Here<Path, Query>) => About
  panels?: Panel<Path>[]
} & (
  | { screen: FC<View & PanelNodes>; document?: undefined }
  | {
      screen?: undefined
      /** A file instead of a page: a PDF, a spreadsheet. */
      document: FileMade<View, Path, Query>
    }
)

/** Shows a declared page again, with what was posted and why it was refused. */
export type ShowAgain = (c: Request, path: string, at: unknown, posted: Posted, refusal: Refusal) => Promise<Response>

/** Declares a page. Answers a way to show it again, for the action that its form posts to. */
export function page<Path, Query, Given extends object, View extends Given>(
  web: Web,
  spec: Page<Path, Query, Given, View>,
): ShowAgain {
  const declared = { ...spec, asked: askedDetail(spec.query ? fieldsOf(spec.query) : []) }
  const querySchema = spec.query ?? (z.object({}) as unknown as z.ZodType<Query>)
  web.declared.push({
    verb: 'page',
    path: spec.path,
    may: spec.may,
    audit: spec.audit,
    at: spec.at,
    query: spec.query ?? null,
    form: null,
    files: null,
    gives: spec.gives,
    document: spec.document?.type ?? null,
  })
  web.hono.get(routed(spec.path, spec.at), async (c) => {
    try {
      const query = querySchema.safeParse(gather(new URL(c.req.url).searchParams))
      if (!query.success) throw new Refusal(422, [{ field: '', message: 'platform.queryNotUnderstood' }])
      return await answer(web, c, declared, parsePath(c, spec.at), query.data)
    } catch (thrown) {
      return thrown instanceof OnlyAsked ? thrown.answer : refusedAnswer(web, c, spec.audit, thrown)
    }
  })
  return async (c, path, at, posted, refusal) => {
    const empty = querySchema.safeParse({})
    return answer(web, c, declared, at as Path, empty.data as Query, { path, posted, refusal })
  }
}

/** A page that tells what it was asked: that stands in the line of every page that can be asked something. */
export type Declared<Path, Query, Given extends object, View extends Given> = Page<Path, Query, Given, View> & {
  asked: (url: string) => { asked?: Asked }
}

const askedDetail = (fields: readonly string[]) => (url: string) => {
  const asked = askedOf(url, fields)
  return Object.keys(asked).length > 0 ? { asked } : {}
}

type Again = { path: string; posted: Posted; refusal: Refusal }

async function answer<Path, Query, Given extends object, View extends Given>(
  web: Web,
  c: Request,
  spec: Declared<Path, Query, Given, View>,
  at: Path,
  query: Query,
  again?: Again,
): Promise<Response> {
  if (spec.document) return answerFile(web, c, spec, { at, query })
  return asReader(web, c, { may: spec.may, at, query }, async (here, tx) => {
    const given = await answerIn(tx, here, web, c, spec, again)
    if (c.req.method === 'HEAD') throw new OnlyAsked(given)
    return given
  })
}

async function answerIn<Path, Query, Given extends object, View extends Given>(
  tx: Tx,
  here: Here<Path, Query>,
  web: Web,
  c: Request,
  spec: Declared<Path, Query, Given, View>,
  again?: Again,
): Promise<Response> {
  const reasons = await needsReason(web, c, tx, here, again)
  if (reasons instanceof Response) return reasons
  const view = await spec.view({ ...here, db: tx })
  const about = spec.about?.(view, here) ?? {}
  if (again) again.refusal.restrictionId ??= about.restrictionId ?? null
  const parts = await viewPanels(spec.panels ?? [], here, tx)
  const json = wantsJson(c)
  const nav = json ? [] : await navigationFor(web, here.user.id ? here.user : null, c.req.path, tx)
  if (!again)
    await recordDone(c, tx, here, spec.audit, {
      ...about,
      detail: {
        ...spec.asked(c.req.url),
        ...about.detail,
        ...reasons,
        ...(parts.length > 0 ? { panels: parts.map((part) => part.panel.audit) } : {}),
      },
    })
  if (json) return c.json({ ...spec.gives.parse(view), ...panelsAsJson(parts) })
  const saved = takeSaved(c)
  const panels = parts.map(({ panel: { slice, isWide = false, screen: Screen }, view: shown }) => ({
    slice,
    isWide,
    node: <Screen key={slice} {...shown} />,
  }))
  const Screen = spec.screen as FC<View & PanelNodes>
  const draw = (said: Said) =>
    web.parts.renderDocument(
      frameOf(web, c, { user: here.user, nav, shown: [view, parts.map((part) => part.view)], saved, ...said }),
      <Screen {...view} panels={panels} />,
    )
  const { refusal, ...said } = again ?? { refusal: null, ...(await whatWaits(web, c, tx)) }
  return c.html(drawWhole(draw, { ...said, problems: refusal?.problems ?? [] }), refusal?.status as 200)
}

type Said = { path?: string; posted?: Posted | null; notice?: string; problems: Problem[] }

/**
 * A form that waited while the person signed in may be older than its record. Then it is shown as any other that someone else's
 * change overtook: with both texts.
 */
function drawWhole(draw: (said: Said) => string, said: Said): string {
  const drawn = draw(said)
  const revision = said.notice && said.posted?.revision
  if (!revision || !drawn.includes('name="revision"') || drawn.includes(`name="revision" value="${revision}"`))
    return drawn
  return draw({ ...said, problems: [{ field: '', message: 'platform.changedMeanwhile' }] })
}

async function viewPanels<Path>(panels: Panel<Path>[], here: Here<Path, unknown>, db: Db) {
  const viewed: { panel: Panel<Path>; view: object }[] = []
  for (const each of panels)
    if (here.may(each.may)) viewed.push({ panel: each, view: await each.view({ ...here, db }) })
  return viewed
}

const panelsAsJson = (
  parts: { panel: Panel<never>; view: object }[] | { panel: { slice: string; gives: z.ZodType }; view: object }[],
) =>
  parts.length > 0
    ? { panels: Object.fromEntries(parts.map((part) => [part.panel.slice, part.panel.gives.parse(part.view)])) }
    : {}
