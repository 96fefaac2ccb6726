/** What a list of areas must be to be loaded by an administrator. Every fault is told at once, with its line. */
import type { Problem } from '../../platform/problem.ts'
import { type Area, type AreaKind, areaKinds, type Nation } from './words.ts'

/** One line of the file as it stands; the header is line 1. */
export type ListedArea = {
  line: number
  code: string
  parentCode: string
  kind: string
  nameEn: string
  nameCy: string
}

/** An area ready to be kept: its parent by code, its nation known. */
export type AreaToKeep = Omit<Area, 'id' | 'parentId'> & { parentCode: string | null }

export const areaColumns = ['code', 'parent_code', 'kind', 'name_en', 'name_cy'] as const

/** Faults shown of one file; the rest are counted. Ours: more than a page of them are one fault repeated. */
const MOST_SHOWN = 40
const CODE = /^[A-Z0-9-]{2,40}$/
const NATIONAL_CODE = /^([WE])\d{8}$/
const LONGEST_NAME = 200
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/

/** Levels in which an area of each kind may directly lie. */
const liesIn: Record<AreaKind, AreaKind[]> = {
  force: [],
  area: ['force'],
  authority: ['area', 'force'],
  lsoa: ['authority'],
}

const isKind = (kind: string): kind is AreaKind => (areaKinds as readonly string[]).includes(kind)
const isName = (name: string) => name !== '' && name.length <= LONGEST_NAME && !CONTROL.test(name)

/** 0 for the force, down to 3 for a census area; -1 for a word that is no kind. */
const levelOf = (area: ListedArea): number => areaKinds.indexOf(area.kind as AreaKind)

type Known = ReadonlyMap<string, Pick<Area, 'kind' | 'nation'>>

/** Every reason why the list cannot be loaded over the areas `known` by code; empty means it can. */
export function areaListProblems(listed: ListedArea[], known: Known): Problem[] {
  const byCode = new Map(listed.map((area) => [area.code, area]))
  const problems = listed.flatMap((area) => {
    const message = faultOf(area, byCode, known)
    return message ? [{ field: 'file', message, args: { line: area.line, code: area.code.slice(0, 40) } }] : []
  })
  if (problems.length <= MOST_SHOWN) return problems
  const more = { field: 'file', message: 'places.moreProblems', args: { count: problems.length - MOST_SHOWN } }
  return [...problems.slice(0, MOST_SHOWN), more]
}

function faultOf(area: ListedArea, byCode: Map<string, ListedArea>, known: Known): string | null {
  const { code, kind, nameEn, nameCy } = area
  if (!CODE.test(code)) return 'places.lineCode'
  if (!isKind(kind)) return 'places.lineKind'
  if (!isName(nameEn) || !(isName(nameCy) || (kind === 'lsoa' && nameCy === ''))) return 'places.lineName'
  if (byCode.get(code) !== area) return 'places.lineTwice'
  const before = known.get(code)
  if (before && before.kind !== kind) return 'places.lineKindChanged'
  if (kind === 'force') return faultOfForce(code, before !== undefined, known)
  const parentKind = byCode.get(area.parentCode)?.kind ?? known.get(area.parentCode)?.kind
  if (!liesIn[kind].some((level) => level === parentKind)) return 'places.lineParent'
  return nationOf(area, byCode, known) ? null : 'places.lineNation'
}

function faultOfForce(code: string, isKnown: boolean, known: Known): string | null {
  const hasForce = [...known.values()].some((area) => area.kind === 'force')
  if (hasForce && !isKnown) return 'places.lineOtherForce'
  return NATIONAL_CODE.test(code) || isKnown ? null : 'places.lineNation'
}

/** From the national code; of an area with a code of the force's own, from what it lies in. */
function nationOf(area: ListedArea, byCode: Map<string, ListedArea>, known: Known): Nation | null {
  const letter = NATIONAL_CODE.exec(area.code)?.[1]
  if (letter) return letter === 'W' ? 'wales' : 'england'
  const parent = byCode.get(area.parentCode)
  if (parent && levelOf(parent) < levelOf(area)) return nationOf(parent, byCode, known)
  return known.get(area.parentCode)?.nation ?? known.get(area.code)?.nation ?? null
}

/** The list as areas to keep, each after what it lies in. Only for a list without problems. */
export function areasToKeep(listed: ListedArea[], known: Known): AreaToKeep[] {
  const byCode = new Map(listed.map((area) => [area.code, area]))
  return [...listed]
    .sort((a, b) => levelOf(a) - levelOf(b))
    .map((area) => ({
      code: area.code,
      parentCode: area.kind === 'force' ? null : area.parentCode,
      kind: area.kind as AreaKind,
      name: { en: area.nameEn, cy: area.nameCy || area.nameEn },
      nation: nationOf(area, byCode, known)!,
    }))
}
