/** What the radar found in the demonstration, the one signal that its analyst put aside a month too early, and the one that is developed. */
import { roles } from '../src/access.ts'
import { developSignal, dismissSignal, listInbox, runDemonstration } from '../src/capabilities/radar/index.ts'
import { recordAudit } from '../src/platform/audit.ts'
import type { Tx } from '../src/platform/database/database.ts'
import { accountByEmail } from '../src/platform/sign-in/accounts.ts'
import { enterAsProgram, enterForce } from '../src/platform/sign-in/entering.ts'
import type { Building } from './build.ts'
import { people } from './people-table.ts'

const runNow = ({ db, now }: Building, forceId: string) => runDemonstration({ db, forceId, now: () => new Date(now) })

/** The run over all months but the last: its burglaries are dismissed, so that they come back with the last month. */
export async function lookBeforeLastMonth(building: Building, forceId: string): Promise<void> {
  await runNow(building, forceId)
  await asAnalyst(building, forceId, 'dismissed signal', async (tx, doer, inbox) => {
    const signal = inbox.find(({ crimeTypes, method }) => method === 'scan' && crimeTypes.includes('Burglary'))
    if (!signal) return null
    await dismissSignal(tx, doer, signal.id, {
      because: 'A row of garages was counted door by door. Look again if the next month is as high.',
      language: 'en',
    })
    return signal.id
  })
}

/** The run over all months, with which the radar's page opens; one of its signals is being developed. */
export async function lookAtAllMonths(building: Building, forceId: string): Promise<void> {
  await runNow(building, forceId)
  await asAnalyst(building, forceId, 'developed signal', async (tx, doer, inbox) => {
    const signal = inbox.find(({ crimeTypes, method }) => method === 'scan' && crimeTypes.includes('Other theft'))
    if (!signal) return null
    await developSignal(tx, doer, signal.id, {
      name: 'Thefts from sheds and boats',
      summary: 'Outboard motors and tools, invented. Asked of the marina: which nights, and who had keys to the gate.',
      because: '',
      language: 'en',
    })
    return signal.id
  })
}

type Doer = { byId: string; forceId: string; today: string; now: string }

/** What the analyst decides on a signal of the inbox, in one transaction with its audit line. `decide` answers the signal's id, or null. */
async function asAnalyst(
  { db, today, now }: Building,
  forceId: string,
  did: string,
  decide: (tx: Tx, doer: Doer, inbox: Awaited<ReturnType<typeof listInbox>>) => Promise<string | null>,
): Promise<void> {
  const { name, rank, language, mailbox } = people.find(({ key }) => key === 'analyst')!
  await db.transaction().execute(async (tx) => {
    await enterAsProgram(tx, forceId)
    const { id: accountId } = (await accountByEmail(tx, `${mailbox}@demo.example`))!
    await enterForce(tx, { accountId, name, rank, language, forceId, token: null }, roles)
    const id = await decide(tx, { byId: accountId, forceId, today, now }, await listInbox(tx, today))
    if (id) await recordAudit(tx, { forceId, accountId, did, subject: `radar.signal:${id}`, detail: {} })
  })
}
