/** What the radar found in the demonstration, and the one signal that its analyst put aside a month too early. */
import { sql } from 'kysely'
import { roles } from '../src/access.ts'
import { dismissSignal, listInbox, runDemonstration } from '../src/capabilities/radar/index.ts'
import { recordAudit } from '../src/platform/audit.ts'
import type { Tx } from '../src/platform/database/database.ts'
import { enterForce } from '../src/platform/sign-in/entering.ts'
import type { Building } from './build.ts'
import { people } from './people-table.ts'

const runNow = ({ db, now }: Building, forceId: string) => runDemonstration({ db, forceId, now: () => new Date(now) })

/** The run over all months but the last: its burglaries are dismissed, so that they come back with the last month. */
export async function lookBeforeLastMonth(building: Building, forceId: string): Promise<void> {
  await runNow(building, forceId)
  const analyst = people.find(({ key }) => key === 'analyst')!
  await building.db.transaction().execute(async (tx) => {
    const { name, rank, language } = analyst
    const accountId = await accountOf(tx, `${analyst.mailbox}@demo.example`)
    await enterForce(tx, { accountId, name, rank, language, forceId, token: null }, roles)
    const inbox = await listInbox(tx, building.today)
    const signal = inbox.find(({ crimeTypes, method }) => method === 'scan' && crimeTypes.includes('Burglary'))
    if (!signal) return
    const doer = { byId: accountId, forceId, today: building.today, now: building.now }
    await dismissSignal(tx, doer, signal.id, {
      because: 'A row of garages was counted door by door. Look again if the next month is as high.',
      language: 'en',
    })
    await recordAudit(tx, {
      forceId,
      accountId,
      did: 'dismissed signal',
      subject: `radar.signal:${signal.id}`,
      detail: {},
    })
  })
}

/** The run over all months: what the radar's page opens with. */
export const lookAtAllMonths = async (building: Building, forceId: string): Promise<void> => {
  await runNow(building, forceId)
}

async function accountOf(tx: Tx, email: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from platform.account where email = ${email}`.execute(tx)
  return rows[0]!.id
}
