/** The audit as people read it: who looked at what, its export, and what is recorded about everyone. Owner: the force's auditor. */
export { linesAbout } from './lines-about.ts'
export { auditRoutes } from './routes.ts'
