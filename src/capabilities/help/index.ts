/** Pages about Foursight itself: short forms explained, accessibility, keyboard. Owner: the project. */
export { helpRoutes } from './routes.ts'
