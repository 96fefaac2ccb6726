/** The last sheet: what was explained, who signed, who decided with which reasons, and the digest of what was kept. */
import { formatDate, formatInstant, textIn } from '../../../platform/language.tsx'
import { requiredStrands } from '../signing/signature-rules.ts'
import { carriedSign } from '../signing/signature-sentences.ts'
import type { Accepted, Decision } from '../version-words.ts'
import { type Block, label, own, type Section, type Words, type Writing, written } from './blocks.ts'
import { messages } from './messages.ts'
import { personName } from './names.ts'

export function decisionSections(writing: Writing): Section[] {
  const t = textIn(writing.language, messages)
  const { version } = writing.paper
  const { content } = version.version
  const sections: Section[] = []
  const add = (title: string, blocks: Block[]) => sections.push({ title, blocks })
  if (content.deferrals.length > 0)
    add(t('plans.documentDeferrals'), [
      { kind: 'facts', rows: content.deferrals.map((each) => gateRow(writing, each)) },
    ])
  if (content.disagreement !== '')
    add(t('plans.documentDisagreement'), [{ kind: 'words', words: [own(content.disagreement)] }])
  if (version.whatChanged !== '')
    add(t('plans.documentWhatChanged'), [{ kind: 'words', words: [own(version.whatChanged)] }])
  if (version.kind === 'full') add(t('plans.documentSignatures'), [signatures(writing)])
  add(t('plans.documentDecisions'), decisions(writing))
  add(t('plans.documentRecord'), [{ kind: 'facts', rows: recordRows(writing) }])
  return sections
}

function gateRow(
  { language }: Writing,
  { gate, reason, reviewOn }: Accepted,
  key: 'plans.documentGate' | 'plans.documentAccepted' = 'plans.documentGate',
): { name: string; words: Words[] } {
  const t = textIn(language, messages)
  const name = t('plans.documentGate', { gate: gate.replaceAll('-', '_') })
  const text = reviewOn ? t('plans.documentUntilReview', { reason, on: formatDate(language, reviewOn) }) : reason
  return { name: key === 'plans.documentGate' ? name : t(key, { gate: name }), words: [own(text)] }
}

function signatures(writing: Writing): Block {
  const { language, paper } = writing
  const t = textIn(language, messages)
  return {
    kind: 'signatures',
    signatures: requiredStrands(paper.version.version).map((strand) => {
      const forWhat = t('plans.documentSignFor', { strand })
      const signature = paper.signatures.findLast((each) => each.strand === strand)
      if (!signature) return { forWhat, by: '', when: t('plans.documentNotSigned') }
      const name = nameFor(writing, signature)
      const { signedAt, since, carriedFromVersion } = signature
      if (carriedFromVersion === null)
        return { forWhat, by: name, when: t('plans.documentSignedAt', { at: formatInstant(language, signedAt) }) }
      const { line, says } = carriedSign(language, {
        ...{ name, signed: carriedFromVersion, signedAt, number: paper.version.number, since },
      })
      return { forWhat, by: line, when: says }
    }),
  }
}

function decisions(writing: Writing): Block[] {
  const t = textIn(writing.language, messages)
  if (writing.paper.decisions.length === 0) return [{ kind: 'words', words: [label(t('plans.documentNone'))] }]
  return [{ kind: 'facts', rows: writing.paper.decisions.flatMap((decision) => decisionRows(writing, decision)) }]
}

function decisionRows(writing: Writing, decision: Decision) {
  const t = textIn(writing.language, messages)
  const at = formatInstant(writing.language, decision.decidedAt)
  return [
    {
      name: t('plans.documentDecision', { kind: decision.kind.replaceAll('-', '_') }),
      words: [
        label(
          t('plans.documentDecidedBy', { name: nameFor(writing, decision), at, spoken: decision.spoken ?? 'none' }),
        ),
      ],
    },
    ...written([[t('plans.documentReason'), decision.reason]]),
    ...decision.accepted.map((accepted) => gateRow(writing, accepted, 'plans.documentAccepted')),
  ]
}

/** Who acted, and for whom as a deputy. */
function nameFor(writing: Writing, { byId, forId }: { byId: string; forId: string | null }): string {
  const name = personName(writing, byId)
  if (forId === null) return name
  return textIn(writing.language, messages)('plans.documentForAnother', { name, other: personName(writing, forId) })
}

function recordRows(writing: Writing) {
  const { language, paper } = writing
  const t = textIn(language, messages)
  const { cutAt, cutBy, sha256 } = paper.version
  const kept = { name: personName(writing, cutBy), at: formatInstant(language, cutAt) }
  return [
    { name: t('plans.documentKept'), words: [label(t('plans.documentKeptBy', kept))] },
    { name: t('plans.documentDigest'), words: [label(sha256)] },
  ]
}
