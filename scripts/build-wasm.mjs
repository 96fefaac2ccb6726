/** Compiles the inner loops, src/analysis/NAME/assembly/*.ts (AssemblyScript), to dist/wasm/NAME.wasm: SIMD, its memory from us. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import asc from 'assemblyscript/asc'

const ANALYSES = 'src/analysis'
const OUT = 'dist/wasm'

/** Throws Error with the compiler's own words when one does not compile. */
export async function buildWasm() {
  for (const folder of readdirSync(ANALYSES)) {
    const sources = join(ANALYSES, folder, 'assembly')
    if (!existsSync(sources)) continue
    mkdirSync(OUT, { recursive: true })
    for (const file of readdirSync(sources).filter((name) => name.endsWith('.ts'))) await compile(join(sources, file))
  }
}

async function compile(source) {
  const out = join(OUT, `${basename(source, '.ts')}.wasm`)
  const options = ['--runtime', 'stub', '--importMemory', '-O3', '--noAssert', '--converge', '--enable', 'simd']
  const { error, stderr } = await asc.main([source, '--outFile', out, ...options])
  if (error) throw new Error(`${source} does not compile: ${stderr.toString()}`)
}
