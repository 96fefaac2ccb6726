/** The process that sets documents: a real one, killed, too slow, too large and idle. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { pressOf } from './press.ts'

const frame = { title: 'Plan', language: 'en', marking: 'OFFICIAL', recipient: '', pages: '{page} of {pages}' }
const short = { source: '= Larkspur', frame, content: null }
const long = { source: '#for i in range(40000) [Word #i. #parbreak()]', frame, content: null }
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-'
const isThere = (processId: number) => {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}

test('when its process is killed the document under way fails, and the next is made', async () => {
  const press = pressOf()
  expect(isPdf(await press.set(short))).toBe(true)
  const first = press.processId()!
  const broken = press.set(long)
  const next = press.set(short)
  await sleep(20)
  process.kill(first, 'SIGKILL')
  await expect(broken).rejects.toThrow('ended before it answered: SIGKILL')
  expect(isPdf(await next)).toBe(true)
  expect(press.processId()).not.toBe(first)
})

test('a document that takes too long is given up with its process, and the next is made', async () => {
  const press = pressOf({ longestMs: 3000 })
  await press.set(short)
  const first = press.processId()!
  const endless = { ...short, source: '#for i in range(4000000) { for j in range(4000000) { } }' }
  await expect(press.set(endless)).rejects.toThrow('took too long')
  expect(isPdf(await press.set(short))).toBe(true)
  expect(isThere(first)).toBe(false)
})

test('it ends when nobody asks, and when it has grown too large', async () => {
  const idle = pressOf({ idleMs: 50 })
  await idle.set(short)
  const processId = idle.processId()!
  await expect.poll(() => isThere(processId)).toBe(false)
  expect(isPdf(await idle.set(short))).toBe(true)
  const large = pressOf({ mostMemory: 1 })
  await large.set(short)
  expect(large.processId()).toBeUndefined()
  expect(isPdf(await large.set(short))).toBe(true)
})

test('the server’s own thread is free while a document is set', async () => {
  const press = pressOf()
  await press.set(short)
  let [longest, last] = [0, performance.now()]
  const looking = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const from = performance.now()
  await press.set({ ...long, source: long.source.replace('40000', '8000') })
  clearInterval(looking)
  expect(performance.now() - from).toBeGreaterThan(4 * longest)
})
