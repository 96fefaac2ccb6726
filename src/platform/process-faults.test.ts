/** The last net, in a process of its own. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { UNCAUGHT } from './process-faults.ts'

const PROGRAM = `
import { EventEmitter } from 'node:events'
import { Worker } from 'node:worker_threads'
import { outliveFaults } from ${JSON.stringify(new URL('process-faults.ts', import.meta.url).href)}
let told = 0
const error = ({ fault }, text) => {
  console.log(text + ': ' + fault.name)
  if (++told === 3) setTimeout(() => console.log('goes on'), 50)
}
if (process.argv.at(-1) === 'net') outliveFaults({ error })
Promise.reject(new RangeError('a promise'))
setTimeout(() => new EventEmitter().emit('error', new EvalError('a socket')), 10)
new Worker('throw new SyntaxError("a thread")', { eval: true, execArgv: [] })
`
const run = (net: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM, net], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

test('a rejected promise, an error of a socket and one of a thread are logged, and the process goes on', () => {
  const said = run('net').trim().split('\n')
  for (const fault of ['RangeError', 'EvalError', 'SyntaxError']) expect(said).toContain(`${UNCAUGHT}: ${fault}`)
  expect(said.at(-1)).toBe('goes on')
})

test('without the net the same process ends', () => {
  expect(() => run('nothing')).toThrow()
})
