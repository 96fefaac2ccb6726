/** What `npm run radar -- network` is asked: its options read, with a sentence for whatever is not understood. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { type Language, textIn } from '../../../platform/language.tsx'
import { messages } from './network-messages.ts'
import { ArgumentFault } from './scan-arguments.ts'

export type NetworkAsked = {
  path: string
  weights: 'as-lengths' | 'as-strengths' | null
  threads: number
  seed: number
  isJson: boolean
}

const flag = { type: 'boolean', default: false } as const
const OPTIONS = {
  weighted: flag,
  lengths: flag,
  json: flag,
  threads: { type: 'string', default: String(availableParallelism()) },
  seed: { type: 'string', default: '1' },
} as const

/** Throws ArgumentFault with one sentence for what is missing, unknown or contradicts itself. */
export function readNetworkArguments(args: string[], language: Language): NetworkAsked {
  const t = textIn(language, messages)
  const { values, positionals } = parsed(args)
  const [path] = positionals
  if (path === undefined || positionals.length > 1) throw new ArgumentFault(t('radar.network.oneFile'))
  if (values.weighted && values.lengths) throw new ArgumentFault(t('radar.network.oneMeaning'))
  const count = (option: 'threads' | 'seed') => {
    const number = Number(values[option])
    if (Number.isInteger(number) && number >= 1) return number
    throw new ArgumentFault(t('radar.network.noNumber', { option, given: values[option] }))
  }
  return {
    path,
    weights: values.weighted ? 'as-strengths' : values.lengths ? 'as-lengths' : null,
    threads: count('threads'),
    seed: count('seed'),
    isJson: values.json,
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: true })
  } catch (fault) {
    throw new ArgumentFault((fault as Error).message.split(/(?<=\.) /)[0]!.replaceAll('\n', ' '))
  }
}
