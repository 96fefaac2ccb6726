/**
 * The way to PostgreSQL for everything else: one typed Kysely over one pool.
 * Nothing here sets a session setting or names a prepared statement, so pgbouncer in transaction mode may stand between.
 */
import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { readAs } from './column-types.ts'

/** Every table of every slice. A slice adds its own: `declare module '../../platform/database/database.ts'`. */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled by declaration merging, one slice at a time
export interface Database {}

export type Db = Kysely<Database>
export type Tx = Transaction<Database>

/** Connections one process holds at most; a page takes one for a few milliseconds. Ours, to calibrate. */
const MOST_CONNECTIONS = 10

/** Longest wait for a connection: then people are told to try again. Longer than any queue of ours. Ours, to calibrate. */
const LONGEST_WAIT_MS = 30_000

const pools = new WeakMap<Db, pg.Pool>()

/**
 * Opens a pool to `url` (`postgres://user:password@host:port/name`, a Unix socket as `?host=/folder`).
 * No connection is made before the first query. `onFault` hears of connections lost while idle; queries on a lost
 * connection reject by themselves. Values come back as `column-types.ts` says. Close with `db.destroy()`.
 */
export function connect(
  url: string,
  { most = MOST_CONNECTIONS, onFault = (_fault: Error) => {}, longestWaitMs = LONGEST_WAIT_MS } = {},
): Db {
  const pool = new pg.Pool({
    ...{ connectionString: url, max: most, connectionTimeoutMillis: longestWaitMs },
    ...{ types: readAs, application_name: 'foursight' },
  })
  pool.on('error', onFault)
  pool.on('connect', (client) => client.on('error', onFault))
  const db = kyselyOn(pool)
  pools.set(db, pool)
  return db
}

/**
 * Runs `work` with a `Db` that has exactly one connection, and with that connection itself, for what Kysely
 * cannot say (COPY): begin a transaction on `one` and copy through `client` within it. The connection returns to the
 * pool when `work` ends, or is closed when it throws. Throws Error when `db` was not made by `connect`.
 */
export async function onOneConnection<T>(db: Db, work: (one: Db, client: pg.PoolClient) => Promise<T>): Promise<T> {
  const pool = pools.get(db)
  if (!pool) throw new Error('onOneConnection needs a Db made by connect()')
  const client = await pool.connect()
  const query = client.query.bind(client) as never
  const one = kyselyOn({ connect: async () => ({ query, release: () => {} }), end: async () => {} })
  try {
    const result = await work(one, client)
    client.release()
    return result
  } catch (fault) {
    client.release(true)
    throw fault
  }
}

/** Keys inside JSON columns are left as they are: what was signed must be read back letter for letter. */
function kyselyOn(pool: ConstructorParameters<typeof PostgresDialect>[0]['pool']): Db {
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
