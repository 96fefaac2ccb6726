/** What this reader may do next with a plan, as links: for the plan's own page and for those of its signatures and versions. */
import { useText } from '../../../platform/language.tsx'
import { LinkButton } from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import type { PlanStatus } from '../words.ts'
import { messages } from './messages.ts'

type Step = 'submission' | 'next-draft' | 'signatures' | 'approval' | 'interim' | 'oral-authority' | 'closure'

/** The steps that lead on from a status, the usual one first. */
const stepsFrom: Record<PlanStatus, readonly Step[]> = {
  draft: ['submission', 'interim', 'oral-authority'],
  'sent-back': ['submission', 'interim', 'oral-authority'],
  'in-force-interim': ['submission', 'oral-authority'],
  'with-leads': ['signatures', 'approval'],
  'with-sro': ['approval', 'signatures'],
  'in-force': ['next-draft', 'closure'],
  'closure-proposed': ['closure'],
  superseded: [],
  closed: [],
}

/** Links to the next steps; nothing for a reader who only reads, or when the plan has ended. */
export function NextSteps({ plan }: { plan: { id: string; status: PlanStatus } }) {
  const t = useText(messages)
  const mayWrite = useMay('plans.write')
  const mayApprove = useMay('plans.approve')
  const isTheirs = (step: Step) => (step === 'submission' || step === 'next-draft' ? mayWrite : mayWrite || mayApprove)
  const steps = stepsFrom[plan.status].filter(isTheirs)
  if (steps.length === 0) return null
  return (
    <nav className="row" aria-label={t('plans.approve.nextSteps')}>
      {steps.map((step) => (
        <LinkButton key={step} href={`/plans/${plan.id}/${step === 'next-draft' ? 'submission' : step}`}>
          {t('plans.approve.nextStep', { step: step.replaceAll('-', '_') })}
        </LinkButton>
      ))}
    </nav>
  )
}
