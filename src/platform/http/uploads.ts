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

export type UploadLimits = {
  mostFiles: number
  mostBytesPerFile: number
  /** The form field that holds the files, for programs to know; `file` when not said. */
  field?: string
}

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
  if (!c.req.raw.body || !c.req.header('content-type')?.startsWith('multipart/form-data')) throw notAForm()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const received: Received = { posted: {}, files: [], writing: [], isTooMuch: false }
  try {
    await pipeline(Readable.fromWeb(c.req.raw.body as never), parserInto(received, c, folder, limits))
    await Promise.all(received.writing)
    if (received.isTooMuch) throw tooMuch(limits)
  } catch (fault) {
    for (const file of received.files) await file.discard()
    throw fault instanceof Refusal ? fault : notAForm()
  }
  return { posted: received.posted, files: await dropEmpty(received.files) }
}

type Received = { posted: Posted; files: ReceivedFile[]; writing: Promise<void>[]; isTooMuch: boolean }

const notAForm = () => new Refusal(400, [{ field: '', message: 'platform.notAForm' }])
const tooMuch = ({ mostBytesPerFile }: UploadLimits) => {
  const megabytes = Math.floor(mostBytesPerFile / 1_000_000)
  return new Refusal(413, [{ field: 'file', message: 'platform.fileTooLarge', args: { megabytes } }])
}

/** Fields go to `posted`, each file to a new file of `folder` under a name of ours. */
function parserInto(received: Received, c: Request, folder: string, limits: UploadLimits): busboy.Busboy {
  const parser = busboy({
    headers: { 'content-type': c.req.header('content-type') ?? '' },
    defParamCharset: 'utf8',
    limits: { files: limits.mostFiles, fileSize: limits.mostBytesPerFile, fields: 200, fieldSize: 100_000 },
  })
  const stop = () => {
    received.isTooMuch = true
  }
  parser.on('field', (name, value) => {
    received.posted[name] = value.replaceAll('\r\n', '\n')
  })
  parser.on('filesLimit', stop)
  parser.on('file', (field, stream, { filename }) => {
    const path = join(folder, randomUUID())
    const name = basename(filename ?? '')
    const file: ReceivedFile = { field, name, path, bytes: 0, discard: () => rm(path, { force: true }) }
    stream.on('limit', stop)
    stream.on('data', (part: Buffer) => {
      file.bytes += part.length
    })
    received.files.push(file)
    received.writing.push(pipeline(stream, createWriteStream(path, { mode: 0o600 })))
  })
  return parser
}

/** A file field left empty arrives as a nameless file of no bytes. */
async function dropEmpty(files: ReceivedFile[]): Promise<ReceivedFile[]> {
  for (const file of files) if (file.name === '' && file.bytes === 0) await file.discard()
  return files.filter((file) => file.name !== '' || file.bytes > 0)
}
