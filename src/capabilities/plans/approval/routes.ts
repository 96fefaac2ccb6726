/** The way of a plan to approval and to its end: one file a step. */
import type { Web } from '../../../platform/http.ts'
import { closureRoutes } from './closure-routes.ts'
import { decisionRoutes } from './decision-routes.ts'
import { signatureRoutes } from './signature-routes.ts'
import { submissionRoutes } from './submission-routes.ts'
import { urgentRoutes } from './urgent-routes.ts'

/** Declares every page and action between a draft and its end. */
export function approvalRoutes(web: Web): void {
  submissionRoutes(web)
  signatureRoutes(web)
  decisionRoutes(web)
  urgentRoutes(web)
  closureRoutes(web)
}
