/**
 * One Foursight at a time on a data folder: a file says which process holds it, since when and at which address. A file
 * left by a process that is gone (kill -9, power cut) is taken over.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beginningOf } from './processes.ts'

export type Holder = { pid: number; began: string; since: string; address: string }

/** Another live process holds the data folder. */
export class HeldError extends Error {
  override name = 'HeldError'
}

/**
 * Takes `place` for this process; `address` is what the next one is told. Returns what gives it back.
 * Throws HeldError naming the live holder.
 */
export function takeLock(place: string, address: string): () => void {
  const file = join(place, 'held-by.json')
  const self = { pid: process.pid, began: beginningOf(process.pid) ?? '', since: new Date().toISOString(), address }
  const own = `${file}.${process.pid}`
  const text = JSON.stringify(self)
  writeFileSync(own, text)
  try {
    for (;;) {
      refuseIfHeld(place)
      if (linkAnew(own, file)) break
    }
  } finally {
    rmSync(own, { force: true })
  }
  return () => {
    if (read(file) === text) rmSync(file, { force: true })
  }
}

/** The live process that holds `place`, or null. */
export function findHolder(place: string): Holder | null {
  const text = read(join(place, 'held-by.json'))
  if (text === null) return null
  try {
    const holder = JSON.parse(text) as Holder
    return beginningOf(holder.pid) === holder.began ? holder : null
  } catch {
    return null
  }
}

function refuseIfHeld(place: string): void {
  const holder = findHolder(place)
  if (!holder) return
  const { pid, since, address } = holder
  throw new HeldError(
    `${place} is held by Foursight process ${pid}, since ${since}, at ${address}: use that one, stop it, or set FOURSIGHT_DATA to another folder`,
  )
}

/** Linking is one step for the file system and fails where the name exists, so of two takers one wins. */
function linkAnew(own: string, file: string): boolean {
  const left = read(file)
  if (left !== null && !setAside(file, left, `${own}.left`)) return false
  try {
    linkSync(own, file)
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}

/** Removes the file that held `left`. Had another taker put its own there meanwhile, that one is put back. */
function setAside(file: string, left: string, aside: string): boolean {
  try {
    renameSync(file, aside)
  } catch {
    return false
  }
  const isTheOneLeft = read(aside) === left
  if (!isTheOneLeft) linkSync(aside, file)
  rmSync(aside, { force: true })
  return isTheOneLeft
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
