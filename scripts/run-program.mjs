/** Runs another program in the foreground; what ends us ends it too. */
import { spawn } from 'node:child_process'

/** Resolves to its exit code (128 + the signal's number where one killed it); 127 where it cannot be run. */
export function runProgram(program, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: quiet ? 'ignore' : 'inherit', env: { ...process.env, ...env } })
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward)
    process.on('SIGTERM', forward)
    const end = (code) => {
      process.off('SIGINT', forward)
      process.off('SIGTERM', forward)
      resolve(code)
    }
    child.once('error', () => end(127))
    child.once('exit', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}

/** As `runProgram`, of a script in this Node. */
export const runNode = (script, args = [], options = {}) => runProgram(process.execPath, [script, ...args], options)

/** As `runProgram`, of npm: the one that started us, else the one on the path. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath
  return npm?.endsWith('.js') ? runNode(npm, args, options) : runProgram('npm', args, options)
}
