/** Files from a form: streamed to a folder outside the web, within limits, never kept in memory, never trusted by name. */
import { randomUUID } from 'node:crypto'
import { createWriteStream, readdirSync, rmSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { beginningOf } from '../database/processes.ts'
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

/**
 * Reads a multipart form. Throws Refusal 413 when a file or the number of files is over the limit, 400 when it is not such a
 * form or breaks off, and the disk's own fault when a file cannot be written. Then no file is left.
 */
export async function receiveFiles(
  c: Request,
  folder: string,
  limits: UploadLimits,
): Promise<{ posted: Posted; files: ReceivedFile[] }> {
  if (!c.req.raw.body || !c.req.header('content-type')?.startsWith('multipart/form-data')) throw notAForm()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const received: Received = { posted: {}, files: [], writing: [], isTooMuch: false }
  const isWhole = await readInto(received, c, folder, limits)
  // Also when it broke off: a file that is still being opened would appear behind the one who clears up.
  const ofDisk = (await Promise.all(received.writing)).find((fault) => fault !== null)
  const fault = ofDisk ?? (received.isTooMuch ? tooMuch(limits) : isWhole ? null : notAForm())
  if (!fault) return { posted: received.posted, files: await dropEmpty(received.files) }
  for (const file of received.files) await file.discard()
  throw fault
}

/** Whether the form came to its end. */
async function readInto(received: Received, c: Request, folder: string, limits: UploadLimits): Promise<boolean> {
  try {
    await pipeline(Readable.fromWeb(c.req.raw.body as never), parserInto(received, c, folder, limits))
    return true
  } catch {
    return false
  }
}

/** Removes what a server that was killed left half received. What another server is receiving now, and folders, stay. */
export function clearHalfFiles(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const pid = Number.parseInt(entry.name, 10)
    const isOfAnother = pid !== process.pid && beginningOf(pid) !== null
    if (entry.isFile() && !isOfAnother) rmSync(join(folder, entry.name), { force: true })
  }
}

/** Under which a file waits: it tells whose it is. */
const newName = (): string => `${process.pid}-${randomUUID()}`

/**
 * Settles when the file is closed: with the disk's fault, which ends the parser too, or null. It never rejects, so that nobody
 * has to be waiting for it when the sender goes away.
 */
async function write(from: Readable, path: string, parser: busboy.Busboy): Promise<Error | null> {
  let ofDisk: Error | null = null
  const to = createWriteStream(path, { mode: 0o600 }).once('error', (fault) => {
    // The sender's going away reaches this stream through the one it reads from.
    if (from.errored) return
    ofDisk = fault
    parser.destroy(fault)
  })
  const closed = new Promise<void>((resolve) => to.once('close', resolve))
  await pipeline(from, to).catch(() => {})
  await closed
  return ofDisk
}

type Received = { posted: Posted; files: ReceivedFile[]; writing: Promise<Error | null>[]; isTooMuch: boolean }

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
    const path = join(folder, newName())
    const name = basename(filename ?? '')
    const file: ReceivedFile = { field, name, path, bytes: 0, discard: () => rm(path, { force: true }) }
    stream.on('limit', stop)
    stream.on('data', (part: Buffer) => {
      file.bytes += part.length
    })
    received.files.push(file)
    received.writing.push(write(stream, path, parser))
  })
  return parser
}

/** A file field left empty arrives as a nameless file of no bytes. */
async function dropEmpty(files: ReceivedFile[]): Promise<ReceivedFile[]> {
  for (const file of files) if (file.name === '' && file.bytes === 0) await file.discard()
  return files.filter((file) => file.name !== '' || file.bytes > 0)
}
