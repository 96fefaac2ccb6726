/** Pages about Foursight itself: short forms explained, accessibility, keyboard. Owner: the project. */
import type { Slice } from '../../platform/slice.ts'
import { helpRoutes } from './routes.ts'
import type { ShortFormsView } from './words.ts'
import './did-messages.ts'

/** `terms` is the vocabulary of the program. */
export const help = (given: { terms: ShortFormsView['terms'] }): Slice => ({
  name: 'help',
  routes: (web) => helpRoutes(web, given),
})
