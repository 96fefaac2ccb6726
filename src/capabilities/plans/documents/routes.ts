/** A plan on paper: who gets it and in which language, the PDF, and the page to print. */
import type { Web } from '../../../platform/http.ts'

/** Declares the export form, the PDF and the print view. */
export function documentRoutes(_web: Web): void {}
