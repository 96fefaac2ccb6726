/**
 * The environment as checked, typed values. Every fault is told at once, each with its mend, so that an operator sets things
 * right in one go and nothing starts half configured.
 */
import { z } from 'zod'

const MEGABYTE = 1024 * 1024

export type Config = {
  port: number
  /** The address listened on; the loopback unless set. */
  host: string
  /** The folder of the embedded database, imported files and signed audit heads. */
  dataFolder: string
  database: { kind: 'embedded' } | { kind: 'server'; url: string; ownerUrl: string; workerUrl: string }
  /** The address people type, without a slash at the end: cookies and the origin check follow it. */
  url: string
  /** Whether the client's address is taken from `X-Forwarded-For`: only where a proxy of ours sets it. */
  trustProxy: boolean
  demo: boolean
  production: boolean
  logLevel: (typeof LOG_LEVELS)[number]
  /** The heads of the audit are signed after so many lines or minutes, whichever comes first. */
  signAuditAfter: { lines: number; minutes: number }
  /** Bytes of one upload, bytes of one file or archive unpacked, unpacked bytes a packed one, files of an archive. */
  import: { uploadBytes: number; maxBytes: number; maxRatio: number; maxEntries: number }
}

/** The environment cannot be started with; `faults` are sentences for the operator. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly faults: string[]
  constructor(faults: string[]) {
    super(`Foursight cannot start:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const SWITCHES = ['on', 'off', 'true', 'false', '1', '0', 'yes', 'no'] as const

const isSwitch = z.enum(SWITCHES, 'must be on or off').transform((word) => ['on', 'true', '1', 'yes'].includes(word))
const wholeNumber = (from: number, to: number) => {
  const sentence = `must be a whole number from ${from} to ${to}`
  return z.string().regex(/^\d+$/, sentence).transform(Number).pipe(z.number().min(from, sentence).max(to, sentence))
}
const databaseUrl = z
  .string()
  .refine(
    (text) => /^postgres(ql)?:$/.test(schemeOf(text) ?? ''),
    'must be like postgres://user:password@host:5432/foursight',
  )
const siteUrl = z
  .string()
  .refine((text) => /^https?:$/.test(schemeOf(text) ?? ''), 'must be like https://foursight.example.police.uk')
  .transform((text) => new URL(text).origin)

/** Largest numbers are what one machine can still read in a sitting. Ours, to calibrate. */
const Environment = z.object({
  PORT: wholeNumber(0, 65_535).default(4080),
  HOST: z.string().default('127.0.0.1'),
  FOURSIGHT_DATA: z.string().default('.data'),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_OWNER_URL: databaseUrl.optional(),
  DATABASE_WORKER_URL: databaseUrl.optional(),
  FOURSIGHT_URL: siteUrl.optional(),
  TRUST_PROXY: isSwitch.default(false),
  FOURSIGHT_DEMO: isSwitch.optional(),
  NODE_ENV: z.string().default('development'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  AUDIT_SIGN_LINES: wholeNumber(1, 100_000).default(50),
  AUDIT_SIGN_MINUTES: wholeNumber(1, 60).default(5),
  IMPORT_MAX_BYTES: wholeNumber(1, 16_384 * MEGABYTE).default(512 * MEGABYTE),
  IMPORT_MAX_UNZIPPED_BYTES: wholeNumber(1, 65_536 * MEGABYTE).default(4096 * MEGABYTE),
  IMPORT_MAX_RATIO: wholeNumber(1, 10_000).default(100),
  IMPORT_MAX_FILES: wholeNumber(1, 100_000).default(10_000),
})

type Environment = z.infer<typeof Environment>

/** Reads `environment` (`process.env`); an empty value counts as not set. Throws ConfigError with every fault. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const read = Environment.safeParse(set)
  if (!read.success) throw new ConfigError(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
  const faults = disagreements(read.data)
  if (faults.length > 0) throw new ConfigError(faults)
  return configOf(read.data)
}

/** Whether only this machine can reach `host`. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** Values that are each right and do not go together. */
function disagreements(env: Environment): string[] {
  const faults: string[] = []
  const outside = !isLoopback(env.HOST)
  if (env.NODE_ENV === 'production' && !env.DATABASE_URL)
    faults.push(
      'NODE_ENV is production, but DATABASE_URL is not set: the embedded database is for trial and demonstration only',
    )
  if (env.DATABASE_URL && !env.DATABASE_OWNER_URL)
    faults.push('DATABASE_URL is set, but DATABASE_OWNER_URL is not: the owner role migrates, the app role may not')
  if (env.DATABASE_OWNER_URL && !env.DATABASE_URL)
    faults.push('DATABASE_OWNER_URL is set, but DATABASE_URL is not: set both, or neither for the embedded database')
  if (outside && !env.FOURSIGHT_URL?.startsWith('https:'))
    faults.push(`HOST is ${env.HOST}, which others can reach: set FOURSIGHT_URL to the https address people use`)
  if (outside && env.FOURSIGHT_DEMO)
    faults.push(
      `FOURSIGHT_DEMO is on, but HOST is ${env.HOST}: demonstration mode asks no password, so only the loopback may have it`,
    )
  if (env.NODE_ENV === 'production' && env.FOURSIGHT_DEMO)
    faults.push('FOURSIGHT_DEMO is on, but NODE_ENV is production: demonstration mode asks no password')
  return faults
}

function configOf(env: Environment): Config {
  const production = env.NODE_ENV === 'production'
  const url = env.DATABASE_URL
  const ownerUrl = env.DATABASE_OWNER_URL
  const database: Config['database'] =
    url && ownerUrl
      ? { kind: 'server', url, ownerUrl, workerUrl: env.DATABASE_WORKER_URL ?? url }
      : { kind: 'embedded' }
  return {
    port: env.PORT,
    host: env.HOST,
    dataFolder: env.FOURSIGHT_DATA,
    database,
    url: env.FOURSIGHT_URL ?? `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${env.PORT}`,
    trustProxy: env.TRUST_PROXY,
    demo: env.FOURSIGHT_DEMO ?? (database.kind === 'embedded' && !production && isLoopback(env.HOST)),
    production,
    logLevel: env.LOG_LEVEL,
    signAuditAfter: { lines: env.AUDIT_SIGN_LINES, minutes: env.AUDIT_SIGN_MINUTES },
    import: {
      uploadBytes: env.IMPORT_MAX_BYTES,
      maxBytes: env.IMPORT_MAX_UNZIPPED_BYTES,
      maxRatio: env.IMPORT_MAX_RATIO,
      maxEntries: env.IMPORT_MAX_FILES,
    },
  }
}

function schemeOf(text: string): string | null {
  try {
    return new URL(text).protocol
  } catch {
    return null
  }
}
