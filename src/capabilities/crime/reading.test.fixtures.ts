/** Small files for the tests of reading: rows, months, zips, and an import that reads them all. */
import { Readable } from 'node:stream'
import { expect } from 'vitest'
// @ts-expect-error: this package, used by tests only, comes without types
import yazl from 'yazl'
import { problemText } from '../../platform/language.tsx'
import type { ReadingLimits } from './files/archives.ts'
import { FileRefusal } from './files/file-refusal.ts'
import './messages.ts'
import { openCrimeFiles, type ReadingOptions } from './import-read.ts'
import type { ReadRow, RejectedRow, RowNote } from './words.ts'

export const today = '2026-03-02'
export const header =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context'
export const line = (
  id: string,
  location = 'On or near Clarence Drive',
  outcome = '',
  type = 'Burglary',
  month = '2024-03',
) =>
  `${id},${month},North Wales Police,North Wales Police,-3.814938,53.318285,${location},W01000132,Conwy 001A,${type},${outcome},`
export const asb = line('', undefined, '', 'Anti-social behaviour')
export const csv = (...lines: string[]) => [header, ...lines, ''].join('\n')

export const upload = (name: string, content: string | Buffer) => ({
  name,
  stream: Readable.from([Buffer.from(content)]),
})

type Outcome = { rows: ReadRow[]; rejected: RejectedRow[]; notes: RowNote[]; refusals: FileRefusal[]; names: string[] }

/** Reads all files as an import would: what a refused file gave before its refusal is rolled back. */
export async function readAll(
  sources: Parameters<typeof openCrimeFiles>[0],
  options: Partial<ReadingOptions> = {},
): Promise<Outcome> {
  const all: Outcome = { rows: [], rejected: [], notes: [], refusals: [], names: [] }
  const reading = await openCrimeFiles(sources, { today, ...options })
  try {
    for (const file of reading.files) {
      const one: Outcome = { rows: [], rejected: [], notes: [], refusals: [], names: [file.name] }
      try {
        for await (const batch of file.batches()) {
          one.rows.push(...batch.rows)
          one.rejected.push(...batch.rejected)
          one.notes.push(...batch.notes)
        }
        for (const key of ['rows', 'rejected', 'notes', 'names'] as const) (all[key] as unknown[]).push(...one[key])
      } catch (error) {
        if (!(error instanceof FileRefusal)) throw error
        all.refusals.push(error)
      }
    }
  } finally {
    await reading.close()
  }
  return all
}

/** The keys of the reasons for which the one file was refused; also proves that each can be said in both languages. */
export async function refusalOf(
  content: string | Buffer,
  name = 'month.csv',
  limits: Partial<ReadingLimits> = {},
): Promise<string[]> {
  const { rows, refusals } = await readAll([upload(name, content)], { limits })
  expect(rows).toEqual([])
  return refusals.flatMap(({ problems }) =>
    problems.map((problem) => {
      for (const language of ['en', 'cy'] as const) expect(problemText(language, problem)).toContain(name)
      return problem.message
    }),
  )
}

/** A zip of `files`; `rename` then changes text in it byte for byte, since no honest tool writes unsafe names. */
export async function zipOf(
  files: Record<string, string | Buffer>,
  rename: Record<string, string> = {},
  options: { compress?: boolean } = {},
): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, options)
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream as AsyncIterable<Buffer>) parts.push(part)
  let bytes = Buffer.concat(parts).toString('latin1')
  for (const [from, to] of Object.entries(rename)) bytes = bytes.replaceAll(from, to)
  return Buffer.from(bytes, 'latin1')
}
