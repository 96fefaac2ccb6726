/** The API as programs and their authors read it: OpenAPI 3.1 of every page and action. Owner: the project. */
export { apiRoutes } from './routes.ts'
