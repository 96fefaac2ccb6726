/** Is that process still the one we mean? A number alone does not say: it is given again to another. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** When process `pid` began, in the system's own words; null when there is none, or only its unreaped remains. */
export function beginningOf(pid: number): string | null {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
    // The name in brackets may hold blanks, so count from behind it: state first, start time the twentieth.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

/** Whether process `pid` is a PostgreSQL server started on the cluster `folder` (`-D folder` on its command line). */
export function isServerOf(folder: string, pid: number): boolean {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder)
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(folder)
  } catch {
    return false
  }
}

/** Sends `signal` and waits until process `pid` is gone; true when it is within `withinMs`. */
export async function endProcess(pid: number, signal: NodeJS.Signals, withinMs: number): Promise<boolean> {
  const began = beginningOf(pid)
  const deadline = Date.now() + withinMs
  if (began !== null) process.kill(pid, signal)
  while (began !== null && beginningOf(pid) === began) {
    if (Date.now() > deadline) return false
    await sleep(20)
  }
  return true
}
