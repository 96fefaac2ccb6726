/** For load balancers and people on call: is the process alive, and does the database answer. Nothing is recorded. */
import { sql } from 'kysely'
import type { Web } from './web.ts'

/** `/healthz` answers while the process lives; `/readyz` 200 when the database answers too, else 503. */
export function declareHealth(web: Web): void {
  web.hono.get('/healthz', (c) => c.text('ok'))
  web.hono.get('/readyz', async (c) => {
    try {
      await sql`select 1`.execute(web.parts.db)
      return c.text('ready')
    } catch {
      return c.text('the database does not answer', 503)
    }
  })
}
