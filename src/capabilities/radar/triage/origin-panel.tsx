/** On a threat's page: the emerging issue and the signals that it came from, or that joined it. */
import { z } from 'zod'
import { type Panel, panel } from '../../../platform/http.ts'
import { useText } from '../../../platform/language.tsx'
import { Section } from '../../../ui/components/index.ts'
import { listIssuesOfThreat, listJoinedSignals } from '../decision-store.ts'
import { listSignals } from '../signal-store.ts'
import { messages } from './messages.ts'

const Origin = z.object({
  issues: z.array(z.object({ id: z.string(), reference: z.string(), name: z.string(), marking: z.string() })),
  signals: z.array(z.object({ id: z.string(), reference: z.string(), marking: z.string() })),
})
type Origin = z.infer<typeof Origin>

export const threatOriginPanel: Panel<{ id: string }> = panel({
  slice: 'radar',
  may: 'radar.read',
  audit: 'read where threat came from',
  gives: Origin,
  async view({ db, at }): Promise<Origin> {
    const issues = await listIssuesOfThreat(db, at.id)
    const signals = await listSignals(db, { ids: await listJoinedSignals(db, at.id) })
    return {
      issues: issues.map(({ id, reference, name, marking }) => ({ id, reference, name, marking })),
      signals: signals
        .filter(({ state }) => state === 'developed')
        .map(({ id, reference, marking }) => ({ id, reference, marking })),
    }
  },
  screen: OriginPart,
})

function OriginPart({ issues, signals }: Origin) {
  const t = useText(messages)
  if (issues.length === 0 && signals.length === 0) return null
  return (
    <Section title={t('radar.origin')}>
      <ul className="plainlist">
        {issues.map(({ id, reference, name }) => (
          <li key={id}>
            {t.rich('radar.originIssue', {
              reference,
              name,
              a: (words) => <a href={`/radar/issues/${id}`}>{words}</a>,
            })}
          </li>
        ))}
        {signals.map(({ id, reference }) => (
          <li key={id}>
            {t.rich('radar.originJoined', { reference, a: (words) => <a href={`/radar/signals/${id}`}>{words}</a> })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
