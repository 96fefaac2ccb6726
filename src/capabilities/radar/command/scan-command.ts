/**
 * `npm run radar -- scan …`: the scan on an analyst's own files, without server, database or account. What it reads stays where it
 * is; nothing is kept.
 */
import { type ScanFiles, scanInput } from '../../../analysis/scan/satscan-files.ts'
import { FileFault } from '../../../analysis/scan/satscan-rows.ts'
import { type StudyPeriod, studyPeriod } from '../../../analysis/scan/satscan-times.ts'
import { scan } from '../../../analysis/scan/scan.ts'
import { type Language, textIn } from '../../../platform/language.tsx'
import { readText } from './read-text.ts'
import { type Answer, geojsonAnswer, jsonAnswer, tableAnswer } from './scan-answer.ts'
import { ArgumentFault, readScanArguments, type ScanAsked } from './scan-arguments.ts'
import { messages } from './scan-messages.ts'

/** What the command is run with; `out` and `err` take whole lines, `progress` a short text that the next one replaces. */
export type ScanCommandTools = {
  language: Language
  /** The folder that paths start from. */
  folder: string
  out: (text: string) => void
  err: (text: string) => void
  progress?: (text: string) => void
  signal?: AbortSignal
}

/** Exit codes, as the shell's convention has them. */
const NOT_UNDERSTOOD = 2
const CANCELLED_BY_KEY = 130

/** Runs it and answers the exit code: 0 with an answer, 2 with one sentence on why there is none, 130 when cancelled. */
export async function scanCommand(args: string[], tools: ScanCommandTools): Promise<number> {
  const t = textIn(tools.language, messages)
  if (args.length === 0 || args.includes('--help')) {
    tools.out(t('radar.cli.usage'))
    return args.length === 0 ? NOT_UNDERSTOOD : 0
  }
  try {
    const asked = readScanArguments(args, tools.language)
    const answer = await answerTo(asked, tools)
    const form = { table: tableAnswer, json: jsonAnswer, geojson: geojsonAnswer }[asked.form]
    tools.out(form(answer, tools.language))
    return 0
  } catch (fault) {
    if (tools.signal?.aborted) {
      tools.err(t('radar.cli.cancelled'))
      return CANCELLED_BY_KEY
    }
    if (!isForAnalyst(fault)) throw fault
    tools.err(asSentence(fault))
    return NOT_UNDERSTOOD
  }
}

const isForAnalyst = (fault: unknown): fault is Error =>
  fault instanceof ArgumentFault || fault instanceof FileFault || fault instanceof RangeError

/** The kernels' own complaints are parts of sentences. */
function asSentence(fault: Error): string {
  const text =
    fault instanceof RangeError ? fault.message.charAt(0).toUpperCase() + fault.message.slice(1) : fault.message
  return text.endsWith('.') ? text : `${text}.`
}

async function answerTo(asked: ScanAsked, tools: ScanCommandTools): Promise<Answer> {
  const { model, type, coordinates, paths } = asked
  const read = (path: string) => readText(path, tools)
  const [cas, geo, pop, ctl] = await Promise.all([
    read(paths.cas),
    read(paths.geo),
    paths.pop === undefined ? null : read(paths.pop),
    paths.ctl === undefined ? null : read(paths.ctl),
  ])
  const files: ScanFiles = { cas, geo, ...(pop && { pop }), ...(ctl && { ctl }) }
  const study = asked.study ?? withoutTimes(tools.language)
  const input = scanInput({ model, type, coordinates, study, files })
  const begun = performance.now()
  const result = await scan(input, { ...asked.options, ...watching(tools) })
  const seconds = (performance.now() - begun) / 1000
  return { input, result, label: asked.study ? asked.study.label : null, seconds }
}

/** One period for everything, and no times in the files. */
function withoutTimes(language: Language): StudyPeriod {
  const refuse = () => {
    throw new RangeError(textIn(language, messages)('radar.cli.timesNeeded'))
  }
  return { ...studyPeriod('generic', '1', '1'), periodOf: refuse, censusTime: refuse }
}

function watching({ language, progress, signal }: ScanCommandTools) {
  const t = textIn(language, messages)
  return {
    ...(signal && { signal }),
    ...(progress && { onProgress: (done: number, of: number) => progress(t('radar.cli.progress', { done, of })) }),
  }
}
