/**
 * Documents as tagged PDF/UA-1, set by Typst with a font of our own: the marking and "page n of m" on each page, the
 * document's language told to screen readers. Text always comes in as values, never as Typst source, so nothing written
 * by a person can become a command.
 */
import { type Language, textIn } from '../language.tsx'
import type { Marking } from '../marking.ts'
import { messages } from './messages.ts'
import { pressOf } from './press.ts'

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

const press = pressOf()

/**
 * The bytes of the PDF. Throws Error with Typst's own words when `source` is at fault; nothing in `content` can make it fail.
 */
export function renderPdf({
  source,
  content,
  language,
  title,
  marking,
  recipient,
  day,
}: PdfAsked): Promise<Uint8Array> {
  const t = textIn(language, messages)
  const frame = {
    title,
    language,
    marking: t('platform.markingName', { marking }),
    recipient: recipient === '' ? '' : t('platform.documentFor', { recipient, day }),
    // The numbers are known only when the pages are set: Typst puts them in these places.
    pages: t('platform.documentPage', { page: '{page}', pages: '{pages}' }),
  }
  return press.set({ source, frame, content })
}
