/** The API as programs and their authors read it: OpenAPI 3.1 of every page and action. Owner: the project. */
import type { Slice } from '../../platform/slice.ts'
import { apiRoutes } from './routes.ts'
import './did-messages.ts'

export const api: Slice = { name: 'api', routes: apiRoutes }
