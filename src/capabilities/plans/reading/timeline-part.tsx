import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { PTimeline, PTimelineKey, type StrandBar } from '../../../ui/charts/index.ts'
import { Section } from '../../../ui/components/index.ts'
import { useFrame } from '../../../ui/frame.tsx'
import { isWaiting, owedOn } from '../status-rules.ts'
import type { PlanView } from '../view-words.ts'
import type { PlanAction } from '../words.ts'
import { messages } from './messages.ts'

/** Letters of a tactic that fit beside a bar; the table below the picture has the whole of it. */
const SHORT = 26

/** The four strands on one clock: each action from the day it starts to the day it is due. */
export function TimelinePart({ view }: { view: PlanView }) {
  const t = useText(messages)
  const language = useLanguage()
  const { today } = useFrame()
  const { actions, reviewOn } = view.draft.content
  const bars = actions.flatMap((action) => barOf(view, action, today))
  const undated = actions.filter((action) => action.dueOn === null)
  const title = t('plans.draftFourStrands')
  if (actions.length === 0) return null
  const { from, to } = spanOf(bars, today)
  const gates = reviewOn && reviewOn >= from && reviewOn <= to ? [{ on: reviewOn, label: t('plans.draftReview') }] : []
  return (
    <Section title={title} more={<PTimelineKey />}>
      {bars.length > 0 && (
        <>
          <PTimeline title={title} from={from} to={to} today={today} bars={bars} gates={gates} />
          <p className="micro faint">
            {t('plans.draftBarsBegin', {
              approved: view.inForceSince ? 'yes' : 'no',
              day: formatDate(language, view.inForceSince ?? today),
            })}
          </p>
        </>
      )}
      {undated.length > 0 && (
        <p className="small warn-t">
          {t('plans.draftUndated', {
            count: undated.length,
            which: undated.map((action) => action.reference).join(', '),
          })}
        </p>
      )}
    </Section>
  )
}

function barOf(view: PlanView, action: PlanAction, today: string): StrandBar[] {
  if (action.dueOn === null) return []
  // Without a day of its own an action starts with the plan: when that came into force, or today at the earliest.
  const starts = action.startOn ?? view.inForceSince ?? today
  const words = action.tactic || action.text
  const isDone = statusOf(view, action) === 'complete'
  return [
    {
      key: action.id,
      p: action.p,
      label: `${action.reference} ${words.length > SHORT ? `${words.slice(0, SHORT - 1).trimEnd()}…` : words}`,
      from: [starts, action.dueOn].sort()[0]!,
      to: action.dueOn,
      state: isDone ? 'done' : stateOf(view, action, today),
      caution:
        !isDone &&
        ((dayOf(view, action)! < today && isOwed(view, action, today)) || restsOnNothingCurrent(view, action)),
    },
  ]
}

/** How an action goes on now; one not yet brought to life has not started. */
const statusOf = (view: PlanView, action: PlanAction) =>
  view.live.find((each) => each.id === action.id)?.status ?? 'not-started'

/** Nobody owes an action that no version in force has; saving someone starts at once. */
export const isProposed = ({ plan, live }: PlanView, { id, isLifeSaving }: PlanAction): boolean =>
  !isLifeSaving && plan.closedAt === null && (plan.inForceVersion === null || !live.some((each) => each.id === id))

/** The day by which it is owed now. */
export function dayOf(view: PlanView, action: PlanAction): string | null {
  const live = view.live.find((each) => each.id === action.id)
  return owedOn({ status: 'not-started', ...live, dueOn: action.dueOn })
}

/** Whether its day counts against somebody: it is agreed, not over, and not waiting for another day. */
export function isOwed(view: PlanView, action: PlanAction, today: string): boolean {
  const live = view.live.find((each) => each.id === action.id)
  const isOver = live?.status === 'complete' || live?.status === 'discontinued'
  return !isOver && !isProposed(view, action) && !(live && isWaiting(live, today))
}

function stateOf(view: PlanView, action: PlanAction, today: string): StrandBar['state'] {
  const live = view.live.find((each) => each.id === action.id)
  if ((action.hold !== '' && !action.isLifeSaving) || (live && isWaiting(live, today))) return 'waits'
  return isProposed(view, action) ? 'draft' : 'agreed'
}

const restsOnNothingCurrent = ({ facts }: PlanView, { basis }: PlanAction): boolean =>
  basis.length === 0 || basis.some((ref) => facts.some((fact) => fact.id === ref.id && !fact.isCurrent))

/** Whole months around every bar and today, four at least, so that a short plan is not drawn out. */
function spanOf(bars: StrandBar[], today: string): { from: string; to: string } {
  const days = [today, ...bars.flatMap((bar) => [bar.from, bar.to])].sort()
  const from = `${days[0]!.slice(0, 7)}-01`
  const ends = [lastOfMonth(from, 3), lastOfMonth(days.at(-1)!, 0)].sort()
  return { from, to: ends.at(-1)! }
}

const lastOfMonth = (day: string, later: number): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + later, 0)).toISOString().slice(0, 10)
