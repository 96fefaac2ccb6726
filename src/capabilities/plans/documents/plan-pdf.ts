/**
 * A version of a plan as a PDF for somebody: tagged, marked on each page, in Welsh or English. It is laid out in `plan-source.ts`;
 * which parts it has is in `plan-document.ts`.
 */
import { renderPdf } from '../../../platform/documents/typst.ts'
import { formatDate, type Language, say } from '../../../platform/language.tsx'
import { pShapes } from '../../../ui/components/index.ts'
import { Ps } from '../words.ts'
import { planDocument } from './plan-document.ts'
import { planSource } from './plan-source.ts'
import type { Paper } from './words.ts'

/** The four colours on paper: those of the screens in daylight. */
const colours = { pursue: '#2b2fc0', prevent: '#b84a08', protect: '#0a6a4a', prepare: '#8f3a96' }

/** Shapes are 24 units wide in the drawing and 5.2 mm (14.7 pt) on paper. */
const POINTS_A_UNIT = 14.74 / 24

/** Each P by shape and letter; `shift` moves the letter from the middle, in points. */
const shapesIn = (language: Language) =>
  Object.fromEntries(
    Ps.map((p) => {
      const { d, x } = pShapes[p]
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="${colours[p]}" d="${d}"/></svg>`
      return [p, { svg, letter: say(language, `ui.p.letter.${p}`), shift: (x - 12) * POINTS_A_UNIT }]
    }),
  )

/** `asked.now` is ISO, UTC; `today` the local day, 'YYYY-MM-DD'. */
export function planPdf(
  paper: Paper,
  asked: { language: Language; recipient: string; today: string; now: string },
): Promise<Uint8Array> {
  const { language, recipient, today, now } = asked
  const document = planDocument(paper, language, now)
  return renderPdf({
    source: planSource,
    content: { ...document, shapes: shapesIn(language) },
    language,
    title: document.title,
    marking: paper.marking,
    recipient,
    day: formatDate(language, today, 'long'),
  })
}
