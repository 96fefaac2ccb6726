/**
 * The way of a plan to approval and to its end: one file a step. `/approval` and `/sending-back` are in `decision-routes.ts`;
 * every reason against an approval comes from `../approval-rules.ts`.
 */
import type { Web } from '../../../platform/http.ts'
import { closureRoutes } from './closure-routes.ts'
import { decisionRoutes } from './decision-routes.ts'
import { reviewRoutes } from './review-routes.ts'
import { signatureRoutes } from './signature-routes.ts'
import { submissionRoutes } from './submission-routes.ts'
import { urgentRoutes } from './urgent-routes.ts'

/** Declares every page and action between a draft and its end. */
export function approvalRoutes(web: Web): void {
  submissionRoutes(web)
  signatureRoutes(web)
  decisionRoutes(web)
  urgentRoutes(web)
  reviewRoutes(web)
  closureRoutes(web)
}
