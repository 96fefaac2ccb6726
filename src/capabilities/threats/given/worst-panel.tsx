/** On the first page: the threats that stand highest, worst first. */
import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'
import { type Panel, panel } from '../../../platform/http.ts'
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { markings } from '../../../platform/marking.ts'
import { Confidence, Empty, RangeAxis, RangeScore, Section, Table } from '../../../ui/components/index.ts'
import { worstFirst } from '../ranking-rules.ts'
import { countOpenThreats, listThreats } from '../store.ts'
import { messages } from './worst-messages.ts'

/** Threats shown on the first page: what can be read before a meeting. Ours, to calibrate. */
const SHOWN = 6

const WorstThreat = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  what: z.string(),
  marking: z.enum(markings),
  score: z.number(),
  low: z.number(),
  high: z.number(),
  confidence: z.enum(['low', 'moderate', 'high']),
  reviewDueOn: z.string().nullable(),
})
type WorstThreat = z.infer<typeof WorstThreat>
const Worst = z.object({ worst: z.array(WorstThreat), openThreats: z.number().int() })
type Worst = z.infer<typeof Worst>

export const worstPanel: Panel = panel({
  slice: 'threats',
  may: 'threats.read',
  audit: 'read worst threats',
  isWide: true,
  gives: Worst,
  view: async ({ db }) => ({ worst: await listWorst(db), openThreats: await countOpenThreats(db) }),
  screen: WorstPart,
})

async function listWorst(db: Db): Promise<WorstThreat[]> {
  const rows = worstFirst(await listThreats(db))
  return rows
    .slice(0, SHOWN)
    .flatMap(({ score, low, high, confidence, ...row }) =>
      score === null || low === null || high === null || confidence === null
        ? []
        : [{ ...row, what: firstWords(row.what), score, low, high, confidence }],
    )
}

/** A listed summary is cut at a letter count; what is shown ends with a whole word. */
const firstWords = (text: string): string =>
  /[.!?…]$/.test(text) || text === '' ? text : `${text.replace(/\s+\S*$/, '')}…`

function WorstPart({ worst, openThreats }: Worst) {
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
  const language = useLanguage()
  const review = (day: string | null) =>
    day ? t('threats.worst.reviewOn', { day: formatDate(language, day, 'short') }) : t('threats.worst.noReview')
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
            </>
          ),
        },
        {
          head: <RangeAxis />,
          className: 'rg',
          cell: (row) => <RangeScore score={row.score} low={row.low} high={row.high} />,
        },
        { head: t('threats.worst.score'), numeric: true, className: 'sc', cell: (row) => <Score {...row} /> },
        { head: t('threats.worst.confidence'), className: 'cf', cell: (row) => <Confidence level={row.confidence} /> },
        {
          head: t('threats.worst.what'),
          className: 'wy',
          cell: (row) => (
            <>
              {row.what && <p>{row.what}</p>}
              <p className="quiet">{review(row.reviewDueOn)}</p>
            </>
          ),
        },
      ]}
    />
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
