/** The page of one plan. */
import { z } from 'zod'
import { type Panel, page, type Web } from '../../../platform/http.ts'
import { aboutPlan, PlanView, viewPlan } from '../plan-view.ts'
import { PlanScreen } from './plan-screens.tsx'

export const PlanPath = z.object({ id: z.uuid() })

/** Declares the page of one plan with the parts that other slices give. */
export function planPages(web: Web, panels: Panel<{ id: string }>[]): void {
  page(web, {
    path: '/plans/:id',
    at: PlanPath,
    may: 'plans.read',
    audit: 'read plan',
    gives: PlanView,
    view: (here) => viewPlan(here, here.at.id),
    about: (view) => aboutPlan(view),
    screen: PlanScreen,
    panels,
  })
}
