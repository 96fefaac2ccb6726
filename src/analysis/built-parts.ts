/**
 * Where the build puts what runs beside the program: compiled inner loops (`wasm/NAME.wasm`) and the code of worker threads
 * (`server/NAME-worker.js`). Found from this file upwards, so that the same path serves the build, tests and benches.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The path of a built part. Throws Error when it is not there, with what to do. */
export function builtPart(name: string): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  const path = join(folder, 'dist', name)
  if (!existsSync(path)) throw new Error(`${path} is not built: run npm run build`)
  return path
}
