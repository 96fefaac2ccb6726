/** The map as a picture to keep: with its marking above and below, its title, its source and its scale. */
import type { Palette } from './ground.ts'
import type { MapView } from './map-view.ts'
import type { Overlay } from './overlay.ts'

const BAND = 26
const FOOT_LINE = 17
const FONT = '"Plex", "Segoe UI", sans-serif'

export type PictureParts = {
  canvas: HTMLCanvasElement
  stage: HTMLElement
  overlay: Overlay
  scale: { pixels: number; text: string }
  attribution: string[]
  /** What is shown now: the month and its sum. */
  shown: string
}

type Brush = { pen: CanvasRenderingContext2D; palette: Palette; width: number; height: number }

/** Words cut into lines that fit. */
export function wrapWords(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function drawBand({ pen, width }: Brush, top: number, text: string): void {
  pen.fillStyle = '#10212f'
  pen.fillRect(0, top, width, BAND)
  pen.fillStyle = '#ffffff'
  pen.font = `600 13px ${FONT}`
  pen.textBaseline = 'middle'
  pen.fillText(text, 10, top + BAND / 2)
}

function drawLabels({ pen, palette }: Brush, overlay: Overlay): void {
  pen.textBaseline = 'middle'
  for (const { label, at } of overlay.placed()) {
    const style = getComputedStyle(label)
    const [width, height] = [label.offsetWidth, label.offsetHeight]
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${FONT}`
    if (at.leader) {
      pen.strokeStyle = palette.ink
      pen.lineWidth = 1.2
      pen.beginPath()
      pen.moveTo(at.leader[0], at.leader[1])
      pen.lineTo(at.leader[2], at.leader[3])
      pen.stroke()
      pen.fillStyle = style.backgroundColor
      pen.fillRect(at.left, at.top, width, height)
      pen.strokeRect(at.left, at.top, width, height)
    } else {
      pen.strokeStyle = palette.land
      pen.lineWidth = 3
      if (!label.classList.contains('sea')) pen.strokeText(label.textContent ?? '', at.left, at.top + height / 2)
    }
    pen.fillStyle = style.color
    const text = label.dataset.text ?? label.textContent ?? ''
    pen.fillText(text, at.leader ? at.left + (width - pen.measureText(text).width) / 2 : at.left, at.top + height / 2)
  }
}

function drawScale({ pen, palette, height }: Brush, { pixels, text }: PictureParts['scale']): void {
  const [left, bottom] = [16, height - 14]
  pen.strokeStyle = palette.ink
  pen.lineWidth = 1.3
  pen.beginPath()
  pen.moveTo(left, bottom - 6)
  pen.lineTo(left, bottom)
  pen.lineTo(left + pixels, bottom)
  pen.lineTo(left + pixels, bottom - 6)
  pen.stroke()
  pen.fillStyle = palette.ink
  pen.font = `400 12px ${FONT}`
  pen.textBaseline = 'alphabetic'
  pen.fillText(text, left + 4, bottom - 9)
}

/** Draws the whole picture at the density of the screen. */
export function drawPicture(view: MapView, palette: Palette, parts: PictureParts): HTMLCanvasElement {
  const { clientWidth: width, clientHeight: height } = parts.stage
  const picture = document.createElement('canvas')
  const pen = picture.getContext('2d')!
  pen.font = `400 12px ${FONT}`
  const fits = (line: string) => pen.measureText(line).width <= width - 20
  const foot = [view.title, parts.shown, ...parts.attribution].filter(Boolean).flatMap((text) => wrapWords(text, fits))
  const footHeight = foot.length * FOOT_LINE + 12
  const density = parts.canvas.width / width
  picture.width = parts.canvas.width
  picture.height = Math.round((height + footHeight + 2 * BAND) * density)
  pen.scale(density, density)
  pen.fillStyle = palette.paper
  pen.fillRect(0, 0, width, height + footHeight + 2 * BAND)
  const brush = { pen, palette, width, height }
  drawBand(brush, 0, view.marking)
  pen.translate(0, BAND)
  pen.drawImage(parts.canvas, 0, 0, width, height)
  drawLabels(brush, parts.overlay)
  drawScale(brush, parts.scale)
  pen.fillStyle = palette.ink
  pen.font = `400 12px ${FONT}`
  for (const [i, line] of foot.entries()) pen.fillText(line, 10, height + FOOT_LINE * (i + 1))
  drawBand(brush, height + footHeight, view.marking)
  return picture
}

/** Gives it to the reader as a file. */
export async function keepPicture(picture: HTMLCanvasElement, fileName: string): Promise<void> {
  const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'))
  if (!blob) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${fileName}.png`
  link.click()
  URL.revokeObjectURL(link.href)
}
