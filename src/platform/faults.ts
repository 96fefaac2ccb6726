/**
 * What a log may hold of a fault: its kind, its code and where in the program it arose. Never its message: that of the database
 * or of a parser repeats what people wrote, and so does a link that stands in an address.
 */

export type FaultFacts = {
  name: string
  code?: string
  /** Of the database: which rule of which table. */
  table?: string
  constraint?: string
  /** Frames of the stack, without the message above them. */
  at: string[]
  because?: FaultFacts
}

const FRAMES = 12
/** Codes, tables and constraints are one word; anything else could be text. */
const oneWord = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,80}$/.test(value)

/** The facts of whatever was thrown. */
export function faultFacts(thrown: unknown): FaultFacts {
  if (!(thrown instanceof Error)) return { name: typeof thrown, at: [] }
  const { code, table, constraint } = thrown as Error & Record<string, unknown>
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: oneWord(thrown.name) ? thrown.name : 'Error',
    ...(oneWord(code) ? { code } : {}),
    ...(oneWord(table) ? { table } : {}),
    ...(oneWord(constraint) ? { constraint } : {}),
    at: frames.slice(0, FRAMES).map((line) => line.trim()),
    ...(thrown.cause instanceof Error ? { because: faultFacts(thrown.cause) } : {}),
  }
}

/** PostgreSQL: connection exceptions, too many connections, shutting down, starting up. */
const AWAY = /^(08...|53300|57P0[123])$/
/** Of a connection attempt or one under way; the library gives no code where the server just closes. */
const CUT = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND)$/
const CLOSED =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** Whether the database cannot be reached for now, so that trying again is right. */
export function isDatabaseAway(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  const { code = '', syscall } = thrown as NodeJS.ErrnoException
  const noSocket = code === 'ENOENT' && syscall === 'connect'
  return AWAY.test(code) || CUT.test(code) || noSocket || CLOSED.test(thrown.message) || isDatabaseAway(thrown.cause)
}
