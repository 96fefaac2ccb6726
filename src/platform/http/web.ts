/** What every route is declared with, and what the application gives to all of them. */
import type { Hono } from 'hono'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { Db } from '../database/database.ts'
import type { Language } from '../language.tsx'
import type { WorkDrawn } from '../long-work/routes.tsx'
import type { Marking } from '../marking.ts'
import type { May, Permission } from '../permission.ts'
import type { Problem } from '../problem.ts'
import type { RegisterShown } from '../register/shown.tsx'
import type { RoleTable } from '../sign-in/entering.ts'
import type { Session } from '../sign-in/sessions.ts'
import type { Force, User } from '../user.ts'
import type { FormShown } from './form-page.tsx'
import type { InTurn } from './turns.ts'
import type { UploadLimits } from './uploads.ts'

/** Addresses of what was built. `island` answers that of `<name>.island.ts` and throws for a name that no slice has. */
export type Assets = { css: string; js: string; island: (name: string) => string }

export type NavEntry = {
  href: string
  labelKey: string
  may: May
  /** A number shown beside the name, counted under the reader's own view of the records. */
  count?: (db: Db) => Promise<number>
}

/** What the layout needs to know of this request; the same shape as `ui/frame.tsx`. */
export type FrameFacts = {
  language: Language
  path: string
  today: string
  now: string
  user: { id: string; name: string; rank: string; roleTitleKey?: string; roles: string[] } | null
  force: { id: string; name: { en: string; cy: string }; demo: boolean } | null
  nav: { href: string; labelKey: string; count?: number; current: boolean }[]
  marking: Marking
  permissions: string[]
  density: 'comfortable' | 'compact' | 'auto'
  assets: Assets
  /** Why the form that was just sent was refused, and what was sent: nothing is lost. */
  problems: Problem[]
  posted: Record<string, string | string[]> | null
  /** Key of the sentence that says what was just kept. */
  saved?: string | null
  /** Key of a sentence to be said above everything: the text of a form came back after signing in again. */
  notice: string | null
}

/** What somebody had typed when something failed on our side, and where it was to go. */
export type SendAgain = { action: string; posted: Record<string, string | string[]> }

/** What the application gives to the plumbing. */
export type WebParts = {
  db: Db
  roles: RoleTable
  /** Message key of a role's title, shown beside the reader's name. */
  roleTitleKey: (role: string) => string
  nav: NavEntry[]
  renderDocument: (frame: FrameFacts, body: ReactNode) => string
  /** Screens that belong to no slice. */
  screens: {
    problem: (view: { status: number; problems: Problem[]; requestId: string; again: SendAgain | null }) => ReactNode
    reason: (view: { subject: string }) => ReactNode
    form: (view: FormShown) => ReactNode
    register: (view: RegisterShown) => ReactNode
    work: (view: WorkDrawn) => ReactNode
  }
  assets: Assets
  now: () => Date
  /** The address people use, e.g. https://foursight.example; decides cookies and the origin check. */
  url: string
  trustProxy: boolean
  /** Where uploads wait; a folder outside the web. */
  uploadFolder: string
  log: { info: (facts: object, text: string) => void; error: (facts: object, text: string) => void }
  /** In tests: the person who asks, instead of a cookie. */
  signedInAs?: () => Promise<Session | null>
}

/** One page or action as declared, for the API document, the surface list and the tests that try every route. */
export type Declaration = {
  verb: 'page' | 'action'
  path: string
  may: May
  audit: string
  at: z.ZodType
  query: z.ZodType | null
  form: z.ZodType | null
  /** An action that takes files takes no other form than one with files. */
  files: UploadLimits | null
  gives: z.ZodType
  /** Media type of the answer where it is a document and not a page. */
  document: string | null
}

export type Variables = {
  requestId: string
  session: Session | null
  language: Language
  /** The browser says that another site sent this, or hides which. */
  isForeign: boolean
  caller: import('../sign-in/entering.ts').Caller | null
  force: Force | null
  /** The session's secret as the cookie gave it. */
  secret: string | null
  /** Where the request came from, for the log-in limit. */
  address: string
}
/** `unreadable`: the status of a request that did not reach a route (`listening.ts`). */
export type Env = { Variables: Variables; Bindings: { unreadable?: 400 | 408 | 413 | 431 | 500 } }

export type Web = {
  hono: Hono<Env>
  parts: WebParts
  declared: Declaration[]
  /** Files are made one a person. */
  inTurn: InTurn
  /** Those of these ids whose policy asks why they are opened, as whoever keeps them says of what this reader may see. */
  asking: ((db: Db, ids: string[]) => Promise<Asked[]>)[]
}

/** A record that asks why it is opened, as the audit names it. */
export type Asked = { subject: string; restrictionId: string | null }

/** What a consultation or a change was about, beyond its path. */
export type About = {
  subject?: string
  restrictionId?: string | null
  /** To whom an export goes. */
  recipient?: string
  /** Where nobody was signed in before it: whose act it was, and in which force's chain it stands. */
  by?: string
  inForce?: string | null
  detail?: Record<string, unknown>
}

/** What an action answers to a program: where a person would be sent, and the id of what was made. */
export const done = z.object({ goTo: z.string(), id: z.string().optional() })
export type Done = z.infer<typeof done>

/** What every route knows. */
export type Here<Path, Query> = {
  at: Path
  query: Query
  user: User
  force: Force
  language: Language
  /** Local date, 'YYYY-MM-DD'. */
  today: string
  /** The instant, ISO, UTC. */
  now: string
  may: (permission: Permission) => boolean
}
