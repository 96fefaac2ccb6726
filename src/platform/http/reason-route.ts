/** Where a person says why they open a record: by a post from our own page, once for that record, never in an address. */
import { z } from 'zod'
import { nothingHere } from '../problem.ts'
import { localPath } from '../sign-in/local-path.ts'
import { action } from './action.tsx'
import { keepReason, LONGEST_REASON, recordsAsking, SHORTEST_REASON } from './reasons.ts'
import type { Web } from './web.ts'

const ReasonForm = z.object({
  /** The record as the audit names it. */
  subject: z.string().max(200),
  /** Where they were going; a place of ours. */
  next: z.string().max(4000),
  reason: z.string().trim().min(SHORTEST_REASON, 'platform.reasonNeeded').max(LONGEST_REASON),
})

export function declareReasons(web: Web): void {
  action(web, {
    path: '/reasons',
    at: z.object({}),
    may: 'signed-in',
    audit: 'said why',
    form: ReasonForm,
    async change({ form, tx, user }) {
      const { subject, next, reason } = form
      const asked = (await recordsAsking(web, tx, subject)).find((each) => each.subject === subject)
      if (!asked) throw nothingHere()
      await keepReason(tx, user, subject, reason)
      return { goTo: localPath(next), about: { ...asked, detail: { reason } } }
    },
  })
}
