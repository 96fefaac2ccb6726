/** On the first page: the threats that stand highest, worst first. */
import { z } from 'zod'
import { type Panel, panel } from '../../../platform/http.ts'
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { markings } from '../../../platform/marking.ts'
import { Confidence, Empty, RangeAxis, RangeScore, Section, Table } from '../../../ui/components/index.ts'
import { type Worst, worstOf } from '../standing.ts'
import { messages } from './worst-messages.ts'

/** Threats shown on the first page: what can be read before a meeting. Ours, to calibrate. */
const SHOWN = 6

const Both = z.object({ en: z.string(), cy: z.string() })
const WorstThreat = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  language: z.enum(['en', 'cy']),
  what: z.string(),
  marking: z.enum(markings),
  asksReason: z.boolean(),
  score: z.number(),
  low: z.number(),
  high: z.number(),
  confidence: z.enum(['low', 'moderate', 'high']),
  reviewDueOn: z.string().nullable(),
  moved: z.object({ by: z.number().nullable(), sinceOn: z.string() }).nullable(),
  because: z.object({ factor: Both, level: Both, otherLevel: Both, below: z.string() }).nullable(),
})
type WorstThreat = z.infer<typeof WorstThreat>
const WorstOnes = z.object({ worst: z.array(WorstThreat), openThreats: z.number().int() })
type WorstOnes = z.infer<typeof WorstOnes>

export const worstPanel: Panel = panel({
  slice: 'threats',
  may: 'threats.read',
  audit: 'read worst threats',
  isWide: true,
  gives: WorstOnes,
  async view({ db, today, now }) {
    const { worst, open } = await worstOf(db, { today, now }, SHOWN)
    return { worst: worst.flatMap(inPanel), openThreats: open }
  },
  screen: WorstPart,
})

function inPanel({ row: { score, low, high, confidence, ...row }, because, moved }: Worst): WorstThreat[] {
  if (score === null || low === null || high === null || confidence === null) return []
  return [{ ...row, score, low, high, confidence, because, moved }]
}

function WorstPart({ worst, openThreats }: WorstOnes) {
  const t = useText(messages)
  return (
    <Section
      title={t('threats.worst.worst')}
      id="worst"
      className="ranked"
      more={<a href="/threats">{t('threats.worst.allThreats', { count: openThreats })}</a>}
      why={t('threats.worst.worstWhy')}
    >
      {worst.length === 0 ? <Empty>{t('threats.worst.noneAssessed')}</Empty> : <WorstTable worst={worst} />}
    </Section>
  )
}

function WorstTable({ worst }: { worst: WorstThreat[] }) {
  const t = useText(messages)
  return (
    <Table
      caption={t('threats.worst.worst')}
      captionHidden
      rows={worst}
      keyOf={(row) => row.id}
      columns={[
        {
          head: <span className="sr">{t('threats.worst.rank')}</span>,
          cell: (row) => worst.indexOf(row) + 1,
          className: 'rk',
        },
        {
          head: t('threats.worst.threat'),
          rowHeader: true,
          cell: (row) => (
            <>
              <a href={`/threats/${row.id}`}>{row.name}</a> <span className="id faint">{row.reference}</span>
              {row.what && <p lang={row.language}>{row.what}</p>}
            </>
          ),
        },
        { head: t('threats.worst.moved'), className: 'mv', cell: (row) => <Moved {...row} /> },
        {
          head: <RangeAxis />,
          className: 'rg',
          cell: (row) => <RangeScore score={row.score} low={row.low} high={row.high} />,
        },
        { head: t('threats.worst.score'), numeric: true, className: 'sc', cell: (row) => <Score {...row} /> },
        { head: t('threats.worst.confidence'), className: 'cf', cell: (row) => <Confidence level={row.confidence} /> },
        {
          head: t('threats.worst.why'),
          className: 'wy',
          cell: (row) => <Why {...row} />,
        },
      ]}
    />
  )
}

/** What put it above the next, and when it is looked at again. */
function Why({ because, asksReason, reviewDueOn }: WorstThreat) {
  const t = useText(messages)
  const language = useLanguage()
  const said = because && {
    factor: because.factor[language],
    level: because.level[language],
    otherLevel: because.otherLevel[language],
    below: because.below,
  }
  return (
    <>
      {asksReason && <p>{t('threats.worst.asksReason')}</p>}
      {!asksReason && <p>{said ? t('threats.worst.because', said) : t('threats.worst.noReason')}</p>}
      <p className="quiet">
        {reviewDueOn
          ? t('threats.worst.reviewOn', { day: formatDate(language, reviewDueOn, 'short') })
          : t('threats.worst.noReview')}
      </p>
    </>
  )
}

/** The score, and its range where something is not known. */
function Score({ score, low, high }: WorstThreat) {
  const t = useText(messages)
  return (
    <>
      <b>{score}</b>
      {low < high && <span className="faint">{t('threats.worst.range', { low, high })}</span>}
    </>
  )
}

/** By how much the score moved since the assessment before: in words too, for the arrow says nothing aloud. */
function Moved({ moved }: WorstThreat) {
  const t = useText(messages)
  const language = useLanguage()
  if (!moved) return <span className="faint">{t('threats.worst.first')}</span>
  const day = formatDate(language, moved.sinceOn, 'short')
  if (moved.by === null) return <span className="faint">{t('threats.worst.otherScheme')}</span>
  const points = Math.abs(moved.by)
  if (points === 0) return <span className="faint">{t('threats.worst.unmoved', { day })}</span>
  return (
    <span className={moved.by > 0 ? 'bad-t' : 'good-t'} title={t('threats.worst.since', { day })}>
      <span aria-hidden="true">{moved.by > 0 ? '▲' : '▼'}</span>{' '}
      {moved.by > 0 ? t('threats.worst.rose', { points }) : t('threats.worst.fell', { points })}
    </span>
  )
}
