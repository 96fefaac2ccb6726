/** `npm run bench [import|pages|documents|radar|network|scan] [FOLDER OF CRIME FILES]`: measures, and prints figures as a table. */
import { cpus, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { benchDocuments } from './documents.ts'
import { type Figure, megabytes, table } from './figures.ts'
import { benchImport } from './import.ts'
import { benchNetwork } from './network.ts'
import { benchPages } from './pages.ts'
import { benchRadar } from './radar.ts'
import { benchScan } from './scan.ts'

const [first, second] = process.argv.slice(2)
const benches: Record<string, (folder: string | undefined) => Promise<Figure[]>> = {
  import: benchImport,
  pages: benchPages,
  documents: benchDocuments,
  radar: benchRadar,
  network: benchNetwork,
  scan: benchScan,
}
const wanted = first !== undefined && first in benches ? first : null
const path = wanted ? second : first
const folder = path ? resolve(path) : undefined

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${megabytes(totalmem())} of memory\n`,
)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted && name !== wanted) continue
  console.log(`## ${name}\n\n${table(await bench(folder))}\n`)
}
