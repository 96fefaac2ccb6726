import { useText } from '../../../platform/language.tsx'
import { messages } from './messages.ts'
import type { RunLine } from './words.ts'

/** Why a run was made, in words. */
export function useWhy(): (run: RunLine) => string {
  const t = useText(messages)
  return ({ reason, askedByName: name }) => t('radar.runReason', { reason: reason.replace('-', '_'), name })
}
