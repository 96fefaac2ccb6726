/**
 * What a page says of a signature besides who gave it: on which version, and what has changed since, material or not. Practice: a
 * version whose content differs from what a person signed never shows their name as if they had signed it.
 */
import type { Db } from '../../../platform/database/database.ts'
import type { Language } from '../../../platform/language.tsx'
import { accountNames } from '../../../platform/sign-in/accounts.ts'
import { listAgencies } from '../../partners/index.ts'
import { findVersion } from '../version-store.ts'
import type { MaterialChange, Signature, VersionContent } from '../version-words.ts'
import { changesOfVersions } from '../versions/comparing.ts'
import type { ShownChange } from '../view-words.ts'

/** The version on which the person themselves put the signature, though it stands on a later one. */
export const signedVersionOf = (signature: Pick<Signature, 'versionNumber' | 'carriedFromVersion'>): number =>
  signature.carriedFromVersion ?? signature.versionNumber

/** Every difference between the version that was signed and `to`; none on the version itself. */
export async function changesSince(
  db: Db,
  signature: Pick<Signature, 'planId' | 'versionNumber' | 'carriedFromVersion'>,
  to: VersionContent,
  language: Language,
): Promise<ShownChange[]> {
  const signed = await findVersion(db, signature.planId, signedVersionOf(signature))
  return changesOfVersions(signed.version, to, language)
}

/** The changes with people and agencies by their names. */
export async function withNames(db: Db, changes: MaterialChange[], language: Language): Promise<MaterialChange[]> {
  const ids = (kind: MaterialChange['kind']) =>
    changes.flatMap((change) => (change.kind === kind ? [change.before, change.after] : [])).filter((id) => id !== '')
  if (ids('owner').length + ids('agency').length === 0) return changes
  const people = await accountNames(db, ids('owner'))
  const agencies = new Map((await listAgencies(db)).map(({ id, name }) => [id, name[language]]))
  const named = (id: string) => people.get(id) ?? agencies.get(id) ?? ''
  return changes.map((change) =>
    change.kind === 'owner' || change.kind === 'agency'
      ? { ...change, before: named(change.before), after: named(change.after) }
      : change,
  )
}
