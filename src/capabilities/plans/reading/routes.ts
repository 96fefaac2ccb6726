/** HTTP for reading plans: the list, and the page of one. */
import { z } from 'zod'
import { type Panel, page, register, type Web } from '../../../platform/http.ts'
import { aboutPlan, viewPlan } from '../plan-view.ts'
import { PlanView } from '../view-words.ts'
import { planRegister } from './list-register.tsx'
import { PlanScreen } from './plan-screens.tsx'

/** Declares the list and the page of one plan, with the parts that other slices give. */
export function readingRoutes(web: Web, panels: Panel<{ id: string }>[]): void {
  register(web, planRegister)
  page(web, {
    path: '/plans/:id',
    at: z.object({ id: z.uuid() }),
    may: 'plans.read',
    audit: 'read plan',
    gives: PlanView,
    view: (here) => viewPlan(here, here.at.id),
    about: (view) => aboutPlan(view),
    screen: PlanScreen,
    panels,
  })
}
