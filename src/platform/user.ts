/** Who is asking, as a request knows them. */
import type { Language } from './language.tsx'
import type { Permission } from './permission.ts'

export type User = {
  id: string
  name: string
  rank: string
  language: Language
  /** Roles held in `forceId` now; a token has exactly one of them. */
  roles: string[]
  permissions: ReadonlySet<Permission>
  /** The restrictions that name this person. */
  restrictions: string[]
  forceId: string
  /** The API token that speaks for them, if one does. */
  tokenId: string | null
}

/** The force for which a request is made. */
export type Force = { id: string; code: string; name: { en: string; cy: string }; demo: boolean }
