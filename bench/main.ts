/** `npm run bench [import|pages] [FOLDER OF CRIME FILES]`: measures, and prints figures as a table. */
import { cpus, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { type Figure, megabytes, table } from './figures.ts'
import { benchImport } from './import.ts'
import { benchPages } from './pages.ts'

const [first, second] = process.argv.slice(2)
const isName = first === 'import' || first === 'pages'
const wanted = isName ? first : null
const path = isName ? second : first
const benches: Record<string, () => Promise<Figure[]>> = {
  import: () => benchImport(path ? resolve(path) : undefined),
  pages: benchPages,
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${megabytes(totalmem())} of memory\n`,
)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted && name !== wanted) continue
  console.log(`## ${name}\n\n${table(await bench())}\n`)
}
