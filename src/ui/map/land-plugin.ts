/** Gives the client's build the land as a module: `import('virtual:land')`. */
import { landOfTheBritishIsles } from './land.ts'

const NAME = 'virtual:land'
const RESOLVED = `\0${NAME}`

/** A plugin for Vite. The land is cut only when something asks for it. */
export const landPlugin = () => ({
  name: 'land',
  resolveId: (id: string) => (id === NAME ? RESOLVED : null),
  load: (id: string) =>
    id === RESOLVED
      ? `export const land = JSON.parse(${JSON.stringify(JSON.stringify(landOfTheBritishIsles()))})`
      : null,
})
