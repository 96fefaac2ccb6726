/**
 * An area whose code was renewed is one area over time: which codes a published lookup ties together, and the one code under
 * which they are counted. Without it a census makes old areas fall silent and new ones appear from nothing.
 */
import type { Problem } from '../../../platform/problem.ts'

export type Renewal = { oldCode: string; newCode: string }

/** Lines of a file with their numbers, the header among them. */
export type Lines = { line: number; record: string[] }[]

/** What a file says; with problems, it says nothing. */
export type ReadLookup = {
  oldColumn: string
  newColumn: string
  renewals: Renewal[]
  lines: number
  problems: Problem[]
}

const CODE = /^[A-Z0-9-]{2,40}$/
/** Faults shown of one file; more than these are one fault repeated. Ours. */
const MOST_SHOWN = 40

/**
 * Reads a lookup in any of the published forms: two columns of one kind of area and two years (`LSOA11CD`, `LSOA21CD`), a code
 * and its active one (`LADCD`, `LADCD_ACTIVE`), or `old_code` and `new_code`. Unchanged codes are left out.
 */
export function readLookup(lines: Lines): ReadLookup {
  const [header, ...rest] = lines
  const columns = codeColumns((header?.record ?? []).map((name) => name.trim()))
  if (!columns) return refused([{ field: 'file', message: 'places.noCodeColumns' }])
  const pairs = rest.map(({ line, record }) => ({
    line,
    oldCode: (record[columns.old] ?? '').trim(),
    newCode: (record[columns.new] ?? '').trim(),
  }))
  const bad = pairs.filter(({ oldCode, newCode }) => !CODE.test(oldCode) || !CODE.test(newCode))
  if (bad.length > 0)
    return refused(
      bad.slice(0, MOST_SHOWN).map(({ line }) => ({ field: 'file', message: 'places.lineNotCodes', args: { line } })),
    )
  const renewals = renewalsAmong(pairs)
  if (renewals.length === 0) return refused([{ field: 'file', message: 'places.nothingRenewed' }])
  return { oldColumn: columns.oldName, newColumn: columns.newName, renewals, lines: pairs.length, problems: [] }
}

const refused = (problems: Problem[]): ReadLookup => ({
  oldColumn: '',
  newColumn: '',
  renewals: [],
  lines: 0,
  problems,
})

type CodeColumns = { old: number; new: number; oldName: string; newName: string }

function codeColumns(names: string[]): CodeColumns | null {
  const at = (name: string) => names.findIndex((each) => each.toLowerCase() === name)
  const found = (older: number, newer: number): CodeColumns => ({
    old: older,
    new: newer,
    oldName: names[older]!,
    newName: names[newer]!,
  })
  if (at('old_code') >= 0 && at('new_code') >= 0) return found(at('old_code'), at('new_code'))
  for (const [i, name] of names.entries()) {
    const active = at(`${name.toLowerCase()}_active`)
    if (active >= 0 && /cd$/i.test(name)) return found(i, active)
    const [, kind, year] = /^([a-z]+)(\d\d)cd$/i.exec(name) ?? []
    const newer = names.findIndex((each) => {
      const [, otherKind, otherYear] = /^([a-z]+)(\d\d)cd$/i.exec(each) ?? []
      return kind !== undefined && otherKind?.toLowerCase() === kind.toLowerCase() && otherYear! > year!
    })
    if (newer >= 0) return found(i, newer)
  }
  return null
}

/** The pairs that take part in a change, each once; an unchanged code only where it is also in another pair. */
function renewalsAmong(pairs: readonly Renewal[]): Renewal[] {
  const changing = new Set(pairs.flatMap(({ oldCode, newCode }) => (oldCode === newCode ? [] : [oldCode, newCode])))
  const kept = new Map(
    pairs
      .filter(({ oldCode, newCode }) => changing.has(oldCode) || changing.has(newCode))
      .map(({ oldCode, newCode }) => [`${oldCode} ${newCode}`, { oldCode, newCode }]),
  )
  return [...kept.values()]
}

/**
 * Of every code in a renewal the one code that stands for its area at all times. Renamed or merged: the code of now. Split: the
 * code from before, since what was counted under it cannot be shared out. Where both happened at once, the first of now. A
 * code that is not in the answer stands for itself. Time: linear in the renewals.
 */
export function standingCodes(renewals: readonly Renewal[]): Map<string, string> {
  const groups = groupsOf(renewals)
  const renewed = new Set<string>()
  const kept = new Set<string>()
  const made = new Set<string>()
  for (const { oldCode, newCode } of renewals) {
    if (oldCode === newCode) kept.add(oldCode)
    else {
      renewed.add(oldCode)
      made.add(newCode)
    }
  }
  const standing = new Map<string, string>()
  for (const group of groups) {
    const current = group.filter((code) => !renewed.has(code) || kept.has(code)).sort()
    const first = group.filter((code) => !made.has(code))
    const code =
      current.length === 1 ? current[0]! : first.length === 1 ? first[0]! : (current[0] ?? [...group].sort()[0]!)
    for (const each of group) standing.set(each, code)
  }
  return standing
}

/** Codes that renewals tie together, each group once. */
function groupsOf(renewals: readonly Renewal[]): string[][] {
  const beside = new Map<string, string[]>()
  const tie = (from: string, to: string) => {
    const known = beside.get(from)
    if (known) known.push(to)
    else beside.set(from, [to])
  }
  for (const { oldCode, newCode } of renewals) {
    tie(oldCode, newCode)
    tie(newCode, oldCode)
  }
  const seen = new Set<string>()
  const groups: string[][] = []
  for (const start of beside.keys()) {
    if (seen.has(start)) continue
    seen.add(start)
    const group = [start]
    for (const code of group)
      for (const next of beside.get(code)!)
        if (!seen.has(next)) {
          seen.add(next)
          group.push(next)
        }
    groups.push(group)
  }
  return groups
}

/** Every code that stands for the same area as one of `codes`, themselves included, each once. */
export function withSameArea(codes: readonly string[], standing: ReadonlyMap<string, string>): string[] {
  if (standing.size === 0) return [...codes]
  const wanted = new Set(codes.map((code) => standing.get(code)).filter((code) => code !== undefined))
  const same = [...standing].filter(([, code]) => wanted.has(code)).map(([code]) => code)
  return [...new Set([...codes, ...same])]
}
