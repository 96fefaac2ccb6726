/** Each person's first page: what do I owe, by when; then the threats and plans that matter. Owner: the force's SOC lead. */
export { homeRoutes } from './routes.ts'
export type { OwedItem } from './words.ts'
