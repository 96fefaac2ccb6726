/** Commands beside the server: they use its database while it runs, or start the embedded one for the run. */
import { createInterface } from 'node:readline/promises'
import { removeDemonstration } from '../../demo/remove.ts'
import { roles } from '../access.ts'
import { joinHouse } from '../app.ts'
import { importCommand } from '../capabilities/crime/index.ts'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { auditVerify } from '../platform/audit-verify.ts'
import type { Db } from '../platform/database/database.ts'
import { administratorLink, foundForceLinks } from './first-use.ts'
import { type Installation, openInstallation } from './installation.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const warn = (line: string) => process.stderr.write(`${line}\n`)

/** What each command does with its arguments; the answer is the exit code. */
const commands: Record<string, (args: string[], installation: Installation, config: Config) => Promise<number>> = {
  import: (args, { db }, config) =>
    importCommand(args, {
      db,
      roles,
      limits: config.import,
      // Where the person was who ran npm, which itself goes to the folder of the program.
      folder: process.env.INIT_CWD ?? process.cwd(),
      afterImport: joinHouse({ demo: false }).after('crime.import'),
    }),
  'audit:verify': (_args, installation) =>
    asOwner(installation, async (ownerDb) => {
      const { exitCode, sentences } = await auditVerify({ ownerDb, folder: installation.dataFolder })
      for (const sentence of sentences) say(sentence)
      return exitCode
    }),
  'force:found': async (_args, { db }, { url }) => {
    for (const { says, path } of await foundForceLinks(db)) say(`${says} ${url}${path}`)
    return 0
  },
  administrator: async ([code = ''], { db }, { url }) => {
    const link = await administratorLink(db, code)
    if (link) say(`${link.says} ${url}${link.path}`)
    else warn(`There is no force with the code "${code}". Write it after the command: npm run administrator -- CODE`)
    return link ? 0 : 2
  },
  'demo:remove': (args, installation) =>
    asOwner(installation, (ownerDb) =>
      removeDemonstration({ ownerDb, yes: args.includes('--yes'), ask, say, url: readConfig(process.env).url }),
    ),
}

async function asOwner(installation: Installation, work: (ownerDb: Db) => Promise<number>): Promise<number> {
  const ownerDb = installation.openOwner()
  try {
    return await work(ownerDb)
  } finally {
    await ownerDb.destroy()
  }
}

/** Asks on the terminal; without one the answer is no. */
async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question} `)
  terminal.close()
  return /^(y|yes|ie|ydw|oes)$/i.test(answer.trim())
}

async function run(name: string | undefined, args: string[]): Promise<number> {
  const command = name ? commands[name] : undefined
  if (!command) {
    warn(`There is no command "${name ?? ''}". There are: ${Object.keys(commands).join(', ')}`)
    return 2
  }
  const config = readConfig(process.env)
  const installation = await openInstallation(config, { log: warn, mayJoin: true })
  try {
    return await command(args, installation, config)
  } finally {
    await installation.close()
  }
}

try {
  const [name, ...args] = process.argv.slice(2)
  process.exitCode = await run(name, args)
} catch (fault) {
  warn(fault instanceof ConfigError ? fault.message : `It failed: ${(fault as Error).message}`)
  process.exitCode = 1
}
