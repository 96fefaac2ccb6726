/**
 * The press: a process of its own that sets one document after the other. Typst runs as native code, which no thread can be made to
 * stop and which takes its whole process along when it fails; here that is nobody else's.
 */
import { readFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join, resolve } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Covers, readCoverage, showable } from './font-coverage.ts'
import type { Pressed, ToPress } from './press.ts'
import { sheetSource } from './sheet-source.ts'

/** Beside the sources, as the migrations are: the server runs in the project's folder. */
const FONTS = resolve('src/platform/documents/fonts')
/** Pages go first: "nice" of a processor that both want. */
const NICE = 5

try {
  setPriority(NICE)
} catch {
  // A container may forbid it: documents then take their share.
}

const fonts = ['IBMPlexSans-Regular.ttf', 'IBMPlexSans-SemiBold.ttf'].map((file) => readFileSync(join(FONTS, file)))
const coverages = fonts.map(readCoverage)
const covers: Covers = (codePoint) => coverages.every((covered) => covered(codePoint))
/** The folder that it works in is empty. */
const compiler = NodeCompiler.create({ workspace: process.argv[2]!, fontArgs: [{ fontBlobs: fonts }] })

function press({ source, frame, content }: ToPress): Uint8Array {
  const inputs = { frame: jsonToShow(frame), given: jsonToShow(content) }
  const compiled = compiler.compile({ mainFileContent: sheetSource + source, inputs })
  if (!compiled.result) {
    const fault = compiled.takeDiagnostics()
    throw new Error(`Typst refused the document: ${JSON.stringify(fault?.shortDiagnostics ?? [])}`)
  }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
  // Typst remembers what it has set, and with it the text of plans: nothing of them stays.
  compiler.evictCache(0)
  return pdf
}

const jsonToShow = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, each) => (typeof each === 'string' ? showable(each, covers) : each))

function pressed(asked: ToPress): Pressed {
  try {
    return { pdf: press(asked), memory: process.memoryUsage.rss() }
  } catch (fault) {
    return { fault: (fault as Error).message }
  }
}

process.on('message', (asked: ToPress) => process.send!(pressed(asked)))
