/** Forms and files as they arrive over a real connection: limits hold while bytes come in, and reading takes linear time. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '../problem.ts'
import { FORM_BYTES, gather, MOST_FIELDS, type Posted, readPosted } from './forms.ts'
import { receiveFiles } from './uploads.ts'
import type { Env } from './web.ts'

const folder = mkdtempSync(join(tmpdir(), 'foursight-forms-'))
let server: ServerType
let port: number
/** What the last form gave. */
let given: Posted = {}
/** Until when the program does not come to read. */
let pause = Promise.resolve()

beforeAll(async () => {
  const hono = new Hono<Env>()
  hono.post('/form', async (c) => {
    await pause
    // As at sign-in, where the limit reads the form before the action does.
    await readPosted(c)
    given = await readPosted(c)
    return c.text('read')
  })
  hono.post('/files', async (c) => {
    const { posted, files } = await receiveFiles(c, folder, { mostFiles: 3, mostBytesPerFile: 3_000_000 })
    given = posted
    for (const file of files) await file.discard()
    return c.json(files.map(({ name, bytes }) => ({ name, bytes })))
  })
  hono.onError((fault, c) => {
    if (fault instanceof Refusal) return c.text(fault.message, fault.status)
    throw fault
  })
  port = await new Promise((resolve) => {
    server = serve({ fetch: hono.fetch, port: 0, hostname: '127.0.0.1' }, (at) => resolve(at.port))
  })
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})

const FORM = 'application/x-www-form-urlencoded'
const post = async (path: string, body: string | FormData, type?: string) => {
  const headers = type ? { 'content-type': type } : {}
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers })
  return `${answer.status} ${await answer.text()}`
}

/** Sends parts without saying how long the whole is, as fast as they are taken, until the answer; how many bytes went. */
function sendChunked(
  path: string,
  type: string,
  head: string,
  most: number,
): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    let sent = 0
    const part = 'x'.repeat(64_000)
    const asking = request({ port, path, method: 'POST', headers: { 'content-type': type } }, (answer) => {
      answer.resume()
      resolve({ status: answer.statusCode!, sent })
      sent = most
    })
    const more = () => {
      while (sent < most) {
        sent += part.length
        if (!asking.write(part)) return void asking.once('drain', more)
      }
      asking.end()
    }
    asking.on('error', reject)
    asking.write(head)
    more()
  })
}

test('ten times the fields take about ten times as long to read, not a hundred times', () => {
  const form = (fields: number) => new URLSearchParams('a=1&'.repeat(fields))
  const quickest = (fields: number) => {
    const pairs = form(fields)
    const times = Array.from({ length: 15 }, () => {
      const began = performance.now()
      gather(pairs)
      return performance.now() - began
    })
    return Math.min(...times)
  }
  quickest(1_000)
  expect(quickest(10_000) / quickest(1_000)).toBeLessThan(30)
  expect(gather(form(3))).toEqual({ a: ['1', '1', '1'] })
})

test('a form with too many fields is refused at once, and the message says how many there may be', async () => {
  expect(await post('/form', 'a=&'.repeat(MOST_FIELDS - 1), FORM)).toBe('200 read')
  const began = performance.now()
  expect(await post('/form', 'a=&'.repeat(20_000), FORM)).toBe('413 platform.tooManyFields')
  expect(await post('/form', JSON.stringify({ a: Array(20_000).fill('') }), 'application/json')).toBe(
    '413 platform.tooManyFields',
  )
  expect(performance.now() - began).toBeLessThan(2_000)
})

test('a form whose sender went away before it was read is no empty form', async () => {
  for (const length of ['content-length: 9', 'transfer-encoding: chunked']) {
    let goOn = () => {}
    pause = new Promise((resolve) => {
      goOn = resolve
    })
    given = { a: 'of the form before' }
    const socket = connect(port, '127.0.0.1')
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write(`POST /form HTTP/1.1\r\nhost: x\r\ncontent-type: ${FORM}\r\n${length}\r\n\r\n`)
    await sleep(50)
    socket.destroy()
    await sleep(50)
    goOn()
    await sleep(50)
    expect(given).toEqual({ a: 'of the form before' })
  }
})

