/** HTTP for reading plans: the list, and the page of one. */
import { z } from 'zod'
import { type Panel, page, type Web } from '../../../platform/http.ts'
import { aboutPlan, viewPlan } from '../plan-view.ts'
import { PlanView } from '../view-words.ts'
import { ListScreen } from './list-screens.tsx'
import { ListQuery, ListView, viewList } from './list-view.ts'
import { PlanScreen } from './plan-screens.tsx'

/** Declares the list and the page of one plan, with the parts that other slices give. */
export function readingRoutes(web: Web, panels: Panel<{ id: string }>[]): void {
  page(web, {
    path: '/plans',
    at: z.object({}),
    query: ListQuery,
    may: 'plans.read',
    audit: 'read plans',
    gives: ListView,
    view: ({ db, query, user, today }) => viewList(db, query, user.id, today),
    screen: ListScreen,
  })
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
