/** What a plan on paper is made of, in the words of one language: the PDF and the page to print set the same blocks. */
import type { Language } from '../../../platform/language.tsx'
import type { P } from '../words.ts'
import type { Paper } from './words.ts'

/** A text. `own`: written by a person, in the plan's language; the rest is in the document's. */
export type Words = { text: string; own?: true; strong?: true; quiet?: true }
export type Cell = Words[]

export type Block =
  | { kind: 'words'; words: Words[] }
  | { kind: 'facts'; rows: { name: string; words: Words[] }[] }
  | { kind: 'p'; p: P; name: string }
  /** `shares` are the widths of the columns, as parts of the whole. */
  | { kind: 'table'; caption: string; shares: number[]; heads: string[]; rows: Cell[][] }
  | { kind: 'signatures'; signatures: { forWhat: string; by: string; when: string }[] }

export type Section = { title: string; blocks: Block[] }

export type PlanDocument = {
  title: string
  name: string
  references: string
  standing: string
  isInForce: boolean
  asAt: string
  /** 0 to 100; null without an assessment. Drawn beside the words that say it. */
  score: { name: string; score: number; low: number; high: number } | null
  /** The language of what people wrote in it. */
  own: Language
  sections: Section[]
}

/** What every section is written from. `now` is ISO, UTC. */
export type Writing = { paper: Paper; language: Language; now: string }

export const label = (text: string): Words => ({ text })
export const quiet = (text: string): Words => ({ text, quiet: true })
export const own = (text: string): Words => ({ text, own: true })

/** The text as a cell; empty where nothing was written. */
export const ownCell = (text: string): Cell => (text === '' ? [] : [own(text)])

/** Rows of a name and what was written; those with nothing are left out. */
export const written = (rows: [string, string][]): { name: string; words: Words[] }[] =>
  rows.filter(([, text]) => text !== '').map(([name, text]) => ({ name, words: [own(text)] }))