test('a long body that does not say how long it is is refused after as much as may be read', async () => {
  const { status, sent } = await sendChunked('/form', FORM, 'a=', 300_000_000)
  expect(status).toBe(413)
  // What the connection's own buffers take comes on top.
  expect(sent).toBeLessThan(FORM_BYTES + 20_000_000)
})

test('a form is refused by its length before it is read', async () => {
  expect(await post('/form', `a=${'x'.repeat(FORM_BYTES)}`, FORM)).toBe('413 platform.formTooLong')
})

test('files are counted together as they arrive; of those over the limit nothing stays on the disk', async () => {
  const form = (...sizes: number[]) => {
    const sent = new FormData()
    for (const size of sizes) sent.append('file', new File(['x'.repeat(size)], `${size}.csv`))
    return sent
  }
  expect(await post('/files', form(1_000_000, 1_900_000))).toContain('200 [{"name":"1000000.csv","bytes":1000000}')
  expect(await post('/files', form(1_600_000, 1_600_000))).toBe('413 platform.fileTooLarge')
  expect(await post('/files', form(1, 1, 1, 1))).toBe('413 platform.fileTooLarge')
  expect(readdirSync(folder)).toEqual([])
})

test('the fields beside a file have the limits of a form', async () => {
  const form = (fields: number, length: number) => {
    const sent = new FormData()
    for (let i = 0; i < fields; i++) sent.append('a', 'x'.repeat(length))
    return sent
  }
  expect(await post('/files', form(2, 10))).toBe('200 []')
  expect(given).toEqual({ a: ['xxxxxxxxxx', 'xxxxxxxxxx'] })
  expect(await post('/files', form(MOST_FIELDS + 1, 1))).toBe('413 platform.tooManyFields')
  expect(await post('/files', form(2, FORM_BYTES / 2))).toBe('413 platform.formTooLong')
})

test('an upload without end is cut off, and nothing of it stays', async () => {
  const head = '--line\r\nContent-Disposition: form-data; name="file"; filename="one.csv"\r\n\r\n'
  const endless = sendChunked('/files', 'multipart/form-data; boundary=line', head, 300_000_000)
  const { status, sent } = await endless.catch(() => ({ status: 413, sent: 0 }))
  expect(status).toBe(413)
  expect(sent).toBeLessThan(40_000_000)
  for (let i = 0; i < 50 && readdirSync(folder).length > 0; i++) await sleep(20)
  expect(readdirSync(folder)).toEqual([])
})

test('text comes in as it can be kept: no NUL, no half of a letter, from forms, JSON and files alike', async () => {
  await post('/form', 'a=x%00y&b=%ED%A0%80&c=1%0D%0A2&__proto__=d', FORM)
  expect(given).toMatchObject({ a: 'xy', c: '1\n2' })
  expect(Object.keys(given)).toContain('__proto__')
  await post('/form', '{"a":"x\\u0000y","b":["\\ud800"]}', 'application/json; charset=utf-8')
  expect(given).toEqual({ a: 'xy', b: ['\ufffd'] })
  const sent = new FormData()
  sent.append('a', 'x\0y')
  await post('/files', sent)
  expect(given).toEqual({ a: 'xy' })
})

test('only what says it is JSON is read as JSON', async () => {
  for (const type of [
    'application/jsonp',
    'application/json5',
    'text/json',
    'text/plain',
    'multipart/form-data; boundary=x',
  ])
    expect(await post('/form', '{"a":"1"}', type)).toBe('415 platform.notAForm')
  expect(await post('/form', '{"a":"1"}', 'Application/Problem+JSON; charset=utf-8')).toMatch(/^200/)
  expect(await post('/form', '[1]', 'application/json')).toBe('400 platform.notAForm')
  expect(await post('/form', '['.repeat(400_000), 'application/json')).toBe('400 platform.notAForm')
})
