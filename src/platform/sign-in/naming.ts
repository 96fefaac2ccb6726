/** Names of accounts in the sentences of a page. */
import type { Db } from '../database/database.ts'
import { type Language, say } from '../language.tsx'
import { accountNames } from './accounts.ts'

/** Says the name of each of these accounts; null is the program itself. */
export async function naming(
  { db, language }: { db: Db; language: Language },
  ids: (string | null)[],
): Promise<(id: string | null) => string> {
  const names = await accountNames(db, [...new Set(ids.filter((id) => id !== null))])
  return (id) => names.get(id ?? '') ?? say(language, 'platform.program')
}
