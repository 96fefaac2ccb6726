/**
 * Where the embedded database lies and as whom it runs. PostgreSQL refuses root, so root's database runs as `nobody`
 * and lies where `nobody` can come: in the data folder, else in /var/lib/foursight.
 */
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Spawn options of the user the database runs as; undefined: ourselves. */
export type RunsAs = { uid: number; gid: number } | undefined

/** `nobody` and `nogroup` on every Linux; present without an entry in /etc/passwd. */
const NOBODY = 65_534

/** What root keeps for `nobody` when a folder of the project is closed to it. */
export const STATE_FOLDER = '/var/lib/foursight'

/**
 * The user the database runs as: ourselves, or, when we are root, the owner of the cluster in `folder` where there is
 * one, else `nobody`. Throws Error where the cluster belongs to somebody else and we are not root.
 */
export function databaseUser(folder?: string): RunsAs {
  const owner = folder ? statSync(folder, { throwIfNoEntry: false }) : undefined
  const self = process.getuid?.()
  if (self === 0) return owner?.uid ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY }
  if (owner && owner.uid !== self)
    throw new Error(`${folder} belongs to user ${owner.uid}, we are ${self}: start as that user or as root`)
  return undefined
}

/** The data folder itself, or, where the database's user cannot come into it, a folder named after its path. */
export function placeFor(dataFolder: string, runsAs: RunsAs): string {
  const asked = resolve(dataFolder)
  mkdirSync(asked, { recursive: true, mode: 0o755 })
  const folder = realpathSync(asked)
  if (canReach(join(folder, 'database'), runsAs)) return folder
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const place = join(STATE_FOLDER, name)
  mkdirSync(place, { recursive: true })
  for (const each of [STATE_FOLDER, place]) chmodSync(each, 0o755)
  writeFileSync(join(place, 'belongs-to'), `${folder}\n`)
  return place
}

/** Whether `runsAs` may search every folder above `path`. */
export function canReach(path: string, runsAs: RunsAs): boolean {
  if (!runsAs) return true
  const above = dirname(path)
  if (!isAllowed(above, 0o1, runsAs)) return false
  return above === dirname(above) || canReach(above, runsAs)
}

/** Whether `runsAs` holds the permission bits `wanted` (4 read, 2 write, 1 search or run) on `path`. */
export function isAllowed(path: string, wanted: number, runsAs: RunsAs): boolean {
  if (!runsAs) return true
  const { mode, uid, gid } = statSync(path)
  const shift = uid === runsAs.uid ? 6 : gid === runsAs.gid ? 3 : 0
  return ((mode >> shift) & wanted) === wanted
}
