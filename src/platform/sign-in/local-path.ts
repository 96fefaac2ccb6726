/** Where a person may be sent on to: only a place of our own, so that a link to the sign-in page cannot lead away. */

const OURS = 'http://ours.invalid'

/** Browsers read a backslash as a slash and drop control characters, so that '/\\evil' and '/<tab>/evil' lead away. */
const isPlain = (path: string): boolean => [...path].every((letter) => letter > '\u001f' && letter !== '\\')

/** `wanted` when it is a path of ours (with its query), else `otherwise`. */
export function localPath(wanted: string | null | undefined, otherwise = '/'): string {
  if (!wanted?.startsWith('/') || wanted.startsWith('//') || !isPlain(wanted)) return otherwise
  if (!URL.canParse(wanted, OURS)) return otherwise
  const url = new URL(wanted, OURS)
  // A path such as '/.//evil.example' becomes '//evil.example' when it is resolved.
  if (url.origin !== OURS || url.pathname.startsWith('//')) return otherwise
  return url.pathname + url.search
}
