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
  const isNamed = ({ kind, on }: MaterialChange) => ['owner', 'agency', 'leads'].includes(kind) && on !== 'no_sio'
  const ids = changes.filter(isNamed).flatMap(({ before, after }) => [...before.split(','), ...after.split(',')])
  const known = ids.filter((id) => id !== '')
  if (known.length === 0) return changes
  const people = await accountNames(db, known)
  const agencies = new Map((await listAgencies(db)).map(({ id, name }) => [id, name[language]]))
  const named = (text: string) =>
    text
      .split(',')
      .map((id) => people.get(id) ?? agencies.get(id) ?? '')
      .join(', ')
  return changes.map((change) =>
    isNamed(change) ? { ...change, before: named(change.before), after: named(change.after) } : change,
  )
}
