/** HTTP for the pages about Foursight itself. Open to everyone: a statement nobody can read is none. */
import { z } from 'zod'
import { page, type Web } from '../../platform/http.ts'
import { AccessibilityScreen, KeyboardScreen, ShortFormsScreen } from './screens.tsx'
import { NothingView, ShortFormsView } from './words.ts'

const NoPath = z.object({})

/** `terms` is the vocabulary of the program. */
export function helpRoutes(web: Web, { terms }: { terms: ShortFormsView['terms'] }): void {
  const open = { at: NoPath, may: 'anyone' } as const
  page(web, {
    ...open,
    path: '/short-forms',
    audit: 'read short forms',
    gives: ShortFormsView,
    view: async () => ({ terms }),
    screen: ShortFormsScreen,
  })
  page(web, {
    ...open,
    path: '/accessibility',
    audit: 'read accessibility statement',
    gives: NothingView,
    view: async () => ({}),
    screen: AccessibilityScreen,
  })
  page(web, {
    ...open,
    path: '/keyboard',
    audit: 'read keyboard help',
    gives: NothingView,
    view: async () => ({}),
    screen: KeyboardScreen,
  })
}
