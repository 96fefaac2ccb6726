/**
 * `npm run radar -- COMMAND …`: the radar's sums on an analyst's own files. Takes the command from its own file and not through
 * the slice's door, so that no database and no page is loaded.
 */
import { networkCommand } from '../capabilities/radar/command/network-command.ts'
import { type ScanCommandTools, scanCommand } from '../capabilities/radar/command/scan-command.ts'
import { messages } from '../capabilities/radar/command/scan-messages.ts'
import { type Language, textIn } from '../platform/language.tsx'

/** What each command does with its arguments; the answer is the exit code. */
const commands: Record<string, (args: string[], tools: ScanCommandTools) => Promise<number>> = {
  scan: scanCommand,
  network: networkCommand,
}

const language: Language = /^cy/.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'cy' : 'en'
const t = textIn(language, messages)
const err = (text: string) => process.stderr.write(`${clearLine()}${text}\n`)

/** Progress stands in the last line of a terminal until something else is said. */
const clearLine = () => (process.stderr.isTTY ? '\r\u001b[K' : '')

const stop = new AbortController()
process.once('SIGINT', () => {
  err(t('radar.cli.cancelling'))
  stop.abort(new Error('Ctrl-C'))
})

const [name, ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name ?? '') ? commands[name!] : undefined
if (!command) {
  err(name === undefined ? t('radar.cli.usage') : t('radar.cli.noCommand', { name }))
  process.exitCode = 2
} else {
  try {
    process.exitCode = await command(args, {
      language,
      folder: process.env.INIT_CWD ?? process.cwd(),
      out: (text) => process.stdout.write(`${text}\n`),
      err,
      signal: stop.signal,
      ...(process.stderr.isTTY && { progress: (text: string) => process.stderr.write(`${clearLine()}${text}`) }),
    })
  } catch (fault) {
    // Plain errors are told in a sentence (a part not built, a thread that ended); others may be our own mistake.
    const { message, stack, name: kind } = fault as Error
    err(kind === 'Error' ? message : (stack ?? message))
    process.exitCode = 1
  }
}
process.stderr.write(clearLine())
