/** Files from a form: streamed to a folder outside the web, within limits, never kept in memory, never trusted by name. */
import { createHash, type Hash, randomUUID } from 'node:crypto'
import { createWriteStream, readdirSync, rmSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { beginningOf } from '../database/processes.ts'
import { Refusal } from '../problem.ts'
import { firstOf, plain } from '../words.ts'
import {
  FORM_BYTES,
  formTooLong,
  gather,
  MOST_FIELDS,
  mediaType,
  notAForm,
  type Posted,
  tooManyFields,
} from './forms.ts'
import type { Request } from './requests.ts'

export type UploadLimits = {
  mostFiles: number
  /** Of one file, and of all files of one form together. */
  mostBytesPerFile: number
  /** The form field that holds the files, for programs to know; `file` when not said. */
  field?: string
}

/** Letters of a file's name that are kept: as many as file systems take. */
const LONGEST_NAME = 255

export type ReceivedFile = {
  field: string
  /** The name the sender gave, without any folder; for showing, never for a path. */
  name: string
  path: string
  bytes: number
  /** Of all its bytes, once they are here. */
  sha256: () => string
  /** Removes the file; nothing happens when it was moved away. */
  discard: () => Promise<void>
}

/**
 * Reads a multipart form. Throws Refusal 413 when its files or fields are over the limit, 415 when it is no such form, 400 when it breaks
 * off, and the disk's own fault when a file cannot be written. Then no file is left.
 */
export async function receiveFiles(
  c: Request,
  folder: string,
  limits: UploadLimits,
): Promise<{ posted: Posted; files: ReceivedFile[] }> {
  if (mediaType(c) !== 'multipart/form-data') throw notAForm(415)
  if (!c.req.raw.body) throw notAForm()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const received: Received = { fields: [], fieldBytes: 0, fileBytes: 0, files: [], writing: [], refusal: null }
  await readInto(received, c, folder, limits)
  // Also when it broke off: a file that is still being opened would appear behind the one who clears up.
  const ofDisk = (await Promise.all(received.writing)).find((fault) => fault !== null)
  const fault = ofDisk ?? received.refusal
  if (!fault) return { posted: gather(received.fields), files: await dropEmpty(received.files) }
  for (const file of received.files) await file.discard()
  throw fault
}

/**
 * What is over the limit is read and thrown away, so that the sender hears why; but not without end. Only then does the
 * connection break.
 */
const cutOff = (limits: UploadLimits) =>
  async function* counted(body: AsyncIterable<Uint8Array>) {
    let bytes = 0
    for await (const part of body) {
      bytes += part.length
      if (bytes <= 2 * limits.mostBytesPerFile + FORM_BYTES) yield part
      else throw tooMuch(limits)
    }
  }

/** Never throws: what stopped it is the refusal, and the disk's own fault is told by what was being written. */
async function readInto(received: Received, c: Request, folder: string, limits: UploadLimits): Promise<void> {
  try {
    const body = Readable.fromWeb(c.req.raw.body as never)
    await pipeline(body, cutOff(limits), parserInto(received, c, folder, limits))
  } catch (fault) {
    received.refusal ??= fault instanceof Refusal ? fault : notAForm()
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
async function write(from: Readable, through: Transform, path: string, parser: busboy.Busboy): Promise<Error | null> {
  let ofDisk: Error | null = null
  const to = createWriteStream(path, { mode: 0o600 }).once('error', (fault) => {
    // The sender's going away reaches this stream through the one it reads from.
    if (from.errored) return
    ofDisk = fault
    parser.destroy(fault)
  })
  const closed = new Promise<void>((resolve) => to.once('close', resolve))
  await pipeline(from, through, to).catch(() => {})
  await closed
  return ofDisk
}

type Received = {
  fields: [string, string][]
  fieldBytes: number
  /** Of all files together. */
  fileBytes: number
  files: ReceivedFile[]
  writing: Promise<Error | null>[]
  /** The first limit that was passed. */
  refusal: Refusal | null
}

const tooMuch = ({ mostBytesPerFile }: UploadLimits) => {
  const megabytes = Math.floor(mostBytesPerFile / 1_000_000)
  return new Refusal(413, [{ field: 'file', message: 'platform.fileTooLarge', args: { megabytes } }])
}

/** Fields are gathered, each file goes to a new file of `folder` under a name of ours. */
function parserInto(received: Received, c: Request, folder: string, limits: UploadLimits): busboy.Busboy {
  const parser = busboy({
    headers: { 'content-type': c.req.header('content-type') ?? '' },
    defParamCharset: 'utf8',
    limits: { files: limits.mostFiles, fields: MOST_FIELDS, fieldSize: FORM_BYTES },
  })
  const refuse = (why: () => Refusal) => () => {
    received.refusal ??= why()
  }
  parser.on('field', (name = '', value) => {
    received.fieldBytes += name.length + value.length
    if (received.fieldBytes < FORM_BYTES) received.fields.push([name, value])
    else refuse(formTooLong)()
  })
  parser.on('fieldsLimit', refuse(tooManyFields))
  parser.on(
    'filesLimit',
    refuse(() => tooMuch(limits)),
  )
  parser.on('file', (field = '', stream, { filename = '' }) => {
    const path = join(folder, newName())
    const name = firstOf(plain(basename(filename)), LONGEST_NAME)
    const digest = createHash('sha256')
    let sha256: string | undefined
    const file: ReceivedFile = {
      ...{ field, name, path, bytes: 0 },
      sha256: () => (sha256 ??= digest.digest('hex')),
      discard: () => rm(path, { force: true }),
    }
    received.files.push(file)
    received.writing.push(write(stream, counting(received, { file, digest }, limits), path, parser))
  })
  return parser
}

/** Counts and digests the bytes of a file as they come; those over the limit of all files do not reach the disk. */
const counting = (received: Received, { file, digest }: { file: ReceivedFile; digest: Hash }, limits: UploadLimits) =>
  new Transform({
    transform(part: Buffer, _encoding, done) {
      file.bytes += part.length
      digest.update(part)
      received.fileBytes += part.length
      if (received.fileBytes > limits.mostBytesPerFile) received.refusal ??= tooMuch(limits)
      done(null, received.refusal ? undefined : part)
    },
  })

/** A file field left empty arrives as a nameless file of no bytes. */
async function dropEmpty(files: ReceivedFile[]): Promise<ReceivedFile[]> {
  for (const file of files) if (file.name === '' && file.bytes === 0) await file.discard()
  return files.filter((file) => file.name !== '' || file.bytes > 0)
}
