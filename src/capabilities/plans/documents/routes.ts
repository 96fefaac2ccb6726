/** A plan on paper: who gets it and in which language, the PDF, and the page to print. */
import { z } from 'zod'
import { page, type Web } from '../../../platform/http.ts'
import type { PlanDocument } from './blocks.ts'
import { ExportScreen } from './export-screens.tsx'
import { refusedOn, viewExport, viewPaper } from './paper.ts'
import { planDocument } from './plan-document.ts'
import { planPdf } from './plan-pdf.ts'
import { PrintScreen } from './print-screens.tsx'
import { ExportView, Paper, PdfQuery, PlanPath, PrintQuery } from './words.ts'

const PrintView = Paper.extend({ language: z.enum(['en', 'cy']) })
type PrintView = z.infer<typeof PrintView>

const aboutPlan = ({ plan }: { plan: { id: string; reference: string; restrictionId: string | null } }) => ({
  subject: `plans.plan:${plan.id}`,
  restrictionId: plan.restrictionId,
})

/** The plan and the version, as the audit names them. */
const aboutPaper = (paper: Paper) => ({
  ...aboutPlan(paper),
  detail: { reference: paper.plan.reference, version: paper.version.number },
})

/** Declares the export form, the PDF and the print view. */
export function documentRoutes(web: Web): void {
  page(web, {
    path: '/plans/:id/export',
    at: PlanPath,
    may: 'plans.export',
    audit: 'opened form to export plan',
    gives: ExportView,
    view: ({ db, at }) => viewExport(db, at.id),
    about: (view) => ({ ...aboutPlan(view), detail: { reference: view.plan.reference } }),
    screen: ExportScreen,
  })
  pdfPage(web)
  printPage(web)
}

function pdfPage(web: Web): void {
  page(web, {
    path: '/plans/:id/plan.pdf',
    at: PlanPath,
    query: PdfQuery,
    may: 'plans.export',
    audit: 'exported plan',
    gives: Paper,
    async view({ db, at, query, now }) {
      const paper = await viewPaper(db, at.id, { version: query.version, now })
      if (query.recipient === '')
        throw refusedOn(paper.plan, { field: 'recipient', message: 'plans.documentRecipientNeeded' })
      return paper
    },
    about: (paper, { query, language }) => {
      const { detail, ...about } = aboutPaper(paper)
      const inLanguage = query.language ?? language
      return { ...about, recipient: query.recipient, detail: { ...detail, language: inLanguage } }
    },
    document: {
      type: 'application/pdf',
      name: ({ plan, version }) => `${plan.reference}-${version.number}.pdf`,
      body: async (paper, { query, language, today, now }) =>
        planPdf(paper, { language: query.language ?? language, recipient: query.recipient, today, now }),
    },
  })
}

function printPage(web: Web): void {
  page<z.infer<typeof PlanPath>, z.infer<typeof PrintQuery>, PrintView, PrintView & { document: PlanDocument }>(web, {
    path: '/plans/:id/print',
    at: PlanPath,
    query: PrintQuery,
    may: 'plans.read',
    audit: 'opened plan to print',
    gives: PrintView,
    async view({ db, at, query, now, language }) {
      const paper = await viewPaper(db, at.id, { version: query.version, now })
      const inLanguage = query.language ?? language
      return { ...paper, language: inLanguage, document: planDocument(paper, inLanguage, now) }
    },
    about: (view) => aboutPaper(view),
    screen: PrintScreen,
  })
}
