/** A database that was in use before need to know followed the keys: what was left open is drawn closer, and links have their key. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { migrate } from './migrate.ts'
import { prepareDatabase, withClient } from './roles.ts'

const migrations = join(import.meta.dirname, '../../../migrations')
const { superuserUrl, ownerUrl: templateUrl } = inject('testServer')

test('a consultation that a race left open, and a link without a key, are mended by the upgrade', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-upgrade-'))
  const name = `upgrade_${folder.slice(-6).toLowerCase()}`
  await prepareDatabase(superuserUrl, name)
  const url = (of: string) => Object.assign(new URL(of), { pathname: `/${name}` }).href
  for (const file of readdirSync(migrations).filter((each) => each < '0113'))
    copyFileSync(join(migrations, file), join(folder, file))
  await migrate(url(templateUrl), folder)
  const found = await withClient(url(superuserUrl), async (client) => {
    await client.query(BEFORE)
    await migrate(url(templateUrl), migrations)
    const all =
      await client.query(`select (select restriction_id is not null from partners.consultation) as consultation,
      (select restriction_id is not null from partners.reply) as reply, (select count(*)::integer from platform.record) as records,
      (select restriction_id is not null from platform.record where kind = 'threat') as record,
      (select convalidated from pg_constraint where conname = 'link_record_fkey') as "hasKey"`)
    return all.rows[0]
  })
  await withClient(superuserUrl, (client) => client.query(`drop database ${name} with (force)`))
  rmSync(folder, { recursive: true })
  expect(found).toEqual({ consultation: true, reply: true, records: 4, record: true, hasKey: true })
})

/** A restricted threat, linked to an investigation; about it a consultation with its answer, both open. */
const BEFORE = `
  with f as (insert into platform.force (code, name_en, name_cy) values ('here', 'Here', 'Yma') returning id),
    a as (insert into platform.account (email, name) values ('a@example.org', 'A') returning id),
    r as (insert into platform.restriction (force_id, title) select id, 'Named' from f returning force_id, id),
    t as (insert into threats.threat (force_id, restriction_id, reference, type, name, summary, language, owner_level, marking)
      select force_id, id, 'OCG-1', 'group', 'N', 'S', 'en', 'force', 'OFFICIAL' from r returning force_id, id, restriction_id),
    g as (insert into partners.agency (force_id, name_en, name_cy, kind, contact_role, language, recorded_by)
      select f.id, 'L', 'L', 'housing', 'M', 'en', a.id from f, a returning id),
    c as (insert into partners.consultation (force_id, agency_id, contact_role, state, question, asked_on, reply_due_on, language,
        marking, about_threat_id, recorded_by, recorded_on)
      select t.force_id, g.id, 'M', 'answered', 'Q', '2026-01-01', '2026-01-02', 'en', 'OFFICIAL', t.id, a.id, '2026-01-01'
      from t, g, a returning force_id, id),
    p as (insert into partners.reply (force_id, consultation_id, kind, answered_on, text, language, recorded_by)
      select c.force_id, c.id, 'answered', '2026-01-01', 'T', 'en', a.id from c, a),
    i as (insert into disclosure.investigation (force_id, reference, name, language, officer_in_case_id, disclosure_officer_id,
        opened_on, opened_by)
      select f.id, 'INV-1', 'I', 'en', a.id, a.id, '2026-01-01', a.id from f, a returning id)
  insert into disclosure.link (force_id, restriction_id, investigation_id, kind, record_id, linked_by, linked_at)
    select t.force_id, t.restriction_id, i.id, 'threat', t.id, a.id, now() from t, i, a`
