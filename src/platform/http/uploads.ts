/** Files from a form: streamed to a folder outside the web, within limits, never kept in memory, never trusted by name. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { Refusal } from '../problem.ts'
import type { Posted } from './forms.ts'
import type { Request } from './requests.ts'

export type UploadLimits = { mostFiles: number; mostBytesPerFile: number }

export type ReceivedFile = {
  field: string
  /** The name the sender gave, without any folder; for showing, never for a path. */
  name: string
  path: string
  bytes: number
  /** Removes the file; nothing happens when it was moved away. */
  discard: () => Promise<void>
}

/** Reads a multipart form. Throws Refusal 413 when a file or the number of files is over the limit, 400 when it is not such a form. */
export async function receiveFiles(
  c: Request,
  folder: string,
  limits: UploadLimits,
): Promise<{ posted: Posted; files: ReceivedFile[] }> {
  if (!c.req.raw.body || !c.req.header('content-type')?.startsWith('multipart/form-data'))
    throw new Refusal(400, [{ field: '', message: 'platform.notAForm' }])
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const posted: Posted = {}
  const files: ReceivedFile[] = []
  const writing: Promise<void>[] = []
  let tooMuch = false
  const parser = busboy({
    headers: { 'content-type': c.req.header('content-type') ?? '' },
    defParamCharset: 'utf8',
    limits: { files: limits.mostFiles, fileSize: limits.mostBytesPerFile, fields: 200, fieldSize: 100_000 },
  })
  parser.on('field', (name, value) => {
    posted[name] = value.replaceAll('\r\n', '\n')
  })
  parser.on('filesLimit', () => {
    tooMuch = true
  })
  parser.on('file', (field, stream, facts) => {
    const path = join(folder, randomUUID())
    const file: ReceivedFile = {
      field,
      name: basename(facts.filename ?? ''),
      path,
      bytes: 0,
      discard: () => rm(path, { force: true }),
    }
    stream.on('data', (part: Buffer) => {
      file.bytes += part.length
    })
    stream.on('limit', () => {
      tooMuch = true
    })
    files.push(file)
    writing.push(pipeline(stream, createWriteStream(path, { mode: 0o600 })))
  })
  try {
    await pipeline(Readable.fromWeb(c.req.raw.body as never), parser)
    await Promise.all(writing)
    if (tooMuch)
      throw new Refusal(413, [
        {
          field: 'file',
          message: 'platform.fileTooLarge',
          args: { megabytes: Math.floor(limits.mostBytesPerFile / 1_000_000) },
        },
      ])
  } catch (fault) {
    for (const file of files) await file.discard()
    throw fault instanceof Refusal ? fault : new Refusal(400, [{ field: '', message: 'platform.notAForm' }])
  }
  return { posted, files: await dropEmpty(files) }
}

/** A file field left empty arrives as a nameless file of no bytes. */
async function dropEmpty(files: ReceivedFile[]): Promise<ReceivedFile[]> {
  for (const file of files) if (file.name === '' && file.bytes === 0) await file.discard()
  return files.filter((file) => file.name !== '' || file.bytes > 0)
}
