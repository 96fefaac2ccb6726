/** The two verbs of a route, and what the application builds them on. */
import { Hono } from 'hono'
import { faultFacts } from './faults.ts'
import { refusedAnswer } from './http/answers.tsx'
import { declareReasons } from './http/reason-route.ts'
import { guard } from './http/security.ts'
import { turnsOf } from './http/turns.ts'
import type { Env, Web, WebParts } from './http/web.ts'
import { say } from './language.tsx'
import { nothingHere, Refusal } from './problem.ts'

export { action } from './http/action.tsx'
export { editPage } from './http/edit-page.ts'
export { formPage } from './http/form-page.tsx'
export { type Panel, type PanelNodes, page, panel } from './http/page.tsx'
export { formerCookie, languageCookie, sessionCookie } from './http/security.ts'
export type { About, Declaration, Here, NavEntry, Web, WebParts } from './http/web.ts'
export { peekOf, registerOf } from './register/declaration.ts'
export { type AnyGiven, givenOf } from './register/given.ts'
export { register } from './register/register.tsx'

/** A web without routes yet; guards stand before whatever is declared on it. */
export function createWeb(parts: WebParts): Web {
  const web: Web = { hono: new Hono<Env>(), parts, declared: [], asking: [], inTurn: turnsOf() }
  guard(web)
  declareReasons(web)
  web.hono.notFound((c) => refusedAnswer(web, c as never, 'looked for nothing', nothingHere()))
  web.hono.onError(async (fault, c) => {
    const answer = (thrown: unknown) => refusedAnswer(web, c as never, 'failed', thrown)
    return answer(fault)
      .catch((again) =>
        // To record the refusal failed as well, as it does while the database is away.
        answer(again instanceof Refusal ? new Error('twice') : again),
      )
      .catch((drawing) => {
        web.parts.log.error({ fault: faultFacts(drawing), requestId: c.get('requestId') }, 'could not draw an answer')
        return c.text(say(c.get('language'), 'platform.fault'), 500)
      })
  })
  return web
}
