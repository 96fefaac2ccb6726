/**
 * Documents as tagged PDF/UA-1, set by Typst with a font of our own: the marking and "page n of m" on each page, the
 * document's language told to screen readers. Text always comes in as values, never as Typst source, so nothing written
 * by a person can become a command.
 */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Language, textIn } from '../language.tsx'
import type { Marking } from '../marking.ts'
import { type Covers, readCoverage, showable } from './font-coverage.ts'
import { messages } from './messages.ts'
import { sheetSource } from './sheet-source.ts'

export type PdfAsked = {
  /** Typst for the body; it reads `given` (the `content` below) and may use what `sheet-source.ts` defines. */
  source: string
  /** Anything JSON can hold. */
  content: unknown
  language: Language
  /** Names the document, also at the head of each page. */
  title: string
  marking: Marking
  /** To whom the document goes, and the day as written; at the foot of each page. Both '' for none. */
  recipient: string
  day: string
}

/** Beside the sources, as the migrations are: the server runs in the project's folder. */
const FONTS = resolve('src/platform/documents/fonts')

type Press = { compiler: NodeCompiler; covers: Covers }
let made: Press | undefined

/** One compiler with our typeface, made for the first document; the folder it works in is empty. */
function press(): Press {
  if (made) return made
  const fonts = ['IBMPlexSans-Regular.ttf', 'IBMPlexSans-SemiBold.ttf'].map((file) => readFileSync(join(FONTS, file)))
  const coverages = fonts.map(readCoverage)
  const compiler = NodeCompiler.create({
    workspace: mkdtempSync(join(tmpdir(), 'foursight-documents-')),
    fontArgs: [{ fontBlobs: fonts }],
  })
  made = { compiler, covers: (codePoint) => coverages.every((covered) => covered(codePoint)) }
  return made
}

/**
 * The bytes of the PDF. About 50 ms for a few pages, on this thread. Throws Error with Typst's own words when `source` is
 * at fault; nothing in `content` can make it fail.
 */
export function renderPdf({ source, content, language, title, marking, recipient, day }: PdfAsked): Uint8Array {
  const { compiler, covers } = press()
  const t = textIn(language, messages)
  const frame = {
    title,
    language,
    marking: t('platform.markingName', { marking }),
    recipient: recipient === '' ? '' : t('platform.documentFor', { recipient, day }),
    // The numbers are known only when the pages are set: Typst puts them in these places.
    pages: t('platform.documentPage', { page: '{page}', pages: '{pages}' }),
  }
  const inputs = { frame: jsonToShow(frame, covers), given: jsonToShow(content, covers) }
  const compiled = compiler.compile({ mainFileContent: sheetSource + source, inputs })
  const document = compiled.result
  if (!document) {
    const fault = compiled.takeDiagnostics()
    throw new Error(`Typst refused the document: ${JSON.stringify(fault?.shortDiagnostics ?? [])}`)
  }
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' })
  // Typst remembers what it has set, and with it the text of plans: nothing of them stays.
  compiler.evictCache(0)
  return pdf
}

const jsonToShow = (value: unknown, covers: Covers): string =>
  JSON.stringify(value ?? null, (_key, each) => (typeof each === 'string' ? showable(each, covers) : each))
