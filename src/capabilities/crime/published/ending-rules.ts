/** How an import ended, in one sentence: first of all whether anything was kept. */
import type { Args } from '../../../platform/problem.ts'
import { isLeftOut } from '../columns.ts'
import type { Ending, FileResult, ImportReport, ImportState } from '../import-words.ts'

/** The headline. `state` is one that has ended. */
export function endingOf(
  state: ImportState,
  report: ImportReport,
  files: readonly FileResult[],
  isTakenBack = false,
): Ending {
  const say = (tone: Ending['tone'], message: string, args: Args = {}): Ending => ({
    tone,
    message: `crime.${message}`,
    args,
  })
  if (isTakenBack) return say('warn', 'resultTakenBack')
  if (state === 'cancelled') return say('warn', 'resultCancelled')
  if (state === 'interrupted') return say('warn', 'resultInterrupted')
  if (state === 'failed') return say('bad', 'resultFailed')
  const isLeft = ({ refusedBecause }: FileResult) => refusedBecause?.every(({ message }) => isLeftOut(message)) ?? false
  const left = files.filter(isLeft).length
  const refused = files.filter((file) => file.refusedBecause && !isLeft(file)).length
  const { rows, kept, rejected, leftOut, duplicates, takenOut } = report
  if (kept + takenOut > 0)
    return refused > 0 ? say('warn', 'resultSomeRefused', { count: refused }) : say('good', 'resultDone')
  if (refused > 0 && refused + left === files.length) return say('bad', 'resultRefused', { count: refused })
  if (left === files.length) return say('warn', 'resultNoCrimeFile')
  if (rows === 0) return say('warn', 'resultNoRows')
  if (rejected === rows) return say('bad', 'resultAllRejected')
  if (leftOut === rows) return say('warn', 'resultOtherForces')
  if (duplicates > 0 && rejected + refused === 0) return say('good', 'resultNothingNew')
  return say('warn', 'resultNothingKept')
}

/** Whether the command has something to say against it: a file was refused, or none held crime. */
export function hasRefused(files: readonly FileResult[]): boolean {
  const refused = files.filter(({ refusedBecause }) => refusedBecause)
  const isLeft = ({ refusedBecause }: FileResult) => refusedBecause!.every(({ message }) => isLeftOut(message))
  return refused.some((file) => !isLeft(file)) || (refused.length > 0 && refused.length === files.length)
}
