/** A run as long work: how it is asked for, by an analyst or because an import kept something new; one waits at most. */
import type { Tx } from '../../../platform/database/database.ts'
import { type Asker, askForWork, workOf } from '../../../platform/long-work/work.ts'
import { messages } from '../runs/messages.ts'
import '../store-tables.ts'

export const radarRun = workOf(messages, {
  table: 'radar.run',
  path: '/radar/runs',
  may: { watch: 'radar.read', start: 'radar.run' },
  doing: 'radar.runProgress',
  audit: {
    watched: 'watched radar run',
    cancelAsked: 'asked to cancel radar run',
    done: 'finished radar run',
    failed: 'failed radar run',
    cancelled: 'cancelled radar run',
    interrupted: 'gave up interrupted radar run',
  },
})

/**
 * Asks for a run after this transaction; where one waits already, that one is answered: it reads what is there when it begins.
 * `reason` 'data-changed' runs as the person whose import changed them. Answers the id of the run.
 */
export const askForRun = (tx: Tx, { reason, ...by }: Asker & { reason: 'asked' | 'data-changed' }): Promise<string> =>
  askForWork(tx, radarRun, by, { reason, askedBy: reason === 'asked' ? by.accountId : null })
