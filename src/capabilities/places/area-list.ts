/** Reads an administrator's list of areas from CSV, and keeps it. */
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal, refuseIf } from '../../platform/problem.ts'
import { areaColumns, areaListProblems, areasToKeep, type ListedArea } from './area-list-rules.ts'
import { type AreasKept, areasByCode, holdAreas, keepArea } from './area-store.ts'
import type { Area } from './words.ts'

const notCsv = () => new Refusal(422, [{ field: 'file', message: 'places.notCsv' }])

/** The lines of a CSV file in UTF-8, with or without BOM. Throws Refusal 422 when it is no such file or lacks a column. */
export async function readAreaList(path: string): Promise<ListedArea[]> {
  const [header, ...lines] = await readCsv(path)
  const columns = (header?.record ?? []).map((name) => name.trim().toLowerCase())
  const missing = areaColumns.filter((name) => !columns.includes(name))
  if (missing.length > 0)
    throw new Refusal(422, [{ field: 'file', message: 'places.columnsMissing', args: { columns: missing.join(', ') } }])
  const at = (record: string[], name: (typeof areaColumns)[number]) => (record[columns.indexOf(name)] ?? '').trim()
  return lines.map(({ line, record }) => ({
    line,
    code: at(record, 'code'),
    parentCode: at(record, 'parent_code'),
    kind: at(record, 'kind').toLowerCase(),
    nameEn: at(record, 'name_en'),
    nameCy: at(record, 'name_cy'),
  }))
}

/** The lines of a CSV file in UTF-8, with or without BOM, the header first. Throws Refusal 422 when it is no such file. */
export async function readCsv(path: string): Promise<{ line: number; record: string[] }[]> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
    const options = { bom: true, relaxColumnCount: true, skipEmptyLines: true, info: true } as const
    const read = parse(text, options) as unknown as { info: { lines: number }; record: string[] }[]
    return read.map(({ info, record }) => ({ line: info.lines, record }))
  } catch {
    throw notCsv()
  }
}

/** Keeps a list over the areas that are there. Throws Refusal 422 with every fault; then nothing is kept. */
export async function loadAreaList(tx: Tx, forceId: string, listed: ListedArea[]): Promise<AreasKept> {
  await holdAreas(tx)
  const known = new Map<string, Area>(await areasByCode(tx))
  refuseIf(areaListProblems(listed, known))
  const kept: AreasKept = { added: 0, changed: 0, same: 0 }
  const ids = new Map([...known].map(([code, area]) => [code, area.id]))
  for (const { parentCode, ...area } of areasToKeep(listed, known)) {
    const parentId = parentCode === null ? null : ids.get(parentCode)!
    const { id, did } = await keepArea(tx, forceId, { ...area, parentId }, known.get(area.code))
    ids.set(area.code, id)
    kept[did]++
  }
  return kept
}
