/** How a slice fills a force for the tests that try every page and action with records that are there. */
import type { Tx } from './database/database.ts'

/** Who does it, in which force, on which local day and at which instant (ISO, UTC). */
type By = { byId: string; forceId: string; today: string; now: string }

export type Filling = {
  forceId: string
  /** Account ids by role. */
  people: Readonly<Record<string, string>>
  /** Runs `work` as the person with this role, under their own view. */
  as: <T>(role: string, work: (tx: Tx, by: By) => Promise<T>) => Promise<T>
  /** What the records of this filling say: nobody who is not named on them may read it anywhere. */
  text: string
  /** Puts a record under the filling's restriction; an open filling leaves it open. */
  restrict: (tx: Tx, table: `${string}.${string}`, id: string) => Promise<void>
}
