import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { connect, type Db } from './database.ts'
import { migrate } from './migrate.ts'
import { prepareDatabase, withClient } from './roles.ts'

let folder: string
let ownerUrl: string
let name: string
let db: Db
const { superuserUrl, ownerUrl: templateUrl } = inject('testServer')

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foursight-migrations-'))
  name = `migrate_${folder.slice(-6).toLowerCase()}`
  await prepareDatabase(superuserUrl, name)
  ownerUrl = Object.assign(new URL(templateUrl), { pathname: `/${name}` }).href
  db = connect(ownerUrl)
})
afterEach(async () => {
  await db.destroy()
  await withClient(superuserUrl, (client) => client.query(`drop database ${name} with (force)`))
  rmSync(folder, { recursive: true })
})

const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
const columnIt = async (question: string) =>
  (await sql.raw<{ it: unknown }>(question).execute(db)).rows.map((row) => row.it)

test('files are applied in the order of their numbers, and only once', async () => {
  write('0002_places_add_name.sql', 'alter table places.place add column name text;')
  write('0001_places.sql', 'create schema places; create table places.place (id int primary key);')
  expect(await migrate(ownerUrl, folder)).toEqual(['0001_places.sql', '0002_places_add_name.sql'])
  expect(await migrate(ownerUrl, folder)).toEqual([])
  expect(await columnIt('select name as it from platform.migration order by 1')).toHaveLength(2)
})

test('a file that was changed after it was applied is named and nothing more is applied', async () => {
  write('0001_places.sql', 'create schema places;')
  await migrate(ownerUrl, folder)
  write('0001_places.sql', 'create schema places; select 1;')
  write('0002_crime.sql', 'create schema crime;')
  await expect(migrate(ownerUrl, folder)).rejects.toThrow('0001_places.sql was changed after it was applied')
  expect(await columnIt(`select to_regnamespace('crime')::text as it`)).toEqual([null])
})

test('a file that was applied and is gone, or comes too early, is named', async () => {
  write('0002_places.sql', 'create schema places;')
  await migrate(ownerUrl, folder)
  write('0001_crime.sql', 'create schema crime;')
  await expect(migrate(ownerUrl, folder)).rejects.toThrow('0001_crime.sql comes before 0002_places.sql')
  rmSync(join(folder, '0002_places.sql'))
  await expect(migrate(ownerUrl, folder)).rejects.toThrow('0002_places.sql is applied here, but its file is missing')
})

test('a file that fails leaves nothing behind, is named with its line, and can be mended', async () => {
  write('0001_places.sql', 'create schema places;\ncreate table places.place (id nosuchtype);')
  await expect(migrate(ownerUrl, folder)).rejects.toThrow(/0001_places\.sql failed: .*nosuchtype.* at line 2/)
  expect(await columnIt(`select to_regnamespace('places')::text as it`)).toEqual([null])
  write('0001_places.sql', 'create schema places;')
  expect(await migrate(ownerUrl, folder)).toEqual(['0001_places.sql'])
})

test('two servers that start at once apply each file once between them', async () => {
  for (let i = 1; i <= 5; i++) write(`000${i}_crime.sql`, `create schema crime_${i}; select pg_sleep(0.02);`)
  const applied = await Promise.all([1, 2, 3].map(() => migrate(ownerUrl, folder)))
  expect(applied.flat().sort()).toEqual([1, 2, 3, 4, 5].map((i) => `000${i}_crime.sql`))
})

test('a misnamed file and a number used twice are refused', async () => {
  write('1_places.sql', '')
  await expect(migrate(ownerUrl, folder)).rejects.toThrow('1_places.sql is not named like')
  rmSync(join(folder, '1_places.sql'))
  write('0001_places.sql', '')
  write('0001_crime.sql', '')
  await expect(migrate(ownerUrl, folder)).rejects.toThrow('0001_crime.sql and 0001_places.sql have one number')
})
