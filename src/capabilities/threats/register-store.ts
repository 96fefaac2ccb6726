/**
 * The register's rows, in SQL: what the list is ordered, narrowed and counted by. Leads missing, days over and work without an
 * assessment are those of `state-rules.ts` and `ranking-rules.ts`; `register.test.ts` holds the two equal.
 */
import { sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import { languages, textIn } from '../../platform/language.tsx'
import { messages } from './messages.ts'
import { HOURS_TO_ESCALATION } from './state-rules.ts'
import { rowsOf } from './store.ts'
import { asChoice, crimeThemes, openStates } from './words.ts'

const isOpen = sql<boolean>`t.state = any(${[...openStates]}::text[])`

/** Places of equal scores are shared: third equal. Only what is open has a place. */
const rank = sql<number | null>`case when ${isOpen} and a.score is not null
  then rank() over (partition by ${isOpen}, a.score is null order by a.score desc) end`
const isShared = sql<boolean>`a.score is not null and count(*) over (partition by ${isOpen}, a.score) > 1`

const leadMissing = sql`(t.sro_id is null or t.lro_id is null or (t.sio_id is null and t.no_sio_because = ''))`
const leads = (now: string) => sql<'flagged' | 'escalated' | null>`case
  when not (${isOpen} and ${leadMissing} and t.upper_band_since is not null) then null
  when ${now}::timestamptz >= greatest(t.upper_band_since, t.leads_incomplete_since)
    + make_interval(hours => ${HOURS_TO_ESCALATION}) then 'escalated'
  else 'flagged' end`

const overdueDays = (today: string) =>
  sql<number | null>`case when a.review_due_on < ${today}::date then ${today}::date - a.review_due_on end`

const isBare = sql<boolean>`(a.id is null and t.state in ('raised', 'adopted'))`
const bareDays = (today: string) => sql<number | null>`case when ${isBare}
  then greatest(0, ${today}::date - least(t.work_began_on, (t.raised_at at time zone 'Europe/London')::date)) end`
const workUnderWay = (today: string) =>
  sql<boolean>`${isBare} and (t.state = 'adopted' or coalesce(t.work_began_on <= ${today}::date, false))`

/** What a theme is called, in both languages: a threat is found by it though no text says it. */
const namesOfTheme = (theme: string): string =>
  languages.map((language) => textIn(language, messages)('threats.themeName', { theme: asChoice(theme) })).join(' ')
const themeNames = () => sql.join(crimeThemes.map((theme) => sql`(${theme}::text, ${namesOfTheme(theme)}::text)`))

/** Every threat the reader may see, in no order; `today` a local day, `now` an instant. */
export const registerRows = (db: Db, { today, now }: { today: string; now: string }) =>
  rowsOf(db)
    .leftJoin('platform.account as lead', 'lead.id', 't.lroId')
    .select('lead.name as lroName')
    .select([
      rank.as('rank'),
      isShared.as('isShared'),
      leads(now).as('leads'),
      overdueDays(today).as('overdueDays'),
      bareDays(today).as('bareDays'),
      workUnderWay(today).as('workUnderWay'),
      // Those without an approved assessment follow, longest waiting first.
      sql<string | null>`case when a.score is null then t.raised_at end`.as('waitsSince'),
      sql<string>`case when t.asks_reason then '' else t.summary end`.as('said'),
      sql<string>`(select string_agg(n.words, ' ') from (values ${themeNames()}) n (theme, words)
        where n.theme = any(t.themes))`.as('themesSaid'),
    ])
