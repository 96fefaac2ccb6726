/** Reads the files that `npm run radar` is given. */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { TextFile } from '../../../analysis/scan/satscan-rows.ts'
import { type Language, textIn } from '../../../platform/language.tsx'
import { ArgumentFault } from './scan-arguments.ts'
import { messages } from './scan-messages.ts'

const MOST_BYTES = 1_000_000_000

/**
 * The text of a file, its path from `folder`, unpacked where it is packed by gzip; names may be in UTF-8 or Latin-1.
 * Throws ArgumentFault with why it cannot be read.
 */
export async function readText(
  path: string,
  { folder, language }: { folder: string; language: Language },
): Promise<TextFile> {
  const t = textIn(language, messages)
  const fail = (fault: NodeJS.ErrnoException) => {
    const why = fault.code === 'ENOENT' ? t('radar.cli.noSuchFile') : fault.message
    throw new ArgumentFault(t('radar.cli.unread', { file: path, why }))
  }
  const bytes = await readFile(resolve(folder, path)).catch(fail)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const plain = isPacked ? await promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES }).catch(fail) : bytes
  return { name: basename(path), text: decoded(plain) }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}
