/**
 * Documents as tagged PDF/UA-1, set by Typst with a font of our own: the marking and "page n of m" on each page, the
 * document's language told to screen readers. Text always comes in as values, never as Typst source, so nothing written
 * by a person can become a command.
 */
import { resolve } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Language, textIn } from '../language.tsx'
import type { Marking } from '../marking.ts'
import { messages } from './messages.ts'

export type PdfAsked = {
  /** Typst for the body; it reads `given` (the `content` below) and may use `quiet` of the frame. */
  source: string
  /** Anything JSON can hold. */
  content: unknown
  language: Language
  title: string
  marking: Marking
  /** To whom the document goes, and the day as written; at the foot of each page. Both '' for none. */
  recipient: string
  day: string
}

/** Beside the sources, as the migrations are: the server runs in the project's folder. */
const FONTS = resolve('src/platform/documents/fonts')

const FRAME = `#let frame = json(bytes(sys.inputs.frame))
#let given = json(bytes(sys.inputs.given))
#set document(title: frame.title)
#set text(font: "IBM Plex Sans", lang: frame.language, region: "GB", size: 10pt)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 24mm, bottom: 22mm),
  header: align(center, text(weight: "semibold", size: 9pt, frame.marking)),
  footer: context text(size: 8pt)[
    #align(center, text(weight: "semibold", frame.marking))
    #grid(columns: (1fr, auto), frame.recipient,
      frame.pages.replace("{page}", str(counter(page).get().first())).replace("{pages}", str(counter(page).final().first())))
  ],
)
#set table(stroke: (x: none, y: 0.4pt + rgb("#d6dde2")), inset: (x: 4pt, y: 5pt), align: left + top)
#show heading.where(level: 1): it => block(below: 0.8em, text(size: 18pt, weight: "semibold", it.body))
#show heading.where(level: 2): it => block(above: 1.6em, below: 0.7em, stroke: (top: 1.2pt + rgb("#10212f")), inset: (top: 5pt), width: 100%, text(size: 12pt, weight: "semibold", it.body))
#show heading.where(level: 3): it => block(above: 1.1em, below: 0.5em, text(size: 10.5pt, weight: "semibold", it.body))
#let quiet(body) = text(fill: rgb("#3a4a57"), size: 9pt, body)
`

let compiler: NodeCompiler | undefined

/**
 * The bytes of the PDF. About 50 ms for a few pages, on this thread. Throws Error with Typst's own words when `source` is
 * at fault; nothing in `content` can make it fail.
 */
export function renderPdf({ source, content, language, title, marking, recipient, day }: PdfAsked): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: resolve('.'), fontArgs: [{ fontPaths: [FONTS] }] })
  const t = textIn(language, messages)
  const frame = {
    title,
    language,
    marking: t('platform.markingName', { marking }),
    recipient: recipient === '' ? '' : t('platform.documentFor', { recipient, day }),
    pages: t('platform.documentPage', { page: '{page}', pages: '{pages}' }),
  }
  const inputs = { frame: JSON.stringify(frame), given: JSON.stringify(content) }
  const compiled = compiler.compile({ mainFileContent: FRAME + source, inputs })
  const document = compiled.result
  if (!document) {
    const fault = compiled.takeDiagnostics()
    throw new Error(`Typst refused the document: ${JSON.stringify(fault?.shortDiagnostics ?? [])}`)
  }
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' })
  // Keeps what the last documents share, and lets go of the rest.
  compiler.evictCache(10)
  return pdf
}
