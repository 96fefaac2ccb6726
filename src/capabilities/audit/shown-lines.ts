/** From kept lines to what is shown: names of people and tokens, and the parts of the detail that an auditor asks about. */
import type { Db } from '../../platform/database/database.ts'
import { accountNames } from '../../platform/sign-in/accounts.ts'
import { tokenNames } from '../../platform/sign-in/tokens.ts'
import type { KeptLine } from './store.ts'
import type { ShownLine } from './words.ts'

type Detail = Readonly<Record<string, unknown>>

const detailOf = (line: KeptLine): Detail =>
  line.content === null ? {} : ((JSON.parse(line.content) as { detail?: Detail }).detail ?? {})

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const textsOf = (value: unknown): string[] => [value ?? []].flat().map(String)
const isObject = (value: unknown): value is Detail =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was asked; lines of earlier versions have it as the query of an address. */
function askedIn({ asked, filter }: Detail): ShownLine['asked'] {
  const pairs = isObject(asked) ? Object.entries(asked) : [...new URLSearchParams(textOrNull(filter) ?? '')]
  return pairs.map(([field, value]) => ({ field, values: textsOf(value) }))
}

/** The files of a form or a command, or the one that a line of an import is about. */
function filesIn({ files, file, name, sha256 }: Detail): ShownLine['files'] {
  const given = Array.isArray(files) ? files : typeof file === 'string' ? [file] : sha256 ? [{ name, sha256 }] : []
  return given.map((each) =>
    isObject(each)
      ? { name: String(each.name), sha256: textOrNull(each.sha256) }
      : { name: String(each), sha256: null },
  )
}

/** The lines with the names that their ids have now. */
export async function showLines(db: Db, lines: KeptLine[]): Promise<ShownLine[]> {
  const details = lines.map(detailOf)
  const people = await accountNames(
    db,
    lines.map((line) => line.accountId).filter((id) => id !== null),
  )
  const tokens = await tokenNames(
    db,
    details.map((detail) => textOrNull(detail.tokenId)).filter((id) => id !== null),
  )
  return lines.map((line, i) => {
    const detail = details[i]!
    const tokenId = textOrNull(detail.tokenId)
    return {
      line: line.line,
      at: line.at,
      person: line.accountId === null ? null : (people.get(line.accountId) ?? line.accountId),
      did: line.did,
      subject: line.subject,
      reference: line.reference,
      reason: textOrNull(detail.reason),
      recipient: textOrNull(detail.recipient),
      token: tokenId === null ? null : (tokens.get(tokenId) ?? tokenId),
      wanted: textOrNull(detail.wanted),
      status: typeof detail.status === 'number' ? detail.status : null,
      asked: askedIn(detail),
      files: filesIn(detail),
      roles: textsOf(detail.roles ?? detail.role),
      isRestricted: line.restrictionId !== null,
      isDisposed: line.content === null,
    }
  })
}
