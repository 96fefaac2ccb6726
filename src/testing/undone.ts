/** Requests whose every trace is undone after the answer, so that thousands can be tried on one filled force, each by itself. */
import { sql } from 'kysely'
import type { Db, Tx } from '../platform/database/database.ts'
import type { TestApp } from './app.ts'

class Undone extends Error {}

/**
 * Runs `work` in one transaction of the app's own role, with every request in a part of it that is kept or undone as ever; then
 * undoes all. `work` may look at what its requests did before that, through the transaction it is given.
 */
export async function undone<T>(app: TestApp, work: (tx: Tx) => Promise<T>): Promise<T> {
  const parts = app.web.parts
  let result: T | undefined
  try {
    await app.db.transaction().execute(async (tx) => {
      parts.db = within(tx)
      result = await work(tx)
      throw new Undone()
    })
  } catch (fault) {
    if (!(fault instanceof Undone)) throw fault
  } finally {
    parts.db = app.db
  }
  return result as T
}

/** A database whose transactions are savepoints of `tx`. */
function within(tx: Tx): Db {
  const execute = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    await sql`savepoint request`.execute(tx)
    try {
      const done = await work(tx)
      await sql`release savepoint request`.execute(tx)
      return done
    } catch (fault) {
      await sql`rollback to savepoint request`.execute(tx)
      throw fault
    }
  }
  return new Proxy(tx, {
    get(target, name) {
      if (name === 'transaction') return () => ({ execute })
      const held = Reflect.get(target, name, target)
      return typeof held === 'function' ? held.bind(target) : held
    },
  }) as unknown as Db
}
