/**
 * When two methods disagree so much that a person decides, and who that may be. I2: a disagreement beyond what the force
 * tolerates goes to moderation. The decision is a judgement kept beside both: it alters no score and no order.
 */
import type { Problem } from '../../../platform/problem.ts'
import type { Disagreement } from './words.ts'

/** Whether bands this far apart (null: cannot be told) go to a moderator. */
export const isBeyond = (apart: number | null, tolerated: number): boolean =>
  apart !== null && Math.abs(apart) > tolerated

/** Whether it waits for a moderator. */
export const isWaiting = (one: Pick<Disagreement, 'decidedAt' | 'overtakenAt'>): boolean =>
  one.decidedAt === null && one.overtakenAt === null

/** Why this person may not say which stands; empty means they may. Whoever wrote in either assessment may not. */
export const disagreementProblems = (one: Pick<Disagreement, 'assessorIds'>, moderatorId: string): Problem[] =>
  one.assessorIds.includes(moderatorId) ? [{ field: '', message: 'threats.ownDisagreement' }] : []
