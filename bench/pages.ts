/** Server time of the pages of the journey at a force's size, bytes of the first view, and memory at rest. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { roles } from '../src/access.ts'
import { declareRoutes, joinHouse, navOf } from '../src/app.ts'
import { readAssets } from '../src/platform/http/assets.ts'
import { createWeb, type Web } from '../src/platform/http.ts'
import type { Caller } from '../src/platform/sign-in/entering.ts'
import { renderDocument } from '../src/ui/render.tsx'
import { screens } from '../src/ui/screens.tsx'
import { type Figure, kilobytes, milliseconds, quantile, whole } from './figures.ts'
import { type Built, buildForce, NOW, SIZE } from './force-at-size.ts'
import { idleMemory } from './idle-memory.ts'
import { startThrowAway, type ThrowAway } from './throw-away.ts'

const CLIENT = 'dist/client'
/** Requests of each page before and while it is measured. */
const WARM_UP = 5
const MEASURED = 60

export async function benchPages(): Promise<Figure[]> {
  const bench = await startThrowAway()
  try {
    const built = await buildForce(bench)
    const web = webOf(bench, built.caller)
    const figures: Figure[] = []
    for (const path of journey(built)) figures.push(await measure(web, path, built))
    return [
      {
        what: `${whole(SIZE.users)} users, ${whole(SIZE.threats)} threats, ${SIZE.plans} plans, ${whole(SIZE.months * SIZE.crimesPerMonth)} crimes, ${built.signals} signals`,
        figure: 'median / 95th',
      },
      ...figures,
      ...firstView(),
      await idleMemory(),
    ]
  } finally {
    await bench.stop()
  }
}

const journey = ({ threatId, planId, authorityId, signalId }: Built): string[] => [
  '/',
  '/threats',
  `/threats?peek=${threatId}`,
  `/threats/${threatId}`,
  `/threats/${threatId}/methods`,
  '/plans',
  `/plans/${planId}`,
  '/crime',
  '/crime?from=2023-01&to=2025-12',
  `/crime/places/${authorityId}`,
  '/crime/no-boundary',
  '/radar',
  `/radar/signals/${signalId}`,
  '/radar/signals',
  '/radar/runs',
  '/places',
  `/places/${authorityId}`,
  '/partners',
  '/equality',
  '/audit',
]

/** A web with every route, signed in as `caller`. */
export function webOf({ db, where }: ThrowAway, caller: Caller): Web {
  const session = {
    tokenHash: 'bench',
    accountId: caller.accountId,
    name: caller.name,
    rank: '',
    language: 'en',
    density: 'auto',
    forceId: caller.forceId,
  } as const
  const web = createWeb({
    db,
    roles,
    roleTitleKey: (role) => `people.role.${role}`,
    nav: navOf(joinHouse({ demo: false })),
    renderDocument,
    screens,
    assets: readAssets(CLIENT),
    now: () => new Date(NOW),
    url: 'http://127.0.0.1:4080',
    trustProxy: false,
    uploadFolder: join(where, 'uploads'),
    log: { info: () => {}, error: (facts) => console.error(facts) },
    signedInAs: async () => session,
  })
  declareRoutes(web, { demo: false })
  return web
}

/** From the request to the last byte of its HTML, in this process; the audit line and its commit are in it. */
async function measure(web: Web, path: string, built: Built): Promise<Figure> {
  const times: number[] = []
  let bytes = 0
  for (let i = 0; i < WARM_UP + MEASURED; i++) {
    const from = performance.now()
    const answer = await web.hono.request(path, { headers: { accept: 'text/html' } })
    bytes = (await answer.arrayBuffer()).byteLength
    if (answer.status !== 200) return { what: `\`${path}\``, figure: `answered ${answer.status}` }
    if (i >= WARM_UP) times.push(performance.now() - from)
  }
  const shown = [built.threatId, built.planId, built.authorityId, built.signalId].reduce(
    (text, id) => text.replace(id, '…'),
    path,
  )
  const figure = `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.95))}`
  return { what: `\`${shown}\`, ${kilobytes(bytes)} of HTML`, figure }
}

/** What a browser fetches besides the page at the first visit, compressed as a proxy would. */
function firstView(): Figure[] {
  const { css, js } = readAssets(CLIENT)
  const compressed = (path: string) => brotliCompressSync(readFileSync(join(CLIENT, path))).byteLength
  const fonts = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.woff2'))
  const fontBytes = fonts.reduce((sum, file) => sum + readFileSync(join(CLIENT, file)).byteLength, 0)
  return [
    { what: 'First view: script, compressed', figure: kilobytes(compressed(js)), aim: 'under 50 kB' },
    { what: 'First view: styles, compressed', figure: kilobytes(compressed(css)) },
    { what: 'First view: typefaces', figure: kilobytes(fontBytes) },
  ]
}
