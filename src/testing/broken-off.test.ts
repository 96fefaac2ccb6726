/**
 * A person who closes the tab while a form or a file is being sent harms nobody else: every action there is, broken off at three
 * places over a real connection. An unhandled rejection would end the server; here it fails the test.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ServerType, serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roleNames } from '../access.ts'
import { declareRoutes } from '../app.ts'
import { declareHealth } from '../platform/http/health.ts'
import { clearHalfFiles } from '../platform/http/uploads.ts'
import type { Declaration } from '../platform/http.ts'
import { makeTestPerson, type TestApp, type TestPerson, testApp } from './app.ts'

let app: TestApp
let server: ServerType
let port: number
const uploadFolder = mkdtempSync(join(tmpdir(), 'foursight-broken-off-'))
/** Actions broken off side by side. */
const AT_ONCE = 10
/** Requests that reached the program, until they are answered. */
const underWay = new Set<Promise<unknown>>()
const unhandled: unknown[] = []
const hear = (reason: unknown) => void unhandled.push(reason)

beforeAll(async () => {
  process.on('unhandledRejection', hear)
  process.on('uncaughtException', hear)
  app = await testApp((web) => {
    web.parts.uploadFolder = uploadFolder
    declareHealth(web)
    declareRoutes(web, { demo: false })
  })
  const everyRole = await personWithEveryRole()
  await app.get(everyRole, '/')
  const fetch: typeof app.web.hono.fetch = (...asked) => {
    const answer = Promise.resolve(app.web.hono.fetch(...asked))
    const settled: Promise<unknown> = answer.then(
      () => underWay.delete(settled),
      () => underWay.delete(settled),
    )
    underWay.add(settled)
    return answer
  }
  port = await new Promise((resolve) => {
    server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, (at) => resolve(at.port))
  })
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await app.drop()
  rmSync(uploadFolder, { recursive: true })
  process.off('unhandledRejection', hear)
  process.off('uncaughtException', hear)
})

async function personWithEveryRole(): Promise<TestPerson> {
  const person = await makeTestPerson(app.ownerDb, app.force.id, 'sro', 'Everyone')
  for (const role of roleNames.filter((other) => other !== 'sro'))
    await app.ownerDb
      .insertInto('platform.membership')
      .values({ forceId: app.force.id, accountId: person.id, role, grantedBy: null, endedAt: null })
      .execute()
  return person
}

/** What a browser has sent when the connection ends: of a file, its part's head only, half of it, all but the last boundary. */
function beginnings(action: Declaration): { type: string; length: number; sent: string[] } {
  if (!action.files)
    return {
      type: 'application/x-www-form-urlencoded',
      length: 40,
      sent: ['', 'email=someone%40ex', 'a=1&b=2&c=3&d=4&e=5'],
    }
  const head = `--line\r\nContent-Disposition: form-data; name="file"; filename="one.csv"\r\nContent-Type: text/csv\r\n\r\n`
  const second = head.replace('one.csv', 'two.csv')
  const body = 'Crime ID,Month\r\n'.repeat(5_000)
  return {
    type: 'multipart/form-data; boundary=line',
    length: 200_000,
    sent: [head, head + body, `${head}${body}\r\n${second}${body.slice(0, 100)}\r\n`],
  }
}

async function breakOff(action: Declaration, sent: string): Promise<void> {
  const { type, length } = beginnings(action)
  const path = action.path.replaceAll(/:[a-zA-Z]+/g, () => randomUUID())
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  await new Promise((resolve) => socket.once('connect', resolve))
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n${sent}`,
  )
  // Long enough for the program to be waiting for the rest.
  await sleep(60)
  socket.destroy()
}

const everyAnswer = async () => {
  for (let i = 0; i < 100 && underWay.size > 0; i++) await Promise.race([Promise.all(underWay), sleep(100)])
  expect(underWay.size).toBe(0)
  // A rejection without a handler is told after the microtasks of its turn.
  await sleep(20)
}
const isReady = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status

test('whoever breaks off while sending, on any action and at any place, ends nothing for the others', async () => {
  const actions = app.web.declared.filter(({ verb }) => verb === 'action')
  expect(actions.filter(({ files }) => files).length).toBeGreaterThan(2)
  expect(actions.length).toBeGreaterThan(50)
  for (let i = 0; i < actions.length; i += AT_ONCE) {
    const some = actions.slice(i, i + AT_ONCE)
    await Promise.all(some.flatMap((action) => beginnings(action).sent.map((sent) => breakOff(action, sent))))
    await everyAnswer()
    expect(unhandled, some.map(({ path }) => path).join()).toEqual([])
  }
  expect(await isReady()).toBe(200)
  expect(readdirSync(uploadFolder)).toEqual([])
  // Nothing failed on our side: it is the sender who went away.
  expect(app.faults).toEqual([])
}, 120_000)

test('a body without its last boundary is refused, and no half file stays', async () => {
  for (const action of app.web.declared.filter(({ files }) => files)) {
    const [, , body] = beginnings(action).sent
    const answer = await fetch(`http://127.0.0.1:${port}${action.path}`, {
      method: 'POST',
      body: body!,
      headers: { 'content-type': beginnings(action).type, accept: 'application/json' },
    })
    // Two files are too many for some.
    expect([400, 413], action.path).toContain(answer.status)
  }
  await everyAnswer()
  expect(unhandled).toEqual([])
  expect(readdirSync(uploadFolder)).toEqual([])
})

test('a disk that cannot be written is a fault that is logged, and the sender gets an answer', async () => {
  // A folder in which no file can be made, not even by root.
  app.web.parts.uploadFolder = '/dev/fd'
  const form = new FormData()
  form.append('files', new File(['Crime ID,Month\r\n'.repeat(100_000)], 'one.csv', { type: 'text/csv' }))
  const answer = await fetch(`http://127.0.0.1:${port}/crime/imports`, { method: 'POST', body: form })
  app.web.parts.uploadFolder = uploadFolder
  expect(answer.status).toBe(500)
  expect(app.faults.splice(0)).toMatchObject([{ fault: { code: 'ENOENT' }, path: '/crime/imports' }])
  expect(unhandled).toEqual([])
  expect(await isReady()).toBe(200)
})

test('half files of a server that was killed are cleared at the next start; those of one that lives stay', () => {
  const ofNobody = join(uploadFolder, `4194305-${randomUUID()}`)
  const ofAnother = join(uploadFolder, `${process.ppid}-${randomUUID()}`)
  const waiting = join(uploadFolder, 'crime-imports')
  for (const file of [ofNobody, ofAnother]) writeFileSync(file, 'Crime ID')
  mkdirSync(waiting)
  clearHalfFiles(uploadFolder)
  expect(readdirSync(uploadFolder).sort()).toEqual(
    [ofAnother, waiting].map((path) => path.slice(uploadFolder.length + 1)).sort(),
  )
})
