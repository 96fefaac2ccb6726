/** The review of a plan in force: what was looked at, what follows, and when it is looked at again. */
import { fieldsOf, form } from '../../../platform/form.ts'
import { LONGEST } from '../words.ts'
import { messages } from './messages.ts'

/** What follows from a review: the plan goes on as it is, is written anew, or is proposed for closure. */
const outcomes = ['goes-on', 'next-draft', 'closure'] as const

const { passage, day, oneOf, writtenIn } = fieldsOf(messages)

export const reviewForm = form({
  reason: passage('plans.review.found', {
    most: LONGEST,
    needed: 'plans.review.foundNeeded',
    hint: 'plans.review.foundHint',
  }),
  language: writtenIn(),
  outcome: oneOf('plans.review.outcome', outcomes, {
    needed: 'plans.review.outcomeNeeded',
    text: (outcome, t) => t(`plans.review.outcome.${outcome}`),
  }),
  reviewOn: day('plans.review.next', { needed: 'plans.review.nextNeeded', hint: 'plans.review.nextHint' }),
})
