import { expect, test } from 'vitest'
import { turnsOf } from './turns.ts'

const stays = new AbortController().signal

/** Work that goes on until it is let go. */
function held() {
  let letGo = () => {}
  const until = new Promise<void>((resolve) => {
    letGo = resolve
  })
  return { work: () => until, letGo }
}
const begun: string[] = []
const noted = (name: string) => async () => void begun.push(name)

test('a few are made at once, the next in the order asked, and one a person', async () => {
  const inTurn = turnsOf({ atOnce: 2 })
  const [first, second] = [held(), held()]
  const made = [inTurn('ann', stays, first.work), inTurn('bob', stays, second.work)]
  made.push(inTurn('ann', stays, noted('ann again')), inTurn('cai', stays, noted('cai')))
  await new Promise(setImmediate)
  expect(begun).toEqual([])
  second.letGo()
  await made[3]
  // Ann’s own first file is still made: Cai, who came later, does not wait for it.
  expect(begun).toEqual(['cai'])
  first.letGo()
  await Promise.all(made)
  expect(begun).toEqual(['cai', 'ann again'])
})

test('who has one waiting is refused a third, and everybody when too many wait', async () => {
  const inTurn = turnsOf({ atOnce: 1, mostWaiting: 2 })
  const first = held()
  const made = [inTurn('ann', stays, first.work), inTurn('ann', stays, noted('second'))]
  await expect(inTurn('ann', stays, noted('third'))).rejects.toMatchObject({
    status: 429,
    problems: [{ message: 'platform.fileStillMade' }],
  })
  made.push(inTurn('bob', stays, noted('bob')))
  await expect(inTurn('cai', stays, noted('cai'))).rejects.toMatchObject({
    problems: [{ message: 'platform.filesWaiting' }],
  })
  first.letGo()
  await Promise.all(made)
})

test('who leaves while waiting gives the place up, and a file that fails ends its turn', async () => {
  const inTurn = turnsOf({ atOnce: 1 })
  const first = held()
  const failing = inTurn('ann', stays, () => first.work().then(() => Promise.reject(new Error('torn'))))
  const leaving = new AbortController()
  const left = inTurn('bob', leaving.signal, noted('nobody'))
  leaving.abort()
  expect(await left).toBeNull()
  const other = inTurn('bob', stays, async () => 'made')
  first.letGo()
  await expect(failing).rejects.toThrow('torn')
  expect(await other).toBe('made')
  expect(await inTurn('bob', leaving.signal, noted('nobody'))).toBeNull()
  expect(begun).not.toContain('nobody')
})
