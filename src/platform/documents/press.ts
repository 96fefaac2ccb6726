/**
 * Has documents set in a process of their own (`typst-worker.ts`), so that the server goes on answering. It begins with the first
 * document, and is ended when nothing was asked of it for a while, when it grew too large, or when a document takes too long.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtPart } from '../../analysis/built-parts.ts'

/** What the press is sent: Typst, and values that Typst reads. */
export type ToPress = { source: string; frame: object; content: unknown }
/** What it answers; `memory` is what its process holds, in bytes. */
export type Pressed = { pdf: Uint8Array; memory: number } | { fault: string }

/** Ours, to calibrate: a plan of 60 long actions takes less than a second. */
const LONGEST_MS = 30_000
const IDLE_MS = 60_000
const MOST_MEMORY = 400_000_000

export type Press = {
  /** The bytes of the PDF, one document after the other. Throws Error when Typst refuses it, takes too long, or its process ends. */
  set: (asked: ToPress) => Promise<Uint8Array>
  /** The number of its process, where there is one. */
  processId: () => number | undefined
}

export function pressOf({ longestMs = LONGEST_MS, idleMs = IDLE_MS, mostMemory = MOST_MEMORY } = {}): Press {
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  const end = () => {
    child?.kill('SIGKILL')
    child = undefined
  }
  const setNow = async (asked: ToPress): Promise<Uint8Array> => {
    clearTimeout(idle)
    if (!child?.connected) child = begin()
    try {
      const answer = await answerOf(child, asked, longestMs)
      if ('fault' in answer) throw new Error(answer.fault)
      if (answer.memory > mostMemory) end()
      return answer.pdf
    } catch (fault) {
      end()
      throw fault
    } finally {
      idle = setTimeout(end, idleMs).unref()
    }
  }
  return {
    set(asked) {
      const made = last.then(() => setNow(asked))
      last = made.catch(() => {})
      return made
    },
    processId: () => child?.pid,
  }
}

/** The empty folder that each press works in. */
let workspace: string | undefined

/** Of the build; from the sources, in tests and benches, tsx reads the code. It knows nothing of the server's environment. */
function begin(): ChildProcess {
  const isBuilt = !import.meta.filename.endsWith('.ts')
  const code = isBuilt ? builtPart('server/typst-worker.js') : join(import.meta.dirname, 'typst-worker.ts')
  workspace ??= mkdtempSync(join(tmpdir(), 'foursight-documents-'))
  const execArgv = isBuilt ? [] : ['--import', 'tsx']
  const child = fork(code, [workspace], { execArgv, env: {}, serialization: 'advanced', stdio: 'ignore' })
  // What nobody waits for does not keep the server from stopping.
  child.on('error', () => {}).unref()
  child.channel?.unref()
  return child
}

function answerOf(child: ChildProcess, asked: ToPress, longestMs: number): Promise<Pressed> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: Pressed) => {
      release()
      resolve(answer)
    }
    const failed = (why: string) => {
      release()
      reject(new Error(why))
    }
    const onExit = (code: number | null, signal: string | null) =>
      failed(`The press ended before it answered: ${signal ?? code}`)
    const tooLong = setTimeout(() => failed('The press took too long'), longestMs)
    const release = () => {
      clearTimeout(tooLong)
      child.off('message', onMessage).off('exit', onExit)
    }
    child.on('message', onMessage).on('exit', onExit)
    child.send(asked, (fault) => fault && failed('The press could not be reached'))
  })
}
