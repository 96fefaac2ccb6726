/**
 * How fast crime is imported, and its ratio to a bare COPY: the same typed rows, already read and written out in memory, into
 * a twin of the table with the same keys, checks and indexes and no policy, one transaction a file as well.
 */
import { existsSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { sql } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import { roles } from '../src/access.ts'
import { copyLine } from '../src/capabilities/crime/event-store.ts'
import { openCrimeFiles } from '../src/capabilities/crime/import-read.ts'
import { runImport } from '../src/capabilities/crime/import-run.ts'
import { keepImport } from '../src/capabilities/crime/import-store.ts'
import { type Db, onOneConnection } from '../src/platform/database/database.ts'
import type { Caller } from '../src/platform/sign-in/entering.ts'
import { writeMonths } from './crime-months.ts'
import { type Figure, quantile, whole } from './figures.ts'
import { asCaller, startThrowAway, type ThrowAway } from './throw-away.ts'

/** Runs of each, one after the other in turn; the first of each only warms up. */
const RUNS = 6
const TODAY = '2026-03-02'

/** `path` holds the files; without one, months are invented in their shape. */
export async function benchImport(path: string | undefined): Promise<Figure[]> {
  const given = path && existsSync(path) ? path : null
  const files = given ?? writeMonths()
  const bench = await startThrowAway()
  try {
    const { batches, rows, readSeconds } = await readAll(files)
    await makeTwin(bench.ownerDb)
    const ours: number[] = []
    const again: number[] = []
    const bare: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const caller = await bench.newForce(`run-${run}`, ['analyst'])
      ours.push(await timed(() => importOnce(bench, caller, files)))
      again.push(await timed(() => importOnce(bench, caller, files)))
      bare.push(await timed(() => copyBare(bench, caller, batches)))
    }
    const rate = (seconds: number[]) => rows / quantile(seconds.slice(1), 0.5)
    return [
      {
        what: `Import, ${given ? 'files as given' : 'invented files'}: ${batches.length} files, ${whole(rows)} rows`,
        figure: `${whole(rate(ours))} rows/s`,
      },
      { what: 'The same files again (nothing new)', figure: `${whole(rate(again))} rows/s` },
      { what: 'Reading and checking alone', figure: `${whole(rows / readSeconds)} rows/s` },
      { what: 'Bare COPY into a twin table', figure: `${whole(rate(bare))} rows/s` },
      { what: 'Import over bare COPY', figure: (rate(ours) / rate(bare)).toFixed(2), aim: 'at least 0.4' },
    ]
  } finally {
    await bench.stop()
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return (performance.now() - from) / 1000
}

/** Imports the files of a folder as this person. */
export async function importOnce({ db }: ThrowAway, caller: Caller, files: string): Promise<void> {
  const id = await asCaller(db, caller, (tx) =>
    keepImport(tx, caller.forceId, { source: 'command', askedBy: caller.accountId, fileNames: [files], bytes: 0 }),
  )
  await runImport({ db, roles, caller, now: () => new Date(`${TODAY}T09:00:00Z`) }, id, [files])
}

/** The rows of each file as lines of COPY. */
async function readAll(files: string): Promise<{ batches: string[][]; rows: number; readSeconds: number }> {
  const reading = await openCrimeFiles([files], { today: TODAY })
  const batches: string[][] = []
  let readSeconds = 0
  for (const file of reading.files) {
    const lines: string[] = []
    const from = performance.now()
    const read = []
    for await (const batch of file.batches()) read.push(batch.rows)
    readSeconds += (performance.now() - from) / 1000
    for (const rows of read) for (const row of rows) lines.push(copyLine(row))
    batches.push(lines)
  }
  await reading.close()
  return { batches, rows: batches.reduce((sum, lines) => sum + lines.length, 0), readSeconds }
}

/** IDs that a file repeats would break the twin's key, as it has no rule for them: its index of IDs is not unique. */
async function makeTwin(ownerDb: Db): Promise<void> {
  await sql`create schema bench`.execute(ownerDb)
  await sql`create table bench.twin (like crime.event including defaults including constraints)`.execute(ownerDb)
  await sql`alter table bench.twin add primary key (force_id, id),
    add foreign key (force_id, import_id) references crime.import (force_id, id),
    add foreign key (force_id, restriction_id) references platform.restriction (force_id, id)`.execute(ownerDb)
  await sql`create index on bench.twin (force_id, event_key) where event_key is not null`.execute(ownerDb)
  await sql`create unique index on bench.twin (force_id, month, content_key, occurrence) where event_key is null`.execute(
    ownerDb,
  )
}

const COLUMNS = `event_key, content_key, occurrence, month, crime_type, longitude_e6, latitude_e6, lsoa_code, lsoa_census,
  lsoa_name, location, reported_by, falls_within, outcome, context`

async function copyBare({ db, ownerDb }: ThrowAway, caller: Caller, batches: string[][]): Promise<void> {
  const importId = await asCaller(db, caller, (tx) =>
    keepImport(tx, caller.forceId, { source: 'command', askedBy: caller.accountId, fileNames: [], bytes: 0 }),
  )
  await onOneConnection(ownerDb, async (one, client) => {
    await sql`alter table bench.twin alter force_id set default ${sql.lit(caller.forceId)}, alter import_id set default ${sql.lit(importId)}`.execute(
      one,
    )
    for (const lines of batches)
      await one.transaction().execute(async () => {
        const copy = client.query(copyFrom(`copy bench.twin (${COLUMNS}) from stdin`))
        for (let at = 0; at < lines.length; at += 500)
          if (
            !copy.write(
              lines
                .slice(at, at + 500)
                .map(withoutLine)
                .join(''),
            )
          )
            await new Promise((done) => copy.once('drain', done))
        copy.end()
        await finished(copy)
      })
  })
}

/** The number of its line is of the file, not of the event. */
const withoutLine = (line: string): string => line.slice(line.indexOf('\t') + 1)
