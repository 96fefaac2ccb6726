/** What the list of facts shows of plans: which rest on a fact, and which facts none does. */
import type { Expression } from 'kysely'
import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'
import { givenOf } from '../../../platform/http.ts'
import { usesOf } from '../action-store.ts'
import { messages } from '../reading/messages.ts'
import { isFactUsed } from './fact-columns-store.ts'

const Uses = z.object({
  uses: z.array(z.object({ planId: z.string(), plan: z.string(), action: z.string().nullable() })),
})

async function show(db: Db, factIds: string[]): Promise<z.infer<typeof Uses>[]> {
  const all = await usesOf(db, 'fact', factIds)
  return factIds.map((id) => ({
    uses: all
      .filter(({ citedId }) => citedId === id)
      .map(({ planId, planReference, actionReference }) => ({ planId, plan: planReference, action: actionReference })),
  }))
}

export const factColumns = givenOf(messages, {
  slice: 'plans',
  may: 'plans.read',
  select: (id: Expression<string>) => ({ used: isFactUsed(id) }),
  show,
  gives: Uses,
  columns: {
    usedBy: {
      head: 'plans.factsUsedBy',
      value: ({ uses }) => uses.map(({ plan, action }) => `${plan} ${action ?? ''}`.trim()).join(', ') || null,
      none: 'plans.factsUsed.no',
      cell: ({ uses }, { t }) =>
        uses.length === 0 ? (
          <span className="quiet">{t('plans.factsUsed.no')}</span>
        ) : (
          uses.map(({ planId, plan, action }, i) => (
            <span key={`${plan} ${action}`}>
              {i > 0 && ' · '}
              <a className="id" href={`/plans/${planId}${action ? `#${action}` : ''}`}>
                {`${plan} ${action ?? ''}`.trim()}
              </a>
            </span>
          ))
        ),
      className: 'wrap',
    },
  },
  filters: {
    used: {
      legend: 'plans.factsUsedBy',
      column: 'used',
      values: ['yes', 'no'],
      text: (used, t) => t(`plans.factsUsed.${used}`),
    },
  },
})
