/** HTTP for the first page. It knows no slice: what is owed and what stands beside it are asked of the house. */
import { z } from 'zod'
import { page, type Web } from '../../platform/http.ts'
import { isOpen } from '../../platform/permission.ts'
import type { Asking, House } from '../../platform/slice.ts'
import { countShown, inOrder } from './rules.ts'
import { HomeScreen } from './screens.tsx'
import { HomeQuery, HomeView, type OwedItem } from './words.ts'

export function homeRoutes(web: Web, house: House): void {
  page(web, {
    path: '/',
    at: z.object({}),
    query: HomeQuery,
    may: 'signed-in',
    audit: 'read first page',
    gives: HomeView,
    view: (here) => viewHome(here, house, here.query.owed === 'all'),
    panels: house.panelsOn('/'),
    screen: HomeScreen,
  })
}

async function viewHome(here: Asking, house: House, isWhole: boolean): Promise<HomeView> {
  const owed = await listOwed(here, house)
  const mayOpen = house.nav.filter(({ href, may }) => href !== '/' && !isOpen(may) && here.may(may))
  return {
    owed,
    shown: isWhole ? owed.length : countShown(owed, here.today),
    overdue: owed.filter((item) => item.dueOn < here.today).length,
    elsewhere: mayOpen.map(({ href, labelKey }) => ({ href, labelKey })),
  }
}

/** Words of a fact or question that name it in a list, at most. Ours, to calibrate: one line on a phone. */
const SHORT = 90
const short = (text: string | number) =>
  typeof text === 'string' && text.length > SHORT ? `${text.slice(0, SHORT - 1).trimEnd()}…` : text

async function listOwed(here: Asking, house: House): Promise<OwedItem[]> {
  const owed = (await house.owed(here)).map(({ dueOn, args, ...item }) => ({
    ...item,
    dueOn: dueOn ?? here.today,
    args: Object.fromEntries(Object.entries(args).map(([name, text]) => [name, short(text)])),
  }))
  return inOrder(owed)
}
