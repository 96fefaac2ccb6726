/** What is no request at all, over a real connection: never an empty answer, always in the reader's language. */
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../testing/app.ts'
import { serverOf } from './listening.ts'

let app: TestApp
let server: Server
beforeAll(async () => {
  app = await testApp(() => {})
  server = serverOf(app.web, 60_000)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await app.drop()
})

function answerTo(packet: string): Promise<string> {
  return new Promise((resolve) => {
    const got: Buffer[] = []
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(packet, 'latin1'))
    socket.on('data', (part) => got.push(part)).on('error', () => {})
    socket.on('close', () => resolve(Buffer.concat(got).toString()))
  })
}

const HOST = 'Host: 127.0.0.1\r\n'
const END = 'Accept-Language: cy-GB, en;q=0.5\r\nConnection: close\r\n\r\n'

test.each([
  ['a host that is none', 400, `GET / HTTP/1.1\r\nHost: a b\r\n${END}`],
  ['a backslash', 400, `GET /a\\b HTTP/1.1\r\n${HOST}${END}`],
  ['an address of another kind', 400, `GET http://[::bad/ HTTP/1.1\r\n${HOST}${END}`],
  ['a NUL', 400, `GET /a\0b HTTP/1.1\r\n${HOST}${END}`],
  ['no HTTP', 400, `HELLO\r\n${END}`],
  ['an address without end', 431, `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${HOST}${END}`],
  ['a path of 8 kB', 404, `GET /${'x'.repeat(8_000)} HTTP/1.1\r\n${HOST}${END}`],
  ['a percent sign alone', 404, `GET /threats/%zz%E0%A4 HTTP/1.1\r\n${HOST}${END}`],
])('%s is answered with %i, a sentence in Welsh and every header', async (_what, status, packet) => {
  const answer = await answerTo(packet)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toContain('<html lang="cy">')
  for (const header of ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'x-request-id'])
    expect(answer.toLowerCase()).toContain(`\r\n${header}: `)
  expect(answer).toContain(status === 404 ? 'Nid oes dim yma i chi' : 'Ni ellir darllen y cyfeiriad')
  expect(app.faults).toEqual([])
})

test('without a word of language the answer is in English, and who goes away harms nobody', async () => {
  expect(await answerTo('\x16\x03\x01\r\n\r\n')).toContain('This address or request cannot be read')
  connect((server.address() as AddressInfo).port, '127.0.0.1').on(
    'connect',
    function (this: import('node:net').Socket) {
      this.write('GET / HT')
      this.resetAndDestroy()
    },
  )
  expect(await answerTo(`GET /nothing HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`)).toContain('There is nothing here')
})
