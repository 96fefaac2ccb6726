/**
 * Files that wait for work asked for on the web. They are kept in the database, where every server and every retry finds them,
 * whatever becomes of the one that received them; and they go in the transaction that says how the work ended.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Generated } from 'kysely'
import type { Db, Tx } from './database/database.ts'

declare module './database/database.ts' {
  interface Database {
    'platform.keptFile': {
      forceId: string
      id: Generated<string>
      work: string
      workId: string
      position: number
      bytes: number
      sha256: string
    }
    'platform.keptPiece': { forceId: string; fileId: string; number: number; bytes: Buffer }
  }
}

/** Whose files: the name of the work, such as `crime.import`, and its id. */
export type OfWork = { work: string; workId: string }

/** A file is not there, or is not what was kept. */
export class KeptFilesFault extends Error {
  override name = 'KeptFilesFault'
}

/** Bytes of one piece: a statement of this size is no burden to a server or to the database. */
const PIECE = 1_000_000

/** Keeps the files at these paths, in their order. */
export async function keepFiles(tx: Tx, forceId: string, of: OfWork, paths: string[]): Promise<void> {
  for (const [position, path] of paths.entries()) {
    const { id: fileId } = await tx
      .insertInto('platform.keptFile')
      .values({ forceId, ...of, position, bytes: 0, sha256: '' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const hash = createHash('sha256')
    let bytes = 0
    let number = 0
    for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
      hash.update(piece)
      bytes += piece.length
      await tx.insertInto('platform.keptPiece').values({ forceId, fileId, number: number++, bytes: piece }).execute()
    }
    await tx
      .updateTable('platform.keptFile')
      .set({ bytes, sha256: hash.digest('hex') })
      .where('id', '=', fileId)
      .execute()
  }
}

/**
 * Writes the files of this work into `folder`, each under its position, and answers their paths in order. Throws KeptFilesFault where one
 * is missing or is not what was kept: that is a fault, never an end of the work.
 */
export async function takeOutFiles(db: Db, of: OfWork, folder: string, expected: number): Promise<string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const files = await db
    .selectFrom('platform.keptFile')
    .select(['id', 'position', 'sha256'])
    .where('work', '=', of.work)
    .where('workId', '=', of.workId)
    .orderBy('position')
    .execute()
  if (files.length !== expected)
    throw new KeptFilesFault(`Of ${expected} kept files of ${of.work} ${files.length} are there`)
  const paths: string[] = []
  for (const { id, position, sha256 } of files) {
    const path = join(folder, String(position))
    if ((await writePieces(db, id, path)) !== sha256)
      throw new KeptFilesFault(`A kept file of ${of.work} is not what was kept`)
    paths.push(path)
  }
  return paths
}

/** Answers the digest of what was written. */
async function writePieces(db: Db, fileId: string, path: string): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(path, 'w', 0o600)
  try {
    for (let number = 0; ; number++) {
      const piece = await db
        .selectFrom('platform.keptPiece')
        .select('bytes')
        .where('fileId', '=', fileId)
        .where('number', '=', number)
        .executeTakeFirst()
      if (!piece) return hash.digest('hex')
      hash.update(piece.bytes)
      await file.write(piece.bytes)
    }
  } finally {
    await file.close()
  }
}

/** They are no longer needed, or never will be. */
export async function dropFiles(tx: Tx, { work, workId }: OfWork): Promise<void> {
  await tx.deleteFrom('platform.keptFile').where('work', '=', work).where('workId', '=', workId).execute()
}
