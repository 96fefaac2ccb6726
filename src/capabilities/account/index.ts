/** Getting in, and one's own account: sign-in, language, force, password, sessions, API tokens. Owner: the force's administrator. */
export { accountRoutes } from './routes.ts'
