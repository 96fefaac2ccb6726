/**
 * Builds the demonstration force: data in the tables of this folder, brought in through the slices' own doors, by the people
 * who would have done it, on days counted from today. Everything but the events stands in one transaction; the events follow a
 * month at a time, and a build that broke off among them is finished at the next start.
 */
import { sql } from 'kysely'
import { recordEvents } from '../src/capabilities/crime/index.ts'
import { createAccount } from '../src/capabilities/people/index.ts'
import { installIllustrativeScheme } from '../src/capabilities/threats/index.ts'
import { recordAudit } from '../src/platform/audit.ts'
import { addDays } from '../src/platform/clock.ts'
import type { Db, Tx } from '../src/platform/database/database.ts'
import { enterAsProgram } from '../src/platform/sign-in/entering.ts'
import { findDemoForce, foundForce } from '../src/platform/sign-in/forces.ts'
import { buildEquality } from './build-equality.ts'
import { buildPlans } from './build-plans.ts'
import { buildAgencies, buildAreas, buildConsultations, buildFacts } from './build-profiles.ts'
import { lookAtAllMonths, lookBeforeLastMonth } from './build-radar.ts'
import { buildThreats } from './build-threats.ts'
import { eventsOf, monthsBefore } from './crime-months.ts'
import { type Counts, countRows, forceTables } from './force-tables.ts'
import { people } from './people-table.ts'
import { plantedIn } from './planted-clusters.ts'
import { idOf, type Stage } from './stage.ts'

/** A year of events, so that like months can be laid beside each other. */
const MONTHS = 12
/** What the audit says of a finished build, with the number of rows it left in each table; without it the build was broken off. */
export const BUILT = 'built demonstration force'
/** The same of everything but the events. */
export const BUILT_RECORDS = 'built demonstration records'

export type Building = {
  db: Db
  /** The local day, 'YYYY-MM-DD'; all other days count from it. */
  today: string
  /** The instant, ISO UTC. */
  now: string
  say: (line: string) => void
  /** Months of events; fewer where only the rest matters. */
  months?: number
}

/** Whether the demonstration force is there whole. */
export async function isDemonstrationBuilt(db: Db): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const forceId = await findDemoForce(tx)
    if (!forceId) return false
    await enterAsProgram(tx, forceId)
    const line = await tx
      .selectFrom('audit.line')
      .select('line')
      .where('forceId', '=', forceId)
      .where('did', '=', BUILT)
      .limit(1)
      .executeTakeFirst()
    return line !== undefined
  })
}

/** Builds it, or finishes what was broken off. Nothing happens when it is built. Answers the force's id. */
export async function buildDemonstration(building: Building): Promise<string> {
  const { db, today, say } = building
  const present = await findDemoForce(db)
  if (present && (await isDemonstrationBuilt(db))) return present
  if (!present) say('Building the demonstration force: people, threats, plans, profiles. Everything in it is invented.')
  const forceId = present ?? (await db.transaction().execute((tx) => buildRecords(tx, building)))
  const months = monthsBefore(today, building.months ?? MONTHS)
  say(`Inventing crime events from ${months[0]} to ${months.at(-1)}.`)
  for (const month of months) {
    if (month === months.at(-1)) await lookBeforeLastMonth(building, forceId)
    const events = [...eventsOf(month), ...plantedIn(month, months)]
    await inForce(db, forceId, (tx) => recordEvents(tx, forceId, `demonstration-${month}.csv`, events))
  }
  say('The radar reads them.')
  await lookAtAllMonths(building, forceId)
  await inForce(db, forceId, async (tx) =>
    recordAudit(tx, {
      forceId,
      accountId: null,
      did: BUILT,
      subject: `platform.force:${forceId}`,
      detail: { months: months.length, counts: await countCrimeAndRadar(tx, forceId) },
    }),
  )
  return forceId
}

const countCrimeAndRadar = async (tx: Tx, forceId: string): Promise<Counts> =>
  countRows(
    tx,
    forceId,
    (await forceTables(tx)).filter((table) => /^(crime|radar)\./.test(table)),
  )

const inForce = <T>(db: Db, forceId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await enterAsProgram(tx, forceId)
    return work(tx)
  })

async function buildRecords(tx: Tx, { today, now }: Building): Promise<string> {
  const forceId = await foundForce(tx, {
    code: 'demo',
    nameEn: 'North Wales',
    nameCy: 'Gogledd Cymru',
    demo: true,
  })
  await recordAudit(tx, {
    forceId,
    accountId: null,
    did: 'founded demonstration force',
    subject: `platform.force:${forceId}`,
    detail: {},
  })
  const empty = () => new Map<string, string>()
  const stage: Stage = {
    tx,
    forceId,
    today,
    now,
    cast: empty(),
    areas: empty(),
    agencies: empty(),
    facts: empty(),
    threats: empty(),
    consultations: empty(),
    restrictions: [],
  }
  await buildPeople(stage)
  await installIllustrativeScheme(tx, forceId, `${addDays(today, -420)}T09:00:00.000Z`)
  await buildAreas(stage)
  await buildAgencies(stage)
  await buildFacts(stage)
  await buildThreats(stage)
  await buildConsultations(stage)
  await buildPlans(stage)
  await buildEquality(stage)
  await recordCounts(stage)
  return forceId
}

/** Keeps how many rows were built, restricted ones too, so that what people add later can be told apart. */
async function recordCounts({ tx, forceId, restrictions }: Stage): Promise<void> {
  await sql`select set_config('app.force_id', ${forceId}, true), set_config('app.restrictions', ${restrictions.join(',')}, true)`.execute(
    tx,
  )
  const counts = await countRows(tx, forceId, await forceTables(tx))
  const line = { forceId, accountId: null, did: BUILT_RECORDS, subject: `platform.force:${forceId}` }
  await recordAudit(tx, { ...line, detail: { counts } })
}

/** The administrators come first; they grant the others their roles, and each other theirs. */
async function buildPeople(stage: Stage): Promise<void> {
  const { tx, forceId } = stage
  const isAdministrator = (key: string) => key.startsWith('administrator')
  for (const { key, mailbox, name, rank, roles, language } of [...people].sort(
    (a, b) => Number(isAdministrator(b.key)) - Number(isAdministrator(a.key)),
  )) {
    const account = { forceId, email: `${mailbox}@demo.example`, name, rank, language, roles, demo: true }
    const grantedBy = isAdministrator(key) ? null : idOf(stage.cast, 'administrator')
    stage.cast.set(key, await createAccount(tx, account, grantedBy))
    await recordAudit(tx, {
      forceId,
      accountId: grantedBy,
      did: 'made account',
      subject: `platform.account:${stage.cast.get(key)}`,
      detail: { roles },
    })
  }
}
