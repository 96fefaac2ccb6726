/** The last net: what nobody waited for is logged as a fault, and the server goes on for everyone else. */

import { faultFacts } from './faults.ts'

type Log = { error: (facts: object, text: string) => void }

/** What a fault that nobody caught is called in the log; the browser journeys fail when a server has said it. */
export const UNCAUGHT = 'fault that nobody caught'

/**
 * From now on no rejected promise and no error of a socket, a stream or a thread ends the process. A request has its own
 * transaction and a job runs again, so nothing half done is left standing.
 */
export function outliveFaults(log: Log): void {
  const told = (thrown: unknown) => log.error({ fault: faultFacts(thrown) }, UNCAUGHT)
  process.on('unhandledRejection', told)
  process.on('uncaughtException', told)
}
