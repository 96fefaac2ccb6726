import type { ReactNode } from 'react'
import { LanguageProvider, useLanguage, useText } from '../../../platform/language.tsx'
import {
  type Column,
  Identity,
  PMark,
  RangeScore,
  Section,
  SummaryList,
  Table,
  Tag,
} from '../../../ui/components/index.ts'
import { Layout } from '../../../ui/layout.tsx'
import type { Block, Cell, PlanDocument, Words } from './blocks.ts'
import { messages } from './messages.ts'

/** The plan as it goes on paper. Its language may differ from the reader's. */
export function PrintScreen({ document, language }: { document: PlanDocument; language: 'en' | 'cy' }) {
  const t = useText(messages)
  const { name, references, standing, isInForce, asAt, score } = document
  return (
    <Layout
      title={t('plans.documentPrint', { reference: document.title })}
      identity={
        <Identity
          name={name}
          reference={references}
          state={<Tag tone={isInForce ? 'good' : 'warn'}>{standing}</Tag>}
          facts={[asAt, ...(score ? [<RangeScore key="score" {...score} />] : [])]}
        />
      }
    >
      <LanguageProvider value={language}>
        <article lang={language} className="stack">
          {document.sections.map(({ title, blocks }) => (
            <Section key={title} title={title}>
              {blocks.map((block, i) => (
                <BlockPart key={i} block={block} own={document.own} />
              ))}
            </Section>
          ))}
        </article>
      </LanguageProvider>
    </Layout>
  )
}

function BlockPart({ block, own }: { block: Block; own: 'en' | 'cy' }): ReactNode {
  if (block.kind === 'words') return <Said words={block.words} own={own} />
  if (block.kind === 'p')
    return (
      <h3>
        <PMark p={block.p} word />
      </h3>
    )
  if (block.kind === 'facts')
    return (
      <SummaryList
        rows={block.rows.map(({ name, words }) => ({ term: name, value: <Said words={words} own={own} /> }))}
      />
    )
  if (block.kind === 'signatures') return <Signatures signatures={block.signatures} />
  const columns = block.heads.map(
    (head, i): Column<Cell[]> => ({
      head,
      cell: (row) => <Said words={row[i] ?? []} own={own} />,
      rowHeader: i === 0,
    }),
  )
  return (
    <Table
      caption={block.caption}
      captionHidden
      columns={columns}
      rows={block.rows}
      keyOf={(row) => row[0]?.[0]?.text ?? ''}
    />
  )
}

function Signatures({ signatures }: { signatures: { forWhat: string; by: string; when: string }[] }) {
  return (
    <SummaryList
      rows={signatures.map(({ forWhat, by, when }) => ({
        term: forWhat,
        value: (
          <>
            <b>{by}</b> <span className="quiet">{when}</span>
          </>
        ),
      }))}
    />
  )
}

/** What people wrote says its language where it is not the document's. */
function Said({ words, own }: { words: Words[]; own: 'en' | 'cy' }) {
  const language = useLanguage()
  return words.flatMap((each, i) =>
    each.text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, n) => (
        <div
          key={`${i} ${n}`}
          {...(each.quiet ? { className: 'quiet' } : {})}
          {...(each.own && own !== language ? { lang: own } : {})}
        >
          {each.strong ? <b>{line}</b> : line}
        </div>
      )),
  )
}
